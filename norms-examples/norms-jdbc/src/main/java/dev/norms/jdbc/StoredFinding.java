package dev.norms.jdbc;

import static java.util.Objects.requireNonNull;

import dev.norms.calendar.assessment.Verdict;
import dev.norms.duty.NormId;
import dev.norms.duty.ObligationId;
import dev.norms.label.Label;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A finding as it stands in the database.
 *
 * @param id the id of the obligation
 * @param asOf the as-of day of the assessment that was written last
 * @param verdict the verdict on that day
 * @param norm the id of the norm
 * @param organization the organization under which it is listed
 * @param person the person who owes it or holds the addressed post; empty if there is none
 * @param due the day on which it is due; empty for a standing duty
 * @param deadline the last day on which it is on time; empty for a standing duty
 * @param done what was counted, rounded to six decimal places, without zeros at the end; empty if there are no data
 * @param reason the reason of the verdict
 */
public record StoredFinding(
        ObligationId id,
        LocalDate asOf,
        Verdict verdict,
        NormId norm,
        Optional<OrganizationId> organization,
        Optional<PersonId> person,
        Optional<LocalDate> due,
        Optional<LocalDate> deadline,
        Optional<BigDecimal> done,
        Label reason) {
    public StoredFinding {
        requireNonNull(id, "id");
        requireNonNull(asOf, "asOf");
        requireNonNull(verdict, "verdict");
        requireNonNull(norm, "norm");
        requireNonNull(organization, "organization");
        requireNonNull(person, "person");
        requireNonNull(due, "due");
        requireNonNull(deadline, "deadline");
        requireNonNull(done, "done");
        requireNonNull(reason, "reason");
    }
}
