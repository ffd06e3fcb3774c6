package dev.norms.cli.report;

import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.assessment.Finding;
import dev.norms.cli.text.Grid;
import dev.norms.cli.text.Grid.Column;
import dev.norms.cli.text.Page;
import dev.norms.cli.text.Styled;
import dev.norms.cli.text.Tone;
import dev.norms.report.unit.Units;
import dev.norms.report.unit.Urgency;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The section of the most urgent lapsed obligations, in the order of {@link Urgency}: organizations before persons, and
 * of missed ones the latest first, since those are most easily made up.
 */
public final class UrgentSection {
    private static final int MAX_SHOWN = 5;

    private final Page page;

    /**
     * Creates the section.
     *
     * @param page the page to write to
     */
    public UrgentSection(Page page) {
        this.page = page;
    }

    /**
     * Writes the section.
     *
     * @param assessment the assessment
     */
    public void write(Assessment assessment) {
        List<Batch> batches = mostUrgentFirst(assessment);
        List<Batch> shown = batches.subList(0, Math.min(MAX_SHOWN, batches.size()));
        page.heading(
                shown.size() < batches.size()
                        ? page.say(
                                "最紧迫的" + MAX_SHOWN + "项（未完成、未落实共" + batches.size() + "组）",
                                "The " + MAX_SHOWN + " most urgent of " + batches.size() + " that lapsed")
                        : page.say("未完成、未落实", "What lapsed"));
        if (shown.isEmpty()) {
            page.text(page.say("✓ 没有", "✓ nothing"), Tone.GOOD);
        }
        Units units = new Units(assessment.schedule().college());
        Grid grid = new Grid(2, List.of(Column.left(8), Column.left(25), Column.left(59)));
        for (Batch batch : shown) {
            Finding first = batch.findings().get(0);
            grid.row(
                    new Styled(page.say(first.label()), Tone.BAD),
                    Styled.plain(batch.who(page, units)),
                    Styled.plain(page.say(first.reason())));
            grid.row(Styled.plain(""), Styled.plain(""), new Styled(ids(batch), Tone.FAINT));
        }
        page.grid(grid);
    }

    /**
     * Writes what is most urgent, each on two lines: who owes what, and the finding.
     *
     * @param assessment the assessment
     * @param most how many at most
     */
    public void writeBrief(Assessment assessment, int most) {
        List<Batch> batches = mostUrgentFirst(assessment);
        page.heading(page.say(
                "最紧迫的（未完成、未落实共" + batches.size() + "组）", "Most urgent (of " + batches.size() + " that lapsed)"));
        Units units = new Units(assessment.schedule().college());
        for (Batch batch : batches.subList(0, Math.min(most, batches.size()))) {
            Finding first = batch.findings().get(0);
            page.line(
                    "✗ " + page.say(first.label()) + "  " + batch.who(page, units) + page.say("：", ": ")
                            + page.say(batch.norm().label()),
                    Tone.BAD);
            page.line("  " + page.say(first.reason()), Tone.PLAIN);
        }
    }

    /**
     * Returns the finding that a reader may want explained first.
     *
     * @param assessment the assessment
     * @return the most urgent lapsed finding, else the first finding
     */
    public static Optional<Finding> example(Assessment assessment) {
        return mostUrgentFirst(assessment).stream()
                .findFirst()
                .map(batch -> batch.findings().get(0))
                .or(() -> assessment.findings().stream().findFirst());
    }

    private static List<Batch> mostUrgentFirst(Assessment assessment) {
        return Batch.of(assessment.lapsed().stream()).stream()
                .sorted(Comparator.comparing(batch -> batch.findings().get(0), Urgency.ORDER))
                .toList();
    }

    private String ids(Batch batch) {
        int more = batch.findings().size() - 1;
        String first = batch.findings().get(0).id().toString();
        String parts = batch.partNames(page)
                .map(names -> page.say("（" + names + "）", " (" + names + ")"))
                .orElse("");
        return (more == 0 ? first : first + page.say(" 等" + (more + 1) + "项", " and " + more + " more")) + parts;
    }
}
