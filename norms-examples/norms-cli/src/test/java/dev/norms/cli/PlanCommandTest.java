package dev.norms.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.cli.run.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PlanCommandTest extends SampleFolder {
    @Test
    void it_writes_five_files_and_calendars_and_shows_an_overview() {
        Run run = Run.line(folder, "plan c --from 2026-01-01 --to 2026-12-31 --out o");

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(Session.DONE);
        assertThat(run.out()).contains("2026-01-01至2026-12-31的计划", "逐月一览", "12月", "教工第一党支部", "schedule.ics");
        assertThat(Run.files(folder.resolve("o")))
                .filteredOn(name -> !name.startsWith("organizations"))
                .containsExactly("schedule.csv", "schedule.html", "schedule.ics", "schedule.json", "schedule.xlsx");
    }

    @Test
    void calendars_are_written_for_each_organization_or_person_on_request() throws IOException {
        Run run = Run.line(folder, "plan c --from 2026-01-01 --to 2026-12-31 --out o --ics-per organization");

        assertThat(run.status()).isEqualTo(Session.DONE);
        assertThat(Run.files(folder.resolve("o/organizations"))).contains("art.ics", "art-f1.ics");
        assertThat(Files.readString(folder.resolve("o/organizations/art-f1.ics")))
                .contains("UID:INS-2.1@art-f1/2026-Q1@norms.invalid")
                .doesNotContain("@art-u1/");

        Run.line(folder, "plan c --from 2026-01-01 --to 2026-12-31 --out p --ics-per person");
        assertThat(Run.files(folder.resolve("p/people"))).contains("p001.ics");
    }

    @Test
    void many_calendars_are_told_by_their_number_and_few_by_name() {
        Run people = Run.line(folder, "plan c --from 2026-01-01 --to 2026-12-31 --out p --ics-per person");
        int count = Run.files(folder.resolve("p/people")).size();
        assertThat(people.out()).contains("people  （" + count + "个文件）").doesNotContain("p001.ics");

        Run organizations = Run.line(folder, "plan c --from 2026-01-01 --to 2026-12-31 --out o");
        assertThat(organizations.out()).contains("art-f1.ics").doesNotContain("个文件");
    }

    @Test
    void duties_stand_in_calendars_as_to_dos_on_request() throws IOException {
        Run.line(folder, "plan c --from 2026-01-01 --to 2026-03-31 --out o --ics-as todo");

        assertThat(Files.readString(folder.resolve("o/schedule.ics")))
                .contains("BEGIN:VTODO", "DUE;VALUE=DATE:20260331")
                .doesNotContain("BEGIN:VEVENT");
    }

    @Test
    void whom_a_calendar_is_for_is_one_of_three() {
        Run run = Run.line(folder, "plan c --from 2026-01-01 --to 2026-12-31 --out o --ics-per class --lang en");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("must be one of college, organization, person (class)");
        assertThat(folder.resolve("o")).doesNotExist();
    }

    @Test
    void files_do_not_depend_on_the_language() throws IOException {
        Run.line(folder, "plan c --from 2026-03-01 --to 2026-04-30 --out zh");
        Run run = Run.line(folder, "plan c --from 2026-03-01 --to 2026-04-30 --out en --lang en");

        assertThat(run.out()).contains("Month by month", "Mar", "Apr").doesNotContain("逐月");
        for (String name : Run.files(folder.resolve("zh"))) {
            assertThat(folder.resolve("en").resolve(name))
                    .hasSameBinaryContentAs(folder.resolve("zh").resolve(name));
        }
    }

    @Test
    void both_ends_belong_to_the_range() throws IOException {
        Run.line(folder, "plan c --from 2026-03-31 --to 2026-03-31 --out o");

        assertThat(Files.readAllLines(folder.resolve("o/schedule.csv")))
                .hasSizeGreaterThan(1)
                .filteredOn(line -> !line.startsWith("id,"))
                .allMatch(line -> line.contains(",2026-03-31,"));
    }

    @Test
    void more_than_twelve_months_become_quarters_and_more_of_them_years() {
        Run quarters = Run.line(folder, "plan c --from 2025-11-01 --to 2027-02-28 --out o");
        Run years = Run.line(folder, "plan c --from 2020-11-01 --to 2027-02-28 --out o --lang en");

        assertThat(quarters.out()).contains("25Q4  26Q1  26Q2  26Q3  26Q4  27Q1");
        assertThat(years.out()).contains(" 2020  2021  2022  2023  2024  2025  2026  2027");
        assertThat(years.out()).contains("... 2023: ", "from 2026-12-25 on");
    }

    @Test
    void periods_before_the_first_edition_are_planned_with_a_warning() throws IOException {
        Run run = Run.line(folder, "plan c --from 2019-01-01 --to 2019-12-31 --out o");

        assertThat(run.status()).isEqualTo(Session.DONE);
        assertThat(run.err()).matches("(?s)注意：[0-9]+项应办事项的期间始于首个版本（2020-10-29）之前，参照首个版本列出\n");
        assertThat(run.out()).contains("始于首个版本");
        JsonNode json = JsonMapper.shared().readTree(folder.resolve("o/schedule.json"));
        assertThat(json.get("warnings")).hasSize(1);
        assertThat(json.get("warnings").get(0).get("en").asString()).contains("before the first edition (2020-10-29)");
    }

    @Test
    void what_the_reader_notes_is_passed_on() throws IOException {
        Files.writeString(folder.resolve("c/extra.csv"), "a,b\n");

        Run run = Run.line(folder, "plan c --from 2026-03-01 --to 2026-03-31 --out o --lang en");

        assertThat(run.status()).isEqualTo(Session.DONE);
        assertThat(run.err()).startsWith("note: ").contains("extra.csv");
    }

    @Test
    void json_rows_are_typed_and_leave_out_what_is_empty() throws IOException {
        Run.line(folder, "plan c --from 2026-03-01 --to 2026-03-31 --out o");

        JsonNode json = JsonMapper.shared().readTree(folder.resolve("o/schedule.json"));
        assertThat(json.get("format").asString()).isEqualTo("norms-schedule/1");
        assertThat(json.get("range").get("to").asString()).isEqualTo("2026-03-31");
        assertThat(json.get("editions").get(0).get("name").asString()).isEqualTo("edition-2020");
        assertThat(json.get("holidays").asString()).contains("国办发明电");
        assertThat(json.get("labels").get("norm").get("INS-2.2").get("en").asString())
                .isEqualTo("themed Party day");
        JsonNode row = json.get("rows")
                .valueStream()
                .filter(node -> node.get("id").asString().equals("INS-2.4@art-f1-x/2026-03"))
                .findFirst()
                .orElseThrow();
        assertThat(row.get("at_least").isNumber()).isTrue();
        assertThat(row.get("at_most").asInt()).isEqualTo(2);
        assertThat(row.get("citations").isArray()).isTrue();
        assertThat(row.has("person")).isFalse();
    }

    private static final String YEAR = "plan c --from 2026-01-01 --to 2026-12-31 ";

    @Test
    void with_proposals_pages_and_calendars_show_the_days_arranged_and_the_tables_stay() throws IOException {
        Run.line(folder, YEAR + "--out o");
        Run.line(folder, "propose c --as-of 2026-09-15 --known-on 2026-09-15 --out p");
        Run run = Run.line(folder, YEAR + "--with p/proposals.csv --out q");

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(Session.DONE);
        for (String name : List.of("schedule.csv", "schedule.json")) {
            assertThat(folder.resolve("q").resolve(name))
                    .hasSameBinaryContentAs(folder.resolve("o").resolve(name));
        }
        String arranged = Files.readAllLines(folder.resolve("p/proposals.csv")).stream()
                .filter(line -> line.contains(",INS-2.2@art-f1/2026-11,"))
                .findFirst()
                .orElseThrow()
                .split(",", -1)[2];
        assertThat(arranged).isNotEqualTo("2026-11-30");
        assertThat(event("o", "organizations/art-f1.ics")).contains("DTSTART;VALUE=DATE:20261130");
        for (String name : List.of("schedule.ics", "organizations/art-f1.ics")) {
            assertThat(event("q", name)).contains("DTSTART;VALUE=DATE:" + arranged.replace("-", ""));
        }
        assertThat(Files.readString(folder.resolve("q/schedule.html"))).contains("<span class=\"tag\">截止</span>");
        assertThat(Files.readString(folder.resolve("o/schedule.html"))).doesNotContain("截止</span>");
        assertThat(Files.readString(folder.resolve("q/wall.html"))).contains("格内是安排的日子");
        assertThat(folder.resolve("o/wall.html")).doesNotExist();
    }

    @Test
    void wrong_proposals_are_told_by_line_and_column_and_nothing_is_written() throws IOException {
        Files.writeString(folder.resolve("p.csv"), """
                activity,obligation,date,slot,organization,kinds
                m1,INS-2.2@art-f1/2026-11,2026-12-01,am,art-f1,themed-party-day
                m2,INS-2.2@art-f1/2026-10,2026-10-14,night,art-f1,themed-party-day
                """);
        Run run = Run.line(folder, YEAR + "--with p.csv --out o --lang en");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .contains("p.csv:2: date: must be from 2026-11-01 to 2026-11-30 to be on time (2026-12-01)")
                .contains("p.csv:3: slot: unknown code");
        assertThat(folder.resolve("o")).doesNotExist();
    }

    @Test
    void a_file_of_proposals_that_is_not_there_is_told() {
        Run run = Run.line(folder, YEAR + "--with p.csv --out o --lang en");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("p.csv").doesNotContain("Exception");
    }

    /** The entry of the themed Party day of November. */
    private String event(String out, String file) throws IOException {
        String text = Files.readString(folder.resolve(out).resolve(file));
        int at = text.indexOf("UID:INS-2.2@art-f1/2026-11@");
        return text.substring(at, text.indexOf("END:VEVENT", at));
    }
}
