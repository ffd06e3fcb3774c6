package dev.norms.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What cannot be read is reported where it stands, not again wherever something refers to it. */
class NoCascadeTest {
    @Test
    void references_to_a_row_with_a_bad_cell_are_not_unknown() {
        assertThat(Folder.good()
                        .put(
                                "organizations.csv",
                                Folder.good().text("organizations.csv").replace("2012-09-01", "2012-09"))
                        .put("people.csv", Folder.good().text("people.csv").replace("full", "member"))
                        .put(
                                "activities.csv",
                                Folder.good().text("activities.csv").replace("themed-party-day", "picnic"))
                        .problems())
                .containsExactly(
                        "organizations.csv:3: established: must be a date such as 2021-03-05, 2021/3/5 or 2021年3月5日 (2012-09)",
                        "organizations.csv:4: established: must be a date such as 2021-03-05, 2021/3/5 or 2021年3月5日 (2012-09)",
                        "people.csv:2: status: unknown code, perhaps full (full member), probationary (probationary member) is meant; see book --list codes (member)",
                        "people.csv:3: status: unknown code, perhaps full (full member), probationary (probationary member) is meant; see book --list codes (member)",
                        "activities.csv:3: kinds: unknown kind of activity, must be one of 26 such as inspection (inspection), practice-activity (themed practice activity), style-inspection (inspection of teaching and study style); see book --list codes (picnic)");
    }

    @Test
    void references_to_a_row_with_too_few_cells_are_not_unknown() {
        assertThat(Folder.good()
                        .put(
                                "organizations.csv",
                                Folder.good().text("organizations.csv").replace("faculty,2012-09-01,", "faculty"))
                        .problems())
                .containsExactly("organizations.csv:4: must have 7 cells, but has (5)");
    }

    @Test
    void without_organizations_other_mistakes_are_still_found() {
        assertThat(Folder.good()
                        .without("organizations.csv")
                        .set("people.csv", "until", "2000-01-01")
                        .set("posts.csv", "person", "nobody")
                        .set("study.csv", "hours", "-1")
                        .problems())
                .containsExactly(
                        "organizations.csv: this file is required",
                        "people.csv:2: until: must be after 2013-01-01 (2000-01-01)",
                        "posts.csv:2: person: unknown person (not among the people) (nobody)",
                        "study.csv:2: hours: hours must not be negative (-1)");
    }

    @Test
    void a_file_that_breaks_off_leaves_later_ids_open() {
        assertThat(Folder.good()
                        .append("people.csv", "p7,b1,full,x,,,,\n\"p8")
                        .append("posts.csv", "p8,gb,commissioner,2021-01-01,\n")
                        .append("contacts.csv", "p8,activist,p8,2021-01-01,\n")
                        .append("exemptions.csv", "MGT-2.1,p8,2021-01-01,2021-07-01,x,x,x\n")
                        .append("followups.csv", "MGT-2.1@p6/2021,x,x,2022-03-01,\n")
                        .problems())
                .containsExactly(
                        "people.csv:5: from: must be a date such as 2021-03-05, 2021/3/5 or 2021年3月5日 (x)",
                        "people.csv:6: a quotation mark is never closed");
    }

    @Test
    void no_other_file_complains_of_organizations_that_could_not_be_read() {
        assertThat(Folder.good()
                        .append("contacts.csv", "p1,branch,b7,2021-01-01,\np1,branch,b/7,2021-01-01,\n")
                        .append("checks.csv", "b7,six-haves,rules,2021-03-05,yes\n")
                        .append("attestations.csv", "IMG-1.1,b7,2021,x,2021-12-20,\n")
                        .append("exemptions.csv", "INS-2.2,b7,2021-01-01,2021-07-01,x,x,x\n")
                        .append("followups.csv", "INS-2.1@b6/2021-Q1,x,x,2021-05-01,\n")
                        .put("organizations.csv", "")
                        .problems())
                .containsExactly(
                        "organizations.csv:1: the file is empty; the header line is missing",
                        "contacts.csv:5: target: unknown target (b/7)");
    }

