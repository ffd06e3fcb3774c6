package dev.norms.web.answer;

import dev.norms.book.NormBook;
import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.files.CollegeFiles;
import dev.norms.profile.ProfileProblem;
import dev.norms.profile.ProfileRow;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The norms, the calendar and the schedules of a range, which do not depend on the as-of day. Each schedule is computed
 * once, when it is first needed, for all questions that differ in the day alone.
 */
final class Plans {
    private final CollegeFiles files;
    private final NormBook book;
    private final CollegeCalendar calendar;
    private final Of of;
    private final List<ProfileProblem> refusals;
    private @Nullable Schedule plan;
    private @Nullable Schedule assessed;

    /** The terms of a question without its as-of day. */
    record Of(DateRange days, boolean isRange, Optional<LocalDate> knownOn, List<ProfileRow> settings) {
        static Of of(Asked asked) {
            return new Of(asked.days(), asked.range().isPresent(), asked.knownOn(), asked.settings());
        }
    }

    Plans(CollegeFiles files, NormBook book, CollegeCalendar calendar, Of of, List<ProfileProblem> refusals) {
        this.files = files;
        this.book = book;
        this.calendar = calendar;
        this.of = of;
        this.refusals = refusals;
    }

    /** The obligations with their due days in the range. */
    Schedule plan() {
        Schedule known = plan;
        if (known == null) {
            calendar.certainty(of.days().from(), of.days().last()); // throws if the calendar does not cover an end
            known = Schedule.of(book, files.college(), calendar, of.days());
            plan = known;
        }
        return known;
    }

    /** The assessment as of a day. */
    Assessment assess(LocalDate asOf) {
        Assessment assessment = Assessment.of(assessed(), files.ledger(), asOf);
        assessed = assessment.schedule(); // already in the order that the next day mostly has too
        return assessment;
    }

    /**
     * The obligations to assess: those due in the range; without a range also those with their deadline in the year.
     */
    private Schedule assessed() {
        Schedule known = assessed;
        if (known == null && of.isRange()) {
            known = plan();
        } else if (known == null) {
            calendar.certainty(of.days().from(), of.days().last()); // throws if the calendar does not cover an end
            known = Schedule.touching(book, files.college(), calendar, of.days());
        }
        return known;
    }

    CollegeFiles files() {
        return files;
    }

    NormBook book() {
        return book;
    }

    CollegeCalendar calendar() {
        return calendar;
    }

    /** What is wrong with the supposed settings. */
    List<ProfileProblem> refusals() {
        return refusals;
    }
}
