package dev.norms.files.event;

import dev.norms.files.ics.Component;
import dev.norms.files.ics.Property;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * The days on which a repeated event begins ({@code RRULE}, {@code RDATE}, {@code EXDATE}).
 *
 * <p>It may repeat daily or less often. Only the first {@value #MAX_OCCURRENCES} occurrences count, and of those by a
 * rule only the ones within {@value #MAX_YEARS} years, which is more than a university's calendar holds.
 */
final class Repetition {
    static final int MAX_OCCURRENCES = 400;
    private static final int MAX_YEARS = 10;

    private final Component component;
    private final Moments moments;

    Repetition(EventVersion version) {
        this.component = version.component();
        this.moments = version.moments();
    }

    boolean isRepeated() {
        return component.find("RRULE").isPresent() || component.find("RDATE").isPresent();
    }

    /**
     * Returns the days on which an occurrence begins.
     *
     * @param first the first day of the event
     * @throws UnreadableException if the event repeats more often than daily or its rule cannot be read
     */
    NavigableSet<LocalDate> days(LocalDate first) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        days.add(first);
        component.all("RRULE").forEach(rule -> days.addAll(byRule(rule, first)));
        component.all("RDATE").forEach(dates -> days.addAll(dates(dates)));
        component.all("EXDATE").forEach(dates -> dates(dates).forEach(days::remove));
        while (days.size() > MAX_OCCURRENCES) {
            days.remove(days.last());
        }
        return days;
    }

    /** Returns the days of a list; of a period in it, the first day. */
    private Set<LocalDate> dates(Property property) {
        Set<LocalDate> days = new TreeSet<>();
        Arrays.stream(property.value().split(",", MAX_OCCURRENCES + 1))
                .limit(MAX_OCCURRENCES)
                .forEach(value ->
                        days.add(moments.of(property, value.split("/", 2)[0]).day()));
        return days;
    }

    private Set<LocalDate> byRule(Property property, LocalDate first) {
        return RepetitionRule.of(property, until -> moments.of(property, until).day())
                .days(first, first.plusYears(MAX_YEARS), MAX_OCCURRENCES);
    }
}
