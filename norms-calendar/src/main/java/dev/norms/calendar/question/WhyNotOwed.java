package dev.norms.calendar.question;

import com.google.common.collect.ImmutableList;
import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.assessment.Finding;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.duty.NormId;
import dev.norms.label.Label;
import dev.norms.organization.SubjectId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The reason why an owner owes nothing by a norm, or what it owes if it does.
 *
 * <p>Of several reasons the first is given: there is no such norm, it is not in force at the time asked about, there is
 * no such owner, the norm is for others, it is a standing duty and no day is asked about, it was planned but does not
 * apply, the owner did not exist or was not bound, the thing for which it would be owed is missing, nothing is due in
 * the range.
 *
 * @param obligations the obligations that are owed after all, in the order of results; empty if there is a reason
 * @param reason the reason why nothing is owed, in one sentence; empty if something is owed
 */
public record WhyNotOwed(List<Obligation> obligations, Optional<Label> reason) {
    /**
     * Copies the obligations.
     *
     * @throws IllegalArgumentException if there are both obligations and a reason, or neither
     */
    public WhyNotOwed {
        obligations = ImmutableList.copyOf(obligations);
        if (obligations.isEmpty() != reason.isPresent()) {
            throw new IllegalArgumentException(
                    "reason must be given exactly if nothing is owed, but was " + reason + " (" + obligations + ")");
        }
    }

    /**
     * Answers for the range of a schedule. Standing duties are owed on days, not in ranges: see {@link #of(Assessment,
     * NormId, SubjectId)}.
     *
     * @param schedule the schedule
     * @param norm the norm's id
     * @param owner the organization or person
     * @return what is owed, or why nothing is
     */
    public static WhyNotOwed of(Schedule schedule, NormId norm, SubjectId owner) {
        return of(schedule.planned().stream(), new NotOwedReasons(schedule, Optional.empty(), norm, owner));
    }

    /**
     * Answers for the range of an assessment, and for standing duties on its as-of day.
     *
     * @param assessment the assessment
     * @param norm the norm's id
     * @param owner the organization or person
     * @return what is owed, or why nothing is
     */
    public static WhyNotOwed of(Assessment assessment, NormId norm, SubjectId owner) {
        return of(
                assessment.findings().stream().map(Finding::obligation),
                new NotOwedReasons(assessment.schedule(), Optional.of(assessment.asOf()), norm, owner));
    }

    private static WhyNotOwed of(Stream<Obligation> all, NotOwedReasons reasons) {
        List<Obligation> planned = all.filter(reasons::concerns).toList();
        List<Obligation> obligations = planned.stream()
                .filter(obligation -> obligation.inapplicable().isEmpty())
                .toList();
        return new WhyNotOwed(obligations, obligations.isEmpty() ? Optional.of(reasons.of(planned)) : Optional.empty());
    }

    /**
     * The reason, or how much is owed.
     *
     * @return for instance {@code WhyNotOwed[12 obligations]}
     */
    @Override
    public String toString() {
        return "WhyNotOwed[" + reason.map(Label::en).orElse(obligations.size() + " obligations") + "]";
    }
}
