package dev.norms.calendar.workday;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;

/**
 * The arrangement of the public holidays (部分节假日安排) of a calendar year by the General Office of the State Council, as
 * amended.
 *
 * <p>It holds the days of its calendar year only: days that the notice of the next year orders for late December stand
 * here too, with that notice's number.
 *
 * @param year the calendar year
 * @param papers the notice, then its amendments; at least one, unmodifiable
 * @param days what is arranged for the days of the year, by date; unmodifiable
 */
public record HolidayNotice(int year, List<Paper> papers, List<NoticeDay> days) {
    /**
     * Copies the lists and checks that there is a paper.
     *
     * @param year the calendar year
     * @param papers the notice, then its amendments
     * @param days what is arranged for the days of the year
     * @throws IllegalArgumentException if there is no paper
     */
    public HolidayNotice {
        papers = List.copyOf(papers);
        days = List.copyOf(days);
        if (papers.isEmpty()) {
            throw new IllegalArgumentException("papers must not be empty, but were (year " + year + ")");
        }
    }

    /**
     * The paper that was signed last.
     *
     * @return the notice or its latest amendment
     */
    public Paper latest() {
        return papers.get(papers.size() - 1);
    }

    /**
     * A published paper.
     *
     * @param number its number, such as {@code 国办发明电〔2025〕7号}
     * @param signed the day of signing
     * @param page the address of the page on which it was published
     */
    public record Paper(String number, LocalDate signed, String page) {
        /**
         * Checks for nulls.
         *
         * @param number its number
         * @param signed the day of signing
         * @param page the address of the page
         */
        public Paper {
            requireNonNull(number, "number");
            requireNonNull(signed, "signed");
            requireNonNull(page, "page");
        }

        /**
         * Number and day of signing.
         *
         * @return for instance {@code 国办发明电〔2025〕7号 (2025-11-04)}
         */
        @Override
        public String toString() {
            return number + " (" + signed + ")";
        }
    }
}
