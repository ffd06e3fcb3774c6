package dev.norms.calendar.plan;

import dev.norms.calendar.family.Families;
import dev.norms.calendar.family.RecordFamily;
import dev.norms.calendar.obligation.Duty;
import dev.norms.calendar.obligation.Window;
import dev.norms.duty.Addressee;
import dev.norms.evidence.Condition;
import dev.norms.evidence.EvidenceRule;
import dev.norms.evidence.EvidenceSource;
import dev.norms.internal.choice.CountsFor;
import dev.norms.norm.Demand;
import dev.norms.requirement.Parts;
import dev.norms.time.Period;
import dev.norms.time.PeriodForm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The windows of one demand in the order of time: all are decided by the same kinds of records of the owner, so that
 * each record need be looked at only once.
 */
public final class CountingWindows {
    /** The largest number of days for which the window of each day is kept. */
    private static final int MAX_DAYS = 1_000;

    private final EvidenceRule evidence;
    private final Set<PeriodForm> forms;
    private final List<Period> periods;
    private final int[] rows;
    private final int[] opens;
    private final int[] closes;
    private final int[] lastByDay;
    private final int[] deadlines;
    private final boolean disjoint;
    private final byte[] windowByDay;

    /** Takes the templates of one demand, by their indexes among all templates. */
    private CountingWindows(List<ObligationTemplate> templates, List<Integer> indexes) {
        List<Integer> inTime = indexes.stream()
                .sorted(Comparator.comparing(row -> templates.get(row).window().opens()))
                .toList();
        ObligationTemplate first = templates.get(indexes.get(0));
        this.evidence = first.requirement().evidence();
        this.forms = ((RecordFamily) Families.of(first.requirement()))
                .forms(first.duty().norm());
        this.periods =
                inTime.stream().map(row -> templates.get(row).window().period()).toList();
        this.rows = inTime.stream().mapToInt(row -> row).toArray();
        this.opens = days(templates, inTime, Window::opens);
        this.closes = days(templates, inTime, Window::close);
        this.lastByDay = days(templates, inTime, Window::lastByDay);
        this.deadlines = days(templates, inTime, Window::deadline);
        this.disjoint = isDisjoint(opens, closes);
        this.windowByDay = windowByDay(opens);
    }

    private static int[] days(List<ObligationTemplate> templates, List<Integer> rows, Function<Window, LocalDate> day) {
        int[] days = new int[rows.size()];
        for (int i = 0; i < days.length; i++) {
            days[i] = (int) day.apply(templates.get(rows.get(i)).window()).toEpochDay();
        }
        return days;
    }

    /**
     * Returns the windows of all templates that count the owner's own records; the other templates are decided one by
     * one.
     */
    static List<CountingWindows> of(List<ObligationTemplate> templates) {
        IdentityHashMap<Duty, List<Integer>> byDuty = new IdentityHashMap<>();
        for (int row = 0; row < templates.size(); row++) {
            byDuty.computeIfAbsent(templates.get(row).duty(), any -> new ArrayList<>())
                    .add(row);
        }
        List<CountingWindows> counted = new ArrayList<>();
        byDuty.forEach((duty, indexes) -> {
            if (isCounted(duty)) {
                counted.add(new CountingWindows(templates, indexes));
            }
        });
        return List.copyOf(counted);
    }

    /** Returns whether a duty counts the owner's own records and nothing else; if not, it is decided by itself. */
    private static boolean isCounted(Duty duty) {
        Demand demand = duty.demand();
        EvidenceRule rule = demand.requirement().evidence();
        boolean attestedForPersons = rule.sources().contains(EvidenceSource.ATTESTATIONS)
                && demand.addressees().stream().map(Addressee::tier).anyMatch(tier -> tier.isEmpty());
        boolean isHeldAbove = duty.norm().answer(CountsFor.class).equals(Optional.of(CountsFor.BRANCHES_TOO));
        return !isHeldAbove
                && Families.of(demand.requirement()) instanceof RecordFamily family
                && family.isCountedAtOnce()
                && rule.conditions().stream().noneMatch(Condition.LedBy.class::isInstance)
                && !(demand.parts() instanceof Parts.EachPerson)
                && !attestedForPersons;
    }

    /**
     * Returns, for each day from the first opening to the last, the last window that has opened; empty if there are too
     * many days or windows.
     */
    private static byte[] windowByDay(int[] opens) {
        int days = opens[opens.length - 1] - opens[0] + 1;
        byte[] last = new byte[days > MAX_DAYS || opens.length > Byte.MAX_VALUE ? 0 : days];
        for (int window = 0; window < opens.length && last.length > 0; window++) {
            Arrays.fill(last, opens[window] - opens[0], last.length, (byte) window);
        }
        return last;
    }

    private static boolean isDisjoint(int[] opens, int[] closes) {
        for (int i = 1; i < opens.length; i++) {
            if (opens[i] <= closes[i - 1]) {
                return false;
            }
        }
        return true;
    }

    /**
     * The rule that says which records count.
     *
     * @return the rule of the demand
     */
    public EvidenceRule evidence() {
        return evidence;
    }

    /**
     * The forms of the periods in which it is counted: a record that names such a period counts for that one.
     *
     * @return the forms; empty if records count by their days alone
     */
    public Set<PeriodForm> forms() {
        return forms;
    }

    /**
     * The index of the window of a period.
     *
     * @param period the period
     * @return the index in the order of time; -1 if the period has none
     */
    public int indexOf(Period period) {
        return periods.indexOf(period);
    }

    /** {@return the number of windows, at least 1} */
    public int size() {
        return rows.length;
    }

    /**
     * The index of the last window that has opened on a day.
     *
     * @param day the day as an epoch day
     * @return the index in the order of time; -1 if none has
     */
    public int last(int day) {
        int offset = day - opens[0];
        if (offset < 0) {
            return -1;
        }
        if (windowByDay.length == 0) {
            return search(day);
        }
        return offset < windowByDay.length ? windowByDay[offset] : opens.length - 1;
    }

    private int search(int day) {
        int low = 0;
        int high = opens.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (opens[middle] <= day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /**
     * The index of the previous window, if a record in a window may also lie in that one.
     *
     * @param window the index of a window
     * @return the index of the previous window; -1 if there is none, or if no two windows share a day
     */
    public int before(int window) {
        return disjoint ? -1 : window - 1;
    }

    /**
     * Returns whether a day is not after a window.
     *
     * @param window the index of the window
     * @param day the day as an epoch day
     * @return true if its period has not ended; then a window that has opened contains the day
     */
    public boolean hasNotClosed(int window, int day) {
        return day <= closes[window];
    }

    /**
     * Returns whether a day is not after the deadline of a window.
     *
     * @param window the index of the window
     * @param day the day as an epoch day
     * @return true if a record of that day is on time
     */
    public boolean isOnTime(int window, int day) {
        return day <= deadlines[window];
    }

    /**
     * Returns whether a record without a named period counts for a window though no window contains its day.
     *
     * @param window the index of the last window that has opened on the day
     * @param day the day as an epoch day, in no window
     * @return true if it is one of the window's days of grace
     */
    public boolean countsByDay(int window, int day) {
        return day <= lastByDay[window];
    }

    /**
     * The row of a window in the templates.
     *
     * @param window the index of the window
     * @return the index of the row
     */
    public int row(int window) {
        return rows[window];
    }
}
