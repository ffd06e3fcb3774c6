package dev.norms.ledger;

import dev.norms.admission.AdmissionStep;
import dev.norms.evidence.EvidenceSource;
import dev.norms.internal.draft.Draft;
import dev.norms.internal.style.NormsStyle;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.organization.SubjectId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A step taken in the admission of a person (发展党员步骤).
 *
 * <p>Steps out of order or out of time are accepted; the assessment reports them.
 */
@Value.Immutable
@NormsStyle
public abstract sealed class AdmissionEntry implements LedgerRecord, WithAdmissionEntry
        permits ImmutableAdmissionEntry {
    AdmissionEntry() {}

    /**
     * The person.
     *
     * @return the key
     */
    public abstract PersonId person();

    /**
     * The organization that took the step; for a body above the college, the branch that reports it.
     *
     * @return the organization
     */
    public abstract OrganizationId organization();

    /**
     * The step.
     *
     * @return the step
     */
    public abstract AdmissionStep step();

    /**
     * The day of the step: of training the last one, of a public notice the first one.
     *
     * @return the day
     */
    @Override
    public abstract LocalDate date();

    /**
     * A remark. In some steps a remark of a set form is evaluated: the new end of an extended probation
     * {@code 2027-05-20}, the amount of training {@code 3d} or {@code 24h}, the introducers {@code p001;p002}. For a
     * step whose time limit is longer in special cases, any remark counts as the reason.
     *
     * @return the text, if there is one
     */
    public abstract Optional<String> note();

    @Override
    public final EvidenceSource source() {
        return EvidenceSource.ADMISSIONS;
    }

    @Override
    public final SubjectId subject() {
        return person();
    }

    @Override
    public final Set<String> kinds() {
        return Set.of(step().code());
    }

    /**
     * Person, step and day.
     *
     * @return for instance {@code p001/oath/2026-07-01}
     */
    @Override
    public final String ref() {
        return person() + "/" + step().code() + "/" + date();
    }

    /**
     * A step without a remark.
     *
     * @param person the key of the person
     * @param organization the organization
     * @param step the step
     * @param day the day
     * @return the entry
     */
    public static AdmissionEntry of(String person, String organization, AdmissionStep step, LocalDate day) {
        return builder()
                .person(PersonId.of(person))
                .organization(OrganizationId.of(organization))
                .step(step)
                .date(day)
                .build();
    }

    /**
     * A step without a remark.
     *
     * @param person the key of the person
     * @param organization the organization
     * @param step the step
     * @param day the day, in the form {@code 2021-04-08}
     * @return the entry
     */
    public static AdmissionEntry of(String person, String organization, AdmissionStep step, String day) {
        return of(person, organization, step, Draft.day("AdmissionEntry", person, "date", day));
    }

    /**
     * Returns a new builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link AdmissionEntry}. */
    public static final class Builder extends ImmutableAdmissionEntry.Builder {
        Builder() {}
    }
}
