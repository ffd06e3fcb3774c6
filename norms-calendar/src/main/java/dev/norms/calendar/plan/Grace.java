package dev.norms.calendar.plan;

import dev.norms.calendar.obligation.Duty;
import dev.norms.internal.choice.DuesTime;
import dev.norms.norm.Interpretation;
import dev.norms.time.PeriodForm;
import dev.norms.time.PeriodUnit;
import dev.norms.time.SpecialForm;
import dev.norms.time.WindowName;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Optional;

/**
 * The days after its window on which an obligation is still on time.
 *
 * @param until the last of them, in the next year if it has passed in the year of the close; empty for a number of days
 * @param days the number of days
 * @param isToQuarter whether they last to the end of the quarter instead
 */
record Grace(Optional<MonthDay> until, int days, boolean isToQuarter) {
    /** No days of grace. */
    static final Grace NONE = new Grace(Optional.empty(), 0, false);

    private static final MonthDay YEAR_END = MonthDay.of(Month.DECEMBER, 31);
    private static final String CODE = "grace-";

    /** Returns what the readings of a norm give for the windows of a form. */
    static Grace of(Duty duty, PeriodForm form) {
        String code = CODE + name(duty, form);
        for (Interpretation<?> reading : duty.norm().interpretations()) {
            if (reading.value() instanceof MonthDay day) { // only the readings on grace have such a value
                // 31 December means none, also for windows that close in June or with a semester by another frequency
                return day.equals(YEAR_END) ? NONE : new Grace(Optional.of(day), 0, false);
            }
            if (reading.value() instanceof Integer days && reading.code().equals(code)) {
                return days == 0 ? NONE : new Grace(Optional.empty(), days, false);
            }
            if (reading.value() == DuesTime.QUARTER) {
                return new Grace(Optional.empty(), 0, true);
            }
        }
        return NONE;
    }

    /**
     * The name of a window in the codes of readings: all holidays share one; a season of the year has that of the
     * duty's part.
     */
    private static String name(Duty duty, PeriodForm form) {
        if (form instanceof WindowName window) {
            return duty.norm().interpretations().stream()
                            .anyMatch(reading -> reading.code().equals(CODE + "holidays"))
                    ? "holidays"
                    : window.code();
        }
        return form == SpecialForm.EDITION ? "special-study" : duty.part().orElse("");
    }

    /** Returns the last day on time of a window that closes on a day. */
    LocalDate deadline(LocalDate close) {
        if (isToQuarter) {
            return PeriodUnit.QUARTER.containing(close).last();
        }
        if (until.isEmpty()) {
            return close.plusDays(days);
        }
        LocalDate sameYear = until.get().atYear(close.getYear());
        return sameYear.isBefore(close) ? until.get().atYear(close.getYear() + 1) : sameYear;
    }
}
