package dev.norms.files.form;

import dev.norms.files.table.Column;
import dev.norms.files.table.TableFormat;
import dev.norms.label.Coded;
import dev.norms.label.Label;

/** The name of a table of a college: that of its file without {@code .csv}, or in Chinese. */
public enum TableName implements Coded {
    /** The general branch, its branches and their groups. */
    ORGANIZATIONS("组织", "organizations"),
    /** The people, with their branch or group and status. */
    PEOPLE("人员", "people"),
    /** The posts and their holders. */
    POSTS("任职", "posts"),
    /** Elections, and extensions of terms of office. */
    TERMS("任期", "terms of office"),
    /** The activities that were held. */
    ACTIVITIES("活动", "activities"),
    /** The attendance of persons at activities. */
    ATTENDANCE("出席", "attendance"),
    /** Hours of study by oneself. */
    STUDY("学时", "study"),
    /** The contacts of persons with branches, rooms, students, teachers and activists. */
    CONTACTS("联系帮带", "contacts"),
    /** Plans, reports, rosters. */
    DOCUMENTS("材料", "documents"),
    /** The results of checking lists item by item. */
    CHECKS("清单核查", "checks of lists"),
    /** The approvals of activities. */
    APPROVALS("活动审批", "approvals of activities"),
    /** The attestations of persons in charge. */
    ATTESTATIONS("认定", "attestations"),
    /** The exemptions from norms. */
    EXEMPTIONS("豁免", "exemptions"),
    /** The follow-ups to missed obligations. */
    FOLLOWUPS("整改", "follow-ups"),
    /** Payments of dues. */
    DUES("党费", "dues"),
    /** Steps of admission. */
    ADMISSIONS("发展党员", "admissions"),
    /** Ballots. */
    BALLOTS("表决", "ballots"),
    /** First and last days of semesters. */
    SEMESTERS("学期", "semesters"),
    /** Days off and worked, by notice or of the university. */
    WORKDAYS("放假安排", "days off and worked"),
    /** The profile, by which the college tailors the norms. */
    PROFILE("执行口径", "profile"),
    /** Since when records were kept. */
    COVERAGE("记录起止", "coverage of records"),
    /** The preferences for arranging activities. */
    PREFERENCES("安排偏好", "preferences"),
    /** The names of people and organizations. */
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
     * @param <C> the type to which its rows add
     * @param columns the columns
     * @return the format
     */
    public <C> TableFormat<C> of(Column<?>... columns) {
        return TableFormat.of(code(), label.zh(), columns);
    }
}
