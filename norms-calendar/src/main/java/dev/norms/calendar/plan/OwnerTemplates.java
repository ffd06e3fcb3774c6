package dev.norms.calendar.plan;

import dev.norms.calendar.obligation.Obligation;
import dev.norms.college.College;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.organization.SubjectId;
import dev.norms.requirement.Parts;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The templates of one owner, who makes obligations of them. */
public final class OwnerTemplates {
    private final SubjectId owner;
    private final @Nullable String part;
    private final SharedTemplates templates;

    OwnerTemplates(SubjectId owner, @Nullable String part, SharedTemplates templates) {
        this.owner = owner;
        this.part = part;
        this.templates = templates;
    }

    /**
     * Who owes it.
     *
     * @return the organization or person
     */
    public SubjectId owner() {
        return owner;
    }

    /**
     * The person for whom an organization owes it.
     *
     * @return the key; empty unless it does so for each of several persons
     */
    public Optional<String> part() {
        return Optional.ofNullable(part);
    }

    /**
     * What is owed.
     *
     * @return the templates, shared by all owners of a kind
     */
    public SharedTemplates templates() {
        return templates;
    }

    boolean hasPart(ObligationTemplate template) {
        return part != null || template.demand().parts() instanceof Parts.Named;
    }

    int size() {
        return templates.rows().size();
    }

    Obligation obligation(int row, College college) {
        ObligationTemplate template = templates.rows().get(row);
        Obligation.Builder obligation = Obligation.builder(template.duty(), owner)
                .window(template.window())
                .bound(template.bound());
        if (owner instanceof OrganizationId organization) {
            complete(obligation, template, organization, college);
        } else if (template.stay() != ObligationTemplate.NOWHERE) {
            obligation.organization(
                    college.stays((PersonId) owner).get(template.stay()).organization());
        }
        return obligation.build();
    }

    /** Done by whoever holds the seat on the last day of the window. */
    private void complete(
            Obligation.Builder obligation, ObligationTemplate template, OrganizationId organization, College college) {
        if (part != null) {
            obligation.part(part);
        }
        if (template.seat() != null) {
            obligation.seat(
                    template.seat(),
                    Members.holder(
                            organization,
                            template.seat(),
                            college,
                            template.window().deadline()));
        }
        if (template.notApplicable() != null) {
            obligation.notApplicable(template.notApplicable().label(college, organization));
        }
    }
}
