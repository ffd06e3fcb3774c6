package dev.norms.cli.report;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.assessment.Finding;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.obligation.Window;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.cli.report.Buckets.Bucket;
import dev.norms.cli.text.Cells;
import dev.norms.cli.text.Grid;
import dev.norms.cli.text.Grid.Column;
import dev.norms.cli.text.Page;
import dev.norms.cli.text.Styled;
import dev.norms.cli.text.Tone;
import dev.norms.college.Organization;
import dev.norms.report.unit.Mark;
import dev.norms.report.unit.Units;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The overview by owner and month: the number of obligations due, or their standing.
 *
 * <p>Rows are the general branch, each branch with its groups, and the members as persons; columns are the months of
 * the due days, or longer spans if there are more than twelve.
 */
public final class OverviewSection {
    private static final int MIN_WIDTH = 4;
    private static final int MIN_NAME_WIDTH = 12;
    private static final int MAX_NAME_WIDTH = 30;

    private final Page page;
    private final Schedule schedule;
    private final Units units;
    private final List<Bucket> buckets;

    /**
     * Creates the section.
     *
     * @param page the page to write to
     * @param schedule the schedule
     */
    public OverviewSection(Page page, Schedule schedule) {
        this.page = page;
        this.schedule = schedule;
        this.units = new Units(schedule.college());
        this.buckets = Buckets.of(schedule.range());
    }

    /** Writes the number of obligations due. */
    public void write() {
        page.heading(page.say("逐月一览：应办事项数", "Month by month: obligations that fall due"));
        write(
                schedule.obligations(),
                Function.identity(),
                page.say("合计", "total"),
                obligations -> Styled.plain(Integer.toString(obligations.size())),
                obligations -> Integer.toString(obligations.size()),
                Optional.empty());
    }

    /**
     * Writes the standing.
     *
     * @param assessment the assessment
     */
    public void write(Assessment assessment) {
        page.heading(
                page.say("逐月一览：截至" + assessment.asOf() + "的情况", "Month by month: standing as of " + assessment.asOf()));
        write(
                assessment.findings().list(),
                Finding::obligation,
                page.say("完成/应", "met/due"),
                Tones::worst,
                OverviewSection::doneOfOwed,
                Optional.of(assessment.asOf()));
        page.text(
                page.say(
                        "每格取最要紧者：✗未完成 ▸进行中 ?待判定 无符号未到期 ✓完成 -不要求 *截至日 现状：无期限",
                        "Worst:  ✗ lapsed  ▸ open  ? undecided  (bare) upcoming  ✓ done  - not owed  * now  today: no date"),
                Tone.FAINT);
    }

    private <T> void write(
            List<T> all,
            Function<T, Obligation> obligation,
            String totalName,
            Function<Collection<T>, Styled> cell,
            Function<Collection<T>, String> total,
            Optional<LocalDate> asOf) {
        ListMultimap<Optional<Organization>, T> byOwner = ArrayListMultimap.create();
        all.forEach(item -> byOwner.put(owner(obligation.apply(item)), item));
        List<List<Styled>> rows = new ArrayList<>();
        List<Styled> head = new ArrayList<>(List.of(Styled.plain("")));
        buckets.forEach(bucket -> head.add(new Styled(head(bucket, asOf), Tone.STRONG)));
        asOf.ifPresent(day -> head.add(new Styled(page.say("现状", "today"), Tone.STRONG)));
        head.add(new Styled(totalName, Tone.STRONG));
        rows.add(head);
        boolean standing = asOf.isPresent();
        for (Organization unit : units.list()) {
            rows.add(row(unit.name(), byOwner.get(Optional.of(unit)), standing, obligation, cell, total));
        }
        rows.add(row(page.say("党员个人", "members"), byOwner.get(Optional.empty()), standing, obligation, cell, total));
        show(rows);
    }

    /** Shows the table, in parts of about as many columns each if the page is too narrow for all. */
    private void show(List<List<Styled>> rows) {
        int columns = rows.get(0).size() - 1;
        List<Integer> widths = widths(rows);
        int parts = 1;
        int used = 0;
        for (int width : widths) {
            used += width + 1;
            if (used > page.width() - 2 - MIN_NAME_WIDTH) {
                parts++;
                used = width + 1;
            }
        }
        int each = (columns + parts - 1) / parts;
        for (int from = 1; from <= columns; from += each) {
            int first = from;
            int end = Math.min(from + each, columns + 1);
            List<List<Styled>> part = rows.stream()
                    .map(row -> Stream.concat(Stream.of(row.get(0)), row.subList(first, end).stream())
                            .toList())
                    .toList();
            if (first > 1) {
                page.blank();
            }
            Grid grid = grid(part);
            part.forEach(grid::row);
            page.grid(grid);
        }
    }

    /** Returns the unit that an obligation is counted under; empty for obligations of persons. */
    private Optional<Organization> owner(Obligation obligation) {
        return Units.isOwedByPerson(obligation) ? Optional.empty() : units.of(obligation);
    }

    private <T> List<Styled> row(
            String name,
            List<T> ofRow,
            boolean standing,
            Function<T, Obligation> obligation,
            Function<Collection<T>, Styled> cell,
            Function<Collection<T>, String> total) {
        List<Styled> cells = new ArrayList<>(List.of(Styled.plain(name)));
        for (Bucket bucket : buckets) {
            List<T> ofCell = ofRow.stream()
                    .filter(item -> isDueIn(bucket.days(), obligation.apply(item)))
                    .toList();
            cells.add(ofCell.isEmpty() ? Styled.plain("") : cell.apply(ofCell));
        }
        if (standing) {
            List<T> today = ofRow.stream()
                    .filter(item -> obligation.apply(item).window().isEmpty())
                    .toList();
            cells.add(today.isEmpty() ? Styled.plain("") : cell.apply(today));
        }
        cells.add(Styled.plain(total.apply(ofRow)));
        return cells;
    }

    /** Returns a grid with number columns at least as wide as their texts; names take the remaining width. */
    private Grid grid(List<List<Styled>> rows) {
        List<Integer> widths = widths(rows);
        int rest = page.width()
                - 2
                - widths.size()
                - widths.stream().mapToInt(Integer::intValue).sum();
        int more = rest - widths.size() >= MAX_NAME_WIDTH ? 1 : 0;
        List<Column> columns = new ArrayList<>();
        columns.add(Column.left(Math.min(rest - more * widths.size(), MAX_NAME_WIDTH)));
        widths.forEach(width -> columns.add(Column.right(width + more)));
        return new Grid(1, columns);
    }

    private static List<Integer> widths(List<List<Styled>> rows) {
        return IntStream.range(1, rows.get(0).size())
                .map(column -> rows.stream()
                        .mapToInt(row -> Cells.width(row.get(column).text()))
                        .reduce(MIN_WIDTH, Math::max))
                .boxed()
                .toList();
    }

    private String head(Bucket bucket, Optional<LocalDate> asOf) {
        String mark = asOf.filter(bucket.days()::contains).isPresent() ? "*" : "";
        return mark + page.say(bucket.label());
    }

    private static boolean isDueIn(DateRange days, Obligation obligation) {
        return obligation.window().map(Window::due).filter(days::contains).isPresent();
    }

    private static String doneOfOwed(Collection<Finding> findings) {
        List<Mark> owed = findings.stream()
                .map(finding -> Mark.of(finding.verdict()))
                .filter(mark -> mark != Mark.NONE)
                .collect(Collectors.toList());
        return owed.stream().filter(mark -> mark == Mark.DONE).count() + "/" + owed.size();
    }
}
