package dev.norms.jdbc;

import dev.norms.files.cell.ColumnShape;
import dev.norms.files.cell.NearTerms;
import dev.norms.files.found.FoundCell;
import dev.norms.files.table.Column;
import dev.norms.label.Label;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a cell of one of our columns comes from.
 *
 * @param title the name of our column
 * @param source the column of the database; empty for a constant
 * @param constant the text that stands in every row; empty if there is a source
 * @param isDay whether our column holds days
 * @param codes our codes by those of the database; empty if it has ours
 */
record CellSource(String title, Optional<String> source, String constant, boolean isDay, Map<String, String> codes) {
    /** A day as tables of the ministry and of many vendors have it, without separators. */
    private static final Pattern EIGHT_DIGITS = Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})");

    static CellSource of(Column<?> column, Optional<String> source, String constant, Map<String, String> codes) {
        ColumnShape shape = column.form().shape();
        return new CellSource(
                column.name(), source, constant, shape.kind() == ColumnShape.Kind.DATE && !shape.isList(), codes);
    }

    /** Returns the cell for a text of the database: the text, the day or the code of ours that it stands for. */
    FoundCell of(String text) {
        if (isDay) {
            return FoundCell.of(EIGHT_DIGITS.matcher(text.strip()).replaceFirst("$1-$2-$3"));
        }
        if (codes.isEmpty() || text.isEmpty()) {
            return FoundCell.of(text);
        }
        String code = codes.get(text);
        return code == null ? FoundCell.flawed(text, unknown(text)) : FoundCell.of(code);
    }

    private Label unknown(String text) {
        String perhaps = NearTerms.nearest(text, codes.keySet().stream(), name -> name)
                .map(name -> " " + name)
                .orElse("");
        return Label.of(
                "映射文件没有这个代码" + (perhaps.isEmpty() ? "" : "，是否指" + perhaps),
                "the mapping file has no such code" + (perhaps.isEmpty() ? "" : ", perhaps" + perhaps));
    }
}
