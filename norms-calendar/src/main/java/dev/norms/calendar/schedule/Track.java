package dev.norms.calendar.schedule;

import dev.norms.evidence.EvidenceRule;
import dev.norms.evidence.Unit;
import dev.norms.requirement.CountRequirement;
import dev.norms.time.Period;
import dev.norms.time.PeriodForm;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The rows of one demand in an agenda: one after the other in time, decided by the same kinds of records. */
public final class Track {
    private static final int MOST_DAYS = 1_000;

    private final EvidenceRule evidence;
    private final Set<PeriodForm> forms;
    private final int[] rows;
    private final int[] opens;
    private final int[] deadlines;
    private final boolean inHours;
    private final boolean disjoint;
    private final byte[] lastByDay;
    private final boolean unconditional;
    private final List<Period> periods;

    /** Of the rows of an agenda those with some numbers, which are of one demand. */
    Track(List<Owed> agenda, List<Integer> numbers) {
        List<Integer> inTime = numbers.stream()
                .sorted((one, other) -> agenda.get(one)
                        .window()
                        .opens()
                        .compareTo(agenda.get(other).window().opens()))
                .toList();
        Owed first = agenda.get(numbers.get(0));
        this.evidence = first.requirement().evidence();
        this.forms = first.requirement() instanceof CountRequirement count
                ? count.cadence().forms()
                : Set.of();
        this.rows = inTime.stream().mapToInt(row -> row).toArray();
        this.opens = inTime.stream()
                .mapToInt(row -> (int) agenda.get(row).window().opens().toEpochDay())
                .toArray();
        this.deadlines = inTime.stream()
                .mapToInt(row -> (int) agenda.get(row).window().deadline().toEpochDay())
                .toArray();
        this.inHours = evidence.unit() == Unit.CLASS_HOURS;
        this.disjoint = isDisjoint(opens, deadlines);
        this.lastByDay = lastByDay(opens);
        this.unconditional = evidence.conditions().isEmpty();
        this.periods =
                inTime.stream().map(row -> agenda.get(row).window().period()).toList();
    }

    /** The last window that has opened, day by day from the first one to the last; empty if that would be too long. */
    private static byte[] lastByDay(int[] opens) {
        int days = opens[opens.length - 1] - opens[0] + 1;
        byte[] last = new byte[days > MOST_DAYS || opens.length > Byte.MAX_VALUE ? 0 : days];
        for (int at = 0; at < opens.length && last.length > 0; at++) {
            Arrays.fill(last, opens[at] - opens[0], last.length, (byte) at);
        }
        return last;
    }

    private static boolean isDisjoint(int[] opens, int[] deadlines) {
        for (int i = 1; i < opens.length; i++) {
            if (opens[i] <= deadlines[i - 1]) {
                return false;
            }
        }
        return true;
    }

    /**
     * Which records count.
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
     * The window of a period.
     *
     * @param period the period
     * @return which one in the order of time, from 0; -1 if it is none of these
     */
    public int at(Period period) {
        return periods.indexOf(period);
    }

    /**
     * Returns how many windows there are, at least one.
     *
     * @return how many windows there are, at least one
     */
    int size() {
        return rows.length;
    }

    /**
     * The last window that has opened on a day.
     *
     * @param day the day as an epoch day
     * @return which one in the order of time, from 0; -1 if none has
     */
    public int last(int day) {
        int offset = day - opens[0];
        if (offset < 0) {
            return -1;
        }
        return offset < lastByDay.length ? lastByDay[offset] : lastByDay.length > 0 ? opens.length - 1 : search(day);
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
     * The window before one that may reach as far.
     *
     * @param at which one in the order of time
     * @return the one before; -1 if there is none, or if no windows share a day
     */
    public int before(int at) {
        return disjoint ? -1 : at - 1;
    }

    /**
     * Tells whether a day is not after a window.
     *
     * @param at which one in the order of time
     * @param day the day as an epoch day
     * @return true if its deadline has not passed; then a window that has opened contains the day
     */
    public boolean contains(int at, int day) {
        return day <= deadlines[at];
    }

    /**
     * The row of a window.
     *
     * @param at which one in the order of time
     * @return the number of the row in the agenda
     */
    public int row(int at) {
        return rows[at];
    }

    /**
     * Tells whether class hours are counted, not times.
     *
     * @return true if so
     */
    public boolean isInHours() {
        return inHours;
    }

    /**
     * Tells whether every record of its kinds counts.
     *
     * @return true if there are no conditions
     */
    public boolean isUnconditional() {
        return unconditional;
    }
}
