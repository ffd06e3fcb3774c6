package dev.norms.report.standing;

import dev.norms.calendar.assessment.Finding;
import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.organization.OrganizationId;
import dev.norms.report.unit.Names;
import dev.norms.report.unit.UnitName;
import dev.norms.report.unit.Units;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The unit under which a duty or an organization is listed, and its name. */
final class Places {
    /**
     * The place under which something is listed.
     *
     * @param unit the number of the unit, 0 for none
     * @param name the organization, which may be a group of the unit
     */
    record Place(int unit, String name) {}

    private final Units units;
    private final List<UnitName> names;
    private final Map<String, UnitName> byId = new HashMap<>();

    Places(College college, Names called) {
        this.units = new Units(college, called);
        this.names = UnitName.of(college);
        names.forEach(name -> byId.put(name.id(), name));
    }

    List<UnitName> names() {
        return names;
    }

    Units units() {
        return units;
    }

    Names people() {
        return units.names();
    }

    UnitName name(Organization unit) {
        return Objects.requireNonNull(byId.get(unit.id().text()));
    }

    Place of(Finding finding) {
        return of(finding.obligation().organization(), "未列入组织");
    }

    Place of(OrganizationId organization) {
        return of(Optional.of(organization), organization.text());
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
