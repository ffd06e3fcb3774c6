package dev.norms.requirement;

import static dev.norms.time.Bound.atLeast;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.norms.duty.NormId;
import dev.norms.evidence.ActivityKind;
import dev.norms.evidence.ApprovalBody;
import dev.norms.evidence.CheckList;
import dev.norms.evidence.DocumentKind;
import dev.norms.evidence.EvidenceRule;
import dev.norms.evidence.EvidenceSource;
import dev.norms.evidence.TargetKind;
import dev.norms.evidence.Unit;
import dev.norms.organization.Role;
import dev.norms.organization.TermRule;
import dev.norms.time.PeriodUnit;
import dev.norms.time.SpecialForm;
import dev.norms.time.WindowName;
import dev.norms.time.WindowRule;
import java.lang.reflect.Proxy;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RequirementTest {
    private static final EvidenceRule ASSEMBLY = EvidenceRule.activity(ActivityKind.MEMBERS_ASSEMBLY);

    @Test
    void each_family_has_a_text_form_and_reads_in_words() {
        CountRequirement quarterly = CountRequirement.each(atLeast(1), PeriodUnit.QUARTER, ASSEMBLY);
        assertThat(quarterly).hasToString("count 1+/quarter");
        assertThat(quarterly.label().zh()).isEqualTo("每季度不少于1次");
        assertThat(quarterly.where(new Applicability.HasCommissioner()))
                .hasToString("count 1+/quarter if a commissioner is in office");
        assertThat(StudyHoursRequirement.ofMembers(32)).hasToString("hours 32/year");
        assertThat(StudyHoursRequirement.ofPosts(56, ImmutableSet.of(Role.SECRETARY), NormId.parse("MGT-2.1")))
                .hasToString("hours 56/year for secretary instead of MGT-2.1");
        assertThat(new TermRequirement(TermRule.STANDARD)).hasToString("term 3 years, opens 6 months before expiry");
        assertThat(new ContactRequirement(atLeast(1), EvidenceRule.contacts(Unit.ITEMS, TargetKind.BRANCH)))
                .hasToString("contacts 1+");
    }

    @Test
    void each_family_is_a_case_of_its_own() {
        assertThat(caseOf(CountRequirement.each(atLeast(1), PeriodUnit.QUARTER, ASSEMBLY)))
                .isEqualTo("count");
        assertThat(caseOf(StudyHoursRequirement.ofMembers(32))).isEqualTo("studyHours");
        assertThat(caseOf(new TermRequirement(TermRule.STANDARD))).isEqualTo("term");
        assertThat(caseOf(DocumentRequirement.eachTerm(DocumentKind.ANNUAL_PLAN, 1, new Applicability.Always())))
                .isEqualTo("document");
        assertThat(caseOf(new ChecklistRequirement(CheckList.SIX_HAVES, List.of())))
                .isEqualTo("checklist");
        assertThat(caseOf(new FilingRequirement())).isEqualTo("filing");
        assertThat(caseOf(new FollowUpRequirement())).isEqualTo("followUp");
        assertThat(caseOf(new PostsRequirement(ImmutableSet.of(Role.SECRETARY))))
                .isEqualTo("posts");
        assertThat(caseOf(new ApprovalRequirement(ImmutableSet.of(ApprovalBody.BRANCH))))
                .isEqualTo("approval");
        assertThat(caseOf(CompositionRequirement.of(EvidenceSource.POSTS, new BodyRule.Tiers(false))))
                .isEqualTo("composition");
        assertThat(caseOf(new ContactRequirement(atLeast(1), EvidenceRule.contacts(Unit.ITEMS, TargetKind.BRANCH))))
                .isEqualTo("contact");
    }

    /** The name of the case that a requirement asks for. */
    @SuppressWarnings("unchecked") // a proxy of cases whose answers are texts
    private static String caseOf(Requirement requirement) {
        return requirement.match((Cases<String>) Proxy.newProxyInstance(
                Cases.class.getClassLoader(),
                new Class<?>[] {Cases.class},
                (proxy, method, arguments) -> method.getName()));
    }

    @Test
    void draws_attention_as_long_before_as_its_period_asks() {
        assertThat(StudyHoursRequirement.ofMembers(32).leadDays(LeadTimes.USUAL))
                .hasValue(60);
        LeadTimes times = new LeadTimes(1, 2, 3, 366, 0);
        assertThat(times.of(PeriodUnit.MONTH, null)).isEqualTo(1);
        assertThat(times.of(PeriodUnit.QUARTER, null)).isEqualTo(2);
        assertThat(times.of(PeriodUnit.HALF_YEAR, null)).isEqualTo(3);
        assertThat(times.of(PeriodUnit.YEAR, null)).isEqualTo(366);
        assertThat(times.of(SpecialForm.SEMESTER, null)).isEqualTo(3);
        assertThat(LeadTimes.USUAL.of(WindowName.YEAR_END, null)).isEqualTo(14);
        assertThat(times.of(SpecialForm.EDITION, new WindowRule.AfterIssue(3))).isEqualTo(93);
        assertThat(new TermRequirement(new TermRule(3, 6, 1)).leadDays(times)).hasValue(4 * 366);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LeadTimes(-1, 0, 0, 0, 0))
                .withMessage("month must be from 0 to 366 days, but was -1");
        assertThatIllegalArgumentException().isThrownBy(() -> new LeadTimes(0, 0, 0, 367, 0));
    }

    @Test
    void a_named_window_needs_its_days() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CountRequirement(
                        atLeast(1).per(WindowName.YEAR_END), ImmutableMap.of(), ASSEMBLY, new Applicability.Always()))
                .withMessage("windows must hold every window of the cadence, but had no year-end (1+/year-end)");
        WindowRule december = new WindowRule.FixedDays(MonthDay.of(12, 1), MonthDay.of(12, 31));
        assertThat(CountRequirement.within(atLeast(1), ImmutableMap.of(WindowName.YEAR_END, december), ASSEMBLY))
                .hasToString("count 1+/year-end (12-01..12-31)");
    }

    @Test
    void a_window_has_days_of_each_year_and_an_edition_its_first_months() {
        WindowRule december = new WindowRule.FixedDays(MonthDay.of(12, 1), MonthDay.of(12, 31));
        WindowRule months = new WindowRule.AfterIssue(3);
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        CountRequirement.within(atLeast(1), ImmutableMap.of(WindowName.YEAR_END, months), ASSEMBLY))
                .withMessage("windows must have a rule that fits them, but year-end had 3 months from issue");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        CountRequirement.within(atLeast(1), ImmutableMap.of(SpecialForm.TERM, december), ASSEMBLY));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        CountRequirement.within(atLeast(1), ImmutableMap.of(SpecialForm.EDITION, december), ASSEMBLY));
    }

    @Test
    void hours_of_posts_replace_those_of_members() {
        assertThatIllegalArgumentException().isThrownBy(() -> StudyHoursRequirement.ofMembers(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StudyHoursRequirement(
                        56, ImmutableSet.of(Role.SECRETARY), Optional.empty(), ImmutableSet.of()))
                .withMessageStartingWith("posts and replaces must be given together");
    }

    @Test
    void a_count_may_have_a_season_of_the_year() {
        WindowRule autumn = new WindowRule.FixedDays(MonthDay.of(9, 1), MonthDay.of(10, 31));
        CountRequirement yearly = CountRequirement.each(atLeast(1), PeriodUnit.YEAR, ASSEMBLY);
        assertThat(yearly.in(autumn)).hasToString("count 1+/year (09-01..10-31)");
        assertThat(yearly.in(autumn).isAtLeastAsTightAs(yearly)).isTrue();
        assertThat(yearly.isAtLeastAsTightAs(yearly.in(autumn))).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> yearly.in(new WindowRule.AfterIssue(3)));
    }
}
