package dev.norms.requirement;

import dev.norms.label.Label;
import dev.norms.organization.TermRule;
import dev.norms.time.PeriodForm;
import dev.norms.time.PeriodUnit;
import dev.norms.time.SpecialForm;
import dev.norms.time.WindowRule;
import org.jspecify.annotations.Nullable;

/**
 * The days before the due day on which something owed begins to draw attention, by the form of its period (提醒提前天数).
 *
 * <p>The source names none. A re-election, and what is owed from the issue of an edition, draws attention as soon as
 * its window opens. A document of a term of office draws attention as what is owed each month does.
 *
 * @param month days for what is owed each month, 0 to 366
 * @param quarter days for what is owed each quarter, 0 to 366
 * @param halfYear days for what is owed each half-year or semester, 0 to 366
 * @param year days for what is owed each year, 0 to 366
 * @param window days for what is owed in a window of the year, 0 to 366
 */
public record LeadTimes(int month, int quarter, int halfYear, int year, int window) {
    /**
     * Seven for a month, 14 for a quarter, 30 for a half-year, 60 for a year, 14 for a window: the library's choice.
     */
    public static final LeadTimes USUAL = new LeadTimes(7, 14, 30, 60, 14);

    private static final int LONGEST_MONTH = 31;
    private static final int LONGEST_YEAR = 366;

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException if a number is out of range
     */
    public LeadTimes {
        check("month", month);
        check("quarter", quarter);
        check("halfYear", halfYear);
        check("year", year);
        check("window", window);
    }

    private static void check(String name, int days) {
        if (days < 0 || days > LONGEST_YEAR) {
            throw new IllegalArgumentException(name + " must be from 0 to " + LONGEST_YEAR + " days, but was " + days);
        }
    }

    /** Returns the days for what is owed in a form of period; the rule is that of its window, if it has one. */
    int of(PeriodForm form, @Nullable WindowRule rule) {
        if (form instanceof PeriodUnit unit) {
            return switch (unit) {
                case MONTH -> month;
                case QUARTER -> quarter;
                case HALF_YEAR -> halfYear;
                case YEAR -> year;
            };
        }
        if (form == SpecialForm.SEMESTER) {
            return halfYear;
        }
        return rule instanceof WindowRule.AfterIssue after ? after.months() * LONGEST_MONTH : window;
    }

    /** Returns an upper limit of the days from any day of a term to its latest re-election. */
    static int wholeTerm(TermRule rule) {
        return (rule.years() + rule.yearsMovable()) * LONGEST_YEAR;
    }

    /**
     * The days in words.
     *
     * @return for instance 按月的提前7天，按季度的14天… and "7 days for what is owed each month, 14 each quarter …"
     */
    public Label label() {
        return Label.of(
                "按月的提前" + month + "天，按季度的" + quarter + "天，按半年的" + halfYear + "天，按年的" + year + "天，有专门期间的" + window + "天",
                month + " days for what is owed each month, " + quarter + " each quarter, " + halfYear
                        + " each half-year, " + year + " each year, " + window + " in a window of the year");
    }

    /**
     * The text form.
     *
     * @return for instance {@code month:7,quarter:14,half-year:30,year:60,window:14}
     */
    @Override
    public String toString() {
        return "month:" + month + ",quarter:" + quarter + ",half-year:" + halfYear + ",year:" + year + ",window:"
                + window;
    }
}
