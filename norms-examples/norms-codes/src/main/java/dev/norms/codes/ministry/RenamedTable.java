package dev.norms.codes.ministry;

import dev.norms.fact.Origin;
import dev.norms.files.found.FoundCell;
import dev.norms.files.found.FoundRow;
import dev.norms.files.found.FoundTable;
import dev.norms.files.found.UnreadableTable;
import dev.norms.files.leniency.Leniency;
import dev.norms.label.Label;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A table whose columns, named in its first row, are renamed as the dictionary says. */
final class RenamedTable implements FoundTable {
    private final FoundTable table;
    private final Dictionary dictionary;
    private final Source source;

    RenamedTable(FoundTable table, Dictionary dictionary, Source source) {
        this.table = table;
        this.dictionary = dictionary;
        this.source = source;
    }

    @Override
    public String place() {
        return table.place();
    }

    @Override
    public Origin origin(long line) {
        return table.origin(line);
    }

    @Override
    public boolean leavesOutEmptyCells() {
        return table.leavesOutEmptyCells();
    }

    @Override
    public Optional<UnreadableTable> read(Sink sink) throws IOException {
        return table.read(new Renaming(sink));
    }

    private final class Renaming implements Sink {
        private final Sink sink;
        private boolean isBelowHeader;

        Renaming(Sink sink) {
            this.sink = sink;
        }

        @Override
        public void row(FoundRow row) {
            if (isBelowHeader) {
                sink.row(row);
            } else {
                isBelowHeader = true;
                List<String> titles =
                        row.cells().stream().map(cell -> cell.text().strip()).toList();
                sink.row(new FoundRow(
                        row.line(),
                        dictionary.renamed(source, titles).stream()
                                .map(FoundCell::of)
                                .toList()));
            }
        }

        @Override
        public void lenient(Leniency leniency, long line, String text) {
            sink.lenient(leniency, line, text);
        }

        @Override
        public void problem(long line, String column, Label what, String value) {
            sink.problem(line, column, what, value);
        }
    }
}
