package dev.norms.files.leniency;

import static java.util.Objects.requireNonNull;

import dev.norms.label.Coded;
import dev.norms.label.Label;

/** A kind of leniency: something that has one meaning and is read, though it is not of the exact form. */
public enum Leniency implements Coded {
    /** A file with another than the standard name: in Chinese, with other letter case, as a copy. */
    FILE_NAME(Label.of("文件名不是标准名，已按所指的表读取", "not called like its table, but read")),
    /** Another encoding than UTF-8. */
    ENCODING(Label.of("编码不是UTF-8，已照读", "not in UTF-8, but read")),
    /** Another separator than the comma, or a first line that declares it. */
    SEPARATOR(Label.of("分隔符不是逗号，已照读", "not separated by commas, but read")),
    /** A line above the names of the columns. */
    TITLE_LINE(Label.of("列名行之上的标题行，未读", "line above the header, not read")),
    /** A line that begins with {@code #}. */
    COMMENT_LINE(Label.of("以#开头的说明行，未读", "line that begins with #, not read")),
    /** A closing line of totals (合计). */
    TOTAL_LINE(Label.of("末尾的合计行，未读", "closing line of totals, not read")),
    /** A row that ends before its last columns. */
    SHORT_ROW(Label.of("行末缺少单元格，视为空", "row without its last cells, taken as empty")),
    /** A column that the table does not have. */
    UNKNOWN_COLUMN(Label.of("不认识的列，未读", "unknown column, not read")),
    /** Marks around the name of a column, or other letter case. */
    HEADER_FORM(Label.of("列名带有标记或写法不同，已照读", "name of a column with marks, but read")),
    /** A date in another form. */
    DATE_FORM(Label.of("日期写法不同，已读作2021-03-05的形式", "date not written like 2021-03-05, but read")),
    /** A day given as the serial number of a spreadsheet. */
    DAY_NUMBER(Label.of("日期是电子表格的天数序号，已换算", "date that is a spreadsheet's day number, converted")),
    /** A month or another period in another form. */
    PERIOD_FORM(Label.of("月份或所属期写法不同，已读作2021-03的形式", "month or period not written like 2021-03, but read")),
    /** A day instead of its month. */
    DAY_FOR_MONTH(Label.of("应填月份处是一个日子，已取其月份", "day where a month is wanted, taken as that month")),
    /** A label, or other letter case or underscore, instead of a code. */
    CODE_FORM(Label.of("以中文、英文名称或其他写法代替代码，已照读", "label or other form instead of a code, but read")),
    /** A name instead of an id. */
    NAME_FOR_ID(Label.of("以名称代替编号，已换成编号", "name instead of an id, replaced by the id")),
    /** Another word or sign for yes or no. */
    YES_OR_NO(Label.of("“是”“否”的其他写法，已照读", "other word or sign for yes or no, but read")),
    /** Full-width letters, digits or signs. */
    FULL_WIDTH(Label.of("全角字符，已按半角读取", "full-width characters, but read")),
    /** A unit after a number. */
    UNIT(Label.of("数字后带单位，已只取数字", "unit after a number, left out")),
    /** Another sign than the semicolon between several values. */
    LIST_SEPARATOR(Label.of("一格多个值之间不是“;”，已照读", "several values without ; between them, but read"));

    private final Label label;

    Leniency(Label label) {
        this.label = requireNonNull(label, "label");
    }

    /** Returns what was done, as the end of a sentence that begins with a number of places. */
    @Override
    public Label label() {
        return label;
    }
}
