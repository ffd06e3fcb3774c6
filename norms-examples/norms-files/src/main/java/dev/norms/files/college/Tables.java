package dev.norms.files.college;

import com.google.common.collect.ImmutableList;
import dev.norms.files.form.Meanings;
import dev.norms.files.table.Row;
import dev.norms.files.table.TableFormat;

/** The tables of a college. */
public final class Tables {
    /** The profile, by which the college tailors the norms. */
    public static final TableFormat<Facts> PROFILE = ProfileTable.FORMAT;
    /** The general branch, its branches and their groups. */
    public static final TableFormat<Facts> ORGANIZATIONS = CollegeTables.ORGANIZATIONS;
    /** The people, with their branch or group and status. */
    public static final TableFormat<Facts> PEOPLE = CollegeTables.PEOPLE;
    /** The names of people and organizations. */
    public static final TableFormat<Facts> NAMES = RecordingTables.NAMES;
    /** The posts and their holders. */
    public static final TableFormat<Facts> POSTS = CollegeTables.POSTS;
    /** Terms of office. */
    public static final TableFormat<Facts> TERMS = CollegeTables.TERMS;
    /** Semesters. */
    public static final TableFormat<Facts> SEMESTERS = CalendarTables.SEMESTERS;
    /** Days off and worked. */
    public static final TableFormat<Facts> WORKDAYS = CalendarTables.WORKDAYS;
    /** The activities that were held. */
    public static final TableFormat<Facts> ACTIVITIES = LedgerTables.ACTIVITIES;
    /** The attendance of persons at activities. */
    public static final TableFormat<Facts> ATTENDANCE = LedgerTables.ATTENDANCES;
    /** The contacts that persons keep. */
    public static final TableFormat<Facts> CONTACTS = LedgerTables.CONTACTS;
    /** Payments of dues. */
    public static final TableFormat<Facts> DUES = LedgerTables.DUES;

    /** The tables that are read after the profile, in the order in which their problems are listed. */
    public static final ImmutableList<TableFormat<Facts>> AFTER_PROFILE = ImmutableList.of(
            ORGANIZATIONS,
            PEOPLE,
            POSTS,
            TERMS,
            ACTIVITIES,
            ATTENDANCE,
            LedgerTables.STUDIES,
            CONTACTS,
            LedgerTables.DOCUMENTS,
            JudgmentTables.CHECKS,
            JudgmentTables.APPROVALS,
            JudgmentTables.ATTESTATIONS,
            LedgerTables.EXEMPTIONS,
            JudgmentTables.FOLLOWUPS,
            DUES,
            ProcedureTables.ADMISSIONS,
            ProcedureTables.BALLOTS,
            SEMESTERS,
            WORKDAYS,
            RecordingTables.COVERAGE,
            PreferenceTable.FORMAT,
            NAMES);

    /** All tables: the profile, then the others. */
    public static final ImmutableList<TableFormat<Facts>> ALL = ImmutableList.<TableFormat<Facts>>builder()
            .add(PROFILE)
            .addAll(AFTER_PROFILE)
            .build();

    /** The tables in the order in which a college fills them in. */
    public static final ImmutableList<TableFormat<Facts>> TO_FILL = ImmutableList.of(
            ORGANIZATIONS,
            PEOPLE,
            NAMES,
            POSTS,
            TERMS,
            SEMESTERS,
            ACTIVITIES,
            ATTENDANCE,
            LedgerTables.STUDIES,
            DUES,
            LedgerTables.DOCUMENTS,
            CONTACTS,
            JudgmentTables.CHECKS,
            JudgmentTables.APPROVALS,
            JudgmentTables.ATTESTATIONS,
            JudgmentTables.FOLLOWUPS,
            LedgerTables.EXEMPTIONS,
            ProcedureTables.ADMISSIONS,
            ProcedureTables.BALLOTS,
            WORKDAYS,
            PreferenceTable.FORMAT,
            RecordingTables.COVERAGE,
            PROFILE);

    private Tables() {}

    /**
     * Replaces the name of a branch or of an activist in a row of {@link #CONTACTS} by the id.
     *
     * @param contact the row
     * @param meanings the ids for which names stand
     */
    public static void resolveTarget(Row contact, Meanings meanings) {
        LedgerTables.Contacts.resolveTarget(contact, meanings);
    }
}
