package dev.norms.report.standing;

import dev.norms.calendar.admission.Funnel;
import dev.norms.college.Organization;
import dev.norms.organization.OrganizationKind;
import java.util.List;

/**
 * The number of open admissions of a unit in each stage.
 *
 * @param unit the number of the unit
 * @param name its name, with a remark if the branches below are included
 * @param counts the number for each stage, in their order
 * @param total the number in all stages
 */
public record StageRow(int unit, String name, List<Integer> counts, int total) {
    public StageRow {
        counts = List.copyOf(counts);
    }

    static StageRow of(Organization unit, Funnel funnel, int number) {
        return new StageRow(
                number,
                unit.kind() == OrganizationKind.GENERAL_BRANCH ? unit.name() + "（含所属支部）" : unit.name(),
                List.copyOf(funnel.open().values()),
                funnel.total());
    }
}
