package dev.norms.files;

import dev.norms.files.cell.CellContext;
import dev.norms.files.found.FoundTable;
import dev.norms.files.leniency.Leniency;
import dev.norms.label.Label;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A context that keeps every report. */
final class RecordedContext implements CellContext {
    private final List<Leniency> told = new ArrayList<>();

    List<Leniency> told() {
        return told;
    }

    @Override
    public void complain(Label what, String value) {}

    @Override
    public void lenient(Leniency leniency) {
        told.add(leniency);
    }

    @Override
    public LocalDate dayZero() {
        return FoundTable.DAY_ZERO;
    }

    @Override
    public List<String> meant(Class<?> type, String text) {
        return List.of();
    }
}
