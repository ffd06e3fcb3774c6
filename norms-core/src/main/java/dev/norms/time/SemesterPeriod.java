package dev.norms.time;

import dev.norms.label.Label;
import java.util.Locale;

/**
 * The name of a semester (学期), for instance {@code 2026-2027-1}; its days are those that the college gives.
 *
 * @param year the calendar year in which the academic year begins, from 1 to 9998
 * @param ordinal which semester of the academic year, 1 or 2
 */
public record SemesterPeriod(int year, int ordinal) implements Period {
    private static final int LAST_YEAR = 9998;

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one of them is out of its range
     */
    public SemesterPeriod {
        if (year < 1 || year > LAST_YEAR || ordinal < 1 || ordinal > 2) {
            throw new IllegalArgumentException("year must be from 1 to " + LAST_YEAR + " and ordinal 1 or 2, but were "
                    + year + " and " + ordinal);
        }
    }

    @Override
    public PeriodForm form() {
        return SpecialForm.SEMESTER;
    }

    @Override
    public Label label() {
        return Label.of(
                year + "—" + (year + 1) + "学年第" + ordinal + "学期",
                "semester " + ordinal + " of " + year + "–" + (year + 1));
    }

    /**
     * The text form.
     *
     * @return for instance {@code 2026-2027-1}
     */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%04d-%04d-%d", year, year + 1, ordinal);
    }
}
