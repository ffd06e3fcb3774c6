package dev.norms.files.workbook;

import com.google.common.collect.ImmutableList;
import dev.norms.files.found.FoundCell;
import dev.norms.files.found.FoundRow;
import dev.norms.files.found.FoundSheet;
import dev.norms.files.found.UnreadableTable;
import dev.norms.label.Label;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Row;

/**
 * A sheet of a workbook as a table. Dates are dates, whole numbers have no fraction, formulas are read as their
 * results.
 */
public final class SheetTable implements FoundSheet {
    private static final Label DAMAGED = Label.of(
            "此行或其后无法读取，请在表格软件中打开并另存为.xlsx", "this row or what follows cannot be read; open and save it as .xlsx again");

    private final WorkbookFile workbook;
    private final String name;
    private final boolean hidden;
    private final int index;
    private final SheetPart part;

    SheetTable(WorkbookFile workbook, String name, boolean hidden, int index, SheetPart part) {
        this.workbook = workbook;
        this.name = name;
        this.hidden = hidden;
        this.index = index;
        this.part = part;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean isHidden() {
        return hidden;
    }

    @Override
    public boolean isBlank() {
        return !part.isFilled();
    }

    @Override
    public String place() {
        return workbook.name() + "[" + name + "]";
    }

    @Override
    public LocalDate dayZero() {
        return workbook.dayZero();
    }

    @Override
    public Optional<UnreadableTable> read(Sink sink) throws IOException {
        long line = 0;
        CellReader reader = new CellReader(part);
        try (Stream<Row> rows = workbook.rows(index)) {
            Iterator<Row> each = rows.iterator();
            for (Optional<Row> row = next(each); row.isPresent(); row = next(each)) {
                // a row that is not numbered above the one before counts as the next, since the reader only moves down
                line = Math.max(line + 1, row.get().getRowNum());
                sink.row(found(row.get(), line, reader));
            }
        } catch (UnreadableWorkbookException e) {
            return Optional.of(new UnreadableTable(line + 1, e.reason(), ""));
        }
        return Optional.empty();
    }

    /** Returns the next row; whatever the library throws, the sheet is damaged. */
    private static Optional<Row> next(Iterator<Row> rows) throws UnreadableWorkbookException {
        try {
            return rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
        } catch (RuntimeException e) {
            throw new UnreadableWorkbookException(DAMAGED.zh(), DAMAGED.en());
        }
    }

    private FoundRow found(Row row, long line, CellReader reader) throws UnreadableWorkbookException {
        int mergedWidth = reader.moveTo((int) line - 1);
        int width = Math.max(row.getCellCount(), mergedWidth);
        ImmutableList.Builder<FoundCell> cells = ImmutableList.builderWithExpectedSize(width);
        for (int i = 0; i < width; i++) {
            cells.add(reader.read(i < row.getCellCount() ? row.getCell(i) : null, (int) line - 1, i));
        }
        return new FoundRow(line, cells.build());
    }
}
