package dev.norms.calendar.feed;

import dev.norms.book.NormEdition;
import dev.norms.calendar.ical.CalendarEntry.Revision;
import dev.norms.calendar.schedule.Schedule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.stream.Stream;

/** The revision of an entry of which nothing was published before: from the inputs, and from no clock. */
final class FirstRevision {
    private FirstRevision() {}

    /** Its number grows with every paper, given row, semester, edition and setting that comes to the inputs. */
    static Revision of(Schedule schedule) {
        int sequence = schedule.calendar().workdays().revision()
                + schedule.calendar().academic().semesters().size()
                + schedule.book().editions().size()
                + schedule.book().profiles().stream()
                        .mapToInt(profile -> profile.changes().size())
                        .sum();
        return new Revision(sequence, stamp(schedule));
    }

    /** The same of an assessment: its data are those of the as-of day, if not of a later one. */
    static Revision of(Schedule schedule, LocalDate asOf) {
        Revision inputs = of(schedule);
        Instant day = asOf.atStartOfDay(ZoneOffset.UTC).toInstant();
        return day.isAfter(inputs.stamp()) ? new Revision(inputs.sequence(), day) : inputs;
    }

    /** The start of the day since which neither notices nor editions have changed. */
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
