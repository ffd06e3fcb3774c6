package dev.norms.web.library;

import java.time.LocalDate;

/**
 * Days from 1901 to 2099 by their numbers, 0 for 1 January 1970. In this span every fourth year has 366 days, so that
 * int arithmetic is enough; long numbers are many times slower in a browser.
 */
final class RecentDays {
    private static final int FIRST_YEAR = 1901;
    private static final int LAST_YEAR = 2099;

    /** 1 January of {@link #FIRST_YEAR}. */
    private static final int FIRST = -25_202;

    /** 31 December of {@link #LAST_YEAR}. */
    private static final int LAST = 47_481;

    private static final int CYCLE = 4;
    private static final int YEAR = 365;
    private static final int FOUR_YEARS = CYCLE * YEAR + 1;
    private static final int FEBRUARY = 2;

    /** The days before each month of a year of 365 days, and those of the whole year. */
    private static final int[] BEFORE = {0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, YEAR};

    private RecentDays() {}

    static boolean has(LocalDate date) {
        return date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
    }

    static boolean has(long number) {
        return number >= FIRST && number <= LAST;
    }

    static int number(LocalDate date) {
        return firstOf(date.getYear()) + before(date.getMonthValue(), date.getYear()) + date.getDayOfMonth() - 1;
    }

    static LocalDate date(int number) {
        int year = FIRST_YEAR + (number - FIRST) * CYCLE / FOUR_YEARS;
        // the leap day may put the estimate a year off
        year += number < firstOf(year) ? -1 : number >= firstOf(year + 1) ? 1 : 0;
        int day = number - firstOf(year);
        int month = 1;
        while (day >= before(month + 1, year)) {
            month++;
        }
        return LocalDate.of(year, month, day - before(month, year) + 1);
    }

    private static int firstOf(int year) {
        int years = year - FIRST_YEAR;
        return FIRST + years * YEAR + years / CYCLE;
    }

    private static int before(int month, int year) {
        return BEFORE[month - 1] + (month > FEBRUARY && year % CYCLE == 0 ? 1 : 0);
    }
}
