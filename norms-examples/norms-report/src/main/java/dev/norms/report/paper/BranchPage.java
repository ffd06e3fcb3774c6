package dev.norms.report.paper;

import static java.util.stream.Collectors.joining;

import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.evidence.EvidenceSource;
import dev.norms.evidence.TargetKind;
import dev.norms.ledger.Contact;
import dev.norms.organization.PersonId;
import dev.norms.organization.Role;
import dev.norms.report.agenda.AgendaDay;
import dev.norms.report.agenda.AgendaView;
import dev.norms.report.agenda.GreenRow;
import dev.norms.report.agenda.GreenUnit;
import dev.norms.report.register.MonthCell;
import dev.norms.report.register.YearMatrix;
import dev.norms.report.standing.StandingView;
import dev.norms.report.standing.UnitRow;
import dev.norms.report.unit.UnitName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The sheet of a unit: its state, what is due, what is missing, whom to ask.
 *
 * @param unit the unit
 * @param state its light and rates
 * @param meetings its row of the matrix of meetings, if it owes any
 * @param due what is due within thirty days, as far as there is room
 * @param moreDue the number of further lines that are due
 * @param missing the acts that make it green, as far as there is room
 * @param moreMissing the number of further acts
 * @param ask whom to ask: posts with their holders, and the persons linked with the unit
 * @param type the size of the type: the largest in which everything fits, else the smallest
 */
