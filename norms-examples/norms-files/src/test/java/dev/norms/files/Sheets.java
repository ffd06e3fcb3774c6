package dev.norms.files;

import com.google.common.io.ByteSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook under construction: days and numbers become cells of their own kind. */
final class Sheets implements AutoCloseable {
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}([.][0-9]{1,3})?");

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Workbook workbook = new Workbook(bytes, "test", null);

    Sheets() {}

    /** Adds a sheet. */
    Sheets sheet(String name, List<List<String>> rows) {
        Worksheet sheet = workbook.newWorksheet(name);
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                put(sheet, row, column, rows.get(row).get(column));
            }
        }
        return this;
    }

    /** Adds a sheet from text: lines of cells separated by commas. */
    Sheets sheet(String name, String text) {
        return sheet(
                name, text.lines().map(line -> List.of(line.split(",", -1))).toList());
    }

    private static void put(Worksheet sheet, int row, int column, String text) {
        if (DAY.matcher(text).matches()) {
            sheet.value(row, column, LocalDate.parse(text));
            sheet.style(row, column).format("yyyy/m/d").set();
        } else if (NUMBER.matcher(text).matches()) {
            sheet.value(row, column, new BigDecimal(text));
        } else if (!text.isEmpty()) {
            sheet.value(row, column, text);
        }
    }

    byte[] bytes() {
        close();
        return bytes.toByteArray();
    }

    ByteSource source() {
        return ByteSource.wrap(bytes());
    }

    @Override
    public void close() {
        try {
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
