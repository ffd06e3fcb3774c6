package dev.norms.files;

import com.google.common.collect.ImmutableList;
import dev.norms.files.table.TableFormat;

/** The tables of a college. */
final class Tables {
    static final TableFormat<Facts> PROFILE = ProfileTable.FORMAT;
    static final TableFormat<Facts> ORGANIZATIONS = CollegeTables.Organizations.FORMAT;
    static final TableFormat<Facts> PEOPLE = CollegeTables.People.FORMAT;
    static final TableFormat<Facts> NAMES = RecordingTables.Names.FORMAT;
    static final TableFormat<Facts> ACTIVITIES = LedgerTables.Activities.FORMAT;

    /** The tables that are read after the profile, in the order in which their problems are listed. */
    static final ImmutableList<TableFormat<Facts>> AFTER_PROFILE = ImmutableList.of(
            ORGANIZATIONS,
            PEOPLE,
            CollegeTables.Posts.FORMAT,
            CollegeTables.Terms.FORMAT,
            ACTIVITIES,
            LedgerTables.Attendances.FORMAT,
            LedgerTables.Studies.FORMAT,
            LedgerTables.Contacts.FORMAT,
            LedgerTables.Documents.FORMAT,
            JudgmentTables.Checks.FORMAT,
            JudgmentTables.Approvals.FORMAT,
            JudgmentTables.Attestations.FORMAT,
            LedgerTables.Exemptions.FORMAT,
            JudgmentTables.FollowUps.FORMAT,
            LedgerTables.Dues.FORMAT,
            ProcedureTables.Admissions.FORMAT,
            ProcedureTables.Ballots.FORMAT,
            CalendarTables.Semesters.FORMAT,
            CalendarTables.Workdays.FORMAT,
            RecordingTables.Coverage.FORMAT,
            PreferenceTable.FORMAT,
            RecordingTables.Names.FORMAT);

    /** All tables: the profile, then the others. */
    static final ImmutableList<TableFormat<Facts>> ALL = ImmutableList.<TableFormat<Facts>>builder()
            .add(PROFILE)
            .addAll(AFTER_PROFILE)
            .build();

    /** The tables in the order in which a college fills them in. */
    static final ImmutableList<TableFormat<Facts>> TO_FILL = ImmutableList.of(
            ORGANIZATIONS,
            PEOPLE,
            NAMES,
            CollegeTables.Posts.FORMAT,
            CollegeTables.Terms.FORMAT,
            CalendarTables.Semesters.FORMAT,
            ACTIVITIES,
            LedgerTables.Attendances.FORMAT,
            LedgerTables.Studies.FORMAT,
            LedgerTables.Dues.FORMAT,
            LedgerTables.Documents.FORMAT,
            LedgerTables.Contacts.FORMAT,
            JudgmentTables.Checks.FORMAT,
            JudgmentTables.Approvals.FORMAT,
            JudgmentTables.Attestations.FORMAT,
            JudgmentTables.FollowUps.FORMAT,
            LedgerTables.Exemptions.FORMAT,
            ProcedureTables.Admissions.FORMAT,
            ProcedureTables.Ballots.FORMAT,
            CalendarTables.Workdays.FORMAT,
            PreferenceTable.FORMAT,
            RecordingTables.Coverage.FORMAT,
            PROFILE);

    private Tables() {}
}
