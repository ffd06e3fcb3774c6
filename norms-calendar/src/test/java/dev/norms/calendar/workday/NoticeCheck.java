package dev.norms.calendar.workday;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import dev.norms.calendar.notice.HolidayNotice;
import dev.norms.calendar.notice.NoticeDay;
import dev.norms.time.Festival;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The check of a holiday notice's file, for whoever adds a year.
 *
 * <p>Every problem is reported at once, with its line: a paper whose number names another year than its day of signing,
 * a notice that was not signed in the year before its own, an amendment that was not signed after the notice and by the
 * end of the year, a row that was past when its paper was signed, a number that stands twice, a page that is not of
 * {@code www.gov.cn}; a break that is named after no festival or is not in one piece; a make-up working day that is no
 * Saturday or Sunday, unless it takes back a day off; a statutory day that is not off. These questions are asked once
 * every line can be read.
 */
final class NoticeCheck {
    private static final String SITE = "https://www.gov.cn/";
    private static final Pattern NUMBER = Pattern.compile(".+〔(\\d{4})〕\\d+号");

    private final HolidayNotice notice;
    /** The line of each row, and the first line with each paper's number. */
    private final Map<Object, Integer> lines = new HashMap<>();

    private final Map<Integer, List<String>> problems = new HashMap<>();

    private NoticeCheck(HolidayNotice notice, List<String> file) {
        this.notice = notice;
        List<Object> read = new ArrayList<>();
        for (HolidayNotice.Paper paper : notice.papers()) {
            read.add(paper.number());
            read.addAll(paper.days());
        }
        int next = 0;
        for (int i = 0; i < file.size(); i++) {
            if (NoticeFile.isContent(file.get(i))) {
                lines.putIfAbsent(read.get(next++), i + 1);
            }
        }
    }

    /** Returns every problem of the file of a year, by line. */
    static List<String> of(int year, List<String> lines) {
        try {
            return new NoticeCheck(NoticeFile.read(year, lines), lines).run();
        } catch (IllegalArgumentException e) {
            return e.getMessage().lines().toList();
        }
    }

    private List<String> run() {
        Set<String> numbers = new HashSet<>();
        for (HolidayNotice.Paper paper : notice.papers()) {
            report(!numbers.add(paper.number()), paper.number(), "number stands twice", paper.number());
            checkPaper(paper);
            paper.days().forEach(day -> checkDay(paper, day));
        }
        checkStatutoryDays();
        notice.days().stream()
                .filter(day -> day.kind() == NoticeDay.Kind.HOLIDAY)
                .collect(groupingBy(NoticeDay::name, LinkedHashMap::new, toList()))
                .forEach(this::checkBreak);
        return problems.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(line -> line.getValue().stream())
                .toList();
    }

    private void checkPaper(HolidayNotice.Paper paper) {
        int year = paper.signed().getYear();
        Matcher number = NUMBER.matcher(paper.number());
        report(
                !number.matches() || Integer.parseInt(number.group(1)) != year,
                paper.number(),
                "number must have the form 国办发明电〔" + year + "〕1号, by the year of signing",
                paper.number());
        report(!paper.page().startsWith(SITE), paper.number(), "page must be of " + SITE, paper.page());
        if (!notice.isAmendment(paper)) {
            report(
                    year != notice.year() - 1,
                    paper.number(),
                    "this is a notice for " + (year + 1) + ", not for " + notice.year(),
                    paper);
        } else {
            report(
                    !paper.signed().isAfter(notice.papers().get(0).signed()) || year > notice.year(),
                    paper.number(),
                    "an amendment must be signed after the notice and by the end of the year",
                    paper);
        }
    }

    private void checkDay(HolidayNotice.Paper paper, NoticeDay day) {
        report(
                day.date().isBefore(paper.signed()),
                day,
                "must not be before its paper was signed on " + paper.signed(),
                day.date());
        for (String name : day.name().split("、", -1)) {
            report(
                    Stream.of(Festival.values())
                            .noneMatch(festival -> festival.label().zh().equals(name)),
                    day,
                    "no such festival",
                    name);
        }
        report(
                day.kind() == NoticeDay.Kind.WORKDAY
                        && day.date().getDayOfWeek().getValue() <= 5
                        && !takesBack(paper, day.date()),
                day,
                "a make-up working day must be a Saturday or Sunday",
                day.date());
    }

    /** Returns whether an earlier paper gave a day off. */
    private boolean takesBack(HolidayNotice.Paper paper, LocalDate day) {
        return notice.papers().stream()
                .takeWhile(earlier -> !earlier.equals(paper))
                .flatMap(earlier -> earlier.days().stream())
                .anyMatch(row -> row.date().equals(day) && row.kind() == NoticeDay.Kind.HOLIDAY);
    }

    private void checkStatutoryDays() {
        Set<LocalDate> off = notice.days().stream()
                .filter(day -> day.kind() == NoticeDay.Kind.HOLIDAY)
                .map(NoticeDay::date)
                .collect(toSet());
        LocalDate first = LocalDate.of(notice.year(), 1, 1);
        first.datesUntil(first.plusYears(1))
                .filter(day -> !off.contains(day))
                .forEach(day -> ChinaWorkdays.law()
                        .regulation(day)
                        .ifPresent(by -> report(
                                true, notice.papers().get(0).number(), "a statutory day must be off, by " + by, day)));
    }

    private void checkBreak(String name, List<NoticeDay> days) {
        for (int i = 1; i < days.size(); i++) {
            LocalDate before = days.get(i - 1).date();
            NoticeDay day = days.get(i);
            report(
                    !day.date().equals(before.plusDays(1)),
                    day,
                    "the break " + name + " must be in one piece, but goes on from " + before,
                    day.date());
        }
    }

    private void report(boolean isProblem, Object where, String what, Object value) {
        if (isProblem) {
            int line = lines.get(where);
            problems.computeIfAbsent(line, key -> new ArrayList<>())
                    .add(notice.year() + ".txt:" + line + ": " + what + " (" + value + ")");
        }
    }
}
