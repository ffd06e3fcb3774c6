package dev.norms.files;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.norms.book.NormBook;
import dev.norms.calendar.academic.AcademicCalendar;
import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.academic.Semester;
import dev.norms.calendar.notice.NoticeDay;
import dev.norms.calendar.workday.ChinaWorkdays;
import dev.norms.college.College;
import dev.norms.label.Label;
import dev.norms.ledger.Ledger;
import java.util.List;

/** What the files of a college say: immutable, the same for the same files whatever the order of rows and columns. */
public final class CollegeFiles {
    private final NormBook book;
    private final College college;
    private final Ledger ledger;
    private final ImmutableList<Semester> semesters;
    private final ImmutableList<NoticeDay> workdays;
    private final ImmutableList<Label> notes;

    CollegeFiles(
            NormBook book,
            College college,
            Ledger ledger,
            ImmutableList<Semester> semesters,
            ImmutableList<NoticeDay> workdays,
            ImmutableList<Label> notes) {
        this.book = requireNonNull(book, "book");
        this.college = requireNonNull(college, "college");
        this.ledger = requireNonNull(ledger, "ledger");
        this.semesters = semesters;
        this.workdays = workdays;
        this.notes = notes;
    }

    /**
     * The norms that bind it.
     *
     * @return the book that was asked for, tailored by {@code profile.csv}
     */
    public NormBook book() {
        return book;
    }

    /**
     * Who the college is: organizations, people, posts and terms of office.
     *
     * @return the college
     */
    public College college() {
        return college;
    }

    /**
     * What it did.
     *
     * @return the ledger; each source whose file was there is supplied, also if the file has no rows
     */
    public Ledger ledger() {
        return ledger;
    }

    /**
     * Its semesters, from {@code semesters.csv}.
     *
     * @return the semesters by first day, none of which overlap; unmodifiable
     */
    public List<Semester> semesters() {
        return semesters;
    }

    /**
     * Rows of newer or corrected holiday notices, from {@code workdays.csv}.
     *
     * @return the rows by date, one for a date; unmodifiable
     */
    public List<NoticeDay> workdays() {
        return workdays;
    }

    /**
     * The college's days: the bundled holiday notices with its own rows of notices, its semesters and vacations.
     *
     * @return the calendar
     */
    public CollegeCalendar calendar() {
        return CollegeCalendar.of(ChinaWorkdays.bundled())
                .with(AcademicCalendar.of(semesters))
                .with(workdays);
    }

    /**
     * What the user should know though it is no problem: CSV files that were there but were not read; and for each file
     * how many of its rows look like mistakes, with the first of them: somebody led, attended or studied on a day
     * outside every stay in {@code people.csv}, a row of study stands there twice, or a row of {@code workdays.csv}
     * makes up on a day that is worked anyway or names the notice of another year. Such rows count as they are.
     *
     * @return a sentence for each, unmodifiable
     */
    public List<Label> notes() {
        return notes;
    }
}
