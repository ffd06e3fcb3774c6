package dev.norms.papers.sheet;

import com.google.common.base.Ascii;
import dev.norms.label.Coded;
import dev.norms.label.Label;
import java.util.Arrays;
import java.util.List;

/** A kind of paper, with the fields that its template may have. */
public enum PaperKind implements Coded {
    /** The reminder of a re-election, for each body whose term ends within six months or has ended. */
    REELECTION(
            Label.of("换届提醒函", "reminder of a re-election"),
            List.of("组织", "类别", "选举日期", "届满日期", "启动日期", "情况", "空缺", "备注", "依据")),
    /** The monthly list of each unit: what is due within thirty days, and what is to be made up for. */
    MONTH(
            Label.of("月度工作提示", "monthly list"),
            List.of("组织", "月份", "状态", "完成率"),
            rows("待办", "序号", "期限", "事项", "办法", "责任"),
            rows("补办", "序号", "事项", "办法", "情况")),
    /** The circular of a half-year or a year, one for the college. */
    CIRCULAR(
            Label.of("落实情况通报", "circular"),
            List.of("期间", "单位数", "良好数", "关注数", "整改数", "无数据数", "组织完成率", "党员完成率", "落实率"),
            rows("情况", "序号", "组织", "状态", "完成率", "未完成", "问题"),
            rows("问题", "序号", "事项", "次数", "涉及"),
            rows("任期", "序号", "组织", "期限", "情况")),
    /** The record of a person's admission, from the application to the confirmation. */
    ADMISSION(
            Label.of("发展党员全程纪实表", "record of an admission"),
            List.of("姓名", "支部", "阶段", "状态", "联系人", "介绍人", "下一步", "时限", "提示"),
            rows("申请", "序号", "步骤", "日期", "情况"),
            rows("培养", "序号", "步骤", "日期", "情况"),
            rows("考察", "序号", "步骤", "日期", "情况"),
            rows("接收", "序号", "步骤", "日期", "情况"),
            rows("转正", "序号", "步骤", "日期", "情况")),
    /** The roster of the members of each branch. */
    MEMBERS(
            Label.of("党员花名册", "roster of members"),
            List.of("组织", "人数", "正式数", "预备数"),
            rows("党员", "序号", "姓名", "身份", "入党日期", "转正日期", "编入日期", "职务", "备注")),
    /** The roster of the activists and candidates of each branch. */
    ACTIVISTS(
            Label.of("入党积极分子花名册", "roster of activists"),
            List.of("组织", "积极分子数", "发展对象数"),
            rows("人员", "序号", "姓名", "身份", "申请日期", "确定日期", "联系人", "考察日期")),
    /** The register of the three meetings and a lecture of each unit. */
    LEDGER(
            Label.of("三会一课台账", "register of meetings"),
            List.of("组织", "期间"),
            rows("次数", "类别", "一月", "二月", "三月", "四月", "五月", "六月", "七月", "八月", "九月", "十月", "十一月", "十二月"),
            rows("记录", "序号", "日期", "类别", "组织", "主持人", "出席", "所属期", "归档"));

    /** The fields that every paper has: the college, the as-of day and the day of the paper, which is the same. */
    public static final List<String> EVERYWHERE = List.of("单位", "截至", "日期");

    private final Label label;

    @SuppressWarnings("ImmutableEnumChecker") // unmodifiable
    private final List<String> fields;

    @SuppressWarnings("ImmutableEnumChecker") // unmodifiable
    private final List<Rows> rows;

    PaperKind(Label label, List<String> fields, Rows... rows) {
        this.label = label;
        this.fields = fields;
        this.rows = List.copyOf(Arrays.asList(rows));
    }

    private static Rows rows(String name, String... columns) {
        return new Rows(name, List.of(columns));
    }

    /**
     * Rows of a table: the row of a template that has fields of this name, such as <code>${待办.事项}</code>, is repeated.
     *
     * @param name the name before the dot
     * @param columns the names after the dot
     */
    public record Rows(String name, List<String> columns) {
        public Rows {
            columns = List.copyOf(columns);
        }
    }

    /**
     * The name on the command line and of files.
     *
     * @return for instance {@code month}
     */
    @Override
    public String code() {
        return Ascii.toLowerCase(name());
    }

    @Override
    public Label label() {
        return label;
    }

    /**
     * The fields that have one value.
     *
     * @return their names, without those that every paper has
     */
    public List<String> fields() {
        return fields;
    }

    /**
     * The rows that it may repeat.
     *
     * @return the rows
     */
    public List<Rows> rows() {
        return rows;
    }

    /**
     * Returns whether there is one for the whole college.
     *
     * @return true for the circular
     */
    public boolean isOfCollege() {
        return this == CIRCULAR;
    }
}