public record BranchPage(
        UnitName unit,
        UnitRow state,
        Optional<YearMatrix.Row> meetings,
        List<Line> due,
        int moreDue,
        List<Line> missing,
        int moreMissing,
        List<Line> ask,
        Type type) {
    /** The lines for what is due if not everything fits. */
    private static final int DUE_LINES = 16;

    private static final int WIDTH = Type.SMALL.width;

    /** A size of type. */
    public enum Type {
        /** Eleven points. */
        LARGE(29, 36),
        /** Ten points. */
        MIDDLE(34, 40),
        /** Nine points. */
        SMALL(40, 45);

        private final int lines;
        private final int width;

        /** Takes the lines that a sheet has for what is due, what is missing and whom to ask, and their length. */
        Type(int lines, int width) {
            this.lines = lines;
            this.width = width;
        }
    }

    public BranchPage {
        due = List.copyOf(due);
        missing = List.copyOf(missing);
        ask = List.copyOf(ask);
    }

    /**
     * A line of the sheet.
     *
     * @param head the day, or the post
     * @param text the act, or the names
     * @param note the obligation and its owners; may be empty
     */
    public record Line(String head, String text, String note) {
        private int height(Type type) {
            return SheetSpace.lines(text + note, type.width);
        }
    }

    /**
     * A row of the matrix of meetings.
     *
     * @param kind the kind of meeting
     * @param cells its cells, which take twelve months
     */
    public record Meetings(String kind, List<MonthCell> cells) {
        public Meetings {
            cells = List.copyOf(cells);
        }
    }

    /**
     * The matrix of meetings, a row for each kind.
     *
     * @return the rows of the kinds that the unit owes
     */
    public List<Meetings> byKind() {
        if (meetings.isEmpty()) {
            return List.of();
        }
        List<Meetings> rows = new ArrayList<>();
        List<MonthCell> cells = meetings.get().cells();
        int begin = 0;
        for (String kind : YearMatrix.KINDS) {
            int end = endOfYear(cells, begin);
            List<MonthCell> own = cells.subList(begin, end);
            if (own.stream().anyMatch(cell -> !cell.word().isEmpty())) {
                rows.add(new Meetings(kind, own));
            }
            begin = end;
        }
        return rows;
    }

    /** Returns the index after the cells that take twelve months from an index on. */
    private static int endOfYear(List<MonthCell> cells, int begin) {
        int end = begin;
        int months = 0;
        while (months < YearMatrix.MONTHS) {
            months += cells.get(end).months();
            end++;
        }
        return end;
    }

    /**
     * Returns the sheets of all units.
     *
     * @param standing the standing
     * @return one for each unit with findings, in their order
     */
    public static List<BranchPage> all(StandingView standing) {
        Map<Integer, UnitRow> states = standing.lights().stream()
                .collect(Collectors.toMap(row -> row.unit().number(), Function.identity()));
        Map<Integer, YearMatrix.Row> meetings = YearMatrix.of(standing.assessment(), standing.places()).rows().stream()
                .collect(Collectors.toMap(row -> row.unit().number(), Function.identity()));
        AgendaView agenda = AgendaView.of(standing.assessment(), standing.ledger(), standing.places());
        Map<String, List<Contact>> links = links(standing);
        return GreenUnit.all(standing.assessment(), standing.ledger(), standing.places())
                .map(green -> of(
                        green,
                        Objects.requireNonNull(states.get(green.unit().number())),
                        Optional.ofNullable(meetings.get(green.unit().number())),
                        due(agenda, green.unit().number()),
                        ask(
                                standing,
                                green.unit(),
                                links.getOrDefault(green.unit().id(), List.of()))))
                .toList();
    }

    private static BranchPage of(
            GreenUnit green, UnitRow state, Optional<YearMatrix.Row> meetings, List<Line> due, List<Line> ask) {
        List<Line> missing = Stream.concat(green.own().stream(), green.members().stream())
                .map(BranchPage::line)
                .toList();
        for (Type type : List.of(Type.LARGE, Type.MIDDLE)) {
            int lines = ask.size()
                    + Stream.concat(due.stream(), missing.stream())
                            .mapToInt(line -> line.height(type))
                            .sum();
            if (lines <= type.lines) {
                return new BranchPage(green.unit(), state, meetings, due, 0, missing, 0, ask, type);
            }
        }
        List<Line> soon = new SheetSpace(DUE_LINES).take(due, line -> line.height(Type.SMALL));
        int left = Type.SMALL.lines
                - soon.stream().mapToInt(line -> line.height(Type.SMALL)).sum()
                - ask.size();
        List<Line> acts = new SheetSpace(left).take(missing, line -> line.height(Type.SMALL));
        return new BranchPage(
                green.unit(),
                state,
                meetings,
                soon,
                due.size() - soon.size(),
                acts,
                missing.size() - acts.size(),
                ask,
                Type.SMALL);
    }

    private static Line line(GreenRow row) {
        String whose = row.whose().stream().map(GreenRow.Owner::name).distinct().collect(joining("、"));
        String what =
                row.what() + (row.period().isEmpty() ? "" : " " + row.period()) + (whose.isEmpty() ? "" : "：" + whose);
        String act = SheetSpace.cut(row.act(), WIDTH, 1);
        return new Line(row.deadline().map(LocalDate::toString).orElse("随时"), act, SheetSpace.cut(what, WIDTH, 1));
    }

    private static List<Line> due(AgendaView agenda, int unit) {
        List<Line> lines = new ArrayList<>();
        Stream.concat(agenda.week().stream(), agenda.month().stream()).forEach(day -> lines.addAll(due(day, unit)));
        return lines;
    }

    private static List<Line> due(AgendaDay day, int unit) {
        return day.rows().stream()
                .flatMap(row -> row.whose().stream()
                        .filter(who -> who.unit() == unit)
                        .map(who -> new Line(
                                day.chineseDay(),
                                SheetSpace.cut(row.how(), WIDTH, 1),
                                SheetSpace.cut(row.what() + " " + row.detail() + "：" + who.text(), WIDTH, 1))))
                .toList();
    }

    private static List<Line> ask(StandingView standing, UnitName unit, List<Contact> links) {
        College college = standing.assessment().schedule().college();
        Organization organization = college.organizations().stream()
                .filter(one -> one.id().text().equals(unit.id()))
                .findFirst()
                .orElseThrow();
        List<Line> lines = new ArrayList<>();
        for (Role role : List.of(Role.SECRETARY, Role.DEPUTY_SECRETARY, Role.ORGANIZATION_COMMISSIONER)) {
            List<PersonId> holders = college.holders(organization.id(), role::equals, standing.asOf());
            if (!holders.isEmpty() || role == Role.SECRETARY) {
                lines.add(
                        new Line(role.label().zh(), holders.isEmpty() ? "空缺" : names(standing, holders.stream()), ""));
            }
        }
        String linked = names(standing, links.stream().map(Contact::person).distinct());
        if (!linked.isEmpty()) {
            lines.add(new Line("联系本支部", linked, ""));
        }
        return lines;
    }

    /** Returns the links with branches that are in force on the as-of day, by the id of the branch. */
    private static Map<String, List<Contact>> links(StandingView standing) {
        return standing.ledger().records().stream()
                .filter(record -> record.source() == EvidenceSource.CONTACTS)
                .map(Contact.class::cast)
                .filter(link -> link.targetKind() == TargetKind.BRANCH)
                .filter(link -> link.during().contains(standing.asOf()))
                .collect(Collectors.groupingBy(Contact::target));
    }

    private static String names(StandingView standing, Stream<PersonId> people) {
        return SheetSpace.cut(
                people.map(person -> standing.names().of(person.text())).collect(joining("、")), WIDTH, 1);
    }
}
