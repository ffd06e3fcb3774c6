package dev.norms.papers;

import com.google.common.collect.ImmutableList;
import dev.norms.papers.content.AdmissionRecords;
import dev.norms.papers.content.Circulars;
import dev.norms.papers.content.MeetingLedgers;
import dev.norms.papers.content.Months;
import dev.norms.papers.content.Reelections;
import dev.norms.papers.content.Rosters;
import dev.norms.papers.sheet.PaperKind;
import dev.norms.papers.sheet.Sheet;
import dev.norms.papers.template.PrintPage;
import dev.norms.papers.template.Template;
import dev.norms.papers.template.Templates;
import dev.norms.report.standing.StandingView;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The papers of a college on a day; several may be written at the same time. */
public final class Papers {
    private final StandingView standing;
    private final Templates templates;
    private final PrintPage page = new PrintPage();
    private final Map<PaperKind, List<Sheet>> sheets = new ConcurrentHashMap<>();

    private Papers(StandingView standing, Templates templates) {
        this.standing = standing;
        this.templates = templates;
    }

    /**
     * Returns the papers of a standing.
     *
     * @param standing the standing, with what people are called
     * @param templates how the papers look
     * @return the papers, each kind made when first used
     */
    public static Papers of(StandingView standing, Templates templates) {
        return new Papers(standing, templates);
    }

    /**
     * Returns the sheets of one kind of paper.
     *
     * @param paper the kind
     * @return one for each body that is to be reminded, unit, branch or person; unmodifiable
     */
    public List<Sheet> sheets(PaperKind paper) {
        return sheets.computeIfAbsent(paper, kind -> make(kind).collect(ImmutableList.toImmutableList()));
    }

    private Stream<Sheet> make(PaperKind paper) {
        return switch (paper) {
            case REELECTION -> Reelections.of(standing);
            case MONTH -> Months.of(standing);
            case CIRCULAR -> Stream.of(Circulars.of(standing));
            case ADMISSION -> AdmissionRecords.of(standing);
            case MEMBERS -> Rosters.ofMembers(standing);
            case ACTIVISTS -> Rosters.ofActivists(standing);
            case LEDGER -> MeetingLedgers.of(standing);
        };
    }

    /**
     * Writes a sheet as a Word document.
     *
     * @param sheet one of the sheets
     * @param out where to; it is flushed, not closed
     * @throws IOException if the stream throws it, or the template cannot be filled in
     */
    public void write(Sheet sheet, OutputStream out) throws IOException {
        Template.write(templates.template(sheet.paper()).fill(sheet), out);
    }

    /**
     * Writes all sheets of one kind of paper as a page to be printed, made from the documents.
     *
     * @param paper the kind
     * @param out where to, in UTF-8; it is flushed, not closed
     * @throws IOException if the stream throws it, or the template cannot be filled in
     */
    public void writePage(PaperKind paper, OutputStream out) throws IOException {
        page.write(paper.label().zh() + " " + standing.college(), templates.template(paper), sheets(paper), out);
    }
}
