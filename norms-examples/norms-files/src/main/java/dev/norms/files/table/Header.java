package dev.norms.files.table;

import com.google.common.collect.ImmutableList;
import dev.norms.fact.Origin;
import dev.norms.label.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** The header line of a file: the position of each column and the name used for it. */
final class Header {
    private final TableFormat<?> format;
    private final ImmutableList<String> titles;
    /** Positions by index of the column; -1 if the column is missing or repeated. */
    private final int[] positions;

    private boolean complete = true;

    private Header(TableFormat<?> format, List<String> titles) {
        this.format = format;
        this.titles = ImmutableList.copyOf(titles);
        this.positions = new int[format.columns().size()];
    }

    /** Reads the titles and reports what is wrong with them. */
    static Header of(TableFormat<?> format, List<String> titles, long line, ProblemList problems) {
        Header header = new Header(format, titles);
        Origin origin = header.origin(line);
        for (int i = 0; i < titles.size(); i++) {
            header.checkTitle(i, origin, problems);
        }
        for (int i = 0; i < header.positions.length; i++) {
            header.locate(i, origin, problems);
        }
        return header;
    }

    private void checkTitle(int position, Origin origin, ProblemList problems) {
        String title = titles.get(position);
        if (title.isEmpty()) {
            Label what = Label.of("此处没有列名，列号", "the column has no name, number");
            problems.report(format, origin, position, "", what, Integer.toString(position + 1));
        } else if (format.columns().stream().noneMatch(column -> column.isCalled(title))) {
            String known = format.columns().stream().map(Column::name).collect(Collectors.joining(", "));
            Label what =
                    Label.of("没有这一列，须为以下之一：" + known.replace(", ", "、"), "unknown column, must be one of " + known);
            problems.report(format, origin, position, title, what, "");
        }
    }

    private void locate(int index, Origin origin, ProblemList problems) {
        Column<?> column = format.columns().get(index);
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < titles.size(); i++) {
            if (column.isCalled(titles.get(i))) {
                found.add(i);
            }
        }
        positions[index] = found.size() == 1 ? found.get(0) : -1;
        found.stream().skip(1).forEach(position -> {
            Label what = Label.of("此列重复", "the column is repeated");
            problems.report(format, origin, position, titles.get(position), what, column.name());
        });
        complete &= found.size() == 1 || (found.isEmpty() && !column.isRequired());
        if (found.isEmpty() && column.isRequired()) {
            Label what = Label.of("缺少此列", "missing column");
            String chinese = column.chinese().orElse("");
            problems.report(format, origin, titles.size() + index, column.name(), what, chinese);
        }
    }

    TableFormat<?> format() {
        return format;
    }

    int width() {
        return titles.size();
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
        return new Origin(format.file() + ":" + line);
    }
}
