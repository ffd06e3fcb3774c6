package dev.norms.json;

import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.obligation.Window;
import dev.norms.duty.NormId;
import dev.norms.duty.ObligationId;
import dev.norms.evidence.Unit;
import dev.norms.label.Label;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.organization.Role;
import dev.norms.source.Citation;
import dev.norms.time.Bound;
import dev.norms.time.EditionPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The content of an obligation's JSON: enough to show it, not to judge it anew.
 *
 * @param id the id
 * @param norm the id of the norm
 * @param edition the edition of the document that applies
 * @param label what is owed
 * @param organization the organization that owes it; empty if a person does
 * @param person the person who owes it; empty if an organization does
 * @param seat the post that does it for the organization, under the name published for it; empty if none does
 * @param window the days in which it is to be done; empty for a standing duty
 * @param bound how much is owed
 * @param unit the unit of {@code bound}
 * @param citations the provisions on which it rests
 * @param inapplicable why it does not apply; empty if it does
 */
public record ObligationData(
        ObligationId id,
        NormId norm,
        EditionPeriod edition,
        Label label,
        Optional<OrganizationId> organization,
        Optional<PersonId> person,
        Optional<Role> seat,
        Optional<Window> window,
        Bound bound,
        Unit unit,
        List<Citation> citations,
        Optional<Label> inapplicable) {
    /**
     * Returns the data of an obligation.
     *
     * @param obligation the obligation
     * @return its data
     */
    public static ObligationData of(Obligation obligation) {
        return new ObligationData(
                obligation.id(),
                obligation.norm().id(),
                obligation.edition().edition().name(),
                obligation.label(),
                obligation.organization(),
                obligation.person(),
                obligation.post(),
                obligation.window(),
                obligation.bound(),
                obligation.unit(),
                obligation.citations(LocalDate.MAX),
                obligation.inapplicable());
    }
}
