package dev.norms.calendar.proposal.problem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.assessment.Sample;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.college.College;
import dev.norms.college.Post;
import dev.norms.college.Stay;
import dev.norms.evidence.ActivityKind;
import dev.norms.ledger.Activity;
import dev.norms.ledger.Ledger;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.organization.MemberStatus;
import dev.norms.organization.Role;
import dev.norms.profile.Profile;
import dev.norms.time.Bound;
import dev.norms.time.PeriodUnit;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class NeedsTest {
    private static final String LECTURES = "a year of lectures";

    @Test
    void what_is_to_come_is_needed_and_what_is_past_or_met_is_not() {
        College college = Planned.college().build();
        Ledger ledger = Sample.ledger(college)
                .add(Activity.builder("a1", ActivityKind.THEMED_PARTY_DAY)
                        .by("u1")
                        .on("2021-05-10"))
                .build();
        List<String> needed = met(Needs.of(Planned.schedule(college), ledger, LocalDate.of(2021, 5, 20))
                .needs());
        assertThat(needed)
                .contains("INS-2.2@f1/2021-05", "INS-2.2@u1/2021-06", "INS-2.1@u1/2021-Q4")
                .doesNotContain("INS-2.2@u1/2021-05", "INS-2.2@f1/2021-04", "ORG-1.1@gb");
    }

    @Test
    void one_activity_is_needed_for_all_whom_it_concerns() {
        assertThat(needs("2021-05-20").needs().stream()
                        .filter(need -> need.form().kind().equals("activist-review"))
                        .map(need -> met(List.of(need))))
                .containsExactly(
                        List.of("ART-8.2#act1@u1/2021-H1", "ART-8.2#act2@u1/2021-H1"),
                        List.of("ART-8.2#act1@u1/2021-H2", "ART-8.2#act2@u1/2021-H2"));
    }

    @Test
    void each_document_is_needed_for_itself() {
        assertThat(needs("2021-10-01").needs().stream()
                        .filter(need -> need.form().kind().equals("thought-report"))
                        .map(need -> met(List.of(need))))
                .containsExactly(List.of("INS-1.4#act1@u1/2021-Q4"), List.of("INS-1.4#act2@u1/2021-Q4"));
    }

    @Test
    void it_is_needed_as_often_as_is_lacking() {
        College college = Planned.college().build();
        Schedule thrice = Planned.schedule(
                ImplementationOpinion.book()
                        .tailoredBy(Profile.by("art")
                                .tighten("INS-2.1", Bound.atLeast(3).per(PeriodUnit.QUARTER), "many")),
                college);
        Ledger ledger = Sample.ledger(college)
                .add(Activity.builder("a1", ActivityKind.MEMBERS_ASSEMBLY)
                        .by("u1")
                        .on("2021-05-10"))
                .build();
        assertThat(times(Needs.of(thrice, ledger, LocalDate.of(2021, 5, 20)), "INS-2.1@u1/2021-Q2"))
                .isEqualTo(2);
        assertThat(times(Needs.of(thrice, ledger, LocalDate.of(2021, 5, 20)), "INS-2.1@f1/2021-Q2"))
                .isEqualTo(3);
        assertThat(times(needs("2021-05-20"), "INS-2.1@u1/2021-Q2")).isOne();
    }

    @Test
    void what_no_activity_or_document_meets_cannot_be_arranged() {
        Needs needs = needs("2021-12-01");
        assertThat(why(needs, "ART-10.2@head/2021-12")).isEqualTo("it is met by dues, which no date arranges");
        assertThat(why(needs, "ART-6.1@boss/2021-year-end"))
                .isEqualTo("it is met by attendance (leadership's appraisal), which no date arranges");
        assertThat(met(needs.needs())).contains("MGT-1.2@u1/2021-year-end", "INS-2.2@u1/2021-12");
    }

    @Test
    void what_has_no_day_left_cannot_be_arranged() {
        College vacant = Planned.withoutPosts()
                .add(Post.builder("boss", Role.SECRETARY)
                        .at("gb")
                        .since("2020-11-05")
                        .until("2021-05-20"))
                .build();
        assertThat(why(of(vacant, "2021-05-20"), "INS-2.5@gb/2021")).startsWith("no day that is left would count");
    }

    @Test
    void what_will_not_be_owed_when_its_period_closes_cannot_be_arranged() {
        College leaving = Planned.college()
                .add(Stay.builder("gone", MemberStatus.ACTIVIST)
                        .at("u1")
                        .since("2020-01-01")
                        .until("2021-05-25"))
                .build();
        Needs needs = of(leaving, "2021-05-20");
        assertThat(why(needs, "INS-1.4#gone@u1/2021-Q2"))
                .isEqualTo("it will no longer be owed by this organization when the period closes");
        assertThat(met(needs.needs())).contains("INS-1.4#act1@u1/2021-Q2").noneMatch(id -> id.contains("gone"));
    }

    @Test
    void the_lecture_of_a_person_and_of_the_organization_that_the_person_leads_are_one() {
        List<Need> lectures = lectures(Planned.college().build(), Bound.atLeast(1));
        assertThat(lectures.stream().map(need -> met(List.of(need))))
                .containsExactly(List.of("INS-2.5@gb/2021", "ART-13.2@boss/2021"), List.of("INS-2.5@u1/2021"));
        assertThat(lectures.get(0).form().organization().text()).isEqualTo("gb");
    }

    @Test
    void of_several_organizations_the_first_shares_the_lecture() {
        College both = Planned.withoutPosts()
                .add(Post.builder("boss", Role.SECRETARY).at("u1").since("2020-11-05"))
                .add(Post.builder("boss", Role.SECRETARY).at("gb").since("2020-11-05"))
                .build();
        assertThat(lectures(both, Bound.atLeast(1)).stream().map(need -> met(List.of(need))))
                .contains(List.of("INS-2.5@gb/2021", "ART-13.2@boss/2021"), List.of("INS-2.5@u1/2021"));
    }

    /** What the general branch holds would not count for the branch. */
    @Test
    void a_lecture_that_a_branch_owes_too_stays_in_the_branch() {
        College both = Planned.college()
                .add(Post.builder("boss", Role.SECRETARY).at("f1").since("2020-11-05"))
                .build();
        assertThat(lectures(both, Bound.atLeast(1)).stream().map(need -> met(List.of(need))))
                .contains(List.of("ART-13.2@boss/2021", "INS-2.5@f1/2021"), List.of("INS-2.5@gb/2021"));
    }

    @Test
    void lectures_on_other_days_or_as_often_are_not_shared() {
        College shorter = Planned.withoutPosts()
                .add(Post.builder("boss", Role.SECRETARY).at("gb").since("2021-06-01"))
                .build();
        assertThat(lectures(shorter, Bound.atLeast(1)).stream().map(need -> met(List.of(need))))
                .contains(List.of("INS-2.5@gb/2021"), List.of("ART-13.2@boss/2021"));
        assertThat(lectures(Planned.college().build(), Bound.atLeast(2)).stream()
                        .map(need -> met(List.of(need))))
                .contains(List.of("INS-2.5@gb/2021"), List.of("ART-13.2@boss/2021"));
    }

    private static List<Need> lectures(College college, Bound bound) {
        Schedule schedule = Planned.schedule(
                bound.atLeast() == 1
                        ? ImplementationOpinion.book()
                        : ImplementationOpinion.book()
                                .tailoredBy(Profile.by("art").tighten("INS-2.5", bound.per(PeriodUnit.YEAR), LECTURES)),
                college);
        return Needs.of(schedule, Sample.ledger(college).build(), LocalDate.of(2021, 5, 20)).needs().stream()
                .filter(need -> need.form().kind().equals("party-lecture"))
                .toList();
    }

    private static Needs needs(String asOf) {
        return of(Planned.college().build(), asOf);
    }

    private static Needs of(College college, String asOf) {
        return Needs.of(Planned.schedule(college), Sample.ledger(college).build(), LocalDate.parse(asOf));
    }

    private static List<String> met(List<Need> needs) {
        return needs.stream()
                .flatMap(need -> need.obligations().stream())
                .map(Obligation::toString)
                .toList();
    }

    private static int times(Needs needs, String id) {
        return needs.needs().stream()
                .filter(need -> met(List.of(need)).contains(id))
                .findFirst()
                .orElseThrow()
                .times();
    }

    private static String why(Needs needs, String id) {
        return needs.idle().stream()
                .filter(idle -> idle.obligation().toString().equals(id))
                .findFirst()
                .orElseThrow()
                .why()
                .en();
    }
}
