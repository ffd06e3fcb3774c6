package dev.norms.ledger;

import dev.norms.evidence.EvidenceSource;
import dev.norms.fact.Origin;
import dev.norms.organization.SubjectId;
import dev.norms.time.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** A record that may decide a norm, seen the same way whatever it is. */
public sealed interface LedgerRecord
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
     * From which source it comes.
     *
     * @return the source
     */
    EvidenceSource source();

    /**
     * Whose record it is: the organization that held or wrote it, or the person who attended, studied, is linked or
     * paid.
     *
     * @return the subject
     */
    SubjectId subject();

    /**
     * How results name it.
     *
     * @return the id of an activity; for others kind and date, for instance {@code annual-plan/2026-03-05}
     */
    String ref();

    /**
     * What it is: the codes of an activity's kinds, of a document's kind or of a contact's target.
     *
     * @return the codes; empty if its source has no kinds
     */
    Set<String> kinds();

    /**
     * The day that decides when it is seen and when it counts.
     *
     * @return the day it was held, written or paid, or the first day of a contact
     */
    LocalDate date();

    /**
     * The period that it names itself.
     *
     * @return the period, if it names one
     */
    Optional<Period> forPeriod();

    /**
     * How much it is in the unit of its source.
     *
     * @return class hours of attendance and study, else 1
     */
    default BigDecimal quantity() {
        return BigDecimal.ONE;
    }

    /**
     * Where it was read.
     *
     * @return the origin
     */
    Origin origin();
}
