package dev.norms.files;

import dev.norms.files.table.Column;
import dev.norms.files.table.TableFormat;
import dev.norms.label.Coded;
import dev.norms.label.Label;

/** The name of a table of a college: that of its file without {@code .csv}, or in Chinese. */
enum TableName implements Coded {
    ORGANIZATIONS("组织", "organizations"),
    PEOPLE("人员", "people"),
    POSTS("任职", "posts"),
    TERMS("任期", "terms of office"),
    ACTIVITIES("活动", "activities"),
    ATTENDANCE("出席", "attendance"),
    STUDY("学时", "study"),
    CONTACTS("联系帮带", "contacts"),
    DOCUMENTS("材料", "documents"),
    CHECKS("清单核查", "checks of lists"),
    APPROVALS("活动审批", "approvals of activities"),
    ATTESTATIONS("认定", "attestations"),
    EXEMPTIONS("豁免", "exemptions"),
    FOLLOWUPS("整改", "follow-ups"),
    DUES("党费", "dues"),
    ADMISSIONS("发展党员", "admissions"),
    BALLOTS("表决", "ballots"),
    SEMESTERS("学期", "semesters"),
    WORKDAYS("放假安排", "days off and worked"),
    PROFILE("执行口径", "profile"),
    COVERAGE("记录起止", "coverage of records"),
    PREFERENCES("安排偏好", "preferences"),
    NAMES("姓名", "names");

    private final Label label;

    TableName(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }

    /** Returns the format with this name and some columns. */
    TableFormat<Facts> of(Column<?>... columns) {
        return TableFormat.of(code(), label.zh(), columns);
    }
}
