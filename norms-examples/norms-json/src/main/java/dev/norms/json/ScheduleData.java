package dev.norms.json;

import dev.norms.calendar.schedule.Schedule;
import dev.norms.time.DateRange;
import java.util.List;

/**
 * The content of a schedule's JSON: its obligations, without college, book and calendar.
 *
 * @param range the range of days in which the due days lie
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
