package dev.norms.report.year;

import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.college.Organization;
import dev.norms.report.unit.UnitName;
import dev.norms.report.unit.Units;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The number of obligations of a unit in the months of a plan, including its groups and members.
 *
 * @param unit the unit
 * @param counts the number on the days of each month
 * @param total the number in all months
 */
public record UnitMonths(UnitName unit, List<Integer> counts, int total) {
    public UnitMonths {
        counts = List.copyOf(counts);
    }

    static List<UnitMonths> of(Schedule schedule, DutyDays days, List<String> months) {
        Units units = new Units(schedule.college());
        Map<String, int[]> counts = new HashMap<>();
        for (Obligation obligation : schedule.obligations()) {
            for (DutyDays.Time time : days.of(obligation)) {
                int month = months.indexOf(YearMonth.from(time.date()).toString());
                if (month >= 0) { // a deadline may be in the range whose due day is not
                    units.of(obligation)
                            .map(Organization::id)
                            .ifPresent(id -> counts.computeIfAbsent(id.text(), any -> new int[months.size()])[month]++);
                }
            }
        }
        List<UnitMonths> rows = new ArrayList<>();
        for (UnitName unit : UnitName.of(schedule.college())) {
            int[] row = counts.getOrDefault(unit.id(), new int[months.size()]);
            rows.add(new UnitMonths(
                    unit,
                    Arrays.stream(row).boxed().toList(),
                    Arrays.stream(row).sum()));
        }
        return rows;
    }
}
