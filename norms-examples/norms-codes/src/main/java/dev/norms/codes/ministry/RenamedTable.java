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

/** A table whose columns, named in its header, are renamed as the dictionary says. */
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
        Renaming renaming = new Renaming(sink);
        Optional<UnreadableTable> flaw = table.read(renaming);
        renaming.end();
        return flaw;
    }

    private final class Renaming implements Sink {
        private final Sink sink;
        /** The titles of the header; until it is found, the texts of the first row, which stands in for it. */
        private List<String> titles = List.of();

        private boolean isBelowHeader;

        Renaming(Sink sink) {
            this.sink = sink;
        }

        @Override
        public void row(FoundRow row) {
            if (isBelowHeader) {
                sink.row(row);
                return;
            }
            List<String> texts =
                    row.cells().stream().map(cell -> cell.text().strip()).toList();
            List<String> renamed = dictionary.renamed(source, texts);
            isBelowHeader = source.format().isHeader(renamed);
            if (isBelowHeader || titles.isEmpty()) {
                titles = texts;
            }
            sink.row(
                    new FoundRow(row.line(), renamed.stream().map(FoundCell::of).toList()));
        }

        void end() {
            if (!titles.isEmpty()) {
                dictionary.reportMissing(source, titles);
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
