package dev.norms.calendar.schedule;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** What every owner of one kind owes in a range: rows that know no owner, made once and shared by all of them. */
final class Agenda {
    private final ImmutableList<Owed> rows;
    private final int[] dueDays;

    Agenda(List<Owed> rows) {
        this.rows = ImmutableList.sortedCopyOf(
                Comparator.comparing((Owed owed) -> owed.window().due())
                        .thenComparing(owed -> owed.window().period().toString()),
                rows);
        this.dueDays = this.rows.stream()
                .filter(Owed::binds)
                .mapToInt(Owed::dueDay)
                .toArray();
    }

    /** The rows by due day, those that do not bind too. */
    ImmutableList<Owed> rows() {
        return rows;
    }

    /** The due days of the rows that bind, in their order; not to be changed. */
    int[] dueDays() {
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
