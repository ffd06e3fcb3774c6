package dev.norms.calendar.family;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.assessment.FullSample;
import dev.norms.calendar.assessment.Sample;
import dev.norms.college.College;
import dev.norms.college.CollegeBuilder;
import dev.norms.college.Organization;
import dev.norms.college.TermOfOffice;
import dev.norms.evidence.ActivityKind;
import dev.norms.label.Label;
import dev.norms.ledger.Activity;
import dev.norms.organization.BranchType;
import dev.norms.organization.TermRule;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TermFamilyTest {
    private static final String ID = "ORG-3.2@b/term-2018-03-10";

    private static TermOfOffice.Builder first() {
        return TermOfOffice.builder("b").elected("2018-03-10");
    }

    private static FamilyCase on(String day, TermOfOffice.Builder... terms) {
        CollegeBuilder college = FullSample.college()
                .add(Organization.branch("b", BranchType.MIXED).under("gb").established("2012-09-01"));
        for (TermOfOffice.Builder term : terms) {
            college.add(term);
        }
        College built = college.build();
        return FamilyCase.on(day, Sample.ledger(built));
    }

    private static TermOfOffice.Builder next(String day) {
        return TermOfOffice.builder("b").elected(day);
    }

    private static String note(FamilyCase found) {
        return found.tally(ID).note().map(Label::en).orElse("");
    }

    @Test
    void the_next_election_up_to_the_day_ends_a_term() {
        assertThat(on("2021-05-10", first()).matches(ID)).isEmpty();
        assertThat(on("2021-05-10", first(), next("2021-05-10"), next("2021-05-11"))
                        .matches(ID))
                .containsExactly("election/2021-05-10");
        assertThat(on("2021-05-10", first(), next("2021-05-11")).matches(ID)).isEmpty();
        assertThat(on("2021-05-10", first(), next("2015-03-10")).matches(ID)).isEmpty();
        assertThat(on("2021-05-10", first(), next("2021-03-10")).tally(ID).onTime())
                .isEqualByComparingTo("1");
        assertThat(on("2021-05-10", first(), next("2021-03-11")).tally(ID).onTime())
                .isEqualByComparingTo("0");
    }

    @Test
    void a_general_branch_whose_term_is_over_by_the_default_length_alone_is_remarked_on() {
        String general = "ORG-3.1@gb/term-2018-10-10";

        assertThat(on("2021-10-10", first()).tally(general).note()).isEmpty();
        assertThat(on("2021-10-11", first()).tally(general).note().orElseThrow().en())
                .startsWith("3 years is the default reading: ");
        assertThat(FamilyCase.on("2021-10-11", Sample.ledger(FullSample.COLLEGE), "term-general-branch=3")
                        .tally(general)
                        .note())
                .isEmpty();
        assertThat(note(on("2021-10-11", first()))).isEmpty();
        assertThat(on("2021-10-11", first(), TermOfOffice.builder("gb").elected("2021-10-05"))
                        .tally(general)
                        .note())
                .isEmpty();
    }

    @Test
    void an_extension_needs_an_approval_to_count() {
        assertThat(note(on("2021-03-01", first().extendedTo("2021-06-10"))))
                .isEqualTo("the extension to 2021-06-10 has no approval and does not count");
        assertThat(note(on("2021-03-01", first().extendedTo("2021-06-10").approval("7"))))
                .isEmpty();
        assertThat(on("2021-03-01", next("2017-03-10").extendedTo("2021-06-10").approval("7"))
                        .tally("ORG-3.2@b/term-2017-03-10")
                        .note()
                        .map(Label::en))
                .contains("extended to 2021-06-10, by more than the 1 year that upper rules allow");
    }

    @Test
    void what_is_said_of_an_extension_depends_on_its_approval() {
        assertThat(TermFamily.extension(first().build())).isEmpty();
        assertThat(TermFamily.extension(
                        first().extendedTo("2021-06-10").approval("7").build()))
                .contains(Label.of("经7批准延期至2021-06-10", "extended to 2021-06-10 under approval 7"));
        assertThat(TermFamily.extension(first().extendedTo("2021-06-10").build()))
                .contains(Label.of(
                        "延期至2021-06-10无批准文号，不计", "the extension to 2021-06-10 has no approval and does not count"));
    }

    @Test
    void an_approved_extension_is_too_long_after_the_last_day_that_the_rule_allows() {
        TermRule two = new TermRule(3, 6, 2);

        assertThat(tooLong("2022-03-10", TermRule.STANDARD)).isEmpty();
        assertThat(tooLong("2022-03-11", TermRule.STANDARD))
                .contains(Label.of(
                        "批准延期至2022-03-11，延期超过1年，上级规定不允许",
                        "extended to 2022-03-11, by more than the 1 year that upper rules allow"));
        assertThat(tooLong("2023-03-11", two))
                .map(Label::en)
                .contains("extended to 2023-03-11, by more than the 2 years that upper rules allow");
        assertThat(TermFamily.tooLong(first().extendedTo("2023-03-11").build(), TermRule.STANDARD))
                .isEmpty();
    }

    private static Optional<Label> tooLong(String day, TermRule rule) {
        return TermFamily.tooLong(first().extendedTo(day).approval("7").build(), rule);
    }

    private static String early(String day, TermRule rule) {
        return TermFamily.note(first().build(), next(day).build(), rule)
                .map(Label::en)
                .orElse("");
    }

    @Test
    void an_early_election_is_noted() {
        assertThat(early("2020-03-09", TermRule.STANDARD))
                .isEqualTo("elected more than 1 year before expiry, which is noted");
        assertThat(early("2019-03-09", new TermRule(3, 6, 2)))
                .isEqualTo("elected more than 2 years before expiry, which is noted");
        assertThat(early("2020-03-10", TermRule.STANDARD)).isEqualTo("elected early without approval, which is noted");
        assertThat(early("2020-09-09", TermRule.STANDARD)).isEqualTo("elected early without approval, which is noted");
        assertThat(early("2020-09-10", TermRule.STANDARD)).isEmpty();
        assertThat(TermFamily.note(
                        first().approval("7").build(), next("2020-09-09").build(), TermRule.STANDARD))
                .isEmpty();
        assertThat(TermFamily.note(
                        first().build(), next("2020-09-09").approval("8").build(), TermRule.STANDARD))
                .isEmpty();
        assertThat(note(on("2021-05-10", first(), next("2020-09-09"))))
                .isEqualTo("elected early without approval, which is noted");
    }

    @Test
    void the_facts_are_election_expiry_and_extension() {
        assertThat(on("2021-05-10", first()).facts(ID))
                .containsExactly("elected on 2018-03-10 for 3 years, expires on 2021-03-10, not extended");
        assertThat(on("2021-05-10", first().extendedTo("2021-06-10").approval("7"))
                        .facts(ID))
                .containsExactly(
                        "elected on 2018-03-10 for 3 years, expires on 2021-03-10, extended to 2021-06-10 under approval 7");
    }

    private static Label sentence(FamilyCase found, boolean isOutcomeSaid) {
        return new CountWording(
                        found.get(ID), found.tally(ID), found.counter().asOf(), FamilyCase.OUTCOME, isOutcomeSaid)
                .sentence();
    }

    @Test
    void the_sentence_says_by_when_it_was_due_and_when_it_was_held() {
        assertThat(sentence(on("2021-03-01", first()), false).en())
                .endsWith(": due by 2021-03-10, not held yet; outcome");
        assertThat(sentence(on("2021-03-01", first()), true).en()).endsWith(": due by 2021-03-10, not held yet");
        assertThat(sentence(on("2021-05-10", first(), next("2021-03-09")), true).en())
                .endsWith(": due by 2021-03-10, held on 2021-03-09");
        assertThat(sentence(on("2021-03-01", first()), true).zh()).endsWith("应于2021-03-10前（含当日）换届，尚未换届");
    }

    @Test
    void no_record_changes_it() {
        assertThat(on("2021-05-10", first())
                        .concerned(
                                ID,
                                Activity.builder("a", ActivityKind.PARTY_LECTURE)
                                        .by("b")
                                        .on("2021-05-01")
                                        .build()))
                .isEmpty();
    }
}