    @Test
    void approvals_do_not_complain_of_activities_that_could_not_be_read() {
        assertThat(Folder.good()
                        .append("approvals.csv", "a7,branch,2021-04-01\n")
                        .append("activities.csv", "a8,b1\n\"a7")
                        .append("approvals.csv", "a8,branch,2021-04-01\n")
                        .problems())
                .containsExactly(
                        "activities.csv:4: must have 9 cells, but has (2)",
                        "activities.csv:5: a quotation mark is never closed");
    }

    @Test
    void a_row_with_a_bad_cell_is_still_searched_for_references_to_nothing() {
        assertThat(Folder.good()
                        .set("organizations.csv", "parent", "no1")
                        .set("organizations.csv", "established", "x")
                        .set("attendance.csv", "activity", "no2")
                        .set("attendance.csv", "person", "no3")
                        .set("attendance.csv", "hours", "x")
                        .set("checks.csv", "organization", "no5")
                        .set("checks.csv", "present", "x")
                        .set("approvals.csv", "activity", "no6")
                        .set("approvals.csv", "body", "x")
                        .set("attestations.csv", "norm", "IMG-9.9")
                        .set("attestations.csv", "organization", "no7")
                        .set("exemptions.csv", "subject", "no4")
                        .set("exemptions.csv", "until", "")
                        .set("followups.csv", "obligation", "INS-9.9#no9@no8/2021-Q1")
                        .set("followups.csv", "action", "")
                        .problems())
                .containsExactly(
                        "organizations.csv:2: parent: unknown organization (no1)",
                        "organizations.csv:2: established: must be a date such as 2021-03-05, 2021/3/5 or 2021年3月5日 (x)",
                        "attendance.csv:2: activity: unknown activity (no2)",
                        "attendance.csv:2: person: unknown person (not among the people) (no3)",
                        "attendance.csv:2: hours: must be a plain decimal such as 7.5 (x)",
                        "checks.csv:2: organization: unknown organization (no5)",
                        "checks.csv:2: present: must be yes or no (x)",
                        "approvals.csv:2: activity: unknown activity (no6)",
                        "approvals.csv:2: body: unknown code, must be one of branch (branch), league-branch (youth-league branch), class-committee (class committee) (x)",
                        "attestations.csv:2: norm: unknown norm (IMG-9.9)",
                        "attestations.csv:2: organization: unknown organization (no7)",
                        "exemptions.csv:2: subject: unknown organization or person (no4)",
                        "exemptions.csv:2: until: must not be empty",
                        "followups.csv:2: obligation: unknown norm (INS-9.9#no9@no8/2021-Q1)",
                        "followups.csv:2: obligation: unknown organization or person (INS-9.9#no9@no8/2021-Q1)",
                        "followups.csv:2: action: must not be empty");
    }

    @Test
    void rows_of_a_file_with_an_ambiguous_column_are_not_compared() {
        assertThat(Folder.good().put("people.csv", """
                                id,organization,status,from,until,止
                                p1,b1,full,2014-01-01,2015-01-01,
                                p1,b1,full,2015-01-01,,
                                p2,b1,full,2014-01-01,,
                                p2,b1,full,x,,
                                """).problems())
                .containsExactly(
                        "people.csv:1: 止: the column is repeated (until)",
                        "people.csv:5: from: must be a date such as 2021-03-05, 2021/3/5 or 2021年3月5日 (x)");
    }

    @Test
    void an_id_that_stands_nowhere_is_unknown_wherever_it_is_used() {
        assertThat(Folder.good()
                        .append("posts.csv", "nobody,gb,commissioner,2021-01-01,\n")
                        .append("dues.csv", "nobody,2021-03,2021-03-20\n")
                        .problems())
                .hasSize(2);
    }
}
