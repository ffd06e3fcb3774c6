package dev.norms.files.workbook;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteSource;
import dev.norms.files.found.FoundTable;
import dev.norms.files.found.FoundWorkbook;
import dev.norms.files.workbook.WorkbookFormat.Kind;
import dev.norms.label.Label;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.ref.SoftReference;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/**
 * A workbook ({@code .xlsx}) as the tables in its sheets. Its content never causes an exception and never takes more
 * memory or time than its limits allow: a file of 32 MB, parts of 256 MB when unpacked.
 */
public final class WorkbookFile implements FoundWorkbook {
    /** The largest number of bytes of a file, which is held in memory while its sheets are read. */
    public static final int MAX_BYTES = 32 << 20;

    private static final LocalDate DAY_ZERO_OF_1904 = LocalDate.of(1904, 1, 1);

    private final String name;
    private final ByteSource source;
    private ImmutableList<SheetTable> sheets = ImmutableList.of();
    private Optional<Label> refusal = Optional.empty();
    private boolean styled; // whether it says how cells are shown
    private LocalDate dayZero = FoundTable.DAY_ZERO;
    private SoftReference<ReadableWorkbook> opened = new SoftReference<>(null);

    private WorkbookFile(String name, ByteSource source) {
        this.name = requireNonNull(name, "name");
        this.source = requireNonNull(source, "source");
    }

    /**
     * Opens a workbook.
     *
     * @param name its name for messages, such as {@code 台账.xlsx}
     * @param source its bytes, opened several times
     * @return the workbook; without sheets if it is refused or cannot be read
     */
    public static WorkbookFile open(String name, ByteSource source) {
        WorkbookFile workbook = new WorkbookFile(name, source);
        try {
            workbook.open();
        } catch (UnreadableWorkbookException e) {
            workbook.refusal = Optional.of(e.reason());
        } catch (IOException e) {
            workbook.refusal = Optional.of(Label.of("文件无法读取", "the file cannot be read"));
        }
        return workbook;
    }

    private void open() throws IOException, UnreadableWorkbookException {
        Kind kind = WorkbookFormat.of(source);
        if (kind != Kind.WORKBOOK) {
            throw kind.refusal();
        }
        if (Ascii.toLowerCase(name).endsWith(".xlsm")) {
            throw UnreadableWorkbookException.macros();
        }
        byte[] bytes = source.slice(0, MAX_BYTES + 1L).read();
        if (bytes.length > MAX_BYTES) {
            throw new UnreadableWorkbookException(
                    "文件超过" + (MAX_BYTES >> 20) + " MB，请拆分或另存为CSV",
                    "the file has more than " + (MAX_BYTES >> 20) + " MB; split it or save it as CSV");
        }
        WorkbookParts parts = WorkbookParts.of(bytes);
        styled = parts.isStyled();
        ReadableWorkbook workbook = workbook(bytes);
        if (workbook.getSheets().anyMatch(sheet -> sheet.getName() == null || sheet.getId() == null)) {
            throw UnreadableWorkbookException.damaged();
        }
        dayZero = workbook.isDate1904() ? DAY_ZERO_OF_1904 : FoundTable.DAY_ZERO;
        sheets = workbook.getSheets()
                .map(sheet -> new SheetTable(
                        this,
                        sheet.getName(),
                        sheet.getVisibility() != SheetVisibility.VISIBLE,
                        sheet.getIndex(),
                        parts.sheet(sheet.getId())))
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<SheetTable> sheets() {
        return sheets;
    }

    @Override
    public Optional<Label> refusal() {
        return refusal;
    }

    /** Returns the day with the number 0. */
    LocalDate dayZero() {
        return dayZero;
    }

    /** Opens the rows of a sheet. */
    Stream<Row> rows(int index) throws IOException, UnreadableWorkbookException {
        ReadableWorkbook workbook = opened.get();
        if (workbook == null) {
            workbook = workbook(source.read());
        }
        try {
            Sheet sheet = workbook.getSheet(index).orElseThrow();
            return sheet.openStream();
        } catch (RuntimeException e) {
            throw UnreadableWorkbookException.damaged();
        }
    }

    private ReadableWorkbook workbook(byte[] bytes) throws IOException, UnreadableWorkbookException {
        try {
            // formats of cells are read where there are styles; a cell that cannot be parsed is one with an error
            ReadableWorkbook workbook =
                    new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(styled, true));
            opened = new SoftReference<>(workbook);
            return workbook;
        } catch (IOException | RuntimeException e) {
            throw UnreadableWorkbookException.damaged(); // whatever the library throws, the workbook is damaged
        }
    }
}
