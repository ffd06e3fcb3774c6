package dev.norms.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import dev.norms.book.EditionInForce;
import dev.norms.duty.Addressee;
import dev.norms.evidence.DocumentKind;
import dev.norms.evidence.EvidenceSource;
import dev.norms.evidence.TargetKind;
import dev.norms.evidence.Unit;
import dev.norms.explanation.StepKind;
import dev.norms.norm.Executability;
import dev.norms.norm.Strength;
import dev.norms.organization.BranchType;
import dev.norms.organization.MemberStatus;
import dev.norms.organization.OrganizationKind;
import dev.norms.organization.Role;
import dev.norms.source.Confidence;
import dev.norms.time.Festival;
import dev.norms.time.PeriodUnit;
import dev.norms.time.SpecialForm;
import dev.norms.time.WindowName;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CodedTest {
    static Stream<List<? extends Coded>> vocabularies() {
        return Stream.<Coded[]>of(
                        Addressee.values(),
                        DocumentKind.values(),
                        EvidenceSource.values(),
                        TargetKind.values(),
                        Unit.values(),
                        StepKind.values(),
                        EditionInForce.Basis.values(),
                        Executability.values(),
                        Strength.values(),
                        BranchType.values(),
                        MemberStatus.values(),
                        OrganizationKind.values(),
                        Role.values(),
                        Confidence.values(),
                        Festival.values(),
                        PeriodUnit.values(),
                        SpecialForm.values(),
                        WindowName.values())
                .map(ImmutableList::copyOf);
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void codes_are_unique_and_plain(List<? extends Coded> terms) {
        assertThat(terms)
                .extracting(Coded::code)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[A-Za-z0-9+-]+"));
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void labels_are_chinese_and_english(List<? extends Coded> terms) {
        assertThat(terms).allSatisfy(term -> {
            assertThat(term.label().in(Language.CHINESE)).containsPattern("\\p{IsHan}");
            assertThat(term.label().in(Language.ENGLISH)).doesNotContainPattern("\\p{IsHan}");
        });
    }

    @Test
    void a_code_is_read_back() {
        for (Role role : Role.values()) {
            assertThat(Coded.parse(Role.class, role.code())).isEqualTo(role);
        }
    }

    @Test
    void an_unknown_code_is_answered_with_the_known_ones() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Coded.parse(OrganizationKind.class, "cell"))
                .withMessage("OrganizationKind must be one of general-branch, branch, group, but was cell");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Coded.parse(OrganizationKind.class, "brunch"))
                .withMessageEndingWith("but was brunch (nearest: branch)");
    }
}
