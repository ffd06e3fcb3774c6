package dev.norms.calendar.schedule;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * When everything of a schedule is due, in order of time: on each day as often as something is due on it.
 *
 * <p>Owners of one kind are due together, so this is only a number for each day, and no obligation is looked at.
 */
public final class DueDays {
    private final int first;
    private final int[] counts;
    private final int size;

    DueDays(Agenda[] agendas) {
        int from = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        Agenda before = null;
        for (Agenda agenda : agendas) {
            int[] days = agenda.sharedDueDays();
            if (agenda != before && days.length > 0) {
                from = Math.min(from, days[0]);
                last = Math.max(last, days[days.length - 1]);
            }
            before = agenda;
        }
        this.first = from;
        this.counts = new int[from > last ? 0 : last - from + 1];
        this.size = count(agendas);
    }

    private int count(Agenda[] agendas) {
        int sum = 0;
        for (int from = 0, until; from < agendas.length; from = until) {
            until = from + 1;
            while (until < agendas.length && agendas[until] == agendas[from]) {
                until++;
            }
            int[] days = agendas[from].sharedDueDays();
            for (int day : days) {
                counts[day - first] += until - from;
            }
            sum += days.length * (until - from);
        }
        return sum;
    }

    /**
     * How many there are.
     *
     * @return the number of obligations
     */
    public int size() {
        return size;
    }

    /**
     * How much is due on a day.
     *
     * @param day the day
     * @return the number of obligations, 0 on a day on which nothing is due
     */
    public int on(LocalDate day) {
        long index = day.toEpochDay() - first;
        return index < 0 || index >= counts.length ? 0 : counts[(int) index];
    }

    /**
     * Visits the due day of each obligation.
     *
     * @param visitor is given the epoch days, ascending
     */
    public void forEach(IntConsumer visitor) {
        for (int i = 0; i < counts.length; i++) {
            for (int left = counts[i]; left > 0; left--) {
                visitor.accept(first + i);
            }
        }
    }

    /**
     * The due day of each obligation.
     *
     * @return the epoch days, ascending; a new array at each call
     */
    public int[] toArray() {
        int[] days = new int[size];
        int end = 0;
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                Arrays.fill(days, end, end += counts[i], first + i);
            }
        }
        return days;
    }

    /**
     * The due day of each obligation.
     *
     * @return the dates, ascending; unmodifiable, worked out at each call
     */
    public List<LocalDate> dates() {
        LocalDate[] days = new LocalDate[size];
        int end = 0;
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                Arrays.fill(days, end, end += counts[i], LocalDate.ofEpochDay(first + i));
            }
        }
        return Collections.unmodifiableList(Arrays.asList(days));
    }

    /**
     * How many there are.
     *
     * @return for instance {@code DueDays[11197]}
     */
    @Override
    public String toString() {
        return "DueDays[" + size + "]";
    }
}
