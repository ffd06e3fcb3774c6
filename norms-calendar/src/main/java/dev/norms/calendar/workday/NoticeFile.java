package dev.norms.calendar.workday;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads the resource that holds the holiday notice of a year; the form is described in the package's documentation. */
final class NoticeFile {
    private static final NoticeDay.Kind[] KINDS = NoticeDay.Kind.values();

    private final int year;
    private final List<HolidayNotice.Paper> papers = new ArrayList<>();
    private final List<NoticeDay> days = new ArrayList<>();

    private NoticeFile(int year) {
        this.year = year;
    }

    /**
     * Reads a file.
     *
     * @param year the calendar year it is for
     * @param lines its lines
     * @return the notice
     * @throws IllegalArgumentException if a line cannot be read; the message has file, line number and line
     */
    static HolidayNotice read(int year, String[] lines) {
        NoticeFile file = new NoticeFile(year);
        for (int i = 0; i < lines.length; i++) {
            if (!lines[i].isEmpty() && lines[i].charAt(0) != '#') {
                try {
                    file.add(lines[i].split(" ", -1));
                } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException e) {
                    throw new IllegalArgumentException(
                            year + ".txt:" + (i + 1) + ": line must be a paper or a day of the year in order, but was: "
                                    + lines[i],
                            e);
                }
            }
        }
        return new HolidayNotice(year, file.papers, file.days);
    }

    private void add(String[] fields) {
        if (fields[0].equals("notice") || fields[0].equals("amendment")) {
            papers.add(new HolidayNotice.Paper(fields[1], date(fields[2]), fields[3]));
            return;
        }
        LocalDate date = date(fields[0]);
        if (date.getYear() != year
                || (!days.isEmpty() && !date.isAfter(days.get(days.size() - 1).date()))) {
            throw new IllegalArgumentException("date must follow in the year " + year);
        }
        String paper = fields.length > 3 ? fields[3] : papers.get(0).number();
        days.add(new NoticeDay(date, kind(fields[1]), fields[2], paper));
    }

    private static NoticeDay.Kind kind(String code) {
        for (NoticeDay.Kind kind : KINDS) {
            if (kind.code().equals(code)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("kind must be holiday or workday");
    }

    /** Reads {@code 2026-01-04} without the machinery of {@code DateTimeFormatter}, which is slow to load. */
    static LocalDate date(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            throw new IllegalArgumentException("date must have the form 2026-01-04, but was " + text);
        }
        return LocalDate.of(
                Integer.parseInt(text, 0, 4, 10), Integer.parseInt(text, 5, 7, 10), Integer.parseInt(text, 8, 10, 10));
    }
}
