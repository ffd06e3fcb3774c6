package dev.norms.requirement;

import static dev.norms.time.Bound.atLeast;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import dev.norms.duty.NormId;
import dev.norms.evidence.ActivityKind;
import dev.norms.evidence.CheckList;
import dev.norms.evidence.Condition;
import dev.norms.evidence.DocumentKind;
import dev.norms.evidence.EvidenceRule;
import dev.norms.evidence.EvidenceSource;
import dev.norms.evidence.Item;
import dev.norms.evidence.TargetKind;
import dev.norms.evidence.Unit;
import dev.norms.organization.Role;
import dev.norms.organization.TermRule;
import dev.norms.time.Festival;
import dev.norms.time.PeriodUnit;
import dev.norms.time.WindowName;
import dev.norms.time.WindowRule;
import java.time.MonthDay;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TightnessTest {
    private static final EvidenceRule STUDY = EvidenceRule.activity(ActivityKind.SPECIAL_STUDY);
    private static final Applicability ALWAYS = new Applicability.Always();
    private static final Applicability SOMETIMES = new Applicability.HasCommissioner();

    @Test
    void a_window_is_tighter_that_lies_in_the_other() {
        WindowRule.FixedDays december = new WindowRule.FixedDays(MonthDay.of(12, 1), MonthDay.of(12, 31));
        WindowRule.FixedDays late = new WindowRule.FixedDays(MonthDay.of(12, 20), MonthDay.of(12, 31));
        WindowRule.FixedDays early = new WindowRule.FixedDays(MonthDay.of(11, 20), MonthDay.of(12, 20));
        assertThat(isTighter(late, december)).isTrue();
        assertThat(isTighter(december, late)).isFalse();
        assertThat(isTighter(early, december)).isFalse();
        assertThat(isTighter(december, early)).isFalse();
        assertThat(isTighter(new WindowRule.AfterIssue(2), new WindowRule.AfterIssue(2)))
                .isTrue();
        assertThat(isTighter(new WindowRule.AfterIssue(2), new WindowRule.AfterIssue(3)))
                .isTrue();
        assertThat(isTighter(new WindowRule.AfterIssue(3), new WindowRule.AfterIssue(2)))
                .isFalse();
        WindowRule.AroundBreak twoDays = new WindowRule.AroundBreak(Festival.NATIONAL_DAY, 2);
        assertThat(isTighter(twoDays, new WindowRule.AroundBreak(Festival.NATIONAL_DAY, 2)))
                .isTrue();
        assertThat(isTighter(twoDays, new WindowRule.AroundBreak(Festival.NATIONAL_DAY, 3)))
                .isTrue();
        assertThat(isTighter(twoDays, new WindowRule.AroundBreak(Festival.NATIONAL_DAY, 1)))
                .isFalse();
        assertThat(isTighter(twoDays, new WindowRule.AroundBreak(Festival.SPRING_FESTIVAL, 3)))
                .isFalse();
        assertThat(isTighter(twoDays, december)).isFalse();
    }

    @Test
    void a_count_is_tighter_only_if_cadence_windows_evidence_and_condition_are() {
        WindowRule december = new WindowRule.FixedDays(MonthDay.of(12, 1), MonthDay.of(12, 31));
        WindowRule late = new WindowRule.FixedDays(MonthDay.of(12, 20), MonthDay.of(12, 31));
        CountRequirement count =
                CountRequirement.within(atLeast(1), ImmutableMap.of(WindowName.YEAR_END, december), STUDY);
        CountRequirement later = CountRequirement.within(atLeast(1), ImmutableMap.of(WindowName.YEAR_END, late), STUDY);
        CountRequirement otherwise = count.with(EvidenceRule.activity(ActivityKind.GROUP_MEETING));
        assertThat(later.isAtLeastAsTightAs(count)).isTrue();
        assertThat(count.isAtLeastAsTightAs(later)).isFalse();
        assertThat(otherwise.isAtLeastAsTightAs(count)).isFalse();
        assertThat(count.where(SOMETIMES).isAtLeastAsTightAs(count)).isFalse();
        assertThat(count.isAtLeastAsTightAs(count.where(SOMETIMES))).isTrue();
    }

    @Test
    void a_number_is_not_kept_if_fewer_are_bound_but_it_may_move_to_another_window() {
        CountRequirement count = CountRequirement.each(atLeast(1), PeriodUnit.QUARTER, STUDY);
        assertThat(count.where(SOMETIMES).keepsNumbersOf(count)).isFalse();
        assertThat(count.keepsNumbersOf(count.where(SOMETIMES))).isTrue();
        assertThat(Tightness.atLeast(
                        atLeast(1).per(WindowName.SPRING_FESTIVAL), atLeast(1).per(WindowName.NATIONAL_DAY)))
                .isTrue();
        assertThat(Tightness.atLeast(
                        atLeast(1).per(WindowName.SPRING_FESTIVAL), atLeast(1).per(PeriodUnit.YEAR)))
                .isFalse();
    }

    @Test
    void a_document_is_tighter_that_is_due_sooner_and_binds_more() {
        DocumentRequirement two = document(2, ALWAYS);
        assertThat(two.isAtLeastAsTightAs(two)).isTrue();
        assertThat(two.isAtLeastAsTightAs(document(3, ALWAYS))).isTrue();
        assertThat(document(3, ALWAYS).isAtLeastAsTightAs(two)).isFalse();
        assertThat(two.isAtLeastAsTightAs(document(2, SOMETIMES))).isTrue();
        assertThat(document(2, SOMETIMES).isAtLeastAsTightAs(two)).isFalse();
        DocumentRequirement once = new DocumentRequirement(DocumentKind.ANNUAL_PLAN, OptionalInt.empty(), ALWAYS);
        assertThat(once.isAtLeastAsTightAs(once)).isTrue();
        assertThat(once.isAtLeastAsTightAs(two)).isFalse();
        assertThat(two.isAtLeastAsTightAs(once)).isFalse();
        assertThat(two.isAtLeastAsTightAs(
                        new DocumentRequirement(DocumentKind.DIVISION_OF_WORK, OptionalInt.of(2), ALWAYS)))
                .isFalse();
        assertThat(two.keepsNumbersOf(once)).isTrue();
        assertThat(two.keepsNumbersOf(StudyHoursRequirement.ofMembers(32))).isFalse();
    }

    private static DocumentRequirement document(int months, Applicability applicability) {
        return new DocumentRequirement(DocumentKind.ANNUAL_PLAN, OptionalInt.of(months), applicability);
    }

    @Test
    void hours_are_tighter_that_are_more_of_the_same_people_and_activities() {
        StudyHoursRequirement members = StudyHoursRequirement.ofMembers(32);
        StudyHoursRequirement holders =
                StudyHoursRequirement.ofPosts(56, Set.of(Role.SECRETARY), NormId.parse("MGT-2.1"));
        StudyHoursRequirement talks = members.counting(Set.of(ActivityKind.PARTY_LECTURE));
        assertThat(StudyHoursRequirement.ofMembers(33).isAtLeastAsTightAs(members))
                .isTrue();
        assertThat(members.isAtLeastAsTightAs(members)).isTrue();
        assertThat(StudyHoursRequirement.ofMembers(31).isAtLeastAsTightAs(members))
                .isFalse();
        assertThat(holders.isAtLeastAsTightAs(members)).isFalse();
        assertThat(holders.isAtLeastAsTightAs(
                        StudyHoursRequirement.ofPosts(56, Set.of(Role.SECRETARY), NormId.parse("MGT-2.2"))))
                .isFalse();
        assertThat(talks.isAtLeastAsTightAs(members)).isFalse();
        assertThat(holders.keepsNumbersOf(members)).isTrue();
        assertThat(members.keepsNumbersOf(holders)).isFalse();
        assertThat(members.keepsNumbersOf(document(2, ALWAYS))).isFalse();
        assertThat(talks.evidence()).hasToString("attendance+study:party-lecture");
        assertThat(members.evidence()).hasToString("attendance+study");
    }

    @Test
    void links_are_tighter_that_are_more_of_the_same_targets() {
        ContactRequirement one = links(1, TargetKind.BRANCH);
        assertThat(links(2, TargetKind.BRANCH).isAtLeastAsTightAs(one)).isTrue();
        assertThat(one.isAtLeastAsTightAs(links(2, TargetKind.BRANCH))).isFalse();
        assertThat(links(2, TargetKind.DORMITORY).isAtLeastAsTightAs(one)).isFalse();
        assertThat(links(1, TargetKind.DORMITORY).keepsNumbersOf(one)).isTrue();
        assertThat(one.keepsNumbersOf(links(2, TargetKind.BRANCH))).isFalse();
        assertThat(one.keepsNumbersOf(StudyHoursRequirement.ofMembers(32))).isFalse();
    }

    private static ContactRequirement links(int atLeast, TargetKind kind) {
        return new ContactRequirement(atLeast(atLeast), EvidenceRule.contacts(Unit.ITEMS, kind));
    }

    @Test
    void a_term_is_tighter_whose_election_can_be_moved_by_less() {
        TermRequirement term = new TermRequirement(new TermRule(3, 6, 1));
        TermRequirement fixed = new TermRequirement(new TermRule(3, 6, 0));
        assertThat(term.isAtLeastAsTightAs(term)).isTrue();
        assertThat(fixed.isAtLeastAsTightAs(term)).isTrue();
        assertThat(term.isAtLeastAsTightAs(fixed)).isFalse();
        assertThat(term.keepsNumbersOf(fixed)).isTrue();
        assertThat(term.keepsNumbersOf(document(2, ALWAYS))).isFalse();
    }

    @Test
    void a_list_of_checks_is_tighter_that_has_more_of_the_same_list() {
        Item place = Item.of("place", "场所", "place");
        ChecklistRequirement any = new ChecklistRequirement(CheckList.SIX_HAVES, List.of());
        ChecklistRequirement one = new ChecklistRequirement(CheckList.SIX_HAVES, List.of(place));
        assertThat(one.isAtLeastAsTightAs(any)).isTrue();
        assertThat(any.isAtLeastAsTightAs(one)).isFalse();
        assertThat(new ChecklistRequirement(CheckList.VOLUNTEER_TEAM, List.of(place)).isAtLeastAsTightAs(one))
                .isFalse();
    }

    @Test
    void evidence_is_tighter_that_is_of_the_same_records_with_fewer_kinds_or_more_conditions() {
        EvidenceRule either = STUDY.counting("red-film", ActivityKind.SPECIAL_STUDY);
        EvidenceRule any = EvidenceRule.all(Unit.TIMES, EvidenceSource.ACTIVITIES);
        assertThat(Tightness.evidence(STUDY, STUDY)).isTrue();
        assertThat(Tightness.evidence(STUDY, either)).isTrue();
        assertThat(Tightness.evidence(either, STUDY)).isFalse();
        assertThat(Tightness.evidence(STUDY, any)).isTrue();
        assertThat(Tightness.evidence(any, STUDY)).isFalse();
        assertThat(Tightness.evidence(STUDY, EvidenceRule.activity(ActivityKind.GROUP_MEETING)))
                .isFalse();
        assertThat(Tightness.evidence(STUDY, EvidenceRule.attendance(ActivityKind.SPECIAL_STUDY)))
                .isFalse();
        assertThat(Tightness.evidence(any, EvidenceRule.all(Unit.ITEMS, EvidenceSource.ACTIVITIES)))
                .isFalse();
        EvidenceRule fewer = STUDY.where(new Condition.LedBy(Role.SECRETARY, Condition.Reach.OWN));
        assertThat(Tightness.evidence(fewer, STUDY)).isTrue();
        assertThat(Tightness.evidence(STUDY, fewer)).isFalse();
    }

    private static boolean isTighter(WindowRule ours, WindowRule theirs) {
        return Tightness.windows(
                ImmutableMap.of(WindowName.YEAR_END, ours), ImmutableMap.of(WindowName.YEAR_END, theirs));
    }

    @Test
    void a_list_is_tighter_that_has_more_and_nothing_less() {
        assertThat(Tightness.adds(List.of("a", "b"), List.of("a"))).isTrue();
        assertThat(Tightness.adds(List.of("a"), List.of("a"))).isTrue();
        assertThat(Tightness.adds(List.of("a"), List.of("a", "b"))).isFalse();
        assertThat(Tightness.adds(List.of("b", "a"), List.of("a", "b"))).isFalse();
        assertThat(Tightness.adds(List.of("b", "c"), List.of("a"))).isFalse();
    }

    @Test
    void what_holds_always_is_tighter_than_what_holds_on_a_condition() {
        Applicability always = new Applicability.Always();
        Applicability sometimes = new Applicability.HasCommissioner();
        assertThat(Tightness.applicability(always, sometimes)).isTrue();
        assertThat(Tightness.applicability(sometimes, sometimes)).isTrue();
        assertThat(Tightness.applicability(sometimes, always)).isFalse();
    }
}
