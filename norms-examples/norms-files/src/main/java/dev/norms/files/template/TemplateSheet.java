package dev.norms.files.template;

import com.google.common.collect.ImmutableList;
import dev.norms.files.cell.ColumnShape;
import dev.norms.files.cell.ColumnShape.Kind;
import dev.norms.files.cell.Term;
import dev.norms.files.table.Column;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Worksheet;

/** Writer of the sheet of one table: header with comments, example rows, rows, drop-downs, formats. */
final class TemplateSheet {
    static final String DAY = "yyyy-mm-dd";
    static final String TEXT = "@";
    /** The last row that has drop-downs. */
    static final int LAST_ROW = 1999;

    private static final String NOT_OFFERED = "不在下拉框中";
    private static final String ASKED = "建议从下拉框中选择。仍要使用所填的值吗？";
    private static final String HEADER_COLOR = "D9E2F3";
    private static final String EXAMPLE_COLOR = "808080";
    private static final int MAX_SHOWN_TERMS = 12;
    private static final double MIN_WIDTH = 12;
    private static final double MAX_WIDTH = 36;

    private final TemplateTable table;
    private final Worksheet sheet;

    TemplateSheet(TemplateTable table, Worksheet sheet) {
        this.table = table;
        this.sheet = sheet;
    }

    /** Writes everything but the drop-downs, which need the other sheets. */
    void write() {
        sheet.freezePane(0, 1);
        setUpPages(sheet);
        for (int i = 0; i < table.columns().size(); i++) {
            Column<?> column = table.columns().get(i);
            String title = column.marked();
            header(sheet, i, title, comment(column));
            format(i, column.form().shape());
            // a Chinese character is about twice as wide as a digit
            sheet.width(i, Math.max(MIN_WIDTH, Math.min(MAX_WIDTH, 2.2 * title.length() + 3)));
        }
        int row = 1;
        for (List<String> example : table.examples()) {
            for (int i = 0; i < example.size(); i++) {
                String text = example.get(i);
                put(
                        row,
                        i,
                        text.startsWith("#")
                                ? text
                                : TemplateTable.shown(table.columns().get(i), text));
                sheet.style(row, i)
                        .italic()
                        .fontColor(EXAMPLE_COLOR)
                        .format(formatOf(i))
                        .set();
            }
            row++;
        }
        for (List<String> given : table.rows()) {
            for (int i = 0; i < given.size(); i++) {
                put(row, i, TemplateTable.shown(table.columns().get(i), given.get(i)));
                sheet.style(row, i).format(formatOf(i)).set();
            }
            row++;
        }
    }

    /** Makes a sheet fit on pages: in landscape, as wide as the paper, with the names of the columns on every page. */
    static void setUpPages(Worksheet sheet) {
        sheet.pageOrientation("landscape");
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(0);
    }

    /** Writes a name of a column with its explanation. */
    static void header(Worksheet sheet, int column, String title, String comment) {
        sheet.value(0, column, title);
        sheet.style(0, column).bold().fillColor(HEADER_COLOR).wrapText(true).set();
        sheet.comment(0, column, comment);
    }

    /** Adds the drop-downs. */
    void offer(ChoiceLists lists, TemplateBook book) {
        for (int i = 0; i < table.columns().size(); i++) {
            ColumnShape shape = table.columns().get(i).form().shape();
            String name = table.columns().get(i).name();
            ImmutableList<String> choices = table.choices().getOrDefault(name, ImmutableList.of());
            OfferedIds offered = table.ids().get(name);
            if (!choices.isEmpty()) {
                offer(i, lists.texts(choices), /* acceptsOthers= */ true);
            } else if (offered != null) {
                offer(i, formula(offered, lists, book));
            } else if (!shape.terms().isEmpty()) {
                offer(i, lists.of(shape.terms()), shape.isList());
            } else if (shape.kind() == Kind.YES_OR_NO) {
                offer(i, lists.texts(List.of("是", "否")), false);
            } else if (shape.refersTo()
                            .filter(other -> !other.equals(table.name()))
                            .isPresent()
                    || isParent(i)) {
                int column = i;
                book.ids(shape.refersTo().orElse(table.name())).ifPresent(ids -> offer(column, ids, shape.isList()));
            }
        }
    }

