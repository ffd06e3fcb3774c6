package dev.norms.calendar.workday;

import dev.norms.calendar.notice.HolidayNotice;
import dev.norms.calendar.notice.NoticeDay;
import dev.norms.label.Coded;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the resource {@code YEAR.txt}, a holiday notice.
 *
 * <p>A line {@code notice NUMBER SIGNED PAGE} is followed by a row {@code DATE KIND NAME} for each day that the notice
 * makes a day off ({@code holiday}) or, though a weekend, a working day ({@code workday}). Each {@code amendment NUMBER
 * SIGNED PAGE} is followed by the rows that it changed; the earlier rows stay. The rows of a paper are in order and of
 * its year, or of 25 to 31 December before it. Lines that start with {@code #} are comments.
 */
final class NoticeFile {
    private final int year;
    private final List<String[]> papers = new ArrayList<>();
    private final List<List<NoticeDay>> days = new ArrayList<>();

    private NoticeFile(int year) {
        this.year = year;
    }

    /**
     * Reads the lines of a file.
     *
     * @throws IllegalArgumentException if a line cannot be read or is in the wrong place, or there is no notice; the
     *     message has a line for each problem
     */
    static HolidayNotice read(int year, List<String> lines) {
        NoticeFile file = new NoticeFile(year);
        List<String> problems = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (isContent(line)) {
                try {
                    file.add(line.split(" ", -1));
                } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException e) {
                    problems.add(year + ".txt:" + (i + 1) + ": " + e.getMessage() + " (" + line + ")");
                }
            }
        }
        if (file.papers.isEmpty() && problems.isEmpty()) {
            problems.add(year + ".txt: there must be a notice in the file, but was none");
        }
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", problems));
        }
        return file.notice();
    }

    /** Returns whether a line is neither empty nor a comment. */
    static boolean isContent(String line) {
        return !line.isEmpty() && line.charAt(0) != '#';
    }

    private HolidayNotice notice() {
        List<HolidayNotice.Paper> read = new ArrayList<>();
        for (int i = 0; i < papers.size(); i++) {
            String[] paper = papers.get(i);
            read.add(new HolidayNotice.Paper(paper[1], date(paper[2]), paper[3], days.get(i)));
        }
        return new HolidayNotice(year, read);
    }

    private void add(String[] fields) {
        boolean isNotice = fields[0].equals("notice");
        if (isNotice || fields[0].equals("amendment")) {
            check(fields.length == 4, "line must be notice or amendment, number, date and page");
            date(fields[2]); // throws if it is not a date
            check(isNotice == papers.isEmpty(), "first paper must be the notice, all others amendments");
            papers.add(fields);
            days.add(new ArrayList<>());
        } else {
            check(fields.length == 3 && !fields[2].isBlank(), "line must be date, kind and name, or begin a paper");
            check(!papers.isEmpty(), "row must stand under a paper");
            Optional<NoticeDay.Kind> kind = Coded.find(NoticeDay.Kind.class, fields[1]);
            check(kind.isPresent(), "kind must be holiday or workday");
            addDay(date(fields[0]), kind.get(), fields[2]);
        }
    }

    private void addDay(LocalDate date, NoticeDay.Kind kind, String name) {
        check(
                date.getYear() == year || Sources.lastYear(date) == year,
                "date must be of the notice's year, or of the year before from 25 December on");
        List<NoticeDay> rows = days.get(days.size() - 1);
        check(
                rows.isEmpty() || date.isAfter(rows.get(rows.size() - 1).date()),
                "dates of a paper must follow each other, each once");
        rows.add(new NoticeDay(date, kind, name, papers.get(papers.size() - 1)[1]));
    }

    private static void check(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(rule);
        }
    }

    /** Reads {@code 2026-01-04} without {@code DateTimeFormatter}, which is slow to load. */
    static LocalDate date(String text) {
        check(
                text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-',
                "date must have the form 2026-01-04");
        return LocalDate.of(
                Integer.parseInt(text, 0, 4, 10), Integer.parseInt(text, 5, 7, 10), Integer.parseInt(text, 8, 10, 10));
    }
}
