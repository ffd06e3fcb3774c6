package dev.norms.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One bad cell in the first row of an otherwise good folder: exactly one problem, and nothing follows from it. */
class CellMistakesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            organizations | id          | b 9          | an id must be 1 to 64 letters, digits, '.', '_' or '-', in Unicode NFC
            organizations | kind        | faction      | unknown code, …
            organizations | parent      | nobody       | unknown organization
            organizations | parent      | a/b          | an id must be 1 to 64 letters, digits, '.', '_' or '-', in Unicode NFC
            organizations | parent      | b9           | the organization stands above itself
            organizations | type        | alumni       | unknown code, …
            organizations | established | 2021-02-30   | there is no day 30 in month 2 of 2021
            organizations | established | 20210305     | must be a date such as 2021-03-05, 2021/3/5 or 2021年3月5日
            organizations | established | 0000-01-01   | must be a date such as 2021-03-05, 2021/3/5 or 2021年3月5日
            organizations | established | +12021-01-01 | must be a date such as 2021-03-05, 2021/3/5 or 2021年3月5日
            organizations | dissolved   | 2014-09-01   | must be after 2014-09-01
            organizations | dissolved   | soon         | must be a date such as 2021-03-05, 2021/3/5 or 2021年3月5日
            people        | id          | p@9          | an id must be 1 to 64 letters, digits, '.', '_' or '-', in Unicode NFC
            people        | id          | b1           | the id already names an organization
            people        | organization| nobody       | unknown organization
            people        | organization| gb           | a stay must be in a branch or group
            people        | status      | member       | unknown code, …
            people        | from        | 2012-08-31   | outside the life of the organization
            people        | until       | 2013-01-01   | must be after 2013-01-01
            people        | until       | 2012-01-01   | must be after 2013-01-01
            posts         | person      | nobody       | unknown person (not among the people)
            posts         | person      | a#b          | an id must be 1 to 64 letters, digits, '.', '_' or '-', in Unicode NFC
            posts         | organization| nobody       | unknown organization
            posts         | from        | 2012-08-31   | outside the life of the organization
            posts         | from        | 5 May 2021   | must be a date such as 2021-03-05, 2021/3/5 or 2021年3月5日
            posts         | until       | 2020-11-05   | must be after 2020-11-05
            terms         | organization| nobody       | unknown organization
            terms         | elected     | 31.10.2019   | must be a date such as 2021-03-05, 2021/3/5 or 2021年3月5日
            terms         | extended_to | 2022-10-31   | an extension must be after expiry, 2022-10-31
            activities    | id          | a,9          | must have 9 cells, but has
            activities    | id          | a1           | duplicate id [activities.csv:2]
            activities    | organization| nobody       | unknown organization
            activities    | kinds       | picnic       | unknown kind of activity, must be one of 26 such as inspection (inspection), practice-activity (themed practice activity), style-inspection (inspection of teaching and study style); see book --list codes
            activities    | date        | 2012-08-31   | outside the life of the organization
            activities    | date        | 2021-13-01   | there is no month 13, must be a date such as 2021-03-05
            activities    | for_period  | 2021-Q5      | must be the name of a period such as 2021, 2021-H1, 2021-Q2, 2021-05, 2021-year-end
            activities    | hours       | -1           | hours must not be negative
            activities    | hours       | +1           | must be a plain decimal such as 7.5
            activities    | hours       | 1e3          | must be a plain decimal such as 7.5
            activities    | hours       | .5           | must be a plain decimal such as 7.5
            activities    | hours       | 1234567890   | must be a plain decimal such as 7.5
            activities    | led_by      | nobody       | unknown person (not among the people)
            attendance    | activity    | nothing      | unknown activity
            attendance    | activity    | a 1          | an id must be 1 to 64 letters, digits, '.', '_' or '-', in Unicode NFC
            attendance    | person      | nobody       | unknown person (not among the people)
            attendance    | hours       | -0.5         | hours must not be negative
            attendance    | hours       | two          | must be a plain decimal such as 7.5
            study         | person      | nobody       | unknown person (not among the people)
            study         | date        | 2021-02-29   | there is no day 29 in month 2 of 2021
            study         | hours       | -2           | hours must not be negative
            study         | hours       | 1.           | must be a plain decimal such as 7.5
            contacts      | person      | nobody       | unknown person (not among the people)
            contacts      | target_kind | friend       | unknown code, …
            contacts      | target      | nobody       | unknown target
            contacts      | target      | b 1          | unknown target, perhaps b1 is meant
            contacts      | from        | x            | must be a date such as 2021-03-05, 2021/3/5 or 2021年3月5日
            contacts      | until       | 2020-12-31   | must be after 2021-01-01
            documents     | organization| nobody       | unknown organization
            documents     | kind        | poem         | unknown kind of document, must be one of 11 such as …
            documents     | date        | 2012-08-31   | outside the life of the organization
            documents     | for_period  | 2021-spring  | must be the name of a period such as 2021, 2021-H1, 2021-Q2, 2021-05, 2021-year-end
            documents     | person      | nobody       | unknown person (not among the people)
            checks        | organization| nobody       | unknown organization
            checks        | list        | five-haves   | unknown code, …
            checks        | date        | 2012-08-31   | outside the life of the organization
            checks        | date        | 5 March      | must be a date such as 2021-03-05, 2021/3/5 or 2021年3月5日
            checks        | present     | maybe        | must be yes or no
            approvals     | activity    | nothing      | unknown activity
            approvals     | activity    | a 1          | an id must be 1 to 64 letters, digits, '.', '_' or '-', in Unicode NFC
            approvals     | body        | committee    | unknown code, …
            approvals     | date        | 2021-04-31   | there is no day 31 in month 4 of 2021
            attestations  | norm        | IMG1.1       | must be the id of a norm such as INS-2.4
            attestations  | norm        | IMG-9.9      | unknown norm
            attestations  | organization| nobody       | unknown organization
            attestations  | organization| p1           | unknown organization
            attestations  | for_period  | 2021-Q5      | must be the name of a period such as 2021, 2021-H1, 2021-Q2, 2021-05, 2021-year-end
            attestations  | date        | 2021         | must be a date such as 2021-03-05, 2021/3/5 or 2021年3月5日
            exemptions    | norm        | INS2.2       | must be the id of a norm such as INS-2.4
            exemptions    | norm        | INS-9.9      | unknown norm
            exemptions    | subject     | nobody       | unknown organization or person
            exemptions    | subject     | a;b          | an id must be 1 to 64 letters, digits, '.', '_' or '-', in Unicode NFC
            exemptions    | until       | 2021-01-01   | must be after 2021-01-01
            followups     | obligation  | INS-2.1      | must be the id of an obligation such as INS-2.1@art-f1/2021-Q2
            followups     | obligation  | INS-2.1@b1/x | must be the id of an obligation such as INS-2.1@art-f1/2021-Q2
            followups     | obligation  | INS-2.1@b;1/2021-Q1 | must be the id of an obligation such as INS-2.1@art-f1/2021-Q2
            followups     | obligation  | INS-2.1#a b@b1/2021-Q1 | must be the id of an obligation such as INS-2.1@art-f1/2021-Q2
            followups     | obligation  | INS-9.9@b1/2021-Q1 | unknown norm
            followups     | obligation  | INS-2.1@nobody/2021-Q1 | unknown organization or person
            followups     | date        | 05-01        | must be a date such as 2021-03-05, 2021/3/5 or 2021年3月5日
            followups     | done        | yes          | must be a date such as 2021-03-05, 2021/3/5 or 2021年3月5日
            dues          | person      | nobody       | unknown person (not among the people)
            dues          | month       | 2021-Q1      | must be a month such as 2021-03, 2021/3 or 2021年3月
            dues          | paid        | yes          | must be a date such as 2021-03-05, 2021/3/5 or 2021年3月5日
            semesters     | end         | 2021-02-28   | must not be before 2021-03-01
            workdays      | date        | 2026-01-32   | there is no day 32 in month 1 of 2026
            workdays      | date        | 2101-01-01   | outside the working-day calendar, 1990-01-01/2101-01-01
            workdays      | kind        | off          | unknown code, …
            """)
    void a_bad_cell_is_one_problem(String name, String column, String value, String what) {
        String file = name + ".csv";

        String line = what.contains("duplicate") ? ":3: " : ":2: ";
        String expected = what.endsWith("but has")
                ? file + line + what + " (10)"
                : file + line + column + ": " + what + " (" + value + ")";
        assertThat(Folder.good().set(file, column, value).problems())
                .singleElement()
                .asString()
                .startsWith(expected.replaceAll("….*", ""))
                .endsWith(expected.replaceAll(".*…", ""));
    }

    @Test
    void an_id_must_be_in_normal_form_and_not_too_long() {
        assertThat(Folder.good().set("organizations.csv", "id", "e\u0301").problems())
                .singleElement()
                .asString()
                .startsWith("organizations.csv:2: id: an id must be");
        assertThat(Folder.good().set("organizations.csv", "id", "x".repeat(65)).problems())
                .singleElement()
                .asString()
                .startsWith("organizations.csv:2: id: an id must be");
    }

    @Test
    void separators_alone_are_no_kinds_of_activity() {
        assertThat(Folder.good().set("activities.csv", "kinds", ";").problems())
                .containsExactly("activities.csv:2: kinds: must be one kind of activity (;)");
    }

    @Test
    void each_bad_item_of_a_list_is_a_problem_of_its_own() {
        assertThat(Folder.good()
                        .set("activities.csv", "kinds", "picnic;party-lecture;ball")
                        .set("activities.csv", "led_by", "p1;p@;p1")
                        .problems())
                .containsExactly(
                        "activities.csv:2: kinds: unknown kind of activity, must be one of 26 such as inspection (inspection), practice-activity (themed practice activity), style-inspection (inspection of teaching and study style); see book --list codes (picnic)",
                        "activities.csv:2: kinds: unknown kind of activity, must be one of 26 such as members-assembly (members' assembly), member-appraisal (appraisal of members), party-lecture (Party lecture); see book --list codes (ball)",
                        "activities.csv:2: led_by: an id must be 1 to 64 letters, digits, '.', '_' or '-', in Unicode NFC"
                                + " (p@)");
    }

    @Test
    void blanks_around_a_cell_and_an_item_do_not_matter() {
        assertThat(Folder.good()
                        .set("activities.csv", "kinds", " \u3000members-assembly ;\u00a0party-lecture")
                        .set("people.csv", "student", " yes ")
                        .problems())
                .isEmpty();
    }

    @Test
    void rows_that_clash_are_found_in_every_file_that_has_a_key() {
        Folder folder = Folder.good()
                .append("organizations.csv", "b1,branch,x,,,2012-09-01,\n")
                .append("people.csv", "p1,b1,full,2020-01-01,,,,\n")
                .append("terms.csv", "gb,2019-10-31,,\n")
                .append("activities.csv", "a1,b1,group-meeting,2021-04-09,,,,,\n")
                .append("attendance.csv", "a1,p1,\n")
                .append("semesters.csv", "2021-1,2022-01-14,2022-07-01\n2022-1,2021-07-09,2021-07-09\n")
                .append("workdays.csv", "2026-01-01,holiday,元旦,〔2025〕7号\n");

        assertThat(folder.problems())
                .containsExactly(
                        "organizations.csv:5: id: duplicate id [organizations.csv:4] (b1)",
                        "people.csv:5: from: overlaps another row of the same person [people.csv:3] (2020-01-01)",
                        "terms.csv:3: elected: a second election of the organization on that day (2019-10-31)",
                        "activities.csv:4: id: duplicate id [activities.csv:3] (a1)",
                        "attendance.csv:3: person: attends the same activity twice (p1)",
                        "semesters.csv:4: name: duplicate semester name [semesters.csv:3] (2021-1)",
                        "semesters.csv:4: start: overlaps another semester [semesters.csv:3] (2022-01-14)",
                        "semesters.csv:5: start: overlaps another semester [semesters.csv:2] (2021-07-09)",
                        "workdays.csv:4: date: duplicate date [workdays.csv:2] (2026-01-01)");
    }

    @Test
    void rows_that_only_look_odd_are_kept_as_they_are() {
        Folder folder = Folder.good()
                .append("posts.csv", "p1,gb,secretary,2020-11-05,2023-11-05\np2,b1,secretary,2021-01-01,\n")
                .append("study.csv", "p1,2021-03-05,1.5,读书\n")
                .append("checks.csv", "b1,six-haves,place,2021-03-05,no\nb1,six-haves,第八样,2021-03-05,yes\n")
                .append("approvals.csv", "a1,branch,2021-04-02\na1,branch,2021-04-30\n")
                .append("attestations.csv", "IMG-1.1,b1,2021,p1,2021-12-20,尽责\nINS-2.1,b9,1999-Q1,校党委,2031-01-01,\n")
                .append(
                        "followups.csv",
                        "ACT-1.3#commissioner@gb,x,x,2021-05-01,2021-04-01\nINS-2.1@b1/2021,x,x,2021-05-01,\n")
                .append("dues.csv", "p1,2021-03,2021-03-20\n");

        assertThat(folder.problems()).isEmpty();
    }
}
