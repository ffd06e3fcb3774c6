package dev.norms.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.ByteSource;
import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.remedy.Remedies;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.calendar.workday.ChinaWorkdays;
import dev.norms.cli.result.CollegeTableWriter;
import dev.norms.cli.result.OutputFile;
import dev.norms.cli.run.Failure;
import dev.norms.cli.run.Session;
import dev.norms.college.College;
import dev.norms.files.CollegeFiles;
import dev.norms.files.CollegeFolder;
import dev.norms.ledger.Ledger;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.time.DateRange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProveCommandTest {
    @TempDir
    Path folder;

    @Test
    void a_profile_that_nobody_can_keep_is_a_folder_that_replays() throws IOException {
        Path profile = Files.createDirectories(folder.resolve("p"));
        Files.writeString(profile.resolve("profile.csv"), "setting,value,reason,by\nINS-2.1,93+/quarter,test,test\n");

        Run run = Run.line(folder, "book --prove --profile p --out o --lang en");

        assertThat(run.status()).isEqualTo(Session.DONE);
        assertThat(run.out())
                .contains("96 shapes of a college in 2021", "flaws: 1", "1-unrealizable", "[INS-2.1]")
                .contains("assess o/1-unrealizable --as-of 2021-12-31");
        assertThat(Run.in(folder, "book", "--prove", "--profile", "p", "--out", "my flaws")
                        .out())
                .contains("assess 'my flaws/1-unrealizable' --as-of 2021-12-31");
        Run replayed = Run.line(folder, "assess o/1-unrealizable --as-of 2021-12-31 --out r --lang en");
        assertThat(replayed.status()).isEqualTo(Session.DONE);
        assertThat(Files.readAllLines(folder.resolve("r/findings.csv")))
                .filteredOn(line -> line.startsWith("INS-2.1@b/2021-Q1,"))
                .singleElement()
                .asString()
                .contains(",missed,0,93,");
    }

    @Test
    void a_folder_for_flaws_goes_with_the_proof_alone() {
        Run run = Run.line(folder, "book --out o --lang en");

        assertThat(run.status()).isEqualTo(Failure.STATUS);
        assertThat(run.err()).contains("--out goes with --prove");
    }

    @Test
    void a_college_that_was_cured_reads_back_as_it_was_written() throws IOException {
        CollegeFiles sample = CollegeFolder.read(Run.sample(folder.resolve("c")), ImplementationOpinion.book());
        LocalDate day = LocalDate.of(2026, 9, 15);
        Schedule schedule = Schedule.of(
                sample.book(),
                sample.college(),
                CollegeCalendar.of(ChinaWorkdays.bundled().knownOn(LocalDate.of(2025, 12, 31))),
                DateRange.of(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 10, 1)));
        Ledger cured = Remedies.of(Assessment.of(schedule, sample.ledger(), day))
                .all()
                .after()
                .ledger();

        CollegeFiles read = read(CollegeTableWriter.of("f", cured, List.of()));

        assertThat(read.ledger().records()).containsExactlyInAnyOrderElementsOf(cured.records());
        assertThat(read.ledger().followUps()).containsExactlyInAnyOrderElementsOf(cured.followUps());
        assertThat(read.ledger().approvals()).containsExactlyInAnyOrderElementsOf(cured.approvals());
        College college = cured.college();
        assertThat(read.college().organizations()).isEqualTo(college.organizations());
        assertThat(read.college().posts()).containsExactlyInAnyOrderElementsOf(college.posts());
        assertThat(read.college().people()).containsExactlyInAnyOrderElementsOf(college.people());
        college.organizations().forEach(organization -> {
            assertThat(read.college().terms(organization.id())).isEqualTo(college.terms(organization.id()));
            assertThat(read.college().stays(organization.id()))
                    .containsExactlyInAnyOrderElementsOf(college.stays(organization.id()));
        });
    }

    private static CollegeFiles read(List<OutputFile> files) throws IOException {
        Map<String, ByteSource> bytes = new HashMap<>();
        for (OutputFile file : files) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            file.content().writeTo(out);
            bytes.put(file.name().substring(2), ByteSource.wrap(out.toByteArray()));
        }
        return CollegeFolder.read(bytes, ImplementationOpinion.book());
    }
}
