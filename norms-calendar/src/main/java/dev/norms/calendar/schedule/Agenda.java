package dev.norms.calendar.schedule;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import dev.norms.label.CodePointOrder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** What every owner of one kind owes in a range: rows that know no owner, made once and shared by all of them. */
public final class Agenda {
    /** A row with its place: by due day, then by the text of the period. */
    private record Placed(Owed owed, LocalDate due, String period) implements Comparable<Placed> {
        static Placed of(Owed owed) {
            return new Placed(owed, owed.window().due(), owed.window().period().toString());
        }

        @Override
        public int compareTo(Placed that) {
            int byDue = due.compareTo(that.due);
            return byDue != 0 ? byDue : CodePointOrder.INSTANCE.compare(period, that.period);
        }
    }

    private final ImmutableList<Owed> rows;
    private final int[] dueDays;
    private final Supplier<Tracks> tracks;

    Agenda(List<Owed> rows) {
        this.rows = inOrder(rows);
        this.dueDays = dueDays(this.rows);
        this.tracks = Suppliers.memoize(() -> new Tracks(this.rows));
    }

    private static ImmutableList<Owed> inOrder(List<Owed> rows) {
        if (rows.size() < 2) {
            return ImmutableList.copyOf(rows);
        }
        List<Placed> placed = new ArrayList<>(rows.size());
        rows.forEach(owed -> placed.add(Placed.of(owed)));
        Collections.sort(placed);
        return placed.stream().map(Placed::owed).collect(ImmutableList.toImmutableList());
    }

    private static int[] dueDays(List<Owed> rows) {
        int[] days = new int[rows.size()];
        int size = 0;
        for (Owed owed : rows) {
            if (owed.binds()) {
                days[size++] = (int) owed.window().due().toEpochDay();
            }
        }
        return size == days.length ? days : Arrays.copyOf(days, size);
    }

    /**
     * The rows.
     *
     * @return the rows by due day, then by the text of the period; those that do not bind too; unmodifiable
     */
    public List<Owed> rows() {
        return rows;
    }

    /**
     * The same rows as they are counted.
     *
     * @return the rows by what decides them
     */
    public Tracks tracks() {
        return tracks.get();
    }

    /**
     * When everything is due that binds.
     *
     * @return the due days as epoch days, ascending; a new array at each call
     */
    public int[] dueDays() {
        return dueDays.clone();
    }

    /**
     * Copies {@link #dueDays()}.
     *
     * @param target where they are copied to
     * @param at the index of the first one
     * @return the index after the last one
     * @throws ArrayIndexOutOfBoundsException if there is no room for them
     */
    public int copyDueDays(int[] target, int at) {
        System.arraycopy(dueDays, 0, target, at, dueDays.length);
        return at + dueDays.length;
    }

    /**
     * How many rows bind.
     *
     * @return the number
     */
    public int size() {
        return dueDays.length;
    }

    /** The due days themselves; not to be changed. */
    int[] sharedDueDays() {
        return dueDays;
    }

    boolean bindsAlways() {
        return dueDays.length == rows.size();
    }

    /** Some of the rows; this agenda if it is all of them. */
    Agenda where(Predicate<Owed> condition) {
        List<Owed> kept = rows.stream().filter(condition).toList();
        return kept.size() == rows.size() ? this : new Agenda(kept);
    }
}
