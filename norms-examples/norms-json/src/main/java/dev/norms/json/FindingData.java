package dev.norms.json;

import dev.norms.calendar.assessment.Finding;
import dev.norms.calendar.assessment.Verdict;
import dev.norms.label.Label;
import dev.norms.organization.PersonId;
import dev.norms.organization.Role;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The content of a finding's JSON: everything but its explanation and the day on which it was fulfilled.
 *
 * @param obligation the obligation or standing duty
 * @param verdict the verdict
 * @param person the person who owes it or holds the addressed post; empty if there is none
 * @param responsible the post that bears first responsibility for it; empty if a person owes it
 * @param done what was counted, in the unit of the obligation; empty if there are no data
 * @param records the ids of the records that count
 * @param reason the reason of the verdict
 */
public record FindingData(
        ObligationData obligation,
        Verdict verdict,
        Optional<PersonId> person,
        Optional<Role> responsible,
        Optional<BigDecimal> done,
        List<String> records,
        Label reason) {
    /**
     * Returns the data of a finding.
     *
     * @param finding the finding
     * @return its data
     */
    public static FindingData of(Finding finding) {
        return new FindingData(
                ObligationData.of(finding.obligation()),
                finding.verdict(),
                finding.person(),
                finding.responsible(),
                finding.done(),
                finding.records(),
                finding.reason());
    }
}
