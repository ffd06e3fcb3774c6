package dev.norms.calendar.feed;

import dev.norms.calendar.ical.Timing;
import dev.norms.calendar.obligation.Window;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** The form in which an obligation appears in a calendar. */
public final class EntryForm {
    private static final int MORNING = 9;

    /** An event of the whole due day, with a reminder at nine in the morning. */
    public static final EntryForm WHOLE_DAY =
            new EntryForm("WHOLE_DAY", (window, day, done) -> Timing.wholeDay(day), MORNING, 0);

    /** A to-do from the first day of the window to the due day, with a reminder at nine in the morning. */
    public static final EntryForm TO_DO = new EntryForm(
            "TO_DO", (window, day, done) -> Timing.toDo(earlier(window.opens(), day), day, done), MORNING, 0);

    private final String name;
    private final TimingRule timing;
    /** The hour at which reminders of a whole day or a to-do appear; 0 where they appear at the time of the entry. */
    private final int alarmHour;
    /** The second of the due day at which the entry begins. */
    private final int startOfDay;

    private EntryForm(String name, TimingRule timing, int alarmHour, int start) {
        this.name = name;
        this.timing = timing;
        this.alarmHour = alarmHour;
        this.startOfDay = start;
    }

    /**
     * Returns the form of an event at a time of the due day, in Chinese time, with a reminder at that time.
     *
     * @param time the beginning, a whole second
     * @param length the duration in whole seconds, at least one
     * @return the form
     * @throws IllegalArgumentException if time or length has a fraction of a second, or the length is less than one
     */
    public static EntryForm at(LocalTime time, Duration length) {
        // any day: only the time and the length are checked
        Timing checked = Timing.at(LocalDate.of(2000, 1, 1).atTime(time), length);
        return new EntryForm(
                time + " " + length,
                (window, day, done) -> Timing.at(day.atTime(time), checked.length()),
                0,
                time.toSecondOfDay());
    }

    /** Determines the timing of an entry on a day, for an obligation with a window. */
    @FunctionalInterface
    private interface TimingRule {
        Timing of(Window window, LocalDate day, Optional<LocalDate> done);
    }

    Timing timing(Window window, LocalDate day, Optional<LocalDate> done) {
        return timing.of(window, day, done);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /** Returns how long before an entry on {@code day} a reminder is due that appears on the day {@code on}. */
    Duration alarm(LocalDate on, LocalDate day) {
        return Duration.ofDays(day.toEpochDay() - on.toEpochDay()).minusHours(alarmHour);
    }

    /** Returns how long before the entry a reminder is due that appears at a time of the day before. */
    Duration before(LocalTime time) {
        return Duration.ofDays(1).minusSeconds(time.toSecondOfDay()).plusSeconds(startOfDay);
    }

    boolean isToDo() {
        return this == TO_DO;
    }

    /**
     * The name of the form, or time and length.
     *
     * @return for instance {@code TO_DO}, {@code 16:00 PT1H}
     */
    @Override
    public String toString() {
        return name;
    }
}
