package dev.norms.files.workbook;

import dev.norms.files.found.CellFlaw;
import dev.norms.files.found.FoundCell;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/**
 * Reader of the cells of a sheet: the text of each, with the day if it shows one, or what is wrong with it. Not
 * thread-safe.
 */
final class CellReader {
    private static final Pattern ERROR = Pattern.compile("#(N/A|[A-Z0-9_/]+[!?]|GETTING_DATA)");
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    /** Spreadsheets keep and show fifteen digits. */
    private static final MathContext DIGITS = new MathContext(15);

    /** The number of digits before the point, or of zeros after it, beyond which a number is left as it is written. */
    private static final int MAX_EXPONENT = 30;

    /** 31 December 9999, the last day that spreadsheets know. */
    private static final int LAST_DAY_NUMBER = 2_958_465;

    private static final FoundCell EMPTY = FoundCell.of("");

    private final SheetPart part;
    private final MergedCells.Walk merged;
    private final Map<String, NumberFormat> formats = new HashMap<>();

    CellReader(SheetPart part) {
        this.part = part;
        this.merged = part.merged().walk();
    }

    /** Moves on to a row below; returns the number of its cells up to the last merged one. */
    int moveTo(int row) throws UnreadableWorkbookException {
        merged.to(row);
        return merged.width();
    }

    /** Returns a cell of the current row. */
    FoundCell read(@Nullable Cell cell, int row, int column) {
        if (merged.isCovered(column)) {
            return FoundCell.flawed("", CellFlaw.MERGED.label());
        }
        if (part.isPending(row, column)) {
            return FoundCell.flawed("", CellFlaw.PENDING.label());
        }
        return cell == null ? EMPTY : read(cell);
    }

    private FoundCell read(Cell cell) {
        CellType type = cell.getType();
        Object value = cell.getValue();
        if (value instanceof BigDecimal number) {
            return number(cell, number);
        }
        String text = cell.getText();
        if (type == CellType.ERROR
                || (type == CellType.FORMULA && ERROR.matcher(text).matches())) {
            return FoundCell.flawed(
                    text.isEmpty() ? String.valueOf(cell.getRawValue()) : text, CellFlaw.FAILED.label());
        }
        if (type == CellType.FORMULA && value == null && cell.getRawValue() == null) {
            return FoundCell.flawed("", CellFlaw.PENDING.label());
        }
        return text.isEmpty() ? EMPTY : FoundCell.of(unescaped(text));
    }

    private FoundCell number(Cell cell, BigDecimal number) {
        if (Math.abs((long) number.precision() - number.scale()) > MAX_EXPONENT) {
            return FoundCell.of(cell.getRawValue());
        }
        NumberFormat format = formats.computeIfAbsent(
                cell.getDataFormatId() + " " + cell.getDataFormatString(),
                any -> NumberFormat.of(cell.getDataFormatId(), cell.getDataFormatString()));
        boolean isDay = number.signum() >= 0 && number.intValue() <= LAST_DAY_NUMBER;
        if (format != NumberFormat.NUMBER && isDay) {
            try {
                LocalDateTime time = cell.asDate();
                return format == NumberFormat.DAY
                        ? FoundCell.of(time.toLocalDate())
                        : FoundCell.of(String.format(Locale.ROOT, "%d:%02d", time.getHour(), time.getMinute()));
            } catch (DateTimeException e) {
                return FoundCell.of(plain(number));
            }
        }
        String text = plain(number);
        return number.abs().compareTo(BigDecimal.TEN.pow(DIGITS.getPrecision())) >= 0
                ? FoundCell.flawed(text, CellFlaw.LONG_NUMBER.label())
                : FoundCell.of(text);
    }

    /** Returns a text with the characters that markup cannot hold, such as {@code _x000D_} for a carriage return. */
    private static String unescaped(String text) {
        return text.contains("_x")
                ? ESCAPED.matcher(text)
                        .replaceAll(found ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))))
                : text;
    }

    private static String plain(BigDecimal number) {
        BigDecimal rounded = number.round(DIGITS).stripTrailingZeros();
        return (rounded.scale() < 0 ? rounded.setScale(0) : rounded).toPlainString();
    }
}
