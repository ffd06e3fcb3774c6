package dev.norms.files.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.assessment.Verdict;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.preference.Slot;
import dev.norms.calendar.proposal.ProposedEntry;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.calendar.workday.ChinaWorkdays;
import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.college.Stay;
import dev.norms.fact.Checked;
import dev.norms.ledger.Document;
import dev.norms.ledger.Ledger;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.organization.BranchType;
import dev.norms.organization.MemberStatus;
import dev.norms.time.DateRange;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProposalFileTest {
    private static final String HEADER =
            "activity,obligation,date,slot,room,organization,kinds,for_period,part,led_by,why_zh,why_en";
    private static final College COLLEGE = College.builder()
            .add(Organization.branch("b1", BranchType.FACULTY).name("支部").established("2015-09-01"))
            .add(Stay.builder("p1", MemberStatus.FULL).at("b1").since("2015-09-01"))
            .build();
    private static final Schedule SPRING = Schedule.of(
            ImplementationOpinion.book(),
            COLLEGE,
            CollegeCalendar.of(ChinaWorkdays.bundled().knownOn(LocalDate.of(2025, 12, 31))),
            DateRange.ofClosed(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30)));

    @TempDir
    private Path folder;

    @Test
    void rows_of_one_activity_are_one_entry_which_meets_what_it_names() throws IOException {
        Checked<List<ProposedEntry>> read = read(
                HEADER,
                "m2,INS-2.2@b1/2026-05,2026-05-20,evening,301,b1,members-assembly;themed-party-day,,,p1,原因,reason",
                "m2,INS-2.1@b1/2026-Q2,2026-05-20,evening,301,b1,members-assembly;themed-party-day,,,p1,,",
                "d1,INS-2.2@b1/2026-04,2026-04-22,pm,,b1,themed-party-day,,,,,");

        assertThat(read.problems()).isEmpty();
        assertThat(read.value()).extracting(ProposedEntry::id).containsExactly("d1", "m2");
        ProposedEntry joint = read.value().get(1);
        assertThat(joint.slot()).contains(Slot.EVENING);
        assertThat(joint.room()).contains("301");
        assertThat(joint.met())
                .extracting(met -> met.obligation().toString(), met -> met.why().en())
                .containsExactlyInAnyOrder(
                        Tuple.tuple("INS-2.2@b1/2026-05", "reason"), Tuple.tuple("INS-2.1@b1/2026-Q2", "arranged"));
        Ledger ledger = Ledger.builder(COLLEGE)
                .build()
                .with(read.value().stream().map(ProposedEntry::record).toList());
        Assessment then = Assessment.of(SPRING, ledger, LocalDate.of(2026, 6, 30));
        assertThat(read.value())
                .flatExtracting(ProposedEntry::met)
                .allSatisfy(met ->
                        assertThat(then.get(met.obligation().id()).verdict()).isEqualTo(Verdict.MET));
    }

    @Test
    void a_document_is_one_and_what_is_due_after_the_range_is_read_too() throws IOException {
        Checked<List<ProposedEntry>> read = read(
                HEADER,
                "d1,MGT-1.1@b1/2026-year-start,2026-01-20,,,b1,annual-plan,2026-year-start,,,,",
                "m1,INS-2.2@b1/2026-11,2026-11-18,am,,b1,themed-party-day,,,,,");

        assertThat(read.problems()).isEmpty();
        assertThat(read.value().get(0).record()).isInstanceOf(Document.class);
        assertThat(read.value().get(1).met())
                .extracting(ProposedEntry.Met::obligation)
                .extracting(Obligation::toString)
                .containsExactly("INS-2.2@b1/2026-11");
    }

    @Test
    void what_a_spreadsheet_makes_of_it_is_read() throws IOException {
        Checked<List<ProposedEntry>> read = read(
                Charset.forName("GB18030"),
                "活动;应办事项;日期;时段;组织;类型",
                "m1;INS-2.2@b1/2026-04;2026/4/8;下午;b1;themed-party-day");

        assertThat(read.problems()).isEmpty();
        assertThat(read.value()).extracting(ProposedEntry::date).containsExactly(LocalDate.of(2026, 4, 8));
    }

    @Test
    void every_problem_is_told_with_line_and_column() throws IOException {
        Checked<List<ProposedEntry>> read = read(
                HEADER,
                "m1,INS-2.2@b1/2026-04,2026-05-04,noon,,b1,themed-party-day,,,,,",
                "m2,INS-2.2@b1/2026-04,2026-05-04,am,,b1,themed-party-day,,,,,",
                "m3,INS-9.9@b1/2026-04,2026-04-30,am,,b1,themed-party-day,,,,,",
                "m4,INS-2.1@b1/2026-Q1,2026-03-04,am,,b7,sports,,,p9,,",
                "m5,INS-2.1@b1/2026-Q2,2026-05-06,am,,b1,members-assembly,,,,,",
                "m5,INS-2.1@b1/2026-Q2,2026-05-07,pm,,b1,members-assembly,,,,,",
                "m6,2026-04,tomorrow,,,,,,,,,");

        assertThat(read.value()).isEmpty();
        assertThat(read.problems())
                .extracting(problem -> problem.origin() + ": " + problem.attribute() + ": "
                        + problem.what().en() + " (" + problem.value() + ")")
                .containsExactly(
                        "proposals.csv:2: slot: unknown code, perhaps pm (afternoon) is meant; see book --list codes (noon)",
                        "proposals.csv:3: date: must be from 2026-04-01 to 2026-04-30 to be on time (2026-05-04)",
                        "proposals.csv:4: obligation: the college owes no such dated duty (INS-9.9@b1/2026-04)",
                        "proposals.csv:5: organization: unknown organization (b7)",
                        "proposals.csv:5: kinds: unknown kind of activity or document (sports)",
                        "proposals.csv:5: led_by: unknown person (p9)",
                        "proposals.csv:7: obligation: stands twice in one activity (INS-2.1@b1/2026-Q2)",
                        "proposals.csv:7: date: differs from line 6, which is of the same activity (2026-05-07)",
                        "proposals.csv:7: slot: differs from line 6, which is of the same activity (pm)",
                        "proposals.csv:8: obligation: must be the id of an obligation such as INS-2.1@art-f1/2021-Q2 (2026-04)",
                        "proposals.csv:8: date: must be a date such as 2021-03-05, 2021/3/5 or 2021年3月5日 (tomorrow)",
                        "proposals.csv:8: organization: must not be empty ()",
                        "proposals.csv:8: kinds: must not be empty ()");
    }

    private Checked<List<ProposedEntry>> read(String... lines) throws IOException {
        return read(StandardCharsets.UTF_8, lines);
    }

    private Checked<List<ProposedEntry>> read(Charset charset, String... lines) throws IOException {
        Path file = folder.resolve("proposals.csv");
        Files.writeString(file, String.join("\n", lines) + "\n", charset);
        return ProposalFile.check(file, SPRING);
    }
}
