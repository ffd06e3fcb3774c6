package dev.norms.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.book.NormEdition;
import dev.norms.duty.NormCategory;
import dev.norms.label.Label;
import dev.norms.norm.Executability;
import dev.norms.norm.Interpretation;
import dev.norms.norm.Norm;
import dev.norms.norm.Strength;
import dev.norms.opinion.reading.UpperRules;
import dev.norms.requirement.CountRequirement;
import dev.norms.requirement.DocumentRequirement;
import dev.norms.source.Citation;
import dev.norms.source.Confidence;
import dev.norms.source.Provision;
import dev.norms.source.RuleSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws of the encoded document; what it demands stands in {@link InventoryTest}. */
class ImplementationOpinionTest {
    private static final NormEdition EDITION =
            ImplementationOpinion.book().asOf(LocalDate.of(2021, 1, 1)).edition();

    static List<Norm> norms() {
        return EDITION.norms();
    }

    @Test
    void is_in_force_from_the_day_of_issue() {
        assertThat(ImplementationOpinion.EDITION_2020.inForce()).hasToString("2020-10-29/");
        assertThat(ImplementationOpinion.EDITION_2020.name()).hasToString("edition-2020");
        assertThat(EDITION.edition()).isEqualTo(ImplementationOpinion.EDITION_2020);
    }

    @ParameterizedTest
    @MethodSource("norms")
    void every_norm_cites_first_the_row_or_article_that_its_id_names(Norm norm) {
        String id = norm.id().text();
        String row = id.substring(0, id.indexOf('.'));
        String own = norm.citations().get(0).toString();
        if (norm.id().category() == NormCategory.ARTICLE) {
            assertThat(own).startsWith("article:" + row.substring(4) + "#");
        } else {
            assertThat(own).isEqualTo("annex:" + row + "#" + id.substring(row.length() + 1));
        }
    }

    @ParameterizedTest
    @MethodSource("norms")
    void every_place_cited_is_a_sentence_of_the_document_or_a_listed_upper_rule(Norm norm) {
        assertThat(norm.citations())
                .extracting(Citation::provision)
                .allMatch(Document2020::has)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("norms")
    void places_of_the_document_stand_before_upper_rules_and_were_read(Norm norm) {
        List<Citation> own = norm.citations().stream()
                .filter(citation -> !(citation.provision() instanceof Provision.Upper))
                .toList();
        assertThat(norm.citations().subList(0, own.size())).isEqualTo(own);
        assertThat(own).extracting(Citation::confidence).containsOnly(Confidence.READ);
    }

    @ParameterizedTest
    @MethodSource("norms")
    void what_rests_on_memory_is_only_ever_an_interpretation(Norm norm) {
        assertThat(norm.citationsOn(UpperRules.ADMISSION_RULES_2026.inForce().from()))
                .extracting(Citation::confidence)
                .isSubsetOf(Confidence.READ, Confidence.SECONDARY);
    }

    @ParameterizedTest
    @MethodSource("norms")
    void a_rule_is_cited_only_for_days_on_which_it_is_in_force(Norm norm) {
        assertThat(norm.citationsOn(LocalDate.of(2021, 1, 1)))
                .extracting(Citation::toString)
                .noneMatch(citation -> citation.contains("2026"))
                .noneMatch(citation -> citation.contains("-2021"));
        assertThat(norm.citationsOn(LocalDate.of(2026, 7, 1)))
                .extracting(Citation::toString)
                .noneMatch(citation -> citation.startsWith("admission-rules-2014"))
                .noneMatch(citation -> citation.startsWith("training-plan-2019"));
        assertThat(norm.citations()).containsAll(norm.citationsOn(LocalDate.of(2021, 1, 1)));
    }

    @ParameterizedTest
    @MethodSource("norms")
    void every_text_is_chinese_and_english(Norm norm) {
        Stream.of(
                        Stream.of(norm.label(), norm.summary()),
                        norm.demands().stream()
                                .flatMap(demand -> Stream.of(
                                        demand.requirement().label(),
                                        demand.parts().label())),
                        norm.interpretations().stream().map(Interpretation::label))
                .flatMap(texts -> texts)
                .forEach(Texts::assertTwoLanguages);
        assertThat(norm.summary().zh()).endsWith("。");
        assertThat(norm.summary().en()).endsWith(".");
    }

    @Test
    void no_two_norms_are_called_or_described_alike() {
        assertThat(EDITION.norms()).extracting(Norm::label).doesNotHaveDuplicates();
        for (boolean chinese : new boolean[] {true, false}) {
            assertThat(EDITION.norms())
                    .extracting(Norm::summary)
                    .extracting(summary -> text(summary, chinese))
                    .doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource("norms")
    void what_the_source_leaves_vague_rests_on_a_reading_with_a_value(Norm norm) {
        if (norm.executability() == Executability.VAGUE || norm.executability() == Executability.ATTESTED) {
            assertThat(norm.interpretations()).anyMatch(reading -> !(reading.value() instanceof Label));
        }
        assertThat(norm.interpretations()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("norms")
    void every_duty_of_a_period_says_how_periods_and_records_are_counted(Norm norm) {
        boolean dated = norm.find(CountRequirement.class).isPresent()
                || norm.find(DocumentRequirement.class)
                        .filter(document -> document.months().isPresent())
                        .isPresent();
        if (dated) {
            assertThat(norm.interpretations()).extracting(Interpretation::code).contains("due-day", "record-period");
        }
    }

    @ParameterizedTest
    @MethodSource("norms")
    void the_strength_is_the_word_of_the_document(Norm norm) {
        List<String> shall = List.of(
                "INS-1.1",
                "INS-1.2",
                "INS-1.3",
                "INS-1.4",
                "INS-1.5",
                "ART-2.1",
                "ART-8.2",
                "ART-13.3",
                "ART-19.1",
                "ART-20.1");
        assertThat(norm.strength()).isEqualTo(shall.contains(norm.id().text()) ? Strength.SHALL : Strength.STATED);
    }

    @Test
    void every_article_with_a_demand_and_every_row_is_cited() {
        List<Provision> cited = EDITION.norms().stream()
                .flatMap(norm -> norm.citations().stream())
                .map(Citation::provision)
                .toList();
        assertThat(Document2020.articles())
                .filteredOn(number -> cited.stream()
                        .noneMatch(place -> place instanceof Provision.Article article && article.number() == number))
                .containsExactly(1);
        assertThat(Document2020.rows())
                .allMatch(row -> cited.stream()
                        .anyMatch(place -> place instanceof Provision.Annex annex
                                && annex.row().equals(row)));
    }

    @Test
    void whatever_an_organization_owes_somebody_answers_for_first() {
        assertThat(norms().stream()
                        .filter(norm -> norm.addressees().stream()
                                .anyMatch(addressee -> addressee.tier().isPresent()
                                        && addressee.posts().size() < 2))
                        .filter(norm -> norm.responsible().isEmpty()))
                .isEmpty();
    }

    @Test
    void upper_rules_have_distinct_codes() {
        assertThat(UpperRules.all()).extracting(RuleSource::code).hasSize(14).doesNotHaveDuplicates();
        assertThat(UpperRules.all()).extracting(RuleSource::title).allSatisfy(Texts::assertTwoLanguages);
    }

    @Test
    void a_norm_has_no_requirement_of_a_family_it_does_not_demand() {
        Norm norm = EDITION.norms().get(0);
        assertThat(norm.find(CountRequirement.class)).isEqualTo(Optional.empty());
    }

    private static String text(Label label, boolean chinese) {
        return chinese ? label.zh() : label.en();
    }
}
