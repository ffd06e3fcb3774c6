package dev.norms.report.agenda;

import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.assessment.Finding;
import dev.norms.calendar.assessment.Verdict;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.ledger.Ledger;
import dev.norms.report.unit.Mark;
import dev.norms.report.unit.Places;
import dev.norms.time.DateRange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is due this week and within thirty days of the as-of day.
 *
 * @param asOf the as-of day
 * @param known whether the calendar covers these days
 * @param week what should be done by the Sunday of the as-of day's week, and what is past its day but still on time
 * @param month what should be done after that, up to thirty days from the as-of day
 * @param done the number of obligations due within these days that are done already
 */
public record AgendaView(LocalDate asOf, boolean known, List<AgendaDay> week, List<AgendaDay> month, int done) {
    private static final int DAYS = 30;

    public AgendaView {
        week = List.copyOf(week);
        month = List.copyOf(month);
    }

    /**
     * Returns what is due soon.
     *
     * @param assessment the assessment, of any range
     * @param ledger the records
     * @param places the units
     * @return the view
     */
    public static AgendaView of(Assessment assessment, Ledger ledger, Places places) {
        LocalDate asOf = assessment.asOf();
        DateRange coverage = assessment.schedule().calendar().workdays().coverage();
        if (!coverage.contains(asOf)) {
            return new AgendaView(asOf, false, List.of(), List.of(), 0);
        }
        Schedule whole = assessment.schedule();
        Schedule ahead = Schedule.of(
                whole.book(),
                whole.college(),
                whole.calendar(),
                DateRange.of(asOf, asOf.plusDays(DAYS + 1)).cutAt(coverage.end()));
        List<Finding> due = Assessment.of(ahead, ledger, asOf).findings().stream()
                .filter(finding -> finding.obligation().window().isPresent())
                .toList();
        Acts acts = new Acts(assessment, places);
        List<AgendaRow> rows = FindingGroup.of(Stream.concat(
                        assessment.findings().stream().filter(finding -> finding.verdict() == Verdict.CLOSING),
                        due.stream().filter(AgendaView::isToDo)))
                .stream()
                .map(alike -> AgendaRow.of(alike, assessment, places, acts))
                .toList();
        LocalDate sunday = sunday(asOf);
        return new AgendaView(
                asOf,
                true,
                AgendaDay.of(rows.stream().filter(row -> !row.due().isAfter(sunday))),
                AgendaDay.of(rows.stream().filter(row -> row.due().isAfter(sunday))),
                (int) due.stream()
                        .filter(finding -> finding.verdict().isFulfilled())
                        .count());
    }

    private static boolean isToDo(Finding finding) {
        return switch (Mark.of(finding.verdict())) {
            case OPEN, UPCOMING, UNKNOWN -> true;
            case LAPSED, DONE, NONE -> false;
        };
    }

    private static LocalDate sunday(LocalDate day) {
        return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }

    /**
     * The days of this week.
     *
     * @return for instance {@code 9月14–20日}
     */
    public String weekDays() {
        LocalDate sunday = sunday(asOf);
        LocalDate monday = sunday.minusDays(6);
        return monday.getMonthValue() + "月" + monday.getDayOfMonth() + "日–"
                + (monday.getMonthValue() == sunday.getMonthValue() ? "" : sunday.getMonthValue() + "月")
                + sunday.getDayOfMonth() + "日";
    }

    /**
     * The last of the thirty days.
     *
     * @return for instance {@code 10月15日}
     */
    public String lastDay() {
        LocalDate last = asOf.plusDays(DAYS);
        return last.getMonthValue() + "月" + last.getDayOfMonth() + "日";
    }
}
