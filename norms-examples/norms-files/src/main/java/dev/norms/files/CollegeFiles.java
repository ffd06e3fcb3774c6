package dev.norms.files;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.norms.book.NormBook;
import dev.norms.calendar.academic.AcademicCalendar;
import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.academic.Semester;
import dev.norms.calendar.notice.NoticeDay;
import dev.norms.calendar.preference.Preferences;
import dev.norms.calendar.workday.ChinaWorkdays;
import dev.norms.calendar.workday.UniversityDay;
import dev.norms.college.College;
import dev.norms.files.leniency.LeniencyNote;
import dev.norms.label.Label;
import dev.norms.ledger.Ledger;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The content of a college's files. Immutable and independent of the order of rows and columns. */
public final class CollegeFiles {
    private final NormBook book;
    private final College college;
    private final Ledger ledger;
    private final ImmutableList<Semester> semesters;
    private final ImmutableList<NoticeDay> workdays;
    private final ImmutableList<UniversityDay> universityDays;
    private final Preferences preferences;
    private final ImmutableMap<String, String> names;
    private final List<LeniencyNote> leniencies;
    private final ImmutableList<Label> notes;

    CollegeFiles(
            NormBook book,
            College college,
            Ledger ledger,
            ImmutableList<Semester> semesters,
            ImmutableList<NoticeDay> workdays,
            ImmutableList<UniversityDay> universityDays,
            Preferences preferences,
            ImmutableMap<String, String> names,
            List<LeniencyNote> leniencies,
            ImmutableList<Label> notes) {
        this.book = requireNonNull(book, "book");
        this.college = requireNonNull(college, "college");
        this.ledger = requireNonNull(ledger, "ledger");
        this.semesters = semesters;
        this.workdays = workdays;
        this.universityDays = universityDays;
        this.preferences = preferences;
        this.names = names;
        this.leniencies = leniencies;
        this.notes = notes;
    }

    /**
     * The norms that apply to the college.
     *
     * @return the book given to the reader, tailored by {@code profile.csv}
     */
    public NormBook book() {
        return book;
    }

    /**
     * The college: organizations, people, posts and terms of office.
     *
     * @return the college
     */
    public College college() {
        return college;
    }

    /**
     * The records of the college.
     *
     * @return the ledger; a source counts as supplied if its file exists, even without rows
     */
    public Ledger ledger() {
        return ledger;
    }

    /**
     * The semesters from {@code semesters.csv}.
     *
     * @return the semesters by first day, none of which overlap; unmodifiable
     */
    public List<Semester> semesters() {
        return semesters;
    }

    /**
     * The rows of newer or corrected holiday notices from {@code workdays.csv}.
     *
     * @return the rows by date, one per date; unmodifiable
     */
    public List<NoticeDay> workdays() {
        return workdays;
    }

    /**
     * The days that the university has off or works by itself, from {@code workdays.csv}.
     *
     * @return the days, one per date; unmodifiable
     */
    public List<UniversityDay> universityDays() {
        return universityDays;
    }

    /**
     * The calendar of the college: the bundled holiday notices, its own rows, semesters and vacations.
     *
     * @return the calendar
     */
    public CollegeCalendar calendar() {
        return CollegeCalendar.of(ChinaWorkdays.bundled())
                .with(AcademicCalendar.of(semesters))
                .withNotice(workdays)
                .withDays(universityDays);
    }

    /**
     * Returns how the college's activities are to be arranged, from {@code preferences.csv}.
     *
     * @return the preferences; none if the file does not exist
     */
    public Preferences preferences() {
        return preferences;
    }

    /**
     * Returns what people and organizations are called, from {@code names.csv}. Names are only for the terminal and the
     * pages of the user's own machine: neither facts nor messages have them.
     *
     * @return the names by id, unmodifiable
     */
    public Map<String, String> names() {
        return names;
    }

    /**
     * Returns notes on what was read although it is not of the exact form in which programs write: other encodings and
     * separators, other forms of dates, labels for codes, names for ids.
     *
     * @return one note for each file and kind, unmodifiable
     */
    public List<LeniencyNote> leniencies() {
        return leniencies;
    }

    /**
     * Remarks that are not problems: files that were not read, days in {@code coverage.csv} without effect, incomplete
     * holiday notices, and for each file the number of rows that look like mistakes or count for nothing, with the
     * first of them. A row looks like a mistake if it is dated outside every stay of its person in {@code people.csv},
     * has more than 24 class hours or repeats another, or if a row of {@code workdays.csv} declares an ordinary working
     * day a make-up day or names the notice of another year. A record counts for nothing, or for less than was meant,
     * if no norm asks its organization for records of its kind, if the norms in question have no period like the one it
     * names, or if it is dated after 2100. Such rows are used unchanged.
     *
     * @return one sentence per remark, unmodifiable
     */
    public List<Label> notes() {
        return notes;
    }

    /**
     * Returns the remarks for a question about a day: {@link #notes()}, and rows dated more than 400 days later.
     *
     * @param asOf the day
     * @return one sentence per remark, unmodifiable
     */
    public List<Label> notes(LocalDate asOf) {
        return ImmutableList.<Label>builder()
                .addAll(notes)
                .addAll(IdleNotes.notes(ledger, asOf))
                .build();
    }
}
