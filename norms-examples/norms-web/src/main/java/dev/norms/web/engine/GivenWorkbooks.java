package dev.norms.web.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteSource;
import dev.norms.files.found.CellFlaw;
import dev.norms.files.found.FoundCell;
import dev.norms.files.found.FoundRow;
import dev.norms.files.found.FoundSheet;
import dev.norms.files.found.FoundWorkbook;
import dev.norms.files.found.UnreadableTable;
import dev.norms.files.workbook.WorkbookFormat;
import dev.norms.label.Coded;
import dev.norms.label.Label;
import dev.norms.web.engine.GivenFile.GivenCell;
import dev.norms.web.engine.GivenFile.GivenRow;
import dev.norms.web.engine.GivenFile.GivenSheet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSObjects;

/** The workbooks among the files, as the page opened them. */
final class GivenWorkbooks implements FoundWorkbook.Reader {
    private static final LocalDate DAY_ZERO_OF_1904 = LocalDate.of(1904, 1, 1);

    private final Map<String, GivenFile> files;

    GivenWorkbooks(Map<String, GivenFile> files) {
        this.files = files;
    }

    @Override
    public FoundWorkbook open(String name, ByteSource source) {
        JSArrayReader<GivenSheet> sheets =
                Objects.requireNonNull(files.get(name)).getSheets();
        try {
            Optional<Label> refusal = WorkbookFormat.refusal(source);
            if (refusal.isEmpty() && (sheets == null || JSObjects.isUndefined(sheets))) {
                refusal = Optional.of(WorkbookFormat.damaged());
            }
            return new Workbook(name, refusal.isEmpty() ? sheets(name, sheets) : ImmutableList.of(), refusal);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ImmutableList<Sheet> sheets(String file, JSArrayReader<GivenSheet> given) {
        ImmutableList.Builder<Sheet> sheets = ImmutableList.builder();
        for (int i = 0; i < given.getLength(); i++) {
            sheets.add(new Sheet(file, given.get(i)));
        }
        return sheets.build();
    }

    private record Workbook(String name, List<Sheet> sheets, Optional<Label> refusal) implements FoundWorkbook {}

    private record Sheet(String file, GivenSheet given) implements FoundSheet {
        @Override
        public String name() {
            return given.getName();
        }

        @Override
        public boolean isHidden() {
            return given.isHidden();
        }

        @Override
        public boolean isBlank() {
            return given.getRows().getLength() == 0;
        }

        @Override
        public String place() {
            return file + "[" + name() + "]";
        }

        @Override
        public LocalDate dayZero() {
            return given.isFrom1904() ? DAY_ZERO_OF_1904 : DAY_ZERO;
        }

        @Override
        public Optional<UnreadableTable> read(Sink sink) {
            JSArrayReader<GivenRow> rows = given.getRows();
            for (int i = 0; i < rows.getLength(); i++) {
                GivenRow row = rows.get(i);
                ImmutableList.Builder<FoundCell> cells = ImmutableList.builder();
                for (int j = 0; j < row.getCells().getLength(); j++) {
                    cells.add(cell(row.getCells().get(j)));
                }
                sink.row(new FoundRow(row.getLine(), cells.build()));
            }
            return Optional.empty();
        }

        private static FoundCell cell(GivenCell cell) {
            String text = cell.getText();
            return Coded.find(CellFlaw.class, cell.getFlaw())
                    .map(flaw -> FoundCell.flawed(text, flaw.label()))
                    .orElseGet(() -> cell.isDay() ? FoundCell.of(LocalDate.parse(text)) : FoundCell.of(text));
        }
    }
}
