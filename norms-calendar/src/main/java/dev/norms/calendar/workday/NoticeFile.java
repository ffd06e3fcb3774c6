package dev.norms.calendar.workday;

import dev.norms.calendar.notice.HolidayNotice;
import dev.norms.calendar.notice.NoticeDay;
import dev.norms.fact.Checked;
import dev.norms.fact.Origin;
import dev.norms.fact.Problem;
import dev.norms.label.Label;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The file {@code YEAR.txt} of a holiday notice, with the line of every row.
 *
 * <p>A line {@code notice NUMBER SIGNED PAGE} is followed by a row {@code DATE KIND NAME} for each day that the notice
 * makes a day off ({@code holiday}) or, though a weekend, a working day ({@code workday}); then each {@code amendment
 * NUMBER SIGNED PAGE} by the rows that it changed. Rows stay where they are when a later paper changes their day. The
 * rows of a paper are in order and of its year, or of 25 to 31 December before it. Lines that start with {@code #} are
 * comments. Whether what the file says is plausible is the question of {@link NoticeCheck}.
 */
final class NoticeFile {
    private static final Label UNREADABLE =
            Label.of("不是文件行（通知、修改通知）或日期行（日期 类别 名称）", "line must be a paper or a row of date, kind and name");
    private static final int LATE = 25;

    private final int year;
    private final List<Section> sections = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    /** A paper while its rows are read, with the lines on which it and they stand. */
    private record Section(
            String number, LocalDate signed, String page, int line, List<NoticeDay> days, List<Integer> lines) {}

    private NoticeFile(int year) {
        this.year = year;
    }

    /** Reads the lines of a file; lines with problems are left out. */
    static NoticeFile of(int year, List<String> lines) {
        NoticeFile file = new NoticeFile(year);
        int number = 0;
        for (String line : lines) {
            number++;
            if (!line.isEmpty() && line.charAt(0) != '#') {
                file.read(line, number);
            }
        }
        if (file.sections.isEmpty() && file.problems.isEmpty()) {
            Label none = Label.of("文件中没有通知", "there is no notice in the file");
            file.problems.add(new Problem(new Origin(year + ".txt"), "", none, ""));
        }
        return file;
    }

    int year() {
        return year;
    }

    /** Returns the notice, empty if there is none, and what could not be read, by line. */
    Checked<Optional<HolidayNotice>> notice() {
        List<HolidayNotice.Paper> papers = new ArrayList<>();
        for (Section one : sections) {
            papers.add(new HolidayNotice.Paper(one.number, one.signed, one.page, one.days));
        }
        return new Checked<>(
                papers.isEmpty() ? Optional.empty() : Optional.of(new HolidayNotice(year, papers)), problems);
    }

    /** Returns the line of a row. */
    Origin origin(NoticeDay day) {
        for (Section section : sections) {
            int row = section.days.indexOf(day);
            if (row >= 0) {
                return place(section.lines.get(row));
            }
        }
        return place(1);
    }

    /** Returns the line of a paper, the first of those with its number. */
    Origin origin(HolidayNotice.Paper paper) {
        for (Section section : sections) {
            if (section.number.equals(paper.number())) {
                return place(section.line);
            }
        }
        return place(1);
    }

    private Origin place(int line) {
        return new Origin(year + ".txt:" + line);
    }

    private void read(String line, int number) {
        try {
            String[] fields = line.split(" ", -1);
            boolean isNotice = fields[0].equals("notice");
            if (isNotice || fields[0].equals("amendment")) {
                addPaper(fields, isNotice, number);
            } else {
                addDay(fields, number);
            }
        } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException e) {
            report(number, UNREADABLE, line);
        }
    }

    private void addPaper(String[] fields, boolean isNotice, int line) {
        if (fields.length != 4) {
            throw new IllegalArgumentException("paper must have number, day and page");
        }
        if (isNotice != sections.isEmpty()) {
            report(
                    line,
                    Label.of("第一份文件为通知，其后均为修改通知", "the first paper must be the notice, all others amendments"),
                    fields[0]);
        }
        sections.add(new Section(fields[1], date(fields[2]), fields[3], line, new ArrayList<>(), new ArrayList<>()));
    }

    private void addDay(String[] fields, int line) {
        LocalDate date = date(fields[0]);
        NoticeDay.Kind kind = kind(fields[1]);
        if (fields.length != 3 || fields[2].isBlank()) {
            throw new IllegalArgumentException("row must have date, kind and name");
        }
        if (sections.isEmpty()) {
            report(line, Label.of("此行之上没有文件", "there is no paper above the row"), fields[0]);
            return;
        }
        Section section = sections.get(sections.size() - 1);
        if (!isOfYear(date)) {
            report(
                    line,
                    Label.of(
                            "日期不属于" + year + "年（或上年12月25日以后）",
                            "date must be of " + year + ", or of the year before from 25 December on"),
                    fields[0]);
            return;
        }
        NoticeDay day = new NoticeDay(date, kind, fields[2], section.number);
        if (!section.days.isEmpty()
                && !date.isAfter(section.days.get(section.days.size() - 1).date())) {
            report(line, Label.of("日期须依次排列，不得重复", "dates of a paper must follow each other, each once"), fields[0]);
            return;
        }
        section.days.add(day);
        section.lines.add(line);
    }

    private boolean isOfYear(LocalDate date) {
        return date.getYear() == year
                || (date.getYear() == year - 1 && date.getMonthValue() == 12 && date.getDayOfMonth() >= LATE);
    }

    private void report(int line, Label what, String value) {
        problems.add(new Problem(place(line), "", what, value));
    }

    private static NoticeDay.Kind kind(String code) {
        for (NoticeDay.Kind kind : NoticeDay.Kind.values()) {
            if (kind.code().equals(code)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("kind must be holiday or workday");
    }

    /** Reads {@code 2026-01-04} without {@code DateTimeFormatter}, which is slow to load. */
    static LocalDate date(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            throw new IllegalArgumentException("date must have the form 2026-01-04, but was " + text);
        }
        return LocalDate.of(
                Integer.parseInt(text, 0, 4, 10), Integer.parseInt(text, 5, 7, 10), Integer.parseInt(text, 8, 10, 10));
    }
}
