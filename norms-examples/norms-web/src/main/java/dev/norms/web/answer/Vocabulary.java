package dev.norms.web.answer;

import dev.norms.files.CollegeFolder;
import dev.norms.files.cell.ColumnShape;
import dev.norms.files.cell.Term;
import dev.norms.files.table.Column;
import dev.norms.files.table.TableFormat;
import dev.norms.norm.Interpretation;
import dev.norms.opinion.ImplementationOpinion;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** What a page offers for choosing: tables with their columns, and readings with their alternatives. */
public final class Vocabulary {
    private Vocabulary() {}

    /**
     * Returns the tables of a college.
     *
     * @return each with names, file and columns
     */
    public static List<Map<String, Object>> tables() {
        return CollegeFolder.tables().stream().map(Vocabulary::table).toList();
    }

    private static Map<String, Object> table(TableFormat<?> table) {
        return new Data()
                .put("name", table.name())
                .put("file", table.file())
                .put("zh", table.chinese())
                .put("columns", table.columns().stream().map(Vocabulary::column).toList())
                .fields();
    }

    private static Map<String, Object> column(Column<?> column) {
        ColumnShape shape = column.form().shape();
        return new Data()
                .put("name", column.name())
                .put("zh", column.chinese())
                .put("required", column.isRequired())
                .put("kind", shape.kind().name().toLowerCase(Locale.ROOT))
                .put("list", shape.isList())
                .label("what", shape.what())
                .put("example", shape.example())
                .text("refersTo", shape.refersTo())
                .put("terms", shape.terms().stream().map(Vocabulary::term).toList())
                .fields();
    }

    private static Map<String, Object> term(Term term) {
        return new Data().put("code", term.code()).label("label", term.label()).fields();
    }

    /**
     * Returns the readings that a profile can set.
     *
     * @return each with question, default, and alternatives by the text to write
     */
    public static List<Map<String, Object>> readings() {
        return ImplementationOpinion.readings().stream()
                .filter(reading -> !reading.alternatives().isEmpty())
                .map(Vocabulary::reading)
                .toList();
    }

    private static Map<String, Object> reading(Interpretation<?> reading) {
        return new Data()
                .put("code", reading.code())
                .label("question", reading.question())
                .text("value", reading.text())
                .label("reading", reading.reading())
                .label("reason", reading.reason())
                .put(
                        "alternatives",
                        IntStream.range(0, reading.alternatives().size())
                                .mapToObj(i -> new Data()
                                        .put("value", reading.alternativeTexts().get(i))
                                        .label(
                                                "label",
                                                reading.alternativeLabels().get(i))
                                        .fields())
                                .toList())
                .fields();
    }
}
