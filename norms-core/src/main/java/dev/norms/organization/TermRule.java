package dev.norms.organization;

import java.time.LocalDate;

/**
 * The arithmetic of a term of office (任期): how long it lasts, when its re-election (换届) may begin, how far it may be
 * moved.
 *
 * <p>All steps are by calendar: three years after 29 February is 28 February.
 *
 * @param years how many years a term lasts, 1 or more
 * @param monthsToPrepare how many months before expiry the re-election opens, 0 or more
 * @param yearsMovable by how many years it may be held early or late with approval, 0 or more
 */
public record TermRule(int years, int monthsToPrepare, int yearsMovable) {
    /**
     * The rule of the document and of the upper rules that fill it.
     *
     * <p>Source: three years – annex row 3; six months – the opinion on terms of office of 2018; one year – election
     * regulations of 2020, article 3.
     */
    public static final TermRule STANDARD = new TermRule(3, 6, 1);

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if a number is too small
     */
    public TermRule {
        if (years < 1 || monthsToPrepare < 0 || yearsMovable < 0) {
            throw new IllegalArgumentException("years must be at least 1, the others not negative, but were " + years
                    + ", " + monthsToPrepare + ", " + yearsMovable);
        }
    }

    /**
     * Returns this rule for a term of another length.
     *
     * @param length how many years, 1 or more
     * @return the rule
     */
    public TermRule withYears(int length) {
        return new TermRule(length, monthsToPrepare, yearsMovable);
    }

    /**
     * The day on which a term ends.
     *
     * @param elected the day of the election
     * @return the same day some years later; for 29 February, 28 February unless that year is a leap year
     */
    public LocalDate expiry(LocalDate elected) {
        return elected.plusYears(years);
    }

    /**
     * The first day of the window for the re-election.
     *
     * @param elected the day of the election
     * @return the day some months before expiry; in a month without that day, its last day
     */
    public LocalDate opens(LocalDate elected) {
        return expiry(elected).minusMonths(monthsToPrepare);
    }

    /**
     * The latest day to which a re-election may be put off with approval.
     *
     * @param elected the day of the election
     * @return the day, included
     */
    public LocalDate latest(LocalDate elected) {
        return expiry(elected).plusYears(yearsMovable);
    }

    /**
     * The earliest day on which a re-election may be held with approval.
     *
     * @param elected the day of the election
     * @return the day, included
     */
    public LocalDate earliest(LocalDate elected) {
        return expiry(elected).minusYears(yearsMovable);
    }
}
