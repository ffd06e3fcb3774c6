package dev.norms.report.unit;

import static java.util.stream.Collectors.joining;

import dev.norms.book.NormBook;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.obligation.Window;
import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.label.Label;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.OrganizationKind;
import dev.norms.organization.Role;
import dev.norms.requirement.Parts;
import dev.norms.source.Citation;
import dev.norms.time.CalendarPeriod;
import dev.norms.time.Period;
import dev.norms.time.PeriodUnit;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Short Chinese texts for obligations: who owes what, how much, and where the document says so. */
public final class Words {
    private static final int NAMED = 3;
    private static final String WEEKDAYS = "一二三四五六日";

    private Words() {}

    /**
     * Returns the owners of similar obligations: up to three by name, otherwise their number.
     *
     * @param obligations the obligations, of organizations or of persons
     * @param units the units of the college
     * @return names, or numbers by kind
     */
    public static String who(Collection<Obligation> obligations, Units units) {
        TreeSet<String> people = new TreeSet<>();
        Map<OrganizationKind, TreeSet<String>> kinds = new EnumMap<>(OrganizationKind.class);
        TreeSet<Role> posts = new TreeSet<>();
        for (Obligation obligation : obligations) {
            if (obligation.owner() instanceof OrganizationId id) {
                units.college()
                        .find(id)
                        .map(Organization::kind)
                        .ifPresent(kind -> kinds.computeIfAbsent(kind, any -> new TreeSet<>())
                                .add(units.name(id)));
            } else {
                people.add(units.names().of(obligation.owner().text()));
            }
            obligation.post().ifPresent(posts::add);
        }
        String who = kinds.entrySet().stream()
                .map(kind -> some(kind.getValue(), kind.getKey().label().zh(), "个"))
                .collect(joining("；"));
        String post = posts.isEmpty()
                ? ""
                : posts.stream().map(role -> role.label().zh()).collect(joining("、", "（", "）"));
        String persons = people.isEmpty() ? "" : some(people, "党员", "名");
        return who + (who.isEmpty() || persons.isEmpty() ? "" : "；") + persons + post + about(obligations);
    }

    private static String some(Collection<String> names, String kind, String counter) {
        return names.size() <= NAMED ? String.join("、", names) : names.size() + counter + kind;
    }

    /**
     * Returns the stages, items or posts of obligations.
     *
     * @param obligations the obligations
     * @return up to three names, otherwise their number; empty if the obligations have no parts or each concerns a
     *     person
     */
    public static String parts(Collection<Obligation> obligations) {
        if (obligations.iterator().next().demand().parts() instanceof Parts.EachPerson) {
            return "";
        }
        List<String> names = obligations.stream()
                .flatMap(obligation -> PartName.of(obligation).stream())
                .map(Label::zh)
                .distinct()
                .toList();
        if (names.size() <= NAMED) {
            return String.join("、", names);
        }
        return names.size() + "项";
    }

    /** Returns the number of persons that the obligations concern. */
    private static String about(Collection<Obligation> obligations) {
        return obligations.iterator().next().demand().parts() instanceof Parts.EachPerson each
                ? "，涉及"
                        + obligations.stream()
                                .flatMap(obligation -> obligation.part().stream())
                                .distinct()
                                .count()
                        + "名" + each.status().label().zh()
                : "";
    }

    /**
     * Returns the amount of an obligation.
     *
     * @param obligation the obligation
     * @return for instance {@code 1–2次}, or {@code 2次} without an upper bound
     */
    public static String much(Obligation obligation) {
        int least = obligation.bound().atLeast();
        OptionalInt most = obligation.bound().atMost();
        String unit = obligation.unit().label().zh();
        if (most.isEmpty()) {
            return least + unit;
        }
        return least == most.getAsInt() ? least + unit : least + "–" + most.getAsInt() + unit;
    }

    /**
     * Returns the amount of similar obligations.
     *
     * @param obligations the obligations, in one unit of measure
     * @return the amount, or the least and the greatest lower bound; empty if each is owed once, or if only the upper
     *     bounds differ
     */
    public static String much(Collection<Obligation> obligations) {
        Obligation first = obligations.iterator().next();
        List<String> amounts = obligations.stream().map(Words::much).distinct().toList();
        if (amounts.size() == 1) {
            boolean once =
                    first.bound().atLeast() == 1 && first.bound().atMost().orElse(1) == 1;
            return once ? "" : amounts.get(0);
        }
        IntSummaryStatistics least = obligations.stream()
                .mapToInt(obligation -> obligation.bound().atLeast())
                .summaryStatistics();
        if (least.getMin() == least.getMax()) {
            return "";
        }
        return least.getMin() + "–" + least.getMax() + first.unit().label().zh();
    }

    /**
     * Returns the places that an obligation is based on.
     *
     * @param citations its citations, of upper rules those in force on the first day of its period
     * @param book the book with the upper rules
     * @return articles, rows of the annex and upper rules
     */
    public static String where(Collection<Citation> citations, NormBook book) {
        return citations.stream()
                .map(citation -> where(citation, book))
                .distinct()
                .collect(joining("、"));
    }

    /**
     * Returns a cited place as text.
     *
     * @param citation the place
     * @param book the book with the upper rules
     * @return an article, a row of the annex, or an upper rule
     */
    public static String where(Citation citation, NormBook book) {
        return citation.label(book.upperRules()).zh();
    }

    /**
     * Returns a period as text, without its year if that is implied.
     *
     * @param period the period
     * @param year the implied year
     * @return for instance {@code 3月}
     */
    public static String period(Period period, OptionalInt year) {
        String label = period.label().zh();
        String prefix = year.isPresent() ? year.getAsInt() + "年" : "";
        if (prefix.isEmpty() || !label.startsWith(prefix)) {
            return label;
        }
        return label.equals(prefix) ? "全年" : label.substring(prefix.length());
    }

    /**
     * The day of the week.
     *
     * @param day the day
     * @return one character
     */
    public static String weekday(LocalDate day) {
        return weekday(day.getDayOfWeek());
    }

    /**
     * The day of the week.
     *
     * @param day the day
     * @return one character
     */
    public static String weekday(DayOfWeek day) {
        return WEEKDAYS.substring(day.getValue() - 1, day.getValue());
    }

    /**
     * Returns the name of a college.
     *
     * @param college the college
     * @return the names of its general branches, or of its organizations where it has none; of more than three the
     *     first and how many there are
     */
    public static String college(College college) {
        List<Organization> generals = college.organizations(OrganizationKind.GENERAL_BRANCH);
        List<Organization> named = generals.isEmpty() ? college.organizations() : generals;
        if (named.size() > NAMED) {
            return named.get(0).name() + "等" + named.size() + "个" + (generals.isEmpty() ? "党组织" : "党总支");
        }
        return named.isEmpty() ? "党组织" : named.stream().map(Organization::name).collect(joining("、"));
    }

    /**
     * Returns what tells similar obligations apart from others of their norm: the period, the parts, the amount.
     *
     * @param alike the obligations, of one norm and window
     * @param window their window
     * @return the details; empty if there are none
     */
    public static String detail(Collection<Obligation> alike, Window window) {
        LocalDate due = window.due();
        // the month in which something is due need not be named as its period
        boolean ofMonth = window.period() instanceof CalendarPeriod period
                && period.unit() == PeriodUnit.MONTH
                && period.first().equals(due.withDayOfMonth(1));
        String period = ofMonth ? "" : period(window.period(), OptionalInt.of(due.getYear()));
        return Stream.of(period, parts(alike), much(alike))
                .filter(text -> !text.isEmpty())
                .collect(joining("，"));
    }
}
