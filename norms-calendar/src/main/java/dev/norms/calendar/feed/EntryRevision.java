package dev.norms.calendar.feed;

import dev.norms.book.NormEdition;
import dev.norms.calendar.schedule.Schedule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * The number and stamp of an entry that was not published before; they depend on the inputs alone, not on a clock.
 *
 * @param sequence its number, see {@link dev.norms.calendar.ical.CalendarEntry#sequence}
 * @param stamp the start, in UTC, of the day of the latest input or of the as-of day
 */
record EntryRevision(int sequence, Instant stamp) {
    /**
     * Returns the revision for a schedule: its number grows with each paper of a notice, given row, day of the
     * university, semester, edition and setting added.
     */
    static EntryRevision of(Schedule schedule) {
        int sequence = schedule.calendar().workdays().revision()
                + schedule.calendar().academic().semesters().size()
                + schedule.book().editions().size()
                + schedule.book().profiles().stream()
                        .mapToInt(profile -> profile.changes().size())
                        .sum();
        return new EntryRevision(sequence, stamp(schedule));
    }

    /** Returns the revision for an assessment: its stamp is the as-of day, or that of the inputs if later. */
    static EntryRevision of(Schedule schedule, LocalDate asOf) {
        EntryRevision inputs = of(schedule);
        Instant day = asOf.atStartOfDay(ZoneOffset.UTC).toInstant();
        return day.isAfter(inputs.stamp()) ? new EntryRevision(inputs.sequence(), day) : inputs;
    }

    /** Returns the start of the day on which the latest paper was signed or the latest edition came into force. */
    private static Instant stamp(Schedule schedule) {
        LocalDate notice = schedule.calendar().workdays().latestSigned();
        return Stream.concat(
                        Stream.of(notice),
                        schedule.book().editions().stream()
                                .map(NormEdition::edition)
                                .map(edition -> edition.inForce().from()))
                .max(Comparator.naturalOrder())
                .orElseThrow()
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
    }
}