    /** Returns whether a column holds ids of other rows of its table; the first column has that of the row itself. */
    private boolean isParent(int column) {
        return column > 0
                && table.columns().get(column).form().shape().refersTo().isPresent();
    }

    /** Returns the formula of the ids of one table, or of another where the row has certain values. */
    private String formula(OfferedIds ids, ChoiceLists lists, TemplateBook book) {
        String usual = cells(book.ids(ids.table()).orElseThrow());
        if (ids.values().isEmpty()) {
            return usual;
        }
        String beside = sheet.range(1, table.indexOf(ids.beside()), LAST_ROW, table.indexOf(ids.beside()))
                .toString();
        return "IF(COUNTIF(%s,$%s),%s,%s)"
                .formatted(
                        cells(lists.texts(ids.values())),
                        beside.substring(0, beside.indexOf(':')),
                        cells(book.ids(ids.other()).orElseThrow()),
                        usual);
    }

    private static String cells(Range range) {
        return range.getWorksheet().getName() + "!" + range.toAbsoluteString();
    }

    /**
     * Offers the values of a formula; other values are accepted, since not everybody who may be written there has an
     * id.
     */
    private void offer(int column, String formula) {
        sheet.range(1, column, LAST_ROW, column)
                .validateWithListByFormula(formula)
                .allowBlank(true)
                .showErrorMessage(false)
                .errorStyle(DataValidationErrorStyle.WARNING)
                .errorTitle(NOT_OFFERED)
                .error(ASKED);
    }

    private void offer(int column, Range choices, boolean acceptsOthers) {
        offer(sheet.range(1, column, LAST_ROW, column), choices, acceptsOthers);
    }

    /** Offers choices in cells; other values need a confirmation, unless the cells accept them. */
    static void offer(Range cells, Range choices, boolean acceptsOthers) {
        cells.validateWithList(choices)
                .allowBlank(true)
                .showErrorMessage(!acceptsOthers)
                .errorStyle(DataValidationErrorStyle.WARNING)
                .errorTitle(NOT_OFFERED)
                .error(ASKED);
    }

    /** Returns the cells of a column below the header and the examples. */
    Range below(int column) {
        return sheet.range(1 + table.examples().size(), column, LAST_ROW, column);
    }

    private void put(int row, int column, String text) {
        if (text.isEmpty()) {
            return;
        }
        switch (table.columns().get(column).form().shape().kind()) {
            case DATE -> {
                if (text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
                    sheet.value(row, column, LocalDate.parse(text));
                } else {
                    sheet.value(row, column, text);
                }
            }
            case NUMBER -> {
                if (text.matches("-?[0-9]{1,9}([.][0-9]{1,9})?")) {
                    sheet.value(row, column, new BigDecimal(text));
                } else {
                    sheet.value(row, column, text);
                }
            }
            default -> sheet.value(row, column, text);
        }
    }

    private void format(int column, ColumnShape shape) {
        sheet.style(column).format(formatOf(shape)).set();
    }

    private String formatOf(int column) {
        return formatOf(table.columns().get(column).form().shape());
    }

    private static String formatOf(ColumnShape shape) {
        return switch (shape.kind()) {
            case DATE -> DAY;
            case NUMBER -> "General";
            default -> TEXT;
        };
    }

    private static String comment(Column<?> column) {
        ColumnShape shape = column.form().shape();
        StringBuilder text = new StringBuilder(column.isRequired() ? "必填。" : "可以不填。");
        text.append(shape.what().zh()).append('。');
        if (!shape.terms().isEmpty()) {
            text.append(shape.terms().stream()
                    .limit(MAX_SHOWN_TERMS)
                    .map(Term::label)
                    .map(label -> label.zh())
                    .collect(Collectors.joining("、", "可填：", shape.terms().size() > MAX_SHOWN_TERMS ? "等。" : "。")));
        } else if (!shape.example().isEmpty()) {
            text.append("例如：").append(shape.example());
        }
        return text.append("（").append(column.name()).append("）").toString();
    }
}
