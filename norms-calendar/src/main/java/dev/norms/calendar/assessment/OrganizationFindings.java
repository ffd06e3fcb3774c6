package dev.norms.calendar.assessment;

import static java.util.Objects.requireNonNull;

import dev.norms.organization.OrganizationId;
import java.util.Optional;

/**
 * The findings of one organization: its own and those of the persons listed under it, without the organizations below.
 *
 * @param organization the organization; empty for what persons owe by their posts without being listed under an
 *     organization
 * @param findings the findings in the order of results
 */
public record OrganizationFindings(Optional<OrganizationId> organization, Findings findings) {
    public OrganizationFindings {
        requireNonNull(organization, "organization");
        requireNonNull(findings, "findings");
    }
}
