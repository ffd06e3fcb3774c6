package dev.norms.ledger;

import dev.norms.evidence.EvidenceSource;
import dev.norms.fact.Fact;
import dev.norms.organization.SubjectId;
import dev.norms.time.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** A record that may decide a norm: the common view of all kinds of records. */
public sealed interface LedgerRecord extends Fact
        permits Activity,
                AttendedActivity,
                Study,
                Contact,
                Document,
                DuesPayment,
                ItemCheck,
                Attestation,
                AdmissionEntry {
    /**
     * The source of the record.
     *
     * @return the source
     */
    EvidenceSource source();

    /**
     * The organization or person to which the record belongs: the organization that held or wrote it, was checked or is
     * attested for, or the person who attended, studied, keeps the contact, paid or is admitted.
     *
     * @return the subject
     */
    SubjectId subject();

    /**
     * The name of the record in results.
     *
     * @return the id of an activity; for most others kind and date, for instance {@code annual-plan/2026-03-05}
     */
    default String ref() {
        return (kinds().isEmpty() ? source().code() : kinds().iterator().next()) + "/" + date();
    }

    /**
     * The codes of the kinds of an activity, or of the one kind of another record: of document, target, list, norm or
     * step.
     *
     * @return the codes; empty if its source has no kinds
     */
    default Set<String> kinds() {
        return Set.of();
    }

    /**
     * The day from which the record is known and on which it counts.
     *
     * @return the day on which the recorded thing was done; of a contact the first day
     */
    LocalDate date();

    /**
     * The period that the record names.
     *
     * @return the period, if it names one
     */
    default Optional<Period> forPeriod() {
        return Optional.empty();
    }

    /**
     * The quantity in the unit of the source.
     *
     * @return class hours of attendance and study, else 1
     */
    default BigDecimal quantity() {
        return BigDecimal.ONE;
    }
}
