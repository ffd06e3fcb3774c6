package dev.norms.time;

import dev.norms.label.Label;

/**
 * The time in which an edition of the norms is in force, for duties owed once per edition: {@code edition-2020}.
 *
 * @param year the year of the edition, 1 to 9999
 */
public record EditionPeriod(int year) implements Period {
    /**
     * Checks the year.
     *
     * @throws IllegalArgumentException if the year is out of its range
     */
    public EditionPeriod {
        if (year < 1 || year > 9999) {
            throw new IllegalArgumentException("year must be from 1 to 9999, but was " + year);
        }
    }

    @Override
    public PeriodForm form() {
        return SpecialForm.EDITION;
    }

    @Override
    public Label label() {
        return Label.of(year + "年版", year + " edition");
    }

    /**
     * The text form.
     *
     * @return for instance {@code edition-2020}
     */
    @Override
    public String toString() {
        return "edition-" + Integer.toString(10_000 + year).substring(1); // four digits
    }
}
