package dev.norms.calendar.feed;

import dev.norms.book.NormEdition;
import dev.norms.calendar.schedule.Schedule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.stream.Stream;

/** Of which data a feed is, from its inputs and from no clock. */
final class Revision {
    private Revision() {}

    /** A number that grows with every paper, given row, semester, edition and setting that comes to the inputs. */
    static int of(Schedule schedule) {
        return schedule.calendar().workdays().revision()
                + schedule.calendar().academic().semesters().size()
                + schedule.book().editions().size()
                + schedule.book().profiles().stream()
                        .mapToInt(profile -> profile.changes().size())
                        .sum();
    }

    /** The start of the day since which neither notices nor editions have changed. */
    static Instant stamp(Schedule schedule) {
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
