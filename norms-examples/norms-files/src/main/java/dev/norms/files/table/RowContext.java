package dev.norms.files.table;

import static java.util.Objects.requireNonNull;

import dev.norms.files.cell.CellContext;
import dev.norms.files.leniency.Leniency;
import dev.norms.label.Label;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The context of the cells of one row, which collects what is reported about them. */
final class RowContext<F> implements CellContext {
    private final Row row;
    private final TableReader<F> reader;
    private final LocalDate dayZero;
    private @Nullable Column<?> column;
    private String text = "";
    private final Set<Leniency> noted = EnumSet.noneOf(Leniency.class);

    RowContext(Row row, TableReader<F> reader, LocalDate dayZero) {
        this.row = row;
        this.reader = reader;
        this.dayZero = dayZero;
    }

    /** Moves on to another cell. */
    void moveTo(Column<?> next, String cell) {
        column = next;
        text = cell;
        noted.clear();
    }

    @Override
    public void complain(Label what, String value) {
        row.report(requireNonNull(column, "column"), what, value);
    }

    @Override
    public void lenient(Leniency leniency) {
        if (noted.add(leniency)) {
            row.lenient(leniency, text);
        }
    }

    @Override
    public LocalDate dayZero() {
        return dayZero;
    }

    @Override
    public List<String> meant(Class<?> type, String name) {
        return reader.aliases().of(type, name);
    }
}
