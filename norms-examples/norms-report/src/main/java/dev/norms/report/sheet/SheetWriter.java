package dev.norms.report.sheet;

import com.google.common.base.CharMatcher;
import com.google.common.math.IntMath;
import dev.norms.report.unit.Shade;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/** Writer of one sheet, row by row and cell by cell from the left; continues in a second sheet if the first is full. */
final class SheetWriter {
    /** A column: its name, its width in Latin characters, and whether its text wraps. */
    record Column(String name, int width, boolean wrapped) {
        Column(String name, int width) {
            this(name, width, false);
        }

        static Column wrapped(String name, int width) {
            return new Column(name, width, true);
        }

        /** Returns the number of lines that a text takes, assuming wide substitute fonts. */
        int lines(String text) {
            return text.lines()
                    .mapToInt(
                            line -> line.codePoints().map(c -> c < WIDE ? 1 : 2).sum())
                    .map(length -> Math.max(1, IntMath.divide(length, width - 1, RoundingMode.CEILING)))
                    .sum();
        }
    }

    /** The rows of title and heading, above the names of the columns. */
    private static final int ABOVE = 2;

    private static final int TITLE = 14;
    private static final String SOFT = "57606A";
    private static final int ROWS_KEPT = 200;
    private static final int WIDE = 0x1100;
    private static final double LINE = 15;
    private static final int MOST_LINES = 27;
    private static final int LONGEST = 32_000;
    private static final CharMatcher ORDINARY = CharMatcher.inRange(' ', '\uD7FF');
    private static final String FORMULA_STARTS = "=+-@＝＋－＠\t\r\n|";
    private static final String HEAD = "E8E4DC";
    private static final String FRAME = "B9B4AA";

    private final Book book;
    private final String name;
    private final List<Column> columns;
    private final int frozen;
    private final int most;
    private Worksheet sheet;
    private int sheets;
    private int row;
    private int column;
    private int lines = 1;
    private boolean plain;

    /** Creates a sheet with fixed first rows and fixed first columns. */
    SheetWriter(Book book, String name, int frozen, List<Column> columns) {
        this(book, name, frozen, columns, Worksheet.MAX_ROWS);
    }

    /** Creates a sheet with a maximum number of rows, including title, heading and names of columns. */
    SheetWriter(Book book, String name, int frozen, List<Column> columns, int most) {
        this.most = most;
        this.book = book;
        this.name = name;
        this.frozen = frozen;
        this.columns = List.copyOf(columns);
        this.sheet = open();
    }

    /** Drops frames and tall rows, for a very long list that is filtered rather than printed. */
    SheetWriter unframed() {
        plain = true;
        return this;
    }

    private Worksheet open() {
        sheets++;
        Worksheet opened = book.workbook().newWorksheet(sheets == 1 ? name : name + "（续" + (sheets - 1) + "）");
        opened.freezePane(frozen, ABOVE + 1);
        opened.pageOrientation("landscape");
        opened.paperSize(PaperSize.A4_PAPER);
        opened.setFitToPage(true);
        opened.fitToWidth((short) 1);
        opened.fitToHeight((short) 0);
        opened.repeatRows(0, ABOVE);
        opened.footer("&P / &N", Position.CENTER);
        opened.inlineString(0, 0, name);
        opened.style(0, 0).bold().fontSize(TITLE).set();
        opened.inlineString(1, 0, harmless(book.heading()));
        opened.style(1, 0).fontColor(SOFT).set();
        for (int i = 0; i < columns.size(); i++) {
            opened.width(i, columns.get(i).width());
            opened.inlineString(ABOVE, i, columns.get(i).name());
            framed(opened.style(ABOVE, i)).bold().fillColor(HEAD).wrapText(true).set();
            lines = Math.max(lines, columns.get(i).lines(columns.get(i).name()));
        }
        opened.rowHeight(ABOVE, lines * LINE);
        lines = 1;
        row = ABOVE + 1;
        column = 0;
        return opened;
    }

