package dev.norms.calendar.remedy.cure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.norms.calendar.assessment.FullSample;
import dev.norms.calendar.assessment.Verdict;
import dev.norms.calendar.remedy.act.Act;
import dev.norms.college.College;
import dev.norms.college.CollegeBuilder;
import dev.norms.college.Organization;
import dev.norms.evidence.ActivityKind;
import dev.norms.organization.BranchType;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.OrganizationKind;
import dev.norms.organization.PersonId;
import dev.norms.organization.Role;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SituationTest {
    private static OrganizationId id(String text) {
        return OrganizationId.of(text);
    }

    private static CollegeBuilder college() {
        return FullSample.college()
                .add(Organization.branch("gone", BranchType.MIXED)
                        .under("gb")
                        .established("2012-09-01")
                        .dissolved("2021-05-10"))
                .add(Organization.group("gone.1").under("gone").established("2012-09-01"))
                .add(Organization.branch("new", BranchType.MIXED).under("gb").established("2021-05-10"))
                .add(Organization.branch("later", BranchType.MIXED).under("gb").established("2021-05-11"));
    }

    private static Situation situation() {
        return Situations.on("2021-05-10", college().build());
    }

    @Test
    void an_organization_exists_from_its_first_day_to_the_day_before_it_is_dissolved() {
        Situation situation = situation();

        assertThat(situation.exists(id("new"))).isTrue();
        assertThat(situation.exists(id("later"))).isFalse();
        assertThat(situation.exists(id("gone"))).isFalse();
        assertThat(situation.exists(id("unknown"))).isFalse();
    }

    @Test
    void those_above_an_organization_are_those_of_the_day() {
        assertThat(situation().upwards(id("u1.g"))).containsExactly(id("u1.g"), id("u1"), id("gb"));
        assertThat(situation().upwards(id("gone.1"))).containsExactly(id("gone.1"), id("gb"));
    }

    @Test
    void whoever_is_above_may_hold_it_else_the_first_organization_of_the_day() {
        assertThat(situation().possibleHolders(Optional.of(id("u1")))).containsExactly(id("u1"), id("gb"));
        assertThat(situation().possibleHolders(Optional.empty())).containsExactly(id("f1"));
        College lone = College.builder()
                .add(Organization.branch("a", BranchType.MIXED)
                        .established("2012-09-01")
                        .dissolved("2020-01-01"))
                .add(Organization.branch("b", BranchType.MIXED).established("2012-09-01"))
                .build();
        assertThat(Situations.on("2021-05-10", lone).possibleHolders(Optional.of(id("a"))))
                .containsExactly(id("b"));
    }

    @Test
    void of_a_tier_those_above_come_first_and_all_of_the_day_if_there_is_none() {
        assertThat(situation().ofTier(OrganizationKind.GENERAL_BRANCH, Optional.of(id("u1.g"))))
                .containsExactly(id("gb"));
        assertThat(situation().ofTier(OrganizationKind.BRANCH, Optional.of(id("u1.g"))))
                .containsExactly(id("u1"));
        assertThat(situation().ofTier(OrganizationKind.BRANCH, Optional.of(id("gb"))))
                .containsExactly(id("f1"), id("new"), id("u1"));
        assertThat(situation().ofTier(OrganizationKind.GROUP, Optional.empty()))
                .containsExactly(id("gone.1"), id("u1.g"));
    }

    @Test
    void a_person_is_in_the_organization_of_the_stay_and_in_its_branch() {
        assertThat(situation().organizationsOf(PersonId.of("p13"))).containsExactly(id("u1.g"), id("u1"));
        assertThat(situation().organizationsOf(PersonId.of("p3"))).containsExactly(id("u1"));
        assertThat(situation().organizationsOf(PersonId.of("nobody"))).isEmpty();
    }

    @Test
    void after_acts_the_college_and_the_verdicts_are_others() {
        Situation before = situation();
        Situation after = before.after(List.of(
                new Act.Appoint(id("f1"), Role.COMMISSIONER, Optional.of(PersonId.of("p10")), 1),
                new Act.Hold(
                        id("u1"),
                        Set.of(ActivityKind.MEMBERS_ASSEMBLY),
                        Optional.empty(),
                        Optional.empty(),
                        Set.of(),
                        Set.of(),
                        Map.of(),
                        Optional.empty())));

        assertThat(after.day()).isEqualTo(before.day());
        assertThat(after.college().holders(id("f1"), Role.COMMISSIONER::equals, after.day()))
                .containsExactly(PersonId.of("p10"));
        assertThat(Situations.finding(before, "INS-2.1@u1/2021-Q2").verdict()).isEqualTo(Verdict.OPEN);
        assertThat(Situations.finding(after, "INS-2.1@u1/2021-Q2").verdict()).isEqualTo(Verdict.MET);
        assertThat(Situations.finding(before, "INS-2.3@f1/2021-12").verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(Situations.finding(after, "INS-2.3@f1/2021-12").verdict()).isEqualTo(Verdict.UPCOMING);
    }

    @Test
    void assessment_and_counter_are_required() {
        Situation situation = situation();
        assertThatThrownBy(() -> new Situation(null, situation.counter())).hasMessage("assessment");
        assertThatThrownBy(() -> new Situation(situation.assessment(), null)).hasMessage("counter");
    }
}
