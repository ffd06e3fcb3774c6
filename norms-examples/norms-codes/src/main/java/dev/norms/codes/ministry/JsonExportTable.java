package dev.norms.codes.ministry;

import com.google.common.io.ByteSource;
import dev.norms.fact.Origin;
import dev.norms.files.found.FoundCell;
import dev.norms.files.found.FoundRow;
import dev.norms.files.found.FoundTable;
import dev.norms.files.found.UnreadableTable;
import dev.norms.label.Label;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * A table in a JSON file: an array of objects, alone or as the only array of an object around it, of which there may be
 * several, or one object after the other. The names of all members are the names of the columns. A row is located by
 * its number, {@code #1} being the first, since many exports are one long line.
 */
final class JsonExportTable implements FoundTable {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final String place;
    private final ByteSource source;

    JsonExportTable(String place, ByteSource source) {
        this.place = place;
        this.source = source;
    }

    @Override
    public String place() {
        return place;
    }

    @Override
    public Origin origin(long line) {
        return new Origin(line == 1 ? place : place + ":#" + (line - 1));
    }

    @Override
    public Optional<UnreadableTable> read(Sink sink) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        Optional<UnreadableTable> flaw = Optional.empty();
        try (InputStream in = source.openBufferedStream();
                JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), in)) {
            readTop(parser, rows);
        } catch (JacksonException e) {
            int line = Math.max(e.getLocation() == null ? 0 : e.getLocation().getLineNr(), 1);
            flaw = Optional.of(
                    new UnreadableTable(1, Label.of("JSON在第" + line + "行有错", "is not valid JSON on line " + line), ""));
        } catch (NoTableException e) {
            flaw = Optional.of(new UnreadableTable(e.row + 1L, NoTableException.WHAT, ""));
        }
        emit(rows, sink);
        return flaw;
    }

    private static void emit(List<Map<String, String>> rows, Sink sink) {
        Set<String> names = new LinkedHashSet<>();
        rows.forEach(row -> names.addAll(row.keySet()));
        if (!names.isEmpty()) {
            sink.row(row(1, names.stream().toList()));
        }
        for (int i = 0; i < rows.size(); i++) {
            Map<String, String> row = rows.get(i);
            sink.row(row(
                    i + 2,
                    names.stream().map(name -> row.getOrDefault(name, "")).toList()));
        }
    }

    /** Returns a row with an empty first cell, so that none is taken for a comment or for a total. */
    private static FoundRow row(long line, List<String> texts) {
        List<FoundCell> cells = new ArrayList<>();
        cells.add(FoundCell.of(""));
        texts.forEach(text -> cells.add(FoundCell.of(text)));
        return new FoundRow(line, cells);
    }

    private static void readTop(JsonParser parser, List<Map<String, String>> rows) {
        boolean hasRow = false;
        boolean hasArray = false;
        JsonToken token = parser.nextToken();
        while (token != null) {
            if (token == JsonToken.START_ARRAY) {
                readRows(parser, rows);
            } else if (token == JsonToken.START_OBJECT) {
                boolean isRow = readObject(parser, rows, !hasRow);
                if (isRow && hasArray) {
                    throw new NoTableException(rows.size()); // what seemed to be around an array was a row with a list
                }
                hasRow |= isRow;
                hasArray |= !isRow;
            } else {
                throw new NoTableException(rows.size() + 1);
            }
            token = parser.nextToken();
        }
    }

    private static void readRows(JsonParser parser, List<Map<String, String>> rows) {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() != JsonToken.START_OBJECT) {
                throw new NoTableException(rows.size() + 1);
            }
            readObject(parser, rows, false);
        }
    }

    /** Reads a row, or the rows of the array in an object around them; returns whether the object is a row. */
    private static boolean readObject(JsonParser parser, List<Map<String, String>> rows, boolean mayHoldRows) {
        Map<String, String> row = new LinkedHashMap<>();
        boolean hasRows = false;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (value == JsonToken.START_ARRAY && mayHoldRows && !hasRows) {
                hasRows = true;
                readRows(parser, rows);
            } else if (value.isStructStart()) {
                throw new NoTableException(rows.size() + 1);
            } else {
                row.put(name, value == JsonToken.VALUE_NULL ? "" : parser.getString());
            }
        }
        if (!hasRows) {
            rows.add(row);
        }
        return !hasRows;
    }

    /** JSON that is no table. */
    private static final class NoTableException extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private static final Label WHAT =
                Label.of("须为对象的数组，其值为文本或数字", "must be an array of objects with texts and numbers");
        private final int row;

        NoTableException(int row) {
            super("row " + row, null, false, false);
            this.row = row;
        }
    }
}
