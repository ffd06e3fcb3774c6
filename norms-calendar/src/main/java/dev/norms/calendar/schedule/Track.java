package dev.norms.calendar.schedule;

import com.google.common.collect.ImmutableMap;
import dev.norms.evidence.EvidenceRule;
import dev.norms.requirement.CountRequirement;
import dev.norms.time.Period;
import dev.norms.time.PeriodForm;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;

/** The rows of one demand in an agenda: one after the other in time, decided by the same kinds of records. */
public final class Track {
    private final EvidenceRule evidence;
    private final Set<PeriodForm> forms;
    private final int[] rows;
    private final long[] opens;
    private final long[] deadlines;
    private final boolean disjoint;
    private final Map<Period, Integer> byPeriod;

    /** Of the rows of an agenda those with some numbers, which are of one demand. */
    Track(List<Owed> agenda, List<Integer> numbers) {
        List<Integer> inTime = numbers.stream()
                .sorted((one, other) -> agenda.get(one).window().opens().compareTo(agenda.get(other).window().opens()))
                .toList();
        Owed first = agenda.get(numbers.get(0));
        this.evidence = first.requirement().evidence();
        this.forms = first.requirement() instanceof CountRequirement count ? count.cadence().forms() : Set.of();
        this.rows = inTime.stream().mapToInt(row -> row).toArray();
        this.opens = inTime.stream()
                .mapToLong(row -> agenda.get(row).window().opens().toEpochDay())
                .toArray();
        this.deadlines = inTime.stream()
                .mapToLong(row -> agenda.get(row).window().deadline().toEpochDay())
                .toArray();
        this.disjoint = isDisjoint(opens, deadlines);
        this.byPeriod = inTime.stream()
                .collect(ImmutableMap.toImmutableMap(row -> agenda.get(row).window().period(), row -> row));
    }

    private static boolean isDisjoint(long[] opens, long[] deadlines) {
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
     * The rows in whose windows a day lies.
     *
     * @param day the day
     * @param row takes the number of each row in the agenda
     */
    public void rows(LocalDate day, IntConsumer row) {
        long number = day.toEpochDay();
        int found = Arrays.binarySearch(opens, number);
        for (int i = found < 0 ? -found - 2 : last(found); i >= 0; i--) {
            if (number <= deadlines[i]) {
                row.accept(rows[i]);
            }
            if (disjoint) {
                return;
            }
        }
    }

    /** The last of several windows that open on the same day. */
    private int last(int found) {
        int last = found;
        while (last + 1 < opens.length && opens[last + 1] == opens[found]) {
            last++;
        }
        return last;
    }
}
