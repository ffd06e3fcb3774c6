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
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Worksheet;

/** Writer of one sheet, row by row and cell by cell from the left; continues in further sheets if one is full. */
final class SheetWriter {
    /** A column: its name, its width in Latin characters, whether its text wraps, and whether it is printed. */
    record Column(String name, int width, boolean wrapped, boolean printed) {
        Column(String name, int width) {
            this(name, width, false, true);
        }

        static Column wrapped(String name, int width) {
            return new Column(name, width, true, true);
        }

        /** A column for programs and filters, which stands last and is left out in print. */
        static Column unprinted(String name, int width) {
            return new Column(name, width, false, false);
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
    /** The number of rows after which what was written is flushed. */
    private static final int ROWS_KEPT = 200;
    /** The first code point of the full-width scripts, near enough for Chinese text. */
    private static final int WIDE = 0x1100;
    /** The height of a line in points; spreadsheets have no rows of more than 409 points. */
    private static final double LINE = 15;

    private static final int MOST_LINES = 27;
    /** The units of UTF-16 that are kept of a text; spreadsheets have no cells of more than 32,767. */
    private static final int LONGEST = 32_000;

    private static final CharMatcher ORDINARY = CharMatcher.inRange(' ', '\uD7FF');
    private static final String FORMULA_STARTS = "=+-@＝＋－＠\t\r\n|";
    private static final String HEAD = "E8E4DC";
    /** The margins of a printed page in inches: 10 mm, and 15 mm above and below. */
    private static final float SIDE = 0.4f;

    private static final float EDGE = 0.6f;

    /** The pixels across that A4 has between its margins at full scale. */
    private static final int ACROSS = 1045;

    /** The pixels of a character in the widest substitute fonts; the intended font has 7. */
    private static final int CHARACTER = 10;

    /** The percentage at which letters of 11 points are printed in 8. */
    private static final int LEAST_SCALE = 73;

    private static final Look NUMBER = new Look(Shade.PLAIN, "General", false, false, true);

    private final Book book;
    private final String name;
    private final List<Column> columns;
    private final int frozen;
    private final int most;
    private final Looks looks;
    private Worksheet sheet;
    private int sheets;
    private int row;
    private int column;
    private int lines = 1;
    private boolean plain;
    private boolean isFull;

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
        this.looks = new Looks(columns.size());
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
        opened.leftMargin(SIDE);
        opened.rightMargin(SIDE);
        opened.topMargin(EDGE);
        opened.bottomMargin(EDGE);
        opened.pageScale(Math.max(LEAST_SCALE, scale()));
        if (scale() < LEAST_SCALE) {
            opened.repeatCols(0, frozen - 1);
        }
        opened.repeatRows(0, ABOVE);
        opened.footer("&P / &N", Position.CENTER);
        opened.inlineString(0, 0, name);
        opened.style(0, 0).bold().fontSize(TITLE).set();
        opened.inlineString(1, 0, harmless(book.heading()));
        opened.style(1, 0).fontColor(SOFT).set();
        for (int i = 0; i < columns.size(); i++) {
            opened.width(i, columns.get(i).width());
            opened.inlineString(ABOVE, i, columns.get(i).name());
            Look.framed(opened.style(ABOVE, i))
                    .bold()
                    .fillColor(HEAD)
                    .wrapText(true)
                    .set();
            lines = Math.max(lines, columns.get(i).lines(columns.get(i).name()));
        }
        opened.rowHeight(ABOVE, lines * LINE);
        lines = 1;
        row = ABOVE + 1;
        column = 0;
        return opened;
    }

    /**
     * Returns the percentage at which all columns in print fit side by side. It is not left to the office program to
     * make them fit: with substitute fonts, which are wider, it would print them too small to be read.
     */
    private int scale() {
        int pixels = columns.stream()
                .filter(Column::printed)
                .mapToInt(one -> one.width() * CHARACTER)
                .sum();
        return Math.min(100, 100 * ACROSS / pixels);
    }

    SheetWriter text(String text) {
        return text(text, Shade.PLAIN);
    }

    SheetWriter text(String text, Shade shade) {
        if (!text.isEmpty()) {
            current().inlineString(row, column, harmless(text));
        }
        if (plain && shade == Shade.PLAIN) {
            return next(Look.NONE);
        }
        boolean isWrapped = columns.get(column).wrapped();
        if (isWrapped) {
            lines = Math.max(lines, columns.get(column).lines(text));
        }
        return next(new Look(shade, "", false, isWrapped, !plain));
    }

    SheetWriter number(int number) {
        current().value(row, column, number);
        return next(plain ? Look.NONE : NUMBER);
    }

    SheetWriter number(Optional<? extends Number> number) {
        number.ifPresent(value -> current().value(row, column, value));
        return next(plain ? Look.NONE : NUMBER);
    }

    SheetWriter percent(Optional<Integer> percent) {
        percent.ifPresent(value -> current().value(row, column, BigDecimal.valueOf(value, 2)));
        return next(percent.isEmpty() && plain ? Look.NONE : new Look(Shade.PLAIN, "0%", false, false, !plain));
    }

    SheetWriter date(Optional<LocalDate> date) {
        date.ifPresent(day -> current().value(row, column, day));
        return next(date.isEmpty() && plain ? Look.NONE : new Look(Shade.PLAIN, "yyyy-mm-dd", true, false, !plain));
    }

    SheetWriter date(LocalDate date) {
        return date(Optional.of(date));
    }

    /** Returns the sheet to write to, a further one if the last is full. */
    private Worksheet current() {
        if (isFull) {
            isFull = false;
            sheet = open();
        }
        return sheet;
    }

    private SheetWriter next(Look look) {
        looks.add(current(), row, column, look);
        column++;
        return this;
    }

    /** Ends a row. */
    void end() throws IOException {
        while (column < columns.size()) {
            next(Look.NONE);
        }
        if (lines > 1) {
            sheet.rowHeight(row, Math.min(lines, MOST_LINES) * LINE);
            lines = 1;
        }
        row++;
        column = 0;
        if (row == most) {
            close();
            isFull = true;
        } else if (row % ROWS_KEPT == 0) {
            looks.end(sheet, row);
            sheet.flush();
        }
    }

    /** Ends the sheet. */
    void close() throws IOException {
        if (isFull) {
            return; // closed with its last row
        }
        looks.end(sheet, row);
        int last = columns.size() - 1;
        sheet.setAutoFilter(ABOVE, 0, row - 1, last);
        int printed = (int) columns.stream().filter(Column::printed).count() - 1;
        sheet.addNamedRange(sheet.range(0, 0, row - 1, printed), "_xlnm.Print_Area");
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
        int end = Math.min(text.length(), LONGEST);
        if (end == LONGEST && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--; // no character is halved
        }
        StringBuilder clean = new StringBuilder(end);
        text.substring(0, end).codePoints().forEach(c -> {
            boolean held =
                    c == '\t' || c == '\n' || (c >= ' ' && c != 0xFFFE && c != 0xFFFF && !(c >= 0xD800 && c <= 0xDFFF));
            clean.appendCodePoint(held ? c : 0xFFFD);
        });
        return clean.toString();
    }
}
