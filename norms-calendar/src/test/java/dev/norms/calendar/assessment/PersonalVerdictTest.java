package dev.norms.calendar.assessment;

import static dev.norms.calendar.assessment.FullSample.COLLEGE;
import static dev.norms.calendar.assessment.Sample.assess;
import static dev.norms.calendar.assessment.Sample.ledger;
import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.calendar.workday.HolidaysOf2026;
import dev.norms.evidence.ActivityKind;
import dev.norms.ledger.Activity;
import dev.norms.ledger.Attendance;
import dev.norms.ledger.LedgerBuilder;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.organization.PersonId;
import dev.norms.profile.Profile;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What leading cadres owe in person, and what is owed once for an edition; the test names the norm. */
class PersonalVerdictTest {
    @ParameterizedTest(name = "{0} is met by attending what {2} holds, not what {3} holds")
    @CsvSource({
        "INS-3.2#organizational-life-meeting@p9/2021, organizational-life-meeting, f1, u1",
        "INS-3.2#democratic-life-meeting@p9/2021, democratic-life-meeting, gb, f1",
        "ART-6.1@p9/2021-year-end, leadership-appraisal, gb, ''"
    })
    void attendance(String id, String kind, String holder, String other) {
        assertThat(verdict(id, attended(kind, holder, "p9"))).isEqualTo(Verdict.MET);
        assertThat(verdict(id, attended(kind, holder, "p5"))).isEqualTo(Verdict.MISSED);
        if (!other.isEmpty()) {
            assertThat(verdict(id, attended(kind, other, "p9"))).isEqualTo(Verdict.MISSED);
        }
        assertThat(verdict(id, ledger(COLLEGE))).isEqualTo(Verdict.MISSED);
    }

    @Test
    void a_leading_cadre_lectures_ART_13_2_wherever_it_is_held() {
        Activity.Builder lecture =
                Activity.builder("a1", ActivityKind.PARTY_LECTURE).by("u1").on("2021-12-31");
        assertThat(verdict("ART-13.2@p9/2021", ledger(COLLEGE).add(lecture.ledBy("p9"))))
                .isEqualTo(Verdict.MET);
        assertThat(verdict(
                        "ART-13.2@p9/2021",
                        ledger(COLLEGE)
                                .add(Activity.builder("a1", ActivityKind.PARTY_LECTURE)
                                        .by("u1")
                                        .on("2021-12-31")
                                        .ledBy("p2"))))
                .isEqualTo(Verdict.MISSED);
    }

    @Test
    void only_leading_cadres_owe_it() {
        assertThat(assess(COLLEGE, ledger(COLLEGE), "2021-06-30").findings().stream()
                        .filter(finding ->
                                finding.obligation().norm().id().text().equals("ART-13.2"))
                        .map(finding -> finding.obligation().owner()))
                .containsExactly(PersonId.of("p9"));
    }

    @Test
    void a_college_that_asks_more_of_members_asks_no_less_of_secretaries() {
        Schedule schedule = Schedule.of(
                ImplementationOpinion.book().tailoredBy(Profile.by("gb").tighten("MGT-2.1", 60, "more study")),
                COLLEGE,
                CollegeCalendar.of(HolidaysOf2026.calendar()),
                DateRange.ofYear(2021));
        assertThat(List.of("MGT-2.1@p2/2021", "MGT-2.1@p5/2021"))
                .allSatisfy(id -> assertThat(on(schedule, ledger(COLLEGE))
                                .get(id)
                                .obligation()
                                .bound())
                        .hasToString("60+"));
    }

    @Test
    void an_edition_is_studied_ART_2_1_within_three_months_of_issue() {
        Schedule schedule = Schedule.of(
                ImplementationOpinion.book(),
                COLLEGE,
                CollegeCalendar.of(HolidaysOf2026.calendar()),
                DateRange.of(LocalDate.of(2020, 10, 1), LocalDate.of(2021, 3, 1)));
        String id = "ART-2.1@gb/edition-2020";
        Activity.Builder inTime =
                Activity.builder("a1", ActivityKind.SPECIAL_STUDY).by("gb").on("2021-01-29");
        Activity.Builder late =
                Activity.builder("a1", ActivityKind.SPECIAL_STUDY).by("gb").on("2021-01-30");
        assertThat(on(schedule, ledger(COLLEGE).add(inTime)).get(id).verdict()).isEqualTo(Verdict.MET);
        assertThat(on(schedule, ledger(COLLEGE).add(late)).get(id).verdict()).isEqualTo(Verdict.MISSED);
        assertThat(on(schedule, ledger(COLLEGE))
                        .get(id)
                        .obligation()
                        .window()
                        .orElseThrow()
                        .opens())
                .hasToString("2020-10-29");
    }

    private static Assessment on(Schedule schedule, LedgerBuilder ledger) {
        return Assessment.of(schedule, ledger.build(), LocalDate.of(2022, 6, 30));
    }

    private static LedgerBuilder attended(String kind, String holder, String person) {
        return ledger(COLLEGE)
                .add(Activity.builder("a1", ActivityKind.find(kind).orElseThrow())
                        .by(holder)
                        .on("2021-12-10"))
                .add(Attendance.builder()
                        .activity("a1")
                        .person(PersonId.of(person))
                        .build());
    }

    private static Verdict verdict(String id, LedgerBuilder ledger) {
        return assess(COLLEGE, ledger, "2022-06-30").get(id).verdict();
    }
}
