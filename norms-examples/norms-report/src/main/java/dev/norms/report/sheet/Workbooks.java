package dev.norms.report.sheet;

import dev.norms.report.standing.StandingView;
import dev.norms.report.year.YearView;
import java.io.IOException;
import java.io.OutputStream;
import org.dhatim.fastexcel.Workbook;

/** Writer of views as Office Open XML workbooks. */
public final class Workbooks {
    /** The compression level of the draft, which is compressed again afterwards. */
    private static final int QUICK = 1;

    /** Office programs without it take another Chinese font. */
    private static final String FONT = "等线";

    private static final double SIZE = 11;

    private Workbooks() {}

    /** A writer of the sheets of a workbook. */
    @FunctionalInterface
    private interface Sheets {
        void writeTo(Book book) throws IOException;
    }

    /**
     * Writes the view of a year, {@code schedule.xlsx}.
     *
     * @param year the view of the year
     * @param out where to; it is flushed, not closed
     * @throws IOException if the stream throws it, or the temporary file cannot be written
     */
    public static void write(YearView year, OutputStream out) throws IOException {
        write(year.college() + year.time() + "党组织工作计划", book -> YearSheets.write(year, book), out);
    }

    /**
     * Writes the view of a standing, {@code report.xlsx}.
     *
     * @param standing the view of the standing
     * @param out where to; it is flushed, not closed
     * @throws IOException if the stream throws it, or the temporary file cannot be written
     */
    public static void write(StandingView standing, OutputStream out) throws IOException {
        write(
                standing.college() + "党组织工作规范完成情况（截至" + standing.asOf() + "）",
                book -> StandingSheets.write(standing, book),
                out);
    }

    private static void write(String title, Sheets sheets, OutputStream out) throws IOException {
        Timeless.write(
                draft -> {
                    try (Workbook workbook = new Workbook(draft, "norms", null)) {
                        workbook.setCompressionLevel(QUICK);
                        workbook.properties().setTitle(SheetWriter.harmless(title));
                        workbook.setGlobalDefaultFont(FONT, SIZE);
                        sheets.writeTo(new Book(workbook, title));
                    }
                },
                out);
    }
}
