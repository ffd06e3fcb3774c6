package dev.norms.cli.report;

import dev.norms.book.NormBook;
import dev.norms.calendar.notice.HolidayNotice;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.calendar.workday.Certainty;
import dev.norms.calendar.workday.WorkCalendar;
import dev.norms.cli.text.Grid;
import dev.norms.cli.text.Grid.Column;
import dev.norms.cli.text.Page;
import dev.norms.cli.text.Styled;
import dev.norms.cli.text.Tone;
import dev.norms.source.Citation;
import dev.norms.source.Edition;
import dev.norms.source.Provision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The section about the basis of an answer: the edition, the upper rules it cites, the holiday notices, and dates that
 * may still change.
 */
public final class BasisSection {
    private static final int MAX_NOTICES = 4;

    private final Page page;
    private final Schedule schedule;
    private final LocalDate day;

    /**
     * Creates the section.
     *
     * @param page the page to write to
     * @param schedule the schedule
     * @param day the day that selects the edition: the as-of day, or the first day of the plan
     */
    public BasisSection(Page page, Schedule schedule, LocalDate day) {
        this.page = page;
        this.schedule = schedule;
        this.day = day;
    }

    /** Writes the section. */
    public void write() {
        page.heading(page.say("依据", "Basis"));
        Grid grid = new Grid(2, List.of(Column.left(10), Column.left(page.width() - 14)));
        row(grid, page.say("规范", "edition"), edition());
        row(grid, page.say("上位规定", "rests on"), upperRules());
        if (!schedule.book().profiles().isEmpty()) {
            row(grid, page.say("学院自定", "profile"), profile());
        }
        row(grid, page.say("放假安排", "holidays"), notices());
        row(grid, page.say("暂定", "may change"), provisional());
        page.grid(grid);
    }

    private static void row(Grid grid, String name, String text) {
        grid.row(new Styled(name, Tone.FAINT), Styled.plain(text));
    }

    /** Returns the college's settings and their authors; the reasons are in the explanations and the JSON files. */
    private String profile() {
        return schedule.book().profiles().stream()
                .flatMap(profile -> profile.changes().stream())
                .map(change -> page.say(
                        change.setting() + "为" + change.value() + "（" + change.by() + "）",
                        change.setting() + " = " + change.value() + " (" + change.by() + ")"))
                .collect(Collectors.joining(page.say("、", ", ")));
    }

    private String edition() {
        NormBook book = schedule.book();
        Edition edition = book.governing(day).edition();
        LocalDate from = edition.inForce().from();
        return page.say(
                edition.number() + "《" + edition.title().zh() + "》，" + from + "起施行（"
                        + book.asOf(day).basis().label().zh() + "，核对于" + edition.lastCheckedOn() + "）",
                edition.number() + ", " + edition.title().en() + ", since " + from + " ("
                        + book.asOf(day).basis().label().en() + ", checked on " + edition.lastCheckedOn() + ")");
    }

    /**
     * Returns the titles of the upper rules that the norms cite on the day, and those that planned obligations cite;
     * the command {@code norms book} lists their articles.
     */
    private String upperRules() {
        Set<String> cited = Stream.concat(
                        schedule.book().governing(day).norms().stream().map(norm -> norm.citationsOn(day)),
                        schedule.obligations().stream().map(obligation -> obligation.citations(day)))
                .flatMap(List::stream)
                .map(Citation::provision)
                .filter(Provision.Upper.class::isInstance)
                .map(provision -> ((Provision.Upper) provision).rule())
                .collect(Collectors.toSet());
        return schedule.book().upperRules().stream()
                .filter(rule -> cited.contains(rule.code()))
                .map(rule ->
                        page.say("《" + rule.title().zh() + "》", rule.title().en()))
                .collect(Collectors.joining(page.say("", "; ")));
    }

    private String notices() {
        int first = schedule.range().from().getYear();
        int last = last().getYear();
        WorkCalendar workdays = schedule.calendar().workdays();
        List<String> notices = workdays.notices().stream()
                .filter(notice -> notice.year() >= first && notice.year() <= last)
                .map(this::notice)
                .toList();
        List<String> shown = notices.subList(Math.max(0, notices.size() - MAX_NOTICES), notices.size());
        if (shown.isEmpty() && workdays.isConfirmed(schedule.range().from())) {
            return page.say("按 workdays.csv", "by workdays.csv");
        }
        if (shown.isEmpty()) {
            return page.say(
                    "所涉年份没有已收录的放假通知，按周一至周五和法定节日推算",
                    "no notice for these years: Monday to Friday without statutory days");
        }
        return (shown.size() < notices.size() ? page.say("……", "... ") : "") + String.join(page.say("；", "; "), shown);
    }

    private String notice(HolidayNotice notice) {
        String papers = notice.papers().stream().map(Object::toString).collect(Collectors.joining(page.say("、", ", ")));
        return page.say(notice.year() + "年 " + papers, notice.year() + ": " + papers);
    }

    private String provisional() {
        List<String> spans = unconfirmed();
        if (spans.isEmpty()) {
            return page.say("无：所涉日期均已有放假通知", "nothing: a notice is known for every day");
        }
        long affected = schedule.obligations().stream()
                .map(Obligation::window)
                .filter(window -> window.orElseThrow().certainty() == Certainty.PROVISIONAL)
                .count();
        String days = String.join(page.say("、", ", "), spans);
        return page.say(
                days + "的日期尚待国务院办公厅放假通知，" + affected + "项应办事项的日期为暂定",
                days + ": no holiday notice yet; the dates of " + affected + " obligations are provisional");
    }

    /** Returns the spans of days in the range that a notice may still change. */
    private List<String> unconfirmed() {
        WorkCalendar workdays = schedule.calendar().workdays();
        List<String> spans = new ArrayList<>();
        LocalDate end = last();
        LocalDate from = null;
        for (LocalDate date = schedule.range().from(); !date.isAfter(end); date = date.plusDays(1)) {
            boolean confirmed = workdays.isConfirmed(date);
            if (!confirmed && from == null) {
                from = date;
            } else if (confirmed && from != null) {
                spans.add(span(from, date.minusDays(1)));
                from = null;
            }
        }
        if (from != null) {
            spans.add(page.say(from + "及以后", "from " + from + " on"));
        }
        return spans;
    }

    private String span(LocalDate from, LocalDate to) {
        return page.say(from + "至" + to, from + " to " + to);
    }

    private LocalDate last() {
        return schedule.range().last();
    }
}
