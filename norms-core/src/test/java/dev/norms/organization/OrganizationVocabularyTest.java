package dev.norms.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganizationVocabularyTest {
    @ParameterizedTest
    @ValueSource(strings = {"art-f1", "p001", "学生第一党支部", "a.b_c-d", "-", "𠮷", "ё"})
    void ids_are_of_any_script(String text) {
        assertThat(OrganizationId.of(text)).hasToString(text);
        assertThat(PersonId.of(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a b",
                "a@b",
                "a/b",
                "a#b",
                "a;b",
                "a,b",
                "a\n",
                "e\u0301",
                "\u212B",
                "x\u212Bx",
                "😀",
                "a:b"
            })
    void other_texts_are_no_ids(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OrganizationId.of(text))
                .withMessageStartingWith("id must");
    }

    @Test
    void an_id_has_at_most64_characters_counted_by_code_point() {
        assertThat(PersonId.of("𠮷".repeat(64)).text()).hasSize(128);
        assertThat(PersonId.of("x".repeat(64)).text()).hasSize(64);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PersonId.of("x".repeat(65)))
                .withMessageStartingWith("id must have 1 to 64 characters");
    }

    @Test
    void what_is_checked_is_given_back() {
        assertThat(SubjectId.checked("art-f1")).isEqualTo("art-f1");
        assertThat(SubjectId.checked("学生第一党支部")).isEqualTo("学生第一党支部");
    }

    @Test
    void commissioners_are_those_of_every_field_and_without_one() {
        assertThat(Role.values())
                .filteredOn(Role::isCommissioner)
                .containsExactly(
                        Role.ORGANIZATION_COMMISSIONER,
                        Role.PUBLICITY_COMMISSIONER,
                        Role.DISCIPLINE_COMMISSIONER,
                        Role.UNITED_FRONT_COMMISSIONER,
                        Role.YOUTH_COMMISSIONER,
                        Role.LABOUR_UNION_COMMISSIONER,
                        Role.SECURITY_COMMISSIONER,
                        Role.WOMEN_COMMISSIONER,
                        Role.COMMISSIONER);
        assertThat(Role.commissioners()).containsAll(List.of(Role.WOMEN_COMMISSIONER, Role.COMMISSIONER));
        assertThat(Role.committee()).contains(Role.LABOUR_UNION_COMMISSIONER, Role.SECURITY_COMMISSIONER);
    }

    @Test
    void a_type_that_the_document_has_is_meant_by_itself_alone() {
        assertThat(BranchType.ofTheDocument())
                .containsExactly(
                        BranchType.FACULTY, BranchType.UNDERGRADUATE, BranchType.POSTGRADUATE, BranchType.MIXED)
                .allSatisfy(type -> assertThat(BranchType.values())
                        .filteredOn(asked -> type.isMeantBy(Set.of(asked)))
                        .containsExactly(type));
    }

    @ParameterizedTest
    @CsvSource({
        "RETIRED, FACULTY|RETIRED",
        "JOINT, JOINT",
        "UNDERGRADUATE_VERTICAL, MIXED|UNDERGRADUATE_VERTICAL",
        "POSTGRADUATE_VERTICAL, MIXED|POSTGRADUATE_VERTICAL"
    })
    void any_other_type_is_meant_by_itself_and_by_what_it_is_counted_as(BranchType type, String asked) {
        assertThat(BranchType.values())
                .filteredOn(one -> type.isMeantBy(Set.of(one)))
                .extracting(BranchType::name)
                .containsExactly(asked.split("\\|"));
    }

    @Test
    void only_full_and_probationary_members_are_members() {
        assertThat(MemberStatus.values())
                .filteredOn(MemberStatus::isMember)
                .containsExactly(MemberStatus.FULL, MemberStatus.PROBATIONARY);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-11-05, 2023-11-05, 2023-05-05, 2024-11-05, 2022-11-05",
        "2020-02-29, 2023-02-28, 2022-08-28, 2024-02-28, 2022-02-28",
        "2020-08-31, 2023-08-31, 2023-02-28, 2024-08-31, 2022-08-31"
    })
    void a_term_is_reckoned_by_the_calendar(
            LocalDate elected, LocalDate expiry, LocalDate opens, LocalDate latest, LocalDate earliest) {
        assertThat(TermRule.STANDARD.expiry(elected)).isEqualTo(expiry);
        assertThat(TermRule.STANDARD.opens(elected)).isEqualTo(opens);
        assertThat(TermRule.STANDARD.latest(elected)).isEqualTo(latest);
        assertThat(TermRule.STANDARD.earliest(elected)).isEqualTo(earliest);
    }

    @Test
    void a_term_lasts_at_least_a_year() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TermRule(0, 6, 1))
                .withMessageContaining("0, 6, 1");
    }
}
