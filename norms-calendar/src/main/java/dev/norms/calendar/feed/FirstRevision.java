package dev.norms.calendar.feed;

import dev.norms.book.NormEdition;
import dev.norms.calendar.ical.CalendarEntry.Revision;
import dev.norms.calendar.schedule.Schedule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.stream.Stream;

/** Computes the revision of an entry that was not published before, from the inputs alone and without a clock. */
final class FirstRevision {
    private FirstRevision() {}

    /** Its number grows with every notice, given row, semester, edition and setting added to the inputs. */
    static Revision of(Schedule schedule) {
        int sequence = schedule.calendar().workdays().revision()
                + schedule.calendar().academic().semesters().size()
                + schedule.book().editions().size()
                + schedule.book().profiles().stream()
                        .mapToInt(profile -> profile.changes().size())
                        .sum();
        return new Revision(sequence, stamp(schedule));
    }

    /** The same for an assessment: its stamp is the as-of day, or that of the inputs if later. */
    static Revision of(Schedule schedule, LocalDate asOf) {
        Revision inputs = of(schedule);
        Instant day = asOf.atStartOfDay(ZoneOffset.UTC).toInstant();
        return day.isAfter(inputs.stamp()) ? new Revision(inputs.sequence(), day) : inputs;
    }

    /** The start of the day of the latest notice or edition. */
    private static Instant stamp(Schedule schedule) {
        LocalDate notice = schedule.calendar().workdays().latestNotice();
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
