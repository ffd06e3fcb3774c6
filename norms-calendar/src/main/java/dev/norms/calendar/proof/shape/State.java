package dev.norms.calendar.proof.shape;

import dev.norms.admission.AdmissionStep;
import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.remedy.Remedies;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.college.College;
import dev.norms.evidence.ActivityKind;
import dev.norms.evidence.EvidenceSource;
import dev.norms.ledger.Activity;
import dev.norms.ledger.AdmissionEntry;
import dev.norms.ledger.Ledger;
import dev.norms.ledger.LedgerBuilder;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.requirement.Parts;
import java.time.LocalDate;
import java.util.function.Predicate;

/**
 * A college and its ledger under a book in some years.
 *
 * @param schedule what it owes in these years
 * @param ledger the records; every source is supplied
 */
public record State(Schedule schedule, Ledger ledger) {
    /** Returns the ledger of a college that did nothing. */
    public static Ledger idle(College college) {
        LedgerBuilder ledger = Ledger.builder(college);
        for (EvidenceSource source : EvidenceSource.values()) {
            ledger.supply(source);
        }
        return ledger.build();
    }

    /** Returns this college with records that it should not have, which break norms on activities and admissions. */
    public State careless() {
        if (schedule.college().find(OrganizationId.of("b")).isEmpty()) {
            return this;
        }
        LocalDate spring = schedule.range().last().withMonth(5).withDayOfMonth(10);
        LedgerBuilder ledger = this.ledger.toBuilder();
        int number = 0;
        for (ActivityKind kind : schedule.book().activityKinds()) {
            if (isForEachActivity(kind, spring)) {
                number++;
                ledger.add(Activity.builder("careless." + number, kind)
                        .by("b")
                        .on(spring)
                        .build());
            }
        }
        if (schedule.college().knows(PersonId.of(Shape.ACTIVIST))) {
            ledger.add(AdmissionEntry.of(Shape.ACTIVIST, "b", AdmissionStep.APPLICATION, spring.minusDays(30)))
                    .add(AdmissionEntry.of(
                            Shape.ACTIVIST, "b", AdmissionStep.ACTIVIST_DETERMINED, spring.minusDays(20)))
                    .add(AdmissionEntry.of(
                            Shape.ACTIVIST, "b", AdmissionStep.CANDIDATE_DETERMINED, spring.minusDays(10)))
                    .add(AdmissionEntry.of(Shape.ACTIVIST, "b", AdmissionStep.ADMISSION_MEETING, spring));
        }
        return new State(schedule, ledger.build());
    }

    private boolean isForEachActivity(ActivityKind kind, LocalDate day) {
        return schedule.book().governing(day).norms().stream()
                .flatMap(norm -> norm.demands().stream())
                .anyMatch(demand -> demand.parts() instanceof Parts.EachActivity each
                        && each.kinds().contains(kind));
    }

    /** Returns the assessment on a day. */
    public Assessment on(LocalDate day) {
        return Assessment.of(schedule, ledger, day);
    }

    /** Returns the state after the remedies of a day for the wanted obligations are carried out. */
    public State cured(LocalDate day, Predicate<Obligation> wanted) {
        Assessment after = Remedies.of(on(day)).where(wanted).after();
        return new State(schedule.forCollege(after.ledger().college()), after.ledger());
    }
}
