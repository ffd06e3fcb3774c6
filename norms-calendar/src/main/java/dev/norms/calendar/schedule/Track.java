package dev.norms.calendar.schedule;

import com.google.common.collect.ImmutableMap;
import dev.norms.evidence.EvidenceRule;
import dev.norms.evidence.Unit;
import dev.norms.requirement.CountRequirement;
import dev.norms.time.Period;
import dev.norms.time.PeriodForm;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rows of one demand in an agenda: one after the other in time, decided by the same kinds of records. */
public final class Track {
    private final EvidenceRule evidence;
    private final Set<PeriodForm> forms;
    private final int[] rows;
    private final int[] opens;
    private final int[] deadlines;
    private final boolean inHours;
    private final boolean disjoint;
    private final Map<Period, Integer> byPeriod;

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
        this.byPeriod = inTime.stream()
                .collect(ImmutableMap.toImmutableMap(
                        row -> agenda.get(row).window().period(), row -> row));
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
     * The row of a period.
     *
     * @param period the period
     * @return the number of the row in the agenda; -1 if there is none
     */
    public int row(Period period) {
        return byPeriod.getOrDefault(period, -1);
    }

    /**
     * The last window that has opened on a day.
     *
     * @param day the day as an epoch day
     * @return which one in the order of time, from 0; -1 if none has
     */
    public int last(int day) {
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
     * Tells whether a window that has opened still contains a day.
     *
     * @param at which one in the order of time
     * @param day the day as an epoch day
     * @return true if its deadline has not passed
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
}
