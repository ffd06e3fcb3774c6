package dev.norms.calendar.notice;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The arrangement of the public holidays (部分节假日安排) of a calendar year by the General Office of the State Council, with
 * its amendments.
 *
 * <p>Each paper keeps the rows that it ordered, so that what was known before an amendment stays known. A notice may
 * reach back into the last days of the December before its year, since the break at New Year does.
 *
 * @param year the calendar year
 * @param papers the notice, then its amendments; at least one, unmodifiable
 */
public record HolidayNotice(int year, List<Paper> papers) {
    /**
     * Copies the list and checks that there is a paper.
     *
     * @throws IllegalArgumentException if there is no paper
     */
    public HolidayNotice {
        papers = List.copyOf(papers);
        if (papers.isEmpty()) {
            throw new IllegalArgumentException("papers must not be empty, but were (year " + year + ")");
        }
    }

    /**
     * Returns the arrangement after all amendments.
     *
     * @return one row for each day that a paper mentions, of the latest paper that does; by date, unmodifiable
     */
    public List<NoticeDay> days() {
        TreeMap<LocalDate, NoticeDay> days = new TreeMap<>();
        papers.forEach(paper -> paper.days().forEach(day -> days.put(day.date(), day)));
        return List.copyOf(days.values());
    }

    /**
     * Returns the arrangement as it was known at the end of a day.
     *
     * @param day the day
     * @return the papers signed by then; empty if there was none yet
     */
    public Optional<HolidayNotice> knownOn(LocalDate day) {
        List<Paper> known =
                papers.stream().filter(paper -> !paper.signed().isAfter(day)).toList();
        return known.isEmpty() ? Optional.empty() : Optional.of(new HolidayNotice(year, known));
    }

    /**
     * Returns the paper that was signed last.
     *
     * @return the notice or its latest amendment
     */
    public Paper latest() {
        return Collections.max(papers, Comparator.comparing(Paper::signed));
    }

    /**
     * Returns whether a paper amends the notice.
     *
     * @param paper a paper of this arrangement
     * @return true for all but the first
     */
    public boolean isAmendment(Paper paper) {
        return !paper.equals(papers.get(0));
    }

    /**
     * A published paper.
     *
     * @param number its number, such as {@code 国办发明电〔2025〕7号}
     * @param signed the day of signing
     * @param page the address of the page on which it was published
     * @param days the rows that it orders, by date; unmodifiable
     */
    public record Paper(String number, LocalDate signed, String page, List<NoticeDay> days) {
        public Paper {
            requireNonNull(number, "number");
            requireNonNull(signed, "signed");
            requireNonNull(page, "page");
            days = List.copyOf(days);
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
