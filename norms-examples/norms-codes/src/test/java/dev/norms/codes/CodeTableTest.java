package dev.norms.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.norms.admission.AdmissionStage;
import dev.norms.evidence.ActivityKind;
import dev.norms.label.Label;
import dev.norms.organization.BranchType;
import dev.norms.organization.MemberStatus;
import dev.norms.organization.OrganizationKind;
import dev.norms.organization.Role;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is mapped without loss comes back; every loss is named. */
class CodeTableTest {
    /** A table with all terms of ours. */
    record Whole<T>(CodeTable<T> table, List<T> terms) {}

    static Stream<Whole<?>> tables() {
        return Stream.of(
                new Whole<>(CodeTable.politicalStatus(), List.of(MemberStatus.values())),
                new Whole<>(CodeTable.organizationKinds(), sorts()),
                new Whole<>(CodeTable.branchTypes(), List.of(BranchType.values())),
                new Whole<>(CodeTable.posts(), List.of(Role.values())),
                new Whole<>(CodeTable.postsOfZhdj(), List.of(Role.values())),
                new Whole<>(CodeTable.memberStatesOfZhdj(), List.of(MemberStatus.values())),
                new Whole<>(CodeTable.memberStatesOfHParty(), List.of(MemberStatus.values())),
                new Whole<>(CodeTable.activities(), ActivityKind.known()),
                new Whole<>(CodeTable.meetings(), ActivityKind.known()),
                new Whole<>(CodeTable.admissionStages(), List.of(AdmissionStage.values())));
    }

    private static List<OrganizationSort> sorts() {
        return Stream.concat(
                        Stream.of(OrganizationKind.values()).map(OrganizationSort::of),
                        Stream.of(BranchType.values()).map(OrganizationSort::branch))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("tables")
    <T> void what_loses_nothing_comes_back(Whole<T> whole) {
        CodeTable<T> table = whole.table();
        for (String code : table.codes()) {
            Mapped<T> ours = table.toOurs(code);
            if (ours.isLossless()) {
                assertThat(table.toTheirs(ours.value().orElseThrow()))
                        .isEqualTo(new Mapped<>(Optional.of(code), Optional.empty()));
            }
        }
        for (T term : whole.terms()) {
            Mapped<String> code = table.toTheirs(term);
            if (code.isLossless()) {
                assertThat(table.toOurs(code.value().orElseThrow()))
                        .isEqualTo(new Mapped<>(Optional.of(term), Optional.empty()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    <T> void what_loses_something_comes_back_to_the_same_term_and_says_what_is_lost(Whole<T> whole) {
        CodeTable<T> table = whole.table();
        for (String code : table.codes()) {
            Mapped<T> ours = table.toOurs(code);
            ours.value()
                    .ifPresent(term -> assertThat(table.toTheirs(term).value().map(table::toOurs))
                            .as(code)
                            .hasValueSatisfying(
                                    again -> assertThat(again.value()).isEqualTo(ours.value())));
            assertThat(ours.loss().map(Loss::what)).as(code).satisfies(CodeTableTest::isNamed);
        }
        for (T term : whole.terms()) {
            Mapped<String> code = table.toTheirs(term);
            code.value()
                    .ifPresent(
                            one -> assertThat(table.toOurs(one).value()).as(one).contains(term));
            assertThat(code.loss().map(Loss::what)).as(term.toString()).satisfies(CodeTableTest::isNamed);
        }
    }

    private static void isNamed(Optional<Label> loss) {
        loss.ifPresent(what -> {
            assertThat(what.zh()).containsPattern("\\p{IsHan}.*”");
            assertThat(what.en()).contains("'").doesNotContainPattern("\\p{IsHan}");
        });
    }

    @ParameterizedTest
    @MethodSource("tables")
    <T> void every_code_and_every_term_has_an_answer(Whole<T> whole) {
        assertThat(whole.table().codes()).doesNotHaveDuplicates().isNotEmpty();
        assertThat(whole.table().codes())
                .allSatisfy(code -> assertThat(whole.table().toOurs(code)).isNotNull());
        assertThat(whole.terms())
                .allSatisfy(term -> assertThat(whole.table().toTheirs(term)).isNotNull());
        assertThat(whole.table().source()).isNotBlank();
    }

    @Test
    void the_tables_say_what_they_say() {
        assertThat(CodeTable.politicalStatus().toOurs("01").value()).contains(MemberStatus.FULL);
        assertThat(CodeTable.politicalStatus()
                        .toTheirs(MemberStatus.PROBATIONARY)
                        .value())
                .contains("02");
        assertThat(CodeTable.organizationKinds().toOurs("621").value())
                .contains(OrganizationSort.of(OrganizationKind.GENERAL_BRANCH));
        assertThat(CodeTable.organizationKinds()
                        .toTheirs(OrganizationSort.of(OrganizationKind.GROUP))
                        .value())
                .contains("711");
        assertThat(CodeTable.organizationKinds().toOurs("632"))
                .isEqualTo(new Mapped<>(Optional.of(OrganizationSort.branch(BranchType.JOINT)), Optional.empty()));
        assertThat(CodeTable.branchTypes().toTheirs(BranchType.RETIRED).value()).contains("离退休");
        assertThat(CodeTable.posts().toTheirs(Role.WOMEN_COMMISSIONER).value()).contains("038U");
        assertThat(CodeTable.posts().toOurs("034U").value()).contains(Role.DISCIPLINE_COMMISSIONER);
        assertThat(CodeTable.meetings().toTheirs(ActivityKind.THEMED_PARTY_DAY).value())
                .contains("5");
        assertThat(CodeTable.admissionStages().toOurs("6").value()).contains(AdmissionStage.PROBATION);
    }

    @Test
    void losses_are_named() {
        Map.of("630", "“第一党支部”只记为“党支部”", "611", "没有与“党委”对应的项")
                .forEach((code, loss) -> assertThat(CodeTable.organizationKinds()
                                .toOurs(code)
                                .loss()
                                .orElseThrow()
                                .what()
                                .zh())
                        .isEqualTo(loss));
        assertThat(CodeTable.branchTypes().toOurs("博士生")).satisfies(mapped -> {
            assertThat(mapped.value()).contains(BranchType.POSTGRADUATE);
            assertThat(mapped.loss().orElseThrow().what().en())
                    .isEqualTo("'branch of doctoral students' is kept only as 'postgraduate'");
        });
        assertThat(CodeTable.politicalStatus().toTheirs(MemberStatus.ACTIVIST)).satisfies(mapped -> {
            assertThat(mapped.value()).isEmpty();
            assertThat(mapped.loss().orElseThrow().what().zh()).contains("入党积极分子");
        });
        assertThat(CodeTable.posts().toTheirs(Role.UNITED_FRONT_COMMISSIONER).isLossless())
                .isFalse();
        assertThat(CodeTable.posts().toTheirs(Role.COMMISSIONER).value()).contains("0000");
    }

    @Test
    void only_a_branch_has_a_type() {
        assertThatThrownBy(() -> new OrganizationSort(OrganizationKind.GROUP, Optional.of(BranchType.MIXED)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("type must be that of a branch");
    }

    @Test
    void an_unknown_code_is_refused_with_the_codes() {
        assertThatThrownBy(() -> CodeTable.politicalStatus().toOurs("99"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("political-status must be one of [01, 02")
                .hasMessageContaining("'99'");
    }
}
