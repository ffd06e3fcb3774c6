package dev.norms.calendar.workday;

import static java.util.Objects.requireNonNull;

import dev.norms.label.Label;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.List;

/**
 * A day on which two calendars differ, for instance before and after a notice came.
 *
 * @param before the provenance of the day in the one calendar
 * @param after that in the other
 */
public record DayChange(Provenance before, Provenance after) {
    /**
     * Checks that both are of one day.
     *
     * @throws IllegalArgumentException if they are of two days
     */
    public DayChange {
        if (!requireNonNull(before, "before")
                .day()
                .equals(requireNonNull(after, "after").day())) {
            throw new IllegalArgumentException(
                    "before and after must be of one day, but were of " + before.day() + " and " + after.day());
        }
    }

    /**
     * Returns the days on which two calendars differ.
     *
     * @param before the one
     * @param after the other
     * @param range the days to look at, with an end
     * @return the days whose status or certainty differs, in order, unmodifiable; days that only rest on another paper
     *     are not listed
     * @throws IllegalArgumentException if the range has no end
     * @throws UncoveredDateException if the range leaves the coverage
     */
    public static List<DayChange> between(WorkCalendar before, WorkCalendar after, DateRange range) {
        LocalDate until = DayTable.end(range);
        return range.from()
                .datesUntil(until)
                .filter(day ->
                        before.status(day) != after.status(day) || before.isConfirmed(day) != after.isConfirmed(day))
                .map(day -> new DayChange(before.provenance(day), after.provenance(day)))
                .toList();
    }

    /**
     * The day.
     *
     * @return the day
     */
    public LocalDate day() {
        return after.day();
    }

    /**
     * Tells whether the day is worked in the one calendar and off in the other.
     *
     * @return true if so
     */
    public boolean isWorkChanged() {
        return before.status().isWorkingDay() != after.status().isWorkingDay();
    }

    /**
     * Tells whether the day is of another kind; a weekend may have become part of a break, for instance.
     *
     * @return true if so
     */
    public boolean isStatusChanged() {
        return before.status() != after.status();
    }

    /**
     * Tells whether the day became confirmed, or provisional.
     *
     * @return true if so
     */
    public boolean isCertaintyChanged() {
        return before.certainty() != after.certainty();
    }

    /**
     * Returns the change and its source.
     *
     * @return the label, for instance "2019-05-02: public holiday by amendment 国办发明电〔2019〕3号 (2019-03-22), 劳动节 (before:
     *     working day)"
     */
    public Label label() {
        Label status = before.status().label();
        Label certainty = before.certainty().label();
        boolean tells = isCertaintyChanged();
        return Label.of(
                after.label().zh() + "（变更前：" + status.zh() + (tells ? "，" + certainty.zh() : "") + "）",
                after.label().en() + " (before: " + status.en() + (tells ? ", " + certainty.en() : "") + ")");
    }
}
