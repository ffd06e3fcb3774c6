package dev.norms.files.college;

import com.google.common.collect.ImmutableList;
import dev.norms.files.form.Meanings;
import dev.norms.files.table.Row;
import dev.norms.files.table.TableFormat;

/** The tables of a college. */
public final class Tables {
    /** How the college tailors the norms. */
    public static final TableFormat<Facts> PROFILE = ProfileTable.FORMAT;
    /** The general branch, its branches and their groups. */
    public static final TableFormat<Facts> ORGANIZATIONS = CollegeTables.Organizations.FORMAT;
    /** Who is where. */
    public static final TableFormat<Facts> PEOPLE = CollegeTables.People.FORMAT;
    /** What people are called. */
    public static final TableFormat<Facts> NAMES = RecordingTables.Names.FORMAT;
    /** Who holds which post. */
    public static final TableFormat<Facts> POSTS = CollegeTables.Posts.FORMAT;
    /** Terms of office. */
    public static final TableFormat<Facts> TERMS = CollegeTables.Terms.FORMAT;
    /** Semesters. */
    public static final TableFormat<Facts> SEMESTERS = CalendarTables.Semesters.FORMAT;
    /** Days off and worked. */
    public static final TableFormat<Facts> WORKDAYS = CalendarTables.Workdays.FORMAT;
    /** What was held. */
    public static final TableFormat<Facts> ACTIVITIES = LedgerTables.Activities.FORMAT;
    /** Who attended. */
    public static final TableFormat<Facts> ATTENDANCE = LedgerTables.Attendances.FORMAT;
    /** Links of persons. */
    public static final TableFormat<Facts> CONTACTS = LedgerTables.Contacts.FORMAT;
    /** Payments of dues. */
    public static final TableFormat<Facts> DUES = LedgerTables.Dues.FORMAT;

    /** The tables that are read after the profile, in the order in which their problems are listed. */
    public static final ImmutableList<TableFormat<Facts>> AFTER_PROFILE = ImmutableList.of(
            ORGANIZATIONS,
            PEOPLE,
            POSTS,
            TERMS,
            ACTIVITIES,
            ATTENDANCE,
            LedgerTables.Studies.FORMAT,
            CONTACTS,
            LedgerTables.Documents.FORMAT,
            JudgmentTables.Checks.FORMAT,
            JudgmentTables.Approvals.FORMAT,
            JudgmentTables.Attestations.FORMAT,
            LedgerTables.Exemptions.FORMAT,
            JudgmentTables.FollowUps.FORMAT,
            DUES,
            ProcedureTables.Admissions.FORMAT,
            ProcedureTables.Ballots.FORMAT,
            SEMESTERS,
            WORKDAYS,
            RecordingTables.Coverage.FORMAT,
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
            LedgerTables.Studies.FORMAT,
            DUES,
            LedgerTables.Documents.FORMAT,
            CONTACTS,
            JudgmentTables.Checks.FORMAT,
            JudgmentTables.Approvals.FORMAT,
            JudgmentTables.Attestations.FORMAT,
            JudgmentTables.FollowUps.FORMAT,
            LedgerTables.Exemptions.FORMAT,
            ProcedureTables.Admissions.FORMAT,
            ProcedureTables.Ballots.FORMAT,
            WORKDAYS,
            PreferenceTable.FORMAT,
            RecordingTables.Coverage.FORMAT,
            PROFILE);

    private Tables() {}

    /**
     * Replaces the name of a branch or of an activist in a row of {@link #CONTACTS} by the id.
     *
     * @param contact the row
     * @param meanings what the names stand for
     */
    public static void resolveTarget(Row contact, Meanings meanings) {
        LedgerTables.Contacts.resolveTarget(contact, meanings);
    }
}
