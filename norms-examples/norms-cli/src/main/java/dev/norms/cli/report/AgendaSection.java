package dev.norms.cli.report;

import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.assessment.Finding;
import dev.norms.calendar.obligation.Window;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.cli.text.Grid;
import dev.norms.cli.text.Grid.Column;
import dev.norms.cli.text.Page;
import dev.norms.cli.text.Styled;
import dev.norms.cli.text.Tone;
import dev.norms.label.Language;
import dev.norms.ledger.Ledger;
import dev.norms.report.unit.Mark;
import dev.norms.report.unit.Units;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/** The section of obligations due from the as-of day to 30 days later; similar ones of several owners share a line. */
public final class AgendaSection {
    private static final int DAYS = 30;

    private final Page page;
    private final Assessment assessed;
    private final Ledger ledger;

    /**
     * Creates the section.
     *
     * @param page the page to write to
     * @param assessment the assessment, of any range
     * @param ledger the records
     */
    public AgendaSection(Page page, Assessment assessment, Ledger ledger) {
        this.page = page;
        this.assessed = assessment;
        this.ledger = ledger;
    }

    /** Writes the section, unless the as-of day is outside the calendar. */
    public void write() {
        DateRange coverage = assessed.schedule().calendar().workdays().coverage();
        LocalDate first = assessed.asOf();
        if (coverage.contains(first)) {
            write(DateRange.of(first, first.plusDays(DAYS + 1)).cutAt(coverage.end()));
        }
    }

    /**
     * Writes what comes first, each on one line.
     *
     * @param most the number of lines at most
     */
    public void writeBrief(int most) {
        DateRange days = DateRange.of(assessed.asOf(), assessed.asOf().plusDays(DAYS + 1));
        List<Batch> batches = Batch.of(dated(days).stream().filter(AgendaSection::isToDo));
        page.heading(page.say("今后" + DAYS + "天应完成", "Due in the next " + DAYS + " days"));
        Units units = new Units(assessed.schedule().college());
        batches.stream()
                .limit(most)
                .forEach(batch -> page.line(
                        day(batch.window().orElseThrow().due()) + "  " + batch.what(page) + page.say("：", ": ")
                                + batch.who(page, units),
                        Tone.PLAIN));
        if (batches.size() > most) {
            int more = batches.size() - most;
            page.line(page.say("另有" + more + "组", more + " more"), Tone.FAINT);
        }
    }

    private List<Finding> dated(DateRange days) {
        Schedule whole = assessed.schedule();
        Schedule ahead = Schedule.of(whole.book(), whole.college(), whole.calendar(), days);
        return Assessment.of(ahead, ledger, assessed.asOf()).findings().stream()
                .filter(finding -> finding.obligation().window().isPresent())
                .toList();
    }

    private void write(DateRange days) {
        List<Finding> dated = dated(days);
        page.heading(page.say(
                "今后" + DAYS + "天（" + days.from() + "至" + days.last() + "）应完成",
                "Due in the next " + DAYS + " days (" + days.from() + " to " + days.last() + ")"));
        List<Finding> toDo = dated.stream().filter(AgendaSection::isToDo).toList();
        List<Batch> batches = Batch.of(toDo.stream());
        page.grid(grid(batches, new Units(assessed.schedule().college())));
        long done = dated.stream()
                .filter(finding -> finding.verdict().isFulfilled())
                .count();
        if (toDo.isEmpty()) {
            page.text(page.say("没有待完成的事项", "nothing is left to do"));
        }
        if (done > 0) {
            page.text(page.say("另有" + done + "项已经完成", done + " more are done already"), Tone.FAINT);
        }
    }

    private Grid grid(List<Batch> batches, Units units) {
        Grid grid = new Grid(2, List.of(Column.left(10), Column.left(24), Column.left(32), Column.left(26)));
        for (Batch batch : batches) {
            Window window = batch.window().orElseThrow();
            grid.row(
                    new Styled(day(window.due()), Tone.STRONG),
                    Styled.plain(batch.who(page, units)),
                    Styled.plain(batch.what(page)),
                    new Styled(batch.where(page), Tone.FAINT));
        }
        return grid;
    }

    private static boolean isToDo(Finding finding) {
        return switch (Mark.of(finding.verdict())) {
            case LAPSED, OPEN, UPCOMING, UNKNOWN -> true;
            case DONE, NONE -> false;
        };
    }

    private String day(LocalDate day) {
        Locale locale = page.language() == Language.CHINESE ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
        return day.toString().substring(5) + " " + day.getDayOfWeek().getDisplayName(TextStyle.SHORT, locale);
    }
}
