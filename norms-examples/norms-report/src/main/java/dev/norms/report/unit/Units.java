package dev.norms.report.unit;

import dev.norms.calendar.obligation.Obligation;
import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.OrganizationKind;
import dev.norms.organization.PersonId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The units of a college that are listed separately: general branches, and branches including their groups. */
public final class Units {
    private final College college;
    private final Names names;

    /**
     * Creates the units of a college, with people called by their keys.
     *
     * @param college the college
     */
    public Units(College college) {
        this(college, Names.NONE);
    }

    /**
     * Creates the units of a college.
     *
     * @param college the college
     * @param names what people are called
     */
    public Units(College college, Names names) {
        this.college = college;
        this.names = names;
    }

    /**
     * What people are called.
     *
     * @return the names
     */
    public Names names() {
        return names;
    }

    /**
     * Returns what a person is called.
     *
     * @param id the key
     * @return the name, or the key
     */
    public String person(PersonId id) {
        return names.of(id.text());
    }

    /**
     * Every general branch and branch, in the order of the file that they were read from. Of a college built in code,
     * every general branch is followed by its branches, and the branches without a general branch come last.
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
        units.addAll(college.organizations(OrganizationKind.BRANCH));
        return units.stream().sorted(FileOrder.ORDER).toList();
    }

    /**
     * Returns the unit under which an obligation of an organization or a person is listed.
     *
     * @param obligation the obligation
     * @return the unit; empty for a person in no organization
     */
    public Optional<Organization> of(Obligation obligation) {
        return obligation.organization().flatMap(college::find).flatMap(this::unit);
    }

    /**
     * Returns whether a person owes an obligation.
     *
     * @param obligation the obligation
     * @return true if the owner is a person
     */
    public static boolean isOwedByPerson(Obligation obligation) {
        return obligation.owner() instanceof PersonId;
    }

    /**
     * Returns the name of an organization.
     *
     * @param id its id
     * @return its name; the id itself if there is no such organization
     */
    public String name(OrganizationId id) {
        return college.find(id).map(Organization::name).orElse(id.text());
    }

    /**
     * Returns who owes an obligation.
     *
     * @param obligation the obligation
     * @return the name of the organization, or what the person is called
     */
    public String owner(Obligation obligation) {
        return obligation.owner() instanceof OrganizationId id
                ? name(id)
                : names.of(obligation.owner().text());
    }

    /**
     * The college of these units.
     *
     * @return the college
     */
    public College college() {
        return college;
    }

    /**
     * Returns the unit of an organization.
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
