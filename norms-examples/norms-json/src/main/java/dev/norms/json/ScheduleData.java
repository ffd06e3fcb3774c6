package dev.norms.json;

import dev.norms.calendar.schedule.Schedule;
import dev.norms.time.DateRange;
import java.util.List;

/**
 * What the JSON of a schedule carries: its obligations, without college, book and calendar.
 *
 * @param range the days in which the due days lie
 * @param obligations the obligations, in the order of the schedule
 */
public record ScheduleData(DateRange range, List<ObligationData> obligations) {
    /**
     * Returns the data of a schedule.
     *
     * @param schedule the schedule
     * @return its data
     */
    public static ScheduleData of(Schedule schedule) {
        return new ScheduleData(
                schedule.range(),
                schedule.obligations().stream().map(ObligationData::of).toList());
    }
}
