package dev.norms.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.norms.label.Label;
import dev.norms.organization.BranchType;
import dev.norms.organization.Role;
import org.junit.jupiter.api.Test;

class EvidenceRuleTest {
    @Test
    void hasATextForm() {
        assertThat(EvidenceRule.activity(ActivityKind.PARTY_LECTURE).where(new Condition.LedBy(Role.SECRETARY)))
                .hasToString("activities:party-lecture[led-by=secretary]");
        assertThat(EvidenceRule.document(DocumentKind.ANNUAL_PLAN)).hasToString("documents:annual-plan");
        assertThat(EvidenceRule.contacts(Unit.ITEMS, TargetKind.BRANCH)
                        .where(new Condition.TargetBranch(ImmutableSet.of(BranchType.MIXED, BranchType.FACULTY))))
                .hasToString("contacts:branch[target-type=faculty|mixed]");
        assertThat(EvidenceRule.all(Unit.CLASS_HOURS, EvidenceSource.ATTENDANCE, EvidenceSource.STUDY))
                .hasToString("attendance+study");
    }

    @Test
    void needsASource() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new EvidenceRule(ImmutableSet.of(), ImmutableSet.of(), Unit.TIMES, ImmutableList.of()))
                .withMessageStartingWith("sources must not be empty");
    }

    @Test
    void conditionsReadInWords() {
        assertThat(new Condition.LedBy(Role.SECRETARY).label().zh()).isEqualTo("须由本组织书记主讲");
        assertThat(new Condition.TargetBranch(ImmutableSet.of(BranchType.FACULTY))
                        .label()
                        .en())
                .isEqualTo("the target must be a branch of type faculty");
        assertThatIllegalArgumentException().isThrownBy(() -> new Condition.TargetBranch(ImmutableSet.of()));
    }

    @Test
    void theDocumentNames23KindsOfActivitiesAndACollegeMayAddItsOwn() {
        assertThat(ActivityKind.known())
                .hasSize(23)
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
