package dev.norms.report.unit;

import dev.norms.calendar.schedule.Obligation;
import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.OrganizationKind;
import dev.norms.organization.PersonId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The units of a college that have a line of their own: general branches, and branches together with their groups. */
public final class Units {
    private final College college;

    /**
     * The units of a college.
     *
     * @param college the college
     */
    public Units(College college) {
        this.college = college;
    }

    /**
     * Every general branch followed by its branches; branches that stand under none come last.
     *
     * @return the units
     */
    public List<Organization> list() {
        Set<Organization> units = new LinkedHashSet<>();
        for (Organization general : college.organizations(OrganizationKind.GENERAL_BRANCH)) {
            units.add(general);
            college.children(general.id()).stream()
                    .filter(child -> child.kind() == OrganizationKind.BRANCH)
                    .forEach(units::add);
        }
        college.organizations(OrganizationKind.BRANCH).stream().forEach(units::add);
        return List.copyOf(units);
    }

    /**
     * The unit under which something is listed, whether an organization or a person owes it.
     *
     * @param duty what is owed
     * @return the unit; empty for a person in no organization
     */
    public Optional<Organization> of(Obligation duty) {
        return duty.organization().flatMap(college::find).flatMap(this::unit);
    }

    /**
     * Tells whether a person owes it.
     *
     * @param duty what is owed
     * @return true if the owner is a person
     */
    public static boolean isOwedByPerson(Obligation duty) {
        return duty.owner() instanceof PersonId;
    }

    /**
     * What an organization is called.
     *
     * @param id its id
     * @return its name, or the id if it is of no organization
     */
    public String name(OrganizationId id) {
        return college.find(id).map(Organization::name).orElse(id.text());
    }

    /**
     * Whose units they are.
     *
     * @return the college
     */
    public College college() {
        return college;
    }

    /**
     * The unit of an organization.
     *
     * @param organization the organization
     * @return the branch of a group, else the organization itself
     */
    public Optional<Organization> unit(Organization organization) {
        return organization.kind() == OrganizationKind.GROUP
                ? organization.parent().flatMap(college::find).flatMap(this::unit)
                : Optional.of(organization);
    }
}
