package dev.norms.codes.ministry;

import com.google.common.collect.ImmutableList;
import dev.norms.files.table.Column;
import dev.norms.files.table.Row;
import dev.norms.files.table.TableFormat;
import dev.norms.label.Label;
import java.util.List;

/** A table of the ministry, with the columns that are used. */
@SuppressWarnings("ImmutableEnumChecker") // columns are values
enum Source {
    /** The organizations (党组织情况基础数据). */
    ORGANIZATIONS(
            "ods_dzzqkjcsj",
            Label.of("党组织情况基础数据", "organizations"),
            MinistryColumns.ORGANIZATION,
            MinistryColumns.NAME,
            MinistryColumns.TYPE,
            MinistryColumns.SUPERIOR,
            MinistryColumns.LEADER,
            MinistryColumns.POST,
            MinistryColumns.STATE),
    /** The people, with the days of three steps (党员发展数据). */
    MEMBERS(
            "ods_dyfzsj",
            Label.of("党员发展数据", "development of members"),
            MinistryColumns.PERSON,
            MinistryColumns.ORGANIZATION,
            MinistryColumns.MEMBER_STATE,
            MinistryColumns.MEMBER_KIND,
            MinistryColumns.CALLED,
            MinistryColumns.ACTIVIST,
            MinistryColumns.PROBATION,
            MinistryColumns.FULL),
    /** Activities of members (党员活动数据). */
    ACTIVITIES(
            "ods_dyhdsj",
            Label.of("党员活动数据", "activities of members"),
            MinistryColumns.KEY,
            MinistryColumns.ORGANIZATION,
            MinistryColumns.FORM,
            MinistryColumns.BEGIN),
    /** Party lectures (党课数据). */
    LECTURES(
            "ods_dksj",
            Label.of("党课数据", "Party lectures"),
            MinistryColumns.KEY,
            MinistryColumns.HOLDER,
            MinistryColumns.BEGIN,
            MinistryColumns.LECTURER),
    /** Study of members and cadres (党员干部学习数据). */
    STUDY(
            "ods_dygbxxsj",
            Label.of("党员干部学习数据", "study of members and cadres"),
            MinistryColumns.KEY,
            MinistryColumns.HOLDER,
            MinistryColumns.CONTENT,
            MinistryColumns.PERHAPS_BEGIN),
    /** People who left (党员组织关系转移数据). */
    LEAVERS(
            "ods_dyzzgxzysj",
            Label.of("党员组织关系转移数据", "transfers of membership"),
            MinistryColumns.PERSON,
            MinistryColumns.LEFT),
    /** Ideological education (思政活动). */
    EDUCATION(
            "ods_szhdsj",
            Label.of("思政活动", "ideological education"),
            MinistryColumns.KEY,
            MinistryColumns.HOLDER,
            MinistryColumns.PERHAPS_FORM,
            MinistryColumns.PERHAPS_BEGIN),
    /** Staff for ideological education (思政教职工). */
    EDUCATORS("ods_szjzgsj", Label.of("思政教职工", "staff for ideological education"), MinistryColumns.KEY);

    private final String table;
    private final Label label;
    private final ImmutableList<Column<?>> columns;

    Source(String table, Label label, Column<?>... columns) {
        this.table = table;
        this.label = label;
        this.columns = ImmutableList.copyOf(columns);
    }

    /** Returns the name of the table, such as {@code ods_dyfzsj}. */
    String table() {
        return table;
    }

    Label label() {
        return label;
    }

    ImmutableList<Column<?>> columns() {
        return columns;
    }

    TableFormat<List<Row>> format() {
        return TableFormat.<List<Row>>of(table, label.zh(), columns.toArray(new Column<?>[0]))
                .eachRow((row, rows) -> rows.add(row));
    }
}
