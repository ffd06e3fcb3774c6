package dev.norms.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.cli.run.Session;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Calendars that follow others: {@code plan --ics-since}. */
class FeedCommandTest extends SampleFolder {
    private static final String PLAN = "plan c --from 2026-01-01 --to 2026-06-30 --ics-per organization ";
    private static final String BRANCH = "organizations/art-f1.ics";
    private static final String SINCE = PLAN + "--out o2 --ics-since o1 ";

    @Test
    void without_a_change_every_calendar_is_the_same_octet_by_octet() {
        Run.line(folder, PLAN + "--out o1");
        Run run = Run.line(folder, SINCE);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(Session.DONE);
        List<String> files = Run.files(folder.resolve("o1"));
        assertThat(Run.files(folder.resolve("o2"))).isEqualTo(files);
        assertThat(files)
                .filteredOn(name -> name.endsWith(".ics"))
                .hasSizeGreaterThan(5)
                .allSatisfy(name -> assertThat(folder.resolve("o2").resolve(name))
                        .hasSameBinaryContentAs(folder.resolve("o1").resolve(name)));
    }

    @Test
    void to_dos_and_persons_too() {
        String plan = "plan c --from 2026-01-01 --to 2027-12-31 --ics-as todo --ics-per person --out ";
        Run.line(folder, plan + "o1");
        Run.line(folder, plan + "o2 --ics-since o1");
        assertThat(Run.files(folder.resolve("o1")))
                .filteredOn(name -> name.endsWith(".ics"))
                .hasSizeGreaterThan(5)
                .allSatisfy(name -> assertThat(folder.resolve("o2").resolve(name))
                        .hasSameBinaryContentAs(folder.resolve("o1").resolve(name)));
    }

    @Test
    void a_corrected_semester_raises_only_what_it_moves_and_a_branch_that_is_gone_is_cancelled() throws IOException {
        Run.line(folder, PLAN + "--out o1");
        Path semesters = folder.resolve("c/semesters.csv");
        String before = Files.readString(semesters);
        String after = before.replaceFirst("(2025-2026-1,[0-9-]+),[0-9-]+", "$1,2026-01-09");
        assertThat(after).isNotEqualTo(before);
        Files.writeString(semesters, after);
        Path organizations = folder.resolve("c/organizations.csv");
        Files.writeString(
                organizations, Files.readString(organizations) + "b-new,branch,新支部,art,faculty,2015-09-01,\n");

        Run run = Run.line(folder, SINCE);
        assertThat(run.err()).isEmpty();
        assertThat(event("o1", "schedule.ics", "INS-2.2@college/2026-01"))
                .contains("DTSTART;VALUE=DATE:20260116", "SEQUENCE:17");
        assertThat(event("o2", "schedule.ics", "INS-2.2@college/2026-01"))
                .contains("DTSTART;VALUE=DATE:20260109", "SEQUENCE:18");
        for (String unmoved : List.of("INS-2.1@art-f1/2026-Q1", "ART-10.2@art-f1/2026-01")) {
            assertThat(event("o2", BRANCH, unmoved)).isEqualTo(event("o1", BRANCH, unmoved));
        }
        assertThat(folder.resolve("o2/organizations/b-new.ics")).exists();

        Files.writeString(organizations, Files.readString(organizations).replaceFirst("b-new,[^\n]*\n", ""));
        Run third = Run.line(folder, PLAN + "--out o3 --ics-since o2");
        assertThat(third.err()).isEmpty();
        String gone = Files.readString(folder.resolve("o3/organizations/b-new.ics"));
        assertThat(gone).contains("STATUS:CANCELLED", "X-WR-CALNAME:新支部").doesNotContain("CONFIRMED", "TENTATIVE");
        Run.line(folder, PLAN + "--out o4 --ics-since o3");
        assertThat(folder.resolve("o4/organizations/b-new.ics")).hasContent(gone);
    }

    @Test
    void a_namespace_is_the_callers_and_stays() throws IOException {
        Run.line(folder, PLAN + "--out o1 --ics-namespace party.example.edu");
        assertThat(Files.readString(folder.resolve("o1/schedule.ics")))
                .contains("UID:INS-2.1@college/2026-Q1@party.example.edu")
                .doesNotContain("norms.invalid");

        Run other = Run.line(folder, SINCE + "--lang en");
        assertThat(other.status()).isEqualTo(2);
        assertThat(other.err())
                .contains(
                        "schedule.ics:9: UID: must end with the namespace given, norms.invalid (ART-11.1@art/2026-01@party")
                .containsOnlyOnce("schedule.ics:");
        assertThat(folder.resolve("o2")).doesNotExist();

        Run wrong = Run.line(folder, PLAN + "--out o2 --ics-namespace a@b --lang en");
        assertThat(wrong.status()).isEqualTo(2);
        assertThat(wrong.err()).contains("--ics-namespace", "must be 1 to 253 letters", "(a@b)");
        assertThat(Run.line(folder, PLAN + "--out o2 --ics-namespace -x-").err())
                .contains("命名空间应为1至253个字母");
    }

