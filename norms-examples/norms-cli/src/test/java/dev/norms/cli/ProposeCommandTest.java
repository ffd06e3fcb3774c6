package dev.norms.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.cli.run.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProposeCommandTest extends SampleFolder {
    private static final String ASKED = "propose c --as-of 2026-09-15 --known-on 2026-09-15 --out o";

    @Test
    void it_writes_three_files_and_says_that_nothing_is_better() throws IOException {
        Run run = Run.line(folder, ASKED + " --lang en");
        assertThat(run.status()).isEqualTo(Session.DONE);
        assertThat(Run.files(folder.resolve("o")))
                .containsExactlyInAnyOrder("proposals.csv", "unplaced.csv", "proposals.ics");
        assertThat(run.out()).contains("proven optimal");
        assertThat(lines("proposals.csv"))
                .first()
                .isEqualTo(
                        "activity,obligation,date,slot,room,organization,kinds,for_period,part,led_by,why_zh,why_en");
        assertThat(lines("unplaced.csv")).first().isEqualTo("obligation,why_zh,why_en");
        assertThat(lines("unplaced.csv")).anyMatch(line -> line.startsWith("ART-10.2@"));
        assertThat(lines("proposals.ics")).first().isEqualTo("BEGIN:VCALENDAR");
    }

    @Test
    void what_must_hold_is_kept_and_kinds_are_held_as_one() throws IOException {
        want(",,slot,pm", ",themed-party-day,weekday,wed", "art-f1,,together,members-assembly;themed-party-day");
        Run.line(folder, ASKED);
        List<String> activities = lines("proposals.csv").stream()
                .filter(line -> line.contains(",am,") || line.contains(",pm,") || line.contains(",evening,"))
                .toList();
        assertThat(activities).isNotEmpty().allMatch(line -> line.contains(",pm,"));
        assertThat(activities)
                .filteredOn(line -> line.contains(",INS-2.1@art-f1/"))
                .isNotEmpty()
                .allMatch(line -> line.contains("themed-party-day") && line.contains("members-assembly"));
        assertThat(activities)
                .filteredOn(line -> line.contains(",INS-2.2@"))
                .isNotEmpty()
                .allMatch(line -> line.contains("Wednesday"));
    }

    @Test
    void what_clashes_is_named() throws IOException {
        want("art-f1,themed-party-day,not-on,2026-10-01/2026-11-01");
        Run run = Run.line(folder, ASKED + " --lang en");
        assertThat(run.status()).isEqualTo(Session.DONE);
        assertThat(lines("unplaced.csv"))
                .filteredOn(line -> line.startsWith("INS-2.2@art-f1/2026-10,"))
                .singleElement()
                .asString()
                .contains("cannot be kept together: INS-2.2@art-f1/2026-10")
                .contains("art-f1,themed-party-day,not-on,2026-10-01/2026-11-01");
    }

    @Test
    void arranged_anew_with_the_earlier_proposals_nothing_is_moved_but_what_must_be() throws IOException {
        Run.line(folder, ASKED);
        Path earlier = folder.resolve("earlier.csv");
        Path file = folder.resolve("o/proposals.csv");
        Files.writeString(earlier, Files.readString(file).replace(",2026-10-14,am,", ",2026-10-14,pm,"));
        List<String> before = lines("proposals.csv");
        Run.line(folder, ASKED + " --with earlier.csv");

        assertThat(Files.readString(file)).isEqualTo(Files.readString(earlier));
        assertThat(lines("proposals.csv")).isNotEqualTo(before);
    }

    @Test
    void documents_are_among_those_that_are_not_shown() throws IOException {
        Path small = Files.createDirectory(folder.resolve("small"));
        Files.writeString(
                small.resolve("organizations.csv"),
                "id,kind,name,parent,type,established\ng,general-branch,G,,,2015-01-01\nb,branch,B,g,faculty,2015-01-01\n");
        Files.writeString(small.resolve("documents.csv"), "organization,kind,date\n");
        String asked =
                "propose small --as-of 2026-09-15 --known-on 2026-09-15 --out o --lang en --from 2026-12-01 --to ";

        assertThat(Run.line(folder, asked + "2026-12-31").out()).contains("on: 12 entries", "proposals.csv: 7 more");
        assertThat(Run.line(folder, asked + "2026-12-02").out())
                .contains("on: 0 entries")
                .doesNotContain(" more");
    }

    private void want(String... rows) throws IOException {
        Path file = folder.resolve("c/preferences.csv");
        Files.writeString(file, "organization,kind,rule,value\n" + String.join("\n", rows) + "\n");
    }

    private List<String> lines(String file) throws IOException {
        return Files.readAllLines(folder.resolve("o").resolve(file));
    }
}
