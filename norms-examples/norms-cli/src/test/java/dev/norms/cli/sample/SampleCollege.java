package dev.norms.cli.sample;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The bundled sample college: one general branch, six branches and 122 made-up people in the year 2026.
 *
 * <p>It is told whole, up to December; who asks for an earlier day does not see what came later. Each call gives the
 * same characters.
 */
public final class SampleCollege {
    private SampleCollege() {}

    /** Returns the content of each file by its name, with line feeds, in a fixed order. */
    public static Map<String, String> files() {
        Roster roster = Roster.of(FacultyRoster.LINES, UndergraduateRoster.LINES, PostgraduateRoster.LINES);
        Journal journal = new Journal();
        BranchYear.record(journal);
        BranchOccasions.record(journal);
        GeneralBranchYear.record(journal);

        Map<String, Table> tables = new LinkedHashMap<>();
        tables.put("organizations.csv", Structure.organizations());
        tables.put("people.csv", roster.people());
        tables.put("posts.csv", Offices.table());
        tables.put("terms.csv", Structure.terms());
        tables.put("semesters.csv", Structure.semesters());
        tables.put("activities.csv", journal.activities());
        tables.put("attendance.csv", new Attendance(roster).table(journal));
        tables.put("study.csv", Study.table(roster));
        tables.put("contacts.csv", new Contacts(roster).table());
        tables.put("documents.csv", Papers.table(roster));
        tables.put("checks.csv", Checks.table());
        tables.put("approvals.csv", Approvals.table());
        tables.put("attestations.csv", Attestations.table());
        tables.put("followups.csv", FollowUps.table(roster));
        tables.put("dues.csv", Dues.table(roster));
        tables.put("admissions.csv", Admissions.table());
        tables.put("ballots.csv", Ballots.table());
        tables.put("exemptions.csv", Structure.exemptions());
        tables.put("coverage.csv", Structure.coverage());

        Map<String, String> files = new LinkedHashMap<>();
        tables.forEach((name, table) -> files.put(name, table.csv()));
        return Collections.unmodifiableMap(files);
    }
}
