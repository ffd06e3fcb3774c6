package dev.norms.report.unit;

import dev.norms.calendar.assessment.Finding;
import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.organization.OrganizationId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The units under which findings and organizations are listed, with the names of both. */
public final class Places {
    /**
     * The place under which something is listed.
     *
     * @param unit the number of the unit, 0 for none
     * @param name the organization, which may be a group of the unit
     */
    public record Place(int unit, String name) {}

    private final Units units;
    private final List<UnitName> names;
    private final Map<String, UnitName> byId = new HashMap<>();

    /**
     * Creates the places of a college.
     *
     * @param college the college
     * @param called what people are called
     */
    public Places(College college, Names called) {
        this.units = new Units(college, called);
        this.names = UnitName.of(college);
        names.forEach(name -> byId.put(name.id(), name));
    }

    /**
     * The units.
     *
     * @return their names in their order
     */
    public List<UnitName> names() {
        return names;
    }

    /**
     * The units as organizations.
     *
     * @return the units
     */
    public Units units() {
        return units;
    }

    /**
     * What people are called.
     *
     * @return the names
     */
    public Names people() {
        return units.names();
    }

    /**
     * Returns the name of a unit.
     *
     * @param unit one of the units
     * @return its name and number
     */
    public UnitName name(Organization unit) {
        return Objects.requireNonNull(byId.get(unit.id().text()));
    }

    /**
     * Returns the place of a finding.
     *
     * @param finding the finding
     * @return its place
     */
    public Place of(Finding finding) {
        return of(finding.obligation().organization(), "未列入组织");
    }

    /**
     * Returns the place of an organization.
     *
     * @param organization its id
     * @return its place
     */
    public Place of(OrganizationId organization) {
        return of(Optional.of(organization), organization.text());
    }

    /**
     * Returns what an organization is called.
     *
     * @param id the text of its id
     * @return its name; the text itself if there is no such organization
     */
    public String called(String id) {
        return units.college().organizations().stream()
                .filter(organization -> organization.id().text().equals(id))
                .map(Organization::name)
                .findFirst()
                .orElse(id);
    }

    private Place of(Optional<OrganizationId> id, String otherwise) {
        Optional<Organization> found = id.flatMap(units.college()::find);
        return new Place(
                found.flatMap(units::unit)
                        .flatMap(unit -> Optional.ofNullable(byId.get(unit.id().text())))
                        .map(UnitName::number)
                        .orElse(0),
                found.map(Organization::name).orElse(otherwise));
    }
}