    SheetWriter text(String text) {
        return text(text, Shade.PLAIN);
    }

    SheetWriter text(String text, Shade shade) {
        if (!text.isEmpty()) {
            sheet.inlineString(row, column, harmless(text));
        }
        if (plain && shade == Shade.PLAIN) {
            return next();
        }
        StyleSetter style = shaded(sheet.style(row, column), shade);
        if (columns.get(column).wrapped()) {
            style.wrapText(true);
            lines = Math.max(lines, columns.get(column).lines(text));
        }
        return styled(style);
    }

    SheetWriter number(int number) {
        sheet.value(row, column, number);
        return plain ? next() : styled(sheet.style(row, column));
    }

    SheetWriter number(String number) {
        if (!number.isEmpty()) {
            sheet.value(row, column, new BigDecimal(number));
        }
        return plain ? next() : styled(sheet.style(row, column));
    }

    SheetWriter percent(Optional<Integer> percent) {
        percent.ifPresent(value -> sheet.value(row, column, BigDecimal.valueOf(value, 2)));
        return percent.isEmpty() && plain
                ? next()
                : styled(sheet.style(row, column).format("0%"));
    }

    SheetWriter date(Optional<LocalDate> date) {
        date.ifPresent(day -> sheet.value(row, column, day));
        return date.isEmpty() && plain
                ? next()
                : styled(sheet.style(row, column).format("yyyy-mm-dd").horizontalAlignment("center"));
    }

    SheetWriter date(LocalDate date) {
        return date(Optional.of(date));
    }

    private SheetWriter styled(StyleSetter style) {
        (plain ? style : framed(style)).set();
        return next();
    }

    private SheetWriter next() {
        column++;
        return this;
    }

    private static StyleSetter framed(StyleSetter style) {
        return style.borderStyle(BorderStyle.THIN).borderColor(FRAME).verticalAlignment("top");
    }

    private static StyleSetter shaded(StyleSetter style, Shade shade) {
        return switch (shade) {
            case GOOD -> style.fillColor("E3F4E7").fontColor("1A6B34");
            case WATCH -> style.fillColor("FDF0D3").fontColor("7A4B00");
            case BAD -> style.fillColor("FDE4E2").fontColor("A3161B");
            case FAINT -> style.fillColor("F0EFEC").fontColor("5F6871");
            case PLAIN -> style;
        };
    }

    /** Ends a row. */
    void end() throws IOException {
        if (lines > 1) {
            sheet.rowHeight(row, Math.min(lines, MOST_LINES) * LINE);
            lines = 1;
        }
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
        sheet.setAutoFilter(ABOVE, 0, row - 1, last);
        sheet.addNamedRange(sheet.range(0, 0, row - 1, last), "_xlnm.Print_Area");
        sheet.finish();
    }

    /** Returns the text so that no spreadsheet takes it for a formula, without characters that XML cannot hold. */
    static String harmless(String text) {
        String whole = ORDINARY.matchesAllOf(text) && text.length() <= LONGEST ? text : clean(text);
        int first = 0;
        while (first < whole.length() && Character.isWhitespace(whole.charAt(first))) {
            first++;
        }
        boolean risky = !whole.isEmpty()
                && (FORMULA_STARTS.indexOf(whole.charAt(0)) >= 0
                        || (first < whole.length() && FORMULA_STARTS.indexOf(whole.charAt(first)) >= 0));
        return risky ? "'" + whole : whole;
    }

    private static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().limit(LONGEST).forEach(c -> {
            boolean held =
                    c == '\t' || c == '\n' || (c >= ' ' && c != 0xFFFE && c != 0xFFFF && !(c >= 0xD800 && c <= 0xDFFF));
            clean.appendCodePoint(held ? c : 0xFFFD);
        });
        return clean.toString();
    }
}
