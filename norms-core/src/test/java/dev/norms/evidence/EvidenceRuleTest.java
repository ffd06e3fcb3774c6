package dev.norms.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.norms.duty.NormId;
import dev.norms.label.Label;
import dev.norms.organization.BranchType;
import dev.norms.organization.MemberStatus;
import dev.norms.organization.OrganizationKind;
import dev.norms.organization.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvidenceRuleTest {
    @Test
    void has_a_text_form() {
        assertThat(EvidenceRule.activity(ActivityKind.PARTY_LECTURE)
                        .where(new Condition.LedBy(Role.SECRETARY, Condition.Reach.OWN)))
                .hasToString("activities:party-lecture[led-by=secretary]");
        assertThat(EvidenceRule.activity(ActivityKind.PARTY_LECTURE)
                        .where(new Condition.LedBy(Role.SECRETARY, Condition.Reach.BELOW))
                        .or(EvidenceSource.ADMISSIONS))
                .hasToString("activities+admissions:party-lecture[led-by=secretary,below]");
        assertThat(EvidenceRule.document(DocumentKind.ANNUAL_PLAN)).hasToString("documents:annual-plan");
        assertThat(EvidenceRule.contacts(Unit.ITEMS, TargetKind.BRANCH)
                        .where(new Condition.TargetBranch(ImmutableSet.of(BranchType.MIXED, BranchType.FACULTY))))
                .hasToString("contacts:branch[target-type=faculty|mixed]");
        assertThat(EvidenceRule.all(Unit.CLASS_HOURS, EvidenceSource.ATTENDANCE, EvidenceSource.STUDY))
                .hasToString("attendance+study");
        assertThat(EvidenceRule.attestation(NormId.parse("ART-3.3"))).hasToString("attestations:ART-3.3");
        assertThat(EvidenceRule.attendance(ActivityKind.LEADERSHIP_APPRAISAL).where(new Condition.HeldByOwn()))
                .hasToString("attendance:leadership-appraisal[held-by=own]");
        assertThat(EvidenceRule.contacts(Unit.PERSONS, TargetKind.ACTIVIST, TargetKind.OTHER)
                        .where(new Condition.KeptBy(MemberStatus.FULL)))
                .hasToString("contacts:activist|other[kept-by=full]");
        assertThat(EvidenceRule.activity(ActivityKind.INSPECTION)
                        .where(new Condition.OfPart(Item.of("dues", "党费", "dues")))
                        .where(new Condition.HeldBy(OrganizationKind.GENERAL_BRANCH)))
                .hasToString("activities:inspection[part=dues,held-by=general-branch]");
    }

    @Test
    void a_kind_that_counts_as_another_counts_where_activities_are_asked_for() {
        assertThat(EvidenceRule.attendance(ActivityKind.INSPECTION).counting("red-film", ActivityKind.INSPECTION))
                .hasToString("attendance:inspection|red-film");
        assertThat(EvidenceRule.activity(ActivityKind.INSPECTION).counting("red-film", ActivityKind.INSPECTION))
                .hasToString("activities:inspection|red-film");
        EvidenceRule lecture = EvidenceRule.activity(ActivityKind.PARTY_LECTURE);
        assertThat(lecture.counting("red-film", ActivityKind.INSPECTION)).isSameAs(lecture);
        EvidenceRule others = new EvidenceRule(
                ImmutableSet.of(EvidenceSource.STUDY),
                ImmutableSet.of(ActivityKind.INSPECTION.code()),
                Unit.TIMES,
                ImmutableList.of());
        assertThat(others.counting("red-film", ActivityKind.INSPECTION)).isSameAs(others);
    }

    @Test
    void reads_in_words() {
        assertThat(EvidenceRule.activity(ActivityKind.PARTY_LECTURE).label().zh())
                .contains(ActivityKind.PARTY_LECTURE.label().zh());
    }

    @Test
    void needs_a_source() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new EvidenceRule(ImmutableSet.of(), ImmutableSet.of(), Unit.TIMES, ImmutableList.of()))
                .withMessageStartingWith("sources must not be empty");
    }

    @Test
    void conditions_read_in_words() {
        assertThat(new Condition.LedBy(Role.SECRETARY, Condition.Reach.OWN)
                        .label()
                        .zh())
                .isEqualTo("须有当日本组织书记主讲或述职");
        assertThat(new Condition.TargetBranch(ImmutableSet.of(BranchType.FACULTY))
                        .label()
                        .en())
                .isEqualTo("the target must be a branch of type faculty");
        assertThatIllegalArgumentException().isThrownBy(() -> new Condition.TargetBranch(ImmutableSet.of()));
    }

    @Test
    void conditions_of_one_side_read_in_words() {
        assertThat(new Condition.OfPart(Item.of("dues", "党费", "dues")).label())
                .isEqualTo(Label.of("环节须为党费", "its part must be: dues"));
        assertThat(new Condition.HeldByOwn().label())
                .isEqualTo(Label.of("须由本人所在党支部、党小组举行", "it must be held by the person's own branch or group"));
        assertThat(new Condition.HeldBy(OrganizationKind.GENERAL_BRANCH).label())
                .isEqualTo(Label.of("须由党总支举行", "it must be held by a general branch"));
        assertThat(new Condition.KeptBy(MemberStatus.FULL).label())
                .isEqualTo(Label.of("联系人须为正式党员", "it must be kept by a full member"));
    }

    @Test
    void an_item_is_named_by_its_code_or_either_name() {
        Item flag = Item.of("party-flag", "党旗", "Party flag");
        assertThat(List.of("party-flag", "党旗", "Party flag", "Party-Flag", "PARTY FLAG"))
                .allMatch(flag::isNamed);
        assertThat(List.of("", "flag", "partyflag", "党 旗")).noneMatch(flag::isNamed);
    }

    @Test
    void the_document_names26_kinds_of_activities_and_a_college_may_add_its_own() {
        assertThat(ActivityKind.known())
                .hasSize(26)
                .extracting(ActivityKind::code)
                .doesNotHaveDuplicates();
        assertThat(ActivityKind.find("themed-party-day")).contains(ActivityKind.THEMED_PARTY_DAY);
        assertThat(ActivityKind.find("reading-circle")).isEmpty();
        assertThat(new ActivityKind("reading-circle", Label.of("读书会", "reading circle")).code())
                .isEqualTo("reading-circle");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ActivityKind("Reading", Label.of("读书会", "reading circle")))
                .withMessage("code must be like members-assembly, but was 'Reading'");
    }
}
