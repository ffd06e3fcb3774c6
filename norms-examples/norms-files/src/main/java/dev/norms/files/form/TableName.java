package dev.norms.files.form;

import dev.norms.files.table.Column;
import dev.norms.files.table.TableFormat;
import dev.norms.label.Coded;
import dev.norms.label.Label;

/** The name of a table of a college: that of its file without {@code .csv}, or in Chinese. */
public enum TableName implements Coded {
    /** The general branch, its branches and their groups. */
    ORGANIZATIONS("组织", "organizations"),
    /** Who is where, and with which status. */
    PEOPLE("人员", "people"),
    /** Who holds which post. */
    POSTS("任职", "posts"),
    /** Elections, and extensions of terms of office. */
    TERMS("任期", "terms of office"),
    /** What was held. */
    ACTIVITIES("活动", "activities"),
    /** Who attended. */
    ATTENDANCE("出席", "attendance"),
    /** Hours of study by oneself. */
    STUDY("学时", "study"),
    /** Links of persons with branches, rooms, students, teachers and activists. */
    CONTACTS("联系帮带", "contacts"),
    /** Plans, reports, rosters. */
    DOCUMENTS("材料", "documents"),
    /** Which items of a list are there. */
    CHECKS("清单核查", "checks of lists"),
    /** Who approved an activity. */
    APPROVALS("活动审批", "approvals of activities"),
    /** What a person confirms. */
    ATTESTATIONS("认定", "attestations"),
    /** What need not be done. */
    EXEMPTIONS("豁免", "exemptions"),
    /** What is done about a missed obligation. */
    FOLLOWUPS("整改", "follow-ups"),
    /** Payments of dues. */
    DUES("党费", "dues"),
    /** Steps of admission. */
    ADMISSIONS("发展党员", "admissions"),
    /** Votes. */
    BALLOTS("表决", "ballots"),
    /** First and last days of semesters. */
    SEMESTERS("学期", "semesters"),
    /** Days off and worked, by notice or of the university. */
    WORKDAYS("放假安排", "days off and worked"),
    /** How the college tailors the norms. */
    PROFILE("执行口径", "profile"),
    /** Since when records were kept. */
    COVERAGE("记录起止", "coverage of records"),
    /** How activities are to be arranged. */
    PREFERENCES("安排偏好", "preferences"),
    /** What people are called. */
    NAMES("姓名", "names");

    private final Label label;

    TableName(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }

    /**
     * Returns the format with this name and some columns.
     *
     * @param <C> what its rows add to
     * @param columns the columns
     * @return the format
     */
    public <C> TableFormat<C> of(Column<?>... columns) {
        return TableFormat.of(code(), label.zh(), columns);
    }
}
