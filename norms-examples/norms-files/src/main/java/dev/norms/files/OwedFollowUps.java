package dev.norms.files;

import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.assessment.Finding;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.organization.OrganizationId;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The obligations that a follow-up recorded in a year may be about. */
final class OwedFollowUps {
    private OwedFollowUps() {}

    /**
     * Returns the obligations that organizations missed in the year before, and then those that they owe in the year.
     *
     * @param files the college, with the records of the year before
     * @param year the year
     * @return the ids; none if the calendar does not know both years
     */
    static List<String> of(CollegeFiles files, int year) {
        DateRange before = DateRange.ofYear(year - 1);
        DateRange coming = DateRange.ofYear(year);
        DateRange known = files.calendar().workdays().coverage();
        if (!known.encloses(before) || !known.encloses(coming)) {
            return List.of();
        }
        Schedule earlier = Schedule.touching(files.book(), files.college(), files.calendar(), before);
        Schedule plan = Schedule.of(files.book(), files.college(), files.calendar(), coming);
        return Stream.concat(
                        Assessment.of(earlier, files.ledger(), LocalDate.of(year, 1, 1)).lapsed().stream()
                                .map(Finding::obligation),
                        plan.obligations().stream())
                .filter(obligation -> obligation.window().isPresent() && obligation.owner() instanceof OrganizationId)
                .map(Obligation::toString)
                .distinct()
                .toList();
    }
}
