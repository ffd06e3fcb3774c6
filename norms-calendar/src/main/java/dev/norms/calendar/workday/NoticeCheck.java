package dev.norms.calendar.workday;

import dev.norms.calendar.notice.HolidayNotice;
import dev.norms.calendar.notice.NoticeDay;
import dev.norms.fact.Origin;
import dev.norms.fact.Problem;
import dev.norms.label.Label;
import dev.norms.time.Festival;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The check of a holiday notice's file, for whoever adds a year.
 *
 * <p>Every problem is reported at once, with its line: what cannot be read; a paper whose number names another year
 * than its day of signing, a notice that was not signed in the year before its own, an amendment that was not signed
 * after the notice and by the end of the year, a row that was past when its paper was signed, a number that stands
 * twice, a page that is not of {@code www.gov.cn}; a break that is named after no festival or is not in one piece; a
 * make-up working day that is no Saturday or Sunday, unless it takes back a day off; a statutory day that is not off.
 */
final class NoticeCheck {
    private static final String SITE = "https://www.gov.cn/";
    private static final Pattern NUMBER = Pattern.compile(".+〔(\\d{4})〕\\d+号");

    private final NoticeFile file;
    private final HolidayNotice notice;
    private final List<Problem> problems = new ArrayList<>();

    private NoticeCheck(NoticeFile file, HolidayNotice notice) {
        this.file = file;
        this.notice = notice;
    }

    /** Returns every problem of the file of a year, by line. */
    static List<Problem> of(int year, List<String> lines) {
        NoticeFile file = NoticeFile.of(year, lines);
        return Stream.concat(
                        file.notice().problems().stream(),
                        file.notice().value().stream().flatMap(notice -> new NoticeCheck(file, notice).run().stream()))
                .sorted(Comparator.comparingInt(NoticeCheck::line))
                .toList();
    }

    private List<Problem> run() {
        Set<String> numbers = new HashSet<>();
        for (HolidayNotice.Paper paper : notice.papers()) {
            if (!numbers.add(paper.number())) {
                report(file.origin(paper), Label.of("文号重复", "number stands twice"), paper.number());
            }
            checkPaper(paper);
            paper.days().forEach(day -> checkDay(paper, day));
        }
        checkStatutoryDays();
        breaks().forEach(this::checkBreak);
        return problems;
    }

    private void checkPaper(HolidayNotice.Paper paper) {
        Origin origin = file.origin(paper);
        int year = paper.signed().getYear();
        Matcher number = NUMBER.matcher(paper.number());
        if (!number.matches() || Integer.parseInt(number.group(1)) != year) {
            report(
                    origin,
                    Label.of(
                            "文号应含签发年份" + year,
                            "number must have the form 国办发明电〔" + year + "〕1号, by the year of signing"),
                    paper.number());
        }
        if (!paper.page().startsWith(SITE)) {
            report(origin, Label.of("网页不在" + SITE, "page must be of " + SITE), paper.page());
        }
        if (!notice.isAmendment(paper)) {
            if (year != file.year() - 1) {
                report(
                        origin,
                        Label.of(
                                "这是" + (year + 1) + "年的通知，不是" + file.year() + "年的",
                                "this is a notice for " + (year + 1) + ", not for " + file.year()),
                        paper.toString());
            }
        } else if (!paper.signed().isAfter(notice.papers().get(0).signed()) || year > file.year()) {
            report(
                    origin,
                    Label.of(
                            "修改通知应在通知之后、本年之内签发",
                            "an amendment must be signed after the notice and by the end of the year"),
                    paper.toString());
        }
    }

    private void checkDay(HolidayNotice.Paper paper, NoticeDay day) {
        Origin origin = file.origin(day);
        if (day.date().isBefore(paper.signed())) {
            report(
                    origin,
                    Label.of("早于签发日" + paper.signed(), "must not be before its paper was signed on " + paper.signed()),
                    day.date().toString());
        }
        for (String name : day.name().split("、", -1)) {
            if (Stream.of(Festival.values())
                    .noneMatch(festival -> festival.label().zh().equals(name))) {
                report(origin, Label.of("没有这个节日", "no such festival"), name);
            }
        }
        if (day.kind() == NoticeDay.Kind.WORKDAY
                && day.date().getDayOfWeek().getValue() <= 5
                && !takesBack(paper, day.date())) {
            report(
                    origin,
                    Label.of("调休上班日不是星期六、星期日", "a make-up working day must be a Saturday or Sunday"),
                    day.date().toString());
        }
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
                .collect(Collectors.toSet());
        StatutoryDays law = ChinaWorkdays.law();
        LocalDate first = LocalDate.of(file.year(), 1, 1);
        first.datesUntil(first.plusYears(1))
                .filter(day -> !off.contains(day))
                .forEach(day -> law.regulation(day)
                        .ifPresent(by -> report(
                                file.origin(notice.papers().get(0)),
                                Label.of("法定节日未放假，依据" + by, "a statutory day must be off, by " + by),
                                day.toString())));
    }

    private Map<String, List<NoticeDay>> breaks() {
        return notice.days().stream()
                .filter(day -> day.kind() == NoticeDay.Kind.HOLIDAY)
                .collect(Collectors.groupingBy(NoticeDay::name, LinkedHashMap::new, Collectors.toList()));
    }

    private void checkBreak(String name, List<NoticeDay> days) {
        for (int i = 1; i < days.size(); i++) {
            LocalDate before = days.get(i - 1).date();
            NoticeDay day = days.get(i);
            if (!day.date().equals(before.plusDays(1))) {
                report(
                        file.origin(day),
                        Label.of(
                                name + "假期不连续，前一日为" + before,
                                "the break " + name + " must be in one piece, but goes on from " + before),
                        day.date().toString());
            }
        }
    }

    private void report(Origin origin, Label what, String value) {
        problems.add(new Problem(origin, "", what, value));
    }

    private static int line(Problem problem) {
        String origin = problem.origin().text();
        int colon = origin.indexOf(':');
        return colon < 0 ? 0 : Integer.parseInt(origin.substring(colon + 1));
    }
}
