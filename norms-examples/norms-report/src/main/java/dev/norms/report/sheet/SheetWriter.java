package dev.norms.report.sheet;

import dev.norms.report.unit.Shade;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** One sheet, written row by row and cell by cell from the left; goes on in a second sheet where the first is full. */
final class SheetWriter {
    /** A column: what it is called and how wide it is, in characters of a Latin script. */
    record Column(String name, int width) {}

    private static final int ROWS_KEPT = 200;
    private static final int WRAPPED = 40;
    private static final int LONGEST = 32_000;
    private static final String FORMULA_STARTS = "=+-@＝＋－＠\t\r\n|";
    private static final String HEAD = "E8E4DC";

    private final Workbook workbook;
    private final String name;
    private final List<Column> columns;
    private final int frozen;
    private final int most;
    private Worksheet sheet;
    private int sheets;
    private int row;
    private int column;

    /** A sheet whose first row and first columns stay in view. */
    SheetWriter(Workbook workbook, String name, int frozen, List<Column> columns) {
        this(workbook, name, frozen, columns, Worksheet.MAX_ROWS);
    }

    /** A sheet that is full after so many rows, the head included. */
    SheetWriter(Workbook workbook, String name, int frozen, List<Column> columns, int most) {
        this.most = most;
        this.workbook = workbook;
        this.name = name;
        this.frozen = frozen;
        this.columns = List.copyOf(columns);
        this.sheet = open();
    }

    private Worksheet open() {
        sheets++;
        Worksheet opened = workbook.newWorksheet(sheets == 1 ? name : name + "（续" + (sheets - 1) + "）");
        opened.freezePane(frozen, 1);
        opened.pageOrientation("landscape");
        opened.paperSize(PaperSize.A4_PAPER);
        opened.setFitToPage(true);
        opened.fitToWidth((short) 1);
        opened.fitToHeight((short) 0);
        opened.repeatRows(0);
        opened.footer("&P / &N", Position.CENTER);
        for (int i = 0; i < columns.size(); i++) {
            opened.width(i, columns.get(i).width());
            opened.inlineString(0, i, columns.get(i).name());
            opened.style(0, i).bold().fillColor(HEAD).wrapText(true).set();
        }
        row = 1;
        column = 0;
        return opened;
    }

    SheetWriter text(String text) {
        return text(text, Shade.PLAIN);
    }

    SheetWriter text(String text, Shade shade) {
        if (!text.isEmpty()) {
            sheet.inlineString(row, column, harmless(text));
            if (columns.get(column).width() >= WRAPPED) {
                sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
            }
        }
        shade(shade);
        column++;
        return this;
    }

    SheetWriter number(int number) {
        sheet.value(row, column++, number);
        return this;
    }

    SheetWriter number(String number) {
        if (!number.isEmpty()) {
            sheet.value(row, column, new BigDecimal(number));
        }
        column++;
        return this;
    }

    SheetWriter percent(Optional<Integer> percent) {
        percent.ifPresent(value -> {
            sheet.value(row, column, BigDecimal.valueOf(value, 2));
            sheet.style(row, column).format("0%").set();
        });
        column++;
        return this;
    }

    SheetWriter date(Optional<LocalDate> date) {
        date.ifPresent(day -> {
            sheet.value(row, column, day);
            sheet.style(row, column).format("yyyy-mm-dd").set();
        });
        column++;
        return this;
    }

    SheetWriter date(LocalDate date) {
        return date(Optional.of(date));
    }

    private void shade(Shade shade) {
        switch (shade) {
            case GOOD -> shade("E3F4E7", "1A6B34");
            case WATCH -> shade("FDF0D3", "7A4B00");
            case BAD -> shade("FDE4E2", "A3161B");
            case FAINT -> shade("F0EFEC", "5F6871");
            case PLAIN -> {
                // as it comes
            }
        }
    }

    private void shade(String fill, String font) {
        sheet.style(row, column).fillColor(fill).fontColor(font).set();
    }

    /** Ends a row. */
    void end() throws IOException {
        row++;
        column = 0;
        if (row == most) {
            close();
            sheet = open();
        } else if (row % ROWS_KEPT == 0) {
            sheet.flush();
        }
    }

    /** Ends the sheet. */
    void close() throws IOException {
        int last = columns.size() - 1;
        sheet.setAutoFilter(0, 0, row - 1, last);
        sheet.addNamedRange(sheet.range(0, 0, row - 1, last), "_xlnm.Print_Area");
        sheet.finish();
    }

    /** A text that no spreadsheet takes for a formula, without characters that XML cannot hold. */
    static String harmless(String text) {
        StringBuilder clean = new StringBuilder(text.length() + 1);
        text.codePoints().limit(LONGEST).forEach(c -> {
            boolean held =
                    c == '\t' || c == '\n' || (c >= ' ' && c != 0xFFFE && c != 0xFFFF && !(c >= 0xD800 && c <= 0xDFFF));
            clean.appendCodePoint(held ? c : 0xFFFD);
        });
        String whole = clean.toString();
        int first = 0;
        while (first < whole.length() && Character.isWhitespace(whole.charAt(first))) {
            first++;
        }
        boolean risky = !whole.isEmpty()
                && (FORMULA_STARTS.indexOf(whole.charAt(0)) >= 0
                        || (first < whole.length() && FORMULA_STARTS.indexOf(whole.charAt(first)) >= 0));
        return risky ? "'" + whole : whole;
    }
}