    @Test
    void foreign_and_broken_calendars_are_named_all_at_once_and_nothing_is_written() throws IOException {
        Run.line(folder, PLAN + "--out o1");
        String good = Files.readString(folder.resolve("o1/schedule.ics"));
        write("o1/holidays.ics", good);
        write("o1/organizations/a.ics", "name,start\n");
        write("o1/organizations/b.ics", good.replace("-//dev.norms//norms//ZH", "-//other//x//EN"));
        write("o1/organizations/c.ics", good.substring(0, good.indexOf("BEGIN:VEVENT")));
        write("o1/organizations/d.ics", good.replaceFirst("UID:ART-11.1@art/2026-01@norms.invalid", "UID:x"));
        write("o1/organizations/e.ics", good.replaceFirst("DTSTART;VALUE=DATE:[0-9]+\r\n", ""));
        write("o1/organizations/f.ics", good.replaceFirst("ART-11.2@art/2026-01@", "ART-11.1@art/2026-01@"));
        Files.write(folder.resolve("o1/organizations/g.ics"), new byte[] {-1, -2, 0});
        Files.createDirectories(folder.resolve("o1/people/h.ics"));

        Run run = Run.line(folder, SINCE + "--lang en");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .contains(
                        "holidays.ics: not a calendar written by plan",
                        "organizations/a.ics: not an iCalendar file",
                        "organizations/b.ics: not a calendar written by plan",
                        "organizations/c.ics:8: the file is truncated, END:VCALENDAR is missing",
                        "organizations/d.ics:9: UID: must begin with the id of an obligation (x)",
                        "organizations/e.ics:9: not an entry written by plan (ART-11.1@art/2026-01@norms.invalid)",
                        "UID: is already used on line 9 (ART-11.1@art/2026-01@norms.invalid)",
                        "organizations/g.ics: not an iCalendar file in UTF-8",
                        "people/h.ics: the file cannot be read")
                .doesNotContain("Exception");
        assertThat(folder.resolve("o2")).doesNotExist();
    }

    @Test
    void pages_reminders_and_what_is_done_are_as_asked() throws IOException {
        String plan = "plan c --from 2026-01-01 --to 2026-06-30 --out ";
        Run.line(folder, plan + "o1 --alarms none --as-of 2026-09-15 --base-url https://party.example.edu/art");
        String file = Files.readString(folder.resolve("o1/schedule.ics"));
        assertThat(file).doesNotContain("VALARM").contains("SUMMARY:✓ ");
        assertThat(event("o1", BRANCH, "INS-2.1@art-f1/2026-Q1"))
                .contains(
                        "URL:https://party.example.edu/art/report.html#INS-2.1@art-f1/2026-Q1\r\n",
                        "LINK;LINKREL=SOURCE;VALUE=URI:tag:norms.invalid,2020:annex:INS-2%231\r\n",
                        "CONCEPT:https://party.example.edu/art/report.html#norm-INS-2.1\r\n");
        assertThat(folder.resolve("o1/organizations/art-f1.ics")).exists();

        Run.line(folder, plan + "o2 --alarms 09:00 --ics-per college");
        assertThat(event("o2", "schedule.ics", "INS-2.1@college/2026-Q1"))
                .contains("TRIGGER;RELATED=START:-PT15H", "CONCEPT:tag:norms.invalid,2020:INS-2.1\r\n")
                .doesNotContain("URL:");
        assertThat(folder.resolve("o2/organizations")).doesNotExist();

        for (String wrong : List.of(
                "--alarms 25:00",
                "--alarms yes",
                "--base-url party",
                "--base-url a:b",
                "--base-url ftp://a.example/")) {
            Run run = Run.line(folder, plan + "o3 " + wrong);
            assertThat(run.status()).as(wrong).isEqualTo(2);
            assertThat(run.err()).contains("应为");
        }
    }

    @Test
    void the_year_of_a_college_fits_into_a_megabyte() throws IOException {
        Run.line(folder, "plan c --from 2026-01-01 --to 2026-12-31 --out o1");
        assertThat(Files.size(folder.resolve("o1/schedule.ics"))).isLessThan(1_000_000);
        assertThat(Files.readString(folder.resolve("o1/organizations/art-f1.ics")))
                .contains("UID:ART-10.2@art-f1/2026-05@norms.invalid", "REFRESH-INTERVAL;VALUE=DURATION:P1D")
                .doesNotContain("UID:ART-10.2@p0");
    }

    @Test
    void a_folder_that_plan_did_not_write_is_named() {
        assertThat(Run.line(folder, PLAN + "--out o2 --ics-since c --lang en").err())
                .contains("schedule.ics: missing, so plan did not write this folder");
        Run run = Run.line(folder, PLAN + "--out o2 --ics-since none --lang en");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("there is no such folder: none");
    }

    @Test
    void ids_that_would_make_awkward_names_have_files_of_their_own() throws IOException {
        Path organizations = folder.resolve("c/organizations.csv");
        StringBuilder more = new StringBuilder(Files.readString(organizations));
        for (String id : List.of(".", "..", "con", "NUL", "art-F1", "ART-f1")) {
            more.append(id).append(",branch,").append(id.length()).append("支部,art,faculty,2015-09-01,\n");
        }
        Files.writeString(organizations, more);
        assertThat(Run.line(folder, PLAN + "--out o1").err()).isEmpty();
        assertThat(Run.files(folder.resolve("o1/organizations")))
                .contains("=..ics", "=...ics", "con=.ics", "=n=u=l.ics", "art-=f1.ics", "=a=r=t-f1.ics", "art-f1.ics");
        assertThat(Run.line(folder, SINCE).err()).isEmpty();
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), text, StandardCharsets.UTF_8);
    }

    private String event(String out, String file, String id) throws IOException {
        String all = Files.readString(folder.resolve(out).resolve(file)).replace("\r\n ", "");
        int uid = all.indexOf("UID:" + id + "@");
        assertThat(uid).isPositive();
        return all.substring(uid, all.indexOf("END:VEVENT", uid));
    }
}
