package dev.norms.calendar.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.norms.admission.AdmissionStep;
import dev.norms.calendar.assessment.Sample;
import dev.norms.calendar.assessment.Verdict;
import dev.norms.calendar.question.Difference;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.college.Post;
import dev.norms.college.Stay;
import dev.norms.duty.NormId;
import dev.norms.evidence.ActivityKind;
import dev.norms.evidence.DocumentKind;
import dev.norms.evidence.EvidenceSource;
import dev.norms.fact.InvalidFactsException;
import dev.norms.label.Coded;
import dev.norms.ledger.Activity;
import dev.norms.ledger.AdmissionEntry;
import dev.norms.ledger.Attendance;
import dev.norms.ledger.AttendedActivity;
import dev.norms.ledger.Ballot;
import dev.norms.ledger.Document;
import dev.norms.ledger.DuesPayment;
import dev.norms.ledger.Exemption;
import dev.norms.ledger.FollowUp;
import dev.norms.ledger.Ledger;
import dev.norms.ledger.Study;
import dev.norms.organization.MemberStatus;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.organization.Role;
import dev.norms.time.DateRange;
import dev.norms.time.PeriodUnit;
import dev.norms.vote.Matter;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LiveAssessmentTest {
    private static final String ASSEMBLY = "INS-2.1@u1/2021-Q2";

    private final Schedule schedule = Sample.schedule(Sample.COLLEGE, DateRange.ofYear(2021));
    private final LiveAssessment live =
            LiveAssessment.of(schedule, Sample.ledger(Sample.COLLEGE).build(), LocalDate.of(2021, 5, 10));
    private final Activity meeting = Activity.builder("a1", ActivityKind.MEMBERS_ASSEMBLY)
            .by("u1")
            .on("2021-05-06")
            .filed("archive")
            .build();

    @Test
    void a_record_changes_what_it_counts_for_and_nothing_before_it() {
        LiveStep step = live.with(meeting);
        assertThat(step.differences())
                .extracting(Difference::toString)
                .contains(ASSEMBLY + " [verdict, number]")
                .allMatch(said -> said.contains("@u1"));
        assertThat(step.after().assessment().get(ASSEMBLY).verdict()).isEqualTo(Verdict.MET);
        assertThat(live.assessment().get(ASSEMBLY).verdict()).isEqualTo(Verdict.OPEN);
        assertThat(step.after().without(meeting).after().assessment().findings().list())
                .isEqualTo(live.assessment().findings().list());
    }

    @Test
    void a_corrected_day_moves_a_record_and_the_attendance_at_it_to_another_period() {
        LiveAssessment with = live.with(meeting)
                .after()
                .with(new AttendedActivity(meeting, Attendance.of("a1", "p3")))
                .after();
        LiveStep step = with.withInstead(meeting, meeting.withDate(LocalDate.of(2021, 2, 6)));
        assertThat(step.after().assessment().get(ASSEMBLY).verdict()).isEqualTo(Verdict.OPEN);
        assertThat(step.after().assessment().get("INS-2.1@u1/2021-Q1").verdict())
                .isEqualTo(Verdict.MET);
        assertThat(live.assessment().get("INS-2.1@u1/2021-Q1").verdict()).isEqualTo(Verdict.MISSED);
    }

    @Test
    void what_is_made_up_late_is_no_longer_to_be_followed_up_above() {
        LiveStep step = live.with(Activity.builder("a2", ActivityKind.MEMBERS_ASSEMBLY)
                .by("u1")
                .on("2021-05-06")
                .forPeriod(PeriodUnit.QUARTER.containing(LocalDate.of(2021, 2, 1)))
                .build());
        assertThat(step.differences())
                .extracting(difference -> difference.obligation().owner().text())
                .contains("u1", "gb");
    }

    @Test
    void the_day_moves_on_and_never_back() {
        LiveStep step = live.on(LocalDate.of(2021, 7, 1));
        assertThat(step.after().assessment().get(ASSEMBLY).verdict()).isEqualTo(Verdict.MISSED);
        assertThat(step.differences()).isNotEmpty();
        assertThat(live.on(LocalDate.of(2021, 5, 10)).differences()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> live.on(LocalDate.of(2021, 5, 9)))
                .withMessage("day must not be before the as-of day 2021-05-10, but was 2021-05-09");
    }

    @Test
    void a_person_who_comes_owes_from_then_on() {
        LiveStep step = live.forCollege(Sample.college()
                .add(Stay.builder("p9", MemberStatus.FULL).at("f1").since("2021-05-08"))
                .build());
        assertThat(step.differences())
                .extracting(difference -> difference.obligation().owner().text())
                .contains("p9");
        assertThat(step.after().assessment().ledger().college().people()).hasSize(9);
    }

    @Test
    void a_record_may_be_corrected_by_itself_but_not_by_another_one_of_the_ledger() {
        Activity other = meeting.withId("a2");
        LiveAssessment both = live.with(meeting).after().with(other).after();
        assertThat(both.withInstead(meeting, meeting).differences()).isEmpty();
        assertThatExceptionOfType(InvalidFactsException.class)
                .isThrownBy(() -> both.withInstead(meeting, other))
                .withMessageContaining("the record is in the ledger already")
                .withMessageContaining("a2 of u1");
    }

    @Test
    void a_vote_that_comes_in_after_its_step_is_seen() {
        LiveAssessment admitted = live;
        for (String step : List.of("application 2020-03-02", "admission-meeting 2021-04-01")) {
            String[] parts = step.split(" ", -1);
            admitted = admitted.with(
                            AdmissionEntry.of("p3", "u1", Coded.parse(AdmissionStep.class, parts[0]), parts[1]))
                    .after();
        }
        Ballot ballot = Ballot.builder("b1", Matter.ADMISSION)
                .by("u1")
                .on("2021-04-01")
                .voters(8, 4)
                .subject("p3")
                .votes(4, 0, 0)
                .build();
        LiveAssessment voted = admitted.with(ballot).after();
        assertThat(conditions(admitted)).isEmpty();
        assertThat(conditions(voted)).singleElement().asString().contains("b1: 8 entitled, 4 present (5 needed)");
        assertThat(conditions(voted.withInstead(ballot, ballot.withPresent(6).withInFavor(5))
                        .after()))
                .isEmpty();
        assertThat(conditions(voted.without(ballot).after())).isEmpty();
        assertThat(LiveProperties.reasons(voted.assessment()))
                .isEqualTo(LiveProperties.reasons(LiveProperties.anew(voted)));
    }

    /** What is said about p3 by the assessment of u1, as far as it is said of conditions. */
    private static List<String> conditions(LiveAssessment live) {
        return live.assessment().findings().stream()
                .filter(finding -> finding.obligation().owner().text().equals("u1"))
                .map(finding -> finding.reason().en())
                .filter(reason -> reason.contains("entitled"))
                .distinct()
                .toList();
    }

    @Test
    void what_is_missed_is_followed_up_and_an_exemption_lifts_it() {
        String missed = "INS-2.1@u1/2021-Q1";
        FollowUp followUp = FollowUp.of(missed, "hold it", "p2", "2021-05-20");
        assertThat(live.with(followUp).differences())
                .extracting(Difference::toString)
                .anyMatch(said -> said.matches("\\S+@gb \\[number]"));
        LiveStep exempt = live.with(Exemption.builder()
                .norm(NormId.parse("INS-2.1"))
                .subject(OrganizationId.of("u1"))
                .during(DateRange.ofYear(2021))
                .authority("gb")
                .document("1")
                .reason("so")
                .build());
        assertThat(exempt.after().assessment().get(missed).verdict()).isEqualTo(Verdict.EXEMPT);
        assertThatExceptionOfType(InvalidFactsException.class)
                .isThrownBy(() -> live.with(followUp).after().with(followUp))
                .withMessageContaining("the record is in the ledger already");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> live.without(followUp))
                .withMessageContaining("fact must be in the ledger, but is not");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> live.with(Post.builder("p2", Role.SECRETARY)
                        .at("u1")
                        .since("2021-05-08")
                        .build()))
                .withMessageContaining("fact must be a record, an approval, a follow-up, an exemption or a ballot");
    }

    @Test
    void a_source_without_a_record_so_far_concerns_everybody() {
        LiveAssessment nothing =
                LiveAssessment.of(schedule, Ledger.builder(Sample.COLLEGE).build(), LocalDate.of(2021, 5, 10));
        LiveStep step = nothing.with(DuesPayment.of("p1", "2021-04", "2021-04-08"));
        assertThat(step.differences())
                .extracting(difference -> difference.obligation().owner().text())
                .contains("p1", "p2", "p8");
    }

    @Test
    void an_event_that_cannot_be_is_refused_with_what_is_wrong() {
        LiveAssessment with = live.with(meeting).after();
        Study study = Study.of("p1", "2021-03-01", "2");
        assertThatExceptionOfType(InvalidFactsException.class)
                .isThrownBy(() -> with.with(meeting))
                .withMessage("the record is in the ledger already (a1 of u1)");
        assertThatExceptionOfType(InvalidFactsException.class)
                .isThrownBy(() -> live.with(study).after().with(study))
                .withMessage("the record is in the ledger already (study/2021-03-01 of p1)");
        assertThatExceptionOfType(InvalidFactsException.class)
                .isThrownBy(() -> with.with(meeting.withFiled("elsewhere")))
                .withMessage("id: duplicate id (a1)");
        assertThatExceptionOfType(InvalidFactsException.class)
                .isThrownBy(() -> live.with(Study.of("p99", "2021-03-01", "2")))
                .withMessageContaining("unknown person")
                .withMessageContaining("p99");
        assertThatExceptionOfType(InvalidFactsException.class)
                .isThrownBy(() -> live.with(Document.builder("u9", DocumentKind.ANNUAL_PLAN)
                        .date(LocalDate.of(2021, 3, 1))
                        .build()))
                .withMessageContaining("unknown organization (u9)");
        assertThatExceptionOfType(InvalidFactsException.class)
                .isThrownBy(() -> live.with(new AttendedActivity(meeting, Attendance.of("a1", "p3"))))
                .withMessageContaining("unknown activity (a1)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> live.without(study))
                .withMessage("record must be in the ledger, but study/2021-03-01 of p1 (study) is not");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> live.withInstead(study, study))
                .withMessageContaining("record must be in the ledger");
    }

    @Test
    void threads_may_hold_different_ones() {
        List<List<String>> told = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> live
                        .with(Study.of("p" + (1 + i % 4), "2021-03-0" + (1 + i), "2"))
                        .after()
                        .with(meeting)
                        .differences()
                        .stream()
                        .map(Difference::toString)
                        .toList())
                .distinct()
                .toList();
        assertThat(told).hasSize(1);
        assertThat(live.assessment().ledger().records(PersonId.of("p1"), EvidenceSource.STUDY))
                .isEmpty();
    }
}
