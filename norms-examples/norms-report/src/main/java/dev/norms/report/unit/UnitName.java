package dev.norms.report.unit;

import dev.norms.college.College;
import dev.norms.college.Organization;
import java.util.ArrayList;
import java.util.List;

/**
 * The name and number of a unit on pages and sheets.
 *
 * @param number its position among all units, from 1
 * @param id its id
 * @param name its name
 */
public record UnitName(int number, String id, String name) {
    /**
     * Returns the units of a college.
     *
     * @param college the college
     * @return the names in the order of {@link Units#list()}
     */
    public static List<UnitName> of(College college) {
        List<UnitName> names = new ArrayList<>();
        for (Organization unit : new Units(college).list()) {
            names.add(new UnitName(names.size() + 1, unit.id().text(), unit.name()));
        }
        return names;
    }
}
