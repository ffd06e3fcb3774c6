package dev.norms.calendar.plan;

import dev.norms.calendar.obligation.Obligation;
import dev.norms.college.College;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.organization.Role;
import dev.norms.organization.SubjectId;
import dev.norms.requirement.Parts;
import org.jspecify.annotations.Nullable;

/**
 * The templates of one owner.
 *
 * @param owner the organization or person
 * @param part the part in the ids, if all templates are for one person or thing
 * @param templates the templates
 */
public record OwnerTemplates(SubjectId owner, @Nullable String part, SharedTemplates templates) {
    /** Whether the id of an obligation names a part. */
    boolean hasPart(ObligationTemplate template) {
        return part != null || template.demand().parts() instanceof Parts.Named;
    }

    int size() {
        return templates.rows().size();
    }

    /** The obligation of a row. */
    Obligation obligation(int row, College college) {
        ObligationTemplate template = templates.rows().get(row);
        Obligation obligation = Obligation.of(template.duty(), owner)
                .withWindow(template.window())
                .withBound(template.bound());
        if (owner instanceof OrganizationId organization) {
            return complete(obligation, template, organization, college);
        }
        return template.stay() == ObligationTemplate.NOWHERE
                ? obligation
                : obligation.withOrganization(
                        college.stays((PersonId) owner).get(template.stay()).organization());
    }

    private Obligation complete(
            Obligation obligation, ObligationTemplate template, OrganizationId organization, College college) {
        Obligation whole = part == null ? obligation : obligation.withPart(part);
        Role seat = template.seat();
        if (seat != null) {
            whole = whole.withSeat(
                    seat,
                    college
                            .holders(
                                    organization,
                                    seat::equals,
                                    template.window().deadline())
                            .stream()
                            .findFirst());
        }
        NotApplicable why = template.notApplicable();
        return why == null ? whole : whole.notApplicable(why.label(college, organization));
    }
}
