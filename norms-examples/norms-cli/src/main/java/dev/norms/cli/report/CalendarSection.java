package dev.norms.cli.report;

import dev.norms.cli.text.Grid;
import dev.norms.cli.text.Grid.Column;
import dev.norms.cli.text.Page;
import dev.norms.cli.text.Styled;
import dev.norms.cli.text.Tone;
import dev.norms.files.university.UniversityCalendar;
import dev.norms.files.university.meaning.EventCertainty;
import dev.norms.files.university.meaning.EventKind;
import dev.norms.files.university.meaning.EventMeaning;
import dev.norms.files.university.meaning.UniversityEvent;
import dev.norms.label.Label;
import java.util.List;
import java.util.stream.Collectors;

/** The section of a university's calendar: what each event was taken for, and what must be asked. */
public final class CalendarSection {
    /** The number of events up to which they are a table with wrapped cells, which is slow. */
    private static final int MAX_WRAPPED = 500;

    private final Page page;

    /**
     * Creates the section.
     *
     * @param page the page to write to
     */
    public CalendarSection(Page page) {
        this.page = page;
    }

    /**
     * Writes the section.
     *
     * @param calendar the calendar
     */
    public void write(UniversityCalendar calendar) {
        page.heading(page.say("各事项的理解", "What each event was taken for"));
        List<List<Styled>> rows =
                calendar.events().stream().map(this::row).distinct().toList();
        if (rows.size() > MAX_WRAPPED) {
            rows.forEach(row -> page.verbatim(row.stream().map(Styled::text).collect(Collectors.joining("  "))));
        } else {
            Grid grid = new Grid(2, List.of(Column.left(22), Column.left(30), Column.left(42)));
            rows.forEach(grid::row);
            page.grid(grid);
        }
        if (!calendar.questions().isEmpty()) {
            page.heading(page.say("需要确认", "To be confirmed"));
            calendar.questions().forEach(question -> page.text("? " + page.say(question), Tone.WARNING));
            page.text(page.say(
                    "请在 CSV 文件中写明（列 event,date,meaning，含义如 " + meanings() + "），再用 --answers 文件 重新运行。",
                    "Answer in a CSV file (columns event,date,meaning; meanings such as " + meanings()
                            + ") and run again with --answers FILE."));
        }
    }

    private static String meanings() {
        return List.of(EventKind.SEMESTER_BEGIN, EventKind.SEMESTER_END, EventKind.DAY_OFF, EventKind.NOTHING).stream()
                .map(EventKind::code)
                .collect(Collectors.joining(", "));
    }

    private List<Styled> row(UniversityEvent event) {
        String meanings = event.meanings().stream()
                .map(EventMeaning::explain)
                .map(this::say)
                .collect(Collectors.joining(page.say("；", "; ")));
        return List.of(
                Styled.plain(event.event().days().toString()),
                Styled.plain(event.event().title()),
                new Styled(meanings, tone(event)));
    }

    private String say(Label label) {
        return page.say(label);
    }

    private static Tone tone(UniversityEvent event) {
        if (event.meanings().stream().anyMatch(meaning -> meaning.certainty() == EventCertainty.OPEN)) {
            return Tone.WARNING;
        }
        return event.meanings().stream().allMatch(meaning -> meaning.kind() == EventKind.NOTHING)
                ? Tone.FAINT
                : Tone.PLAIN;
    }
}
