package dev.norms.files.table;

import com.google.common.collect.ImmutableList;
import dev.norms.fact.Origin;
import dev.norms.files.cell.LooseText;
import dev.norms.files.cell.NearTerms;
import dev.norms.files.found.FoundTable;
import dev.norms.files.leniency.Leniency;
import dev.norms.label.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The header line of a table: the position of each column and the name used for it. */
final class Header {
    /** Marks beside the name of a column, such as an asterisk, and a remark in parentheses at its end. */
    private static final Pattern MARKS = Pattern.compile("[*＊★☆:：?？]|[(（][^)）]*[)）]\\s*[*＊]?$");

    private final TableFormat<?> format;
    private final FoundTable table;
    private final ImmutableList<String> titles;
    /** Positions by index of the column; -1 if the column is missing or repeated. */
    private final int[] positions;

    private boolean complete = true;

    private Header(TableFormat<?> format, FoundTable table, List<String> titles) {
        this.format = format;
        this.table = table;
        this.titles = ImmutableList.copyOf(titles);
        this.positions = new int[format.columns().size()];
    }

    /** Reads the titles and reports what is wrong with them. */
    static Header of(TableFormat<?> format, FoundTable table, List<String> titles, long line, Complaints complaints) {
        Header header = new Header(format, table, titles);
        for (int i = 0; i < header.positions.length; i++) {
            header.locate(i, line, complaints);
        }
        for (int i = 0; i < titles.size(); i++) {
            if (!titles.get(i).isEmpty() && !header.isKnown(i)) {
                complaints.lenient(table.place(), Leniency.UNKNOWN_COLUMN, line, header.unknown(titles.get(i)));
            }
        }
        return header;
    }

    /** Returns whether a row has names of columns with full-width commas between them. */
    static boolean hasFullWidthCommas(TableFormat<?> format, List<String> cells) {
        List<String> parts = cells.stream()
                .flatMap(cell -> Stream.of(cell.split("，")))
                .map(String::strip)
                .toList();
        return parts.size() > cells.size() && format.isHeader(parts);
    }

    private boolean isKnown(int position) {
        return format.isTitle(titles.get(position));
    }

    /** Returns the form by which titles are compared: without marks, letter case and blanks. */
    static String plain(String title) {
        return LooseText.plain(MARKS.matcher(title).replaceAll("").strip());
    }

    /** Returns an unknown title, with the column that was perhaps meant. */
    private String unknown(String title) {
        return NearTerms.nearest(plain(title), missingNames(), name -> name)
                .map(name -> title + " → " + name + "?")
                .orElse(title);
    }

    /** Returns the names, in both languages, of columns that the table does not have. */
    private Stream<String> missingNames() {
        return IntStream.range(0, positions.length)
                .filter(i -> positions[i] < 0)
                .mapToObj(i -> format.columns().get(i))
                .flatMap(column -> Stream.of(column.name(), column.chinese()));
    }

    /** Finds the position of a column by its index, and reports what is wrong with its names. */
    private void locate(int index, long line, Complaints complaints) {
        Column<?> column = format.columns().get(index);
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < titles.size(); i++) {
            if (!titles.get(i).isEmpty() && format.indexOfTitle(titles.get(i)) == index) {
                found.add(i);
                if (!column.isCalled(titles.get(i))) {
                    complaints.lenient(table.place(), Leniency.HEADER_FORM, line, titles.get(i));
                }
            }
        }
        positions[index] = found.size() == 1 ? found.get(0) : -1;
        Origin origin = origin(line);
        found.stream().skip(1).forEach(position -> {
            Label what = Label.of("此列重复", "the column is repeated");
            complaints.problems().report(origin, position, titles.get(position), what, column.name());
        });
        complete &= found.size() == 1 || (found.isEmpty() && !column.isRequired());
        if (found.isEmpty() && column.isRequired()) { // listed after the columns that are there
            complaints
                    .problems()
                    .report(origin, titles.size() + index, column.name(), missing(column), column.chinese());
        }
    }

    private Label missing(Column<?> column) {
        Optional<String> near = NearTerms.nearest(column.chinese(), unknownTitles(), Header::plain)
                .or(() -> NearTerms.nearest(column.name(), unknownTitles(), Header::plain));
        return near.map(title -> Label.of(
                        "缺少此列，是否就是“" + title + "”这一列",
                        "missing column, perhaps it is the one called \"" + title + "\""))
                .orElseGet(() -> Label.of("缺少此列", "missing column"));
    }

    private Stream<String> unknownTitles() {
        return titles.stream().filter(title -> !title.isEmpty() && !format.isTitle(title));
    }

    String place() {
        return table.place();
    }

    TableFormat<?> format() {
        return format;
    }

    /** Returns the number of cells of the header, those without a name included. */
    int width() {
        return titles.size();
    }

    /** Returns the number of cells of the header up to the last that has a name. */
    int namedWidth() {
        int width = titles.size();
        while (width > 0 && titles.get(width - 1).isEmpty()) {
            width--;
        }
        return width;
    }

    boolean isNameless(int position) {
        return titles.get(position).isEmpty();
    }

    /** Returns the position of a column by its index, -1 if it is missing or repeated. */
    int position(int index) {
        return positions[index];
    }

    /** Returns the position of a column, unless it is missing or repeated. */
    OptionalInt position(Column<?> column) {
        int position = positions[format.indexOf(column)];
        return position < 0 ? OptionalInt.empty() : OptionalInt.of(position);
    }

    /** Returns whether every required column is present and none is repeated, so that rows can become facts. */
    boolean isComplete() {
        return complete;
    }

    /** Returns the name of a column as used in the file. */
    String title(Column<?> column) {
        OptionalInt position = position(column);
        return position.isPresent() ? titles.get(position.getAsInt()) : column.name();
    }

    Origin origin(long line) {
        return table.origin(line);
    }
}
