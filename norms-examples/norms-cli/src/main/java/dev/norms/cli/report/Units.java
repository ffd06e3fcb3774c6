package dev.norms.cli.report;

import dev.norms.calendar.schedule.Obligation;
import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.OrganizationKind;
import dev.norms.organization.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The units of a college that have a line of their own: general branches, and branches together with their groups. */
final class Units {
    private final College college;

    Units(College college) {
        this.college = college;
    }

    /** Every general branch followed by its branches; branches that stand under none come last. */
    List<Organization> list() {
        List<Organization> units = new ArrayList<>();
        for (Organization general : college.organizations(OrganizationKind.GENERAL_BRANCH)) {
            units.add(general);
            college.children(general.id()).stream()
                    .filter(child -> child.kind() == OrganizationKind.BRANCH)
                    .forEach(units::add);
        }
        college.organizations(OrganizationKind.BRANCH).stream()
                .filter(branch -> !units.contains(branch))
                .forEach(units::add);
        return units;
    }

    /** The unit under which something is listed, whether an organization or a person owes it. */
    Optional<Organization> of(Obligation duty) {
        return duty.organization().flatMap(college::find).flatMap(this::unit);
    }

    static boolean isOwedByPerson(Obligation duty) {
        return duty.owner() instanceof PersonId;
    }

    String name(OrganizationId id) {
        return college.find(id).map(Organization::name).orElse(id.text());
    }

    College college() {
        return college;
    }

    private Optional<Organization> unit(Organization organization) {
        return organization.kind() == OrganizationKind.GROUP
                ? organization.parent().flatMap(college::find).flatMap(this::unit)
                : Optional.of(organization);
    }
}
