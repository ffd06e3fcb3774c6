package dev.norms.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.clause.Clause;
import dev.norms.clause.Clauses;
import dev.norms.duty.NormId;
import dev.norms.label.Label;
import dev.norms.norm.Executability;
import dev.norms.norm.Norm;
import dev.norms.source.Citation;
import dev.norms.source.Provision;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The whole document is in the book: no sentence without norms or a reason, no norm without a sentence. */
class OpinionClausesTest {
    private static final int ARTICLES = 20;

    private static final Clauses CLAUSES = ImplementationOpinion.clauses();

    private static final List<Norm> NORMS =
            ImplementationOpinion.book().editions().get(0).norms();

    static List<Clause> clauses() {
        return CLAUSES.all();
    }

    static List<Norm> norms() {
        return NORMS;
    }

    @ParameterizedTest
    @MethodSource("clauses")
    void every_clause_has_norms_or_a_reason_in_two_languages(Clause clause) {
        assertThat(clause.norms().isEmpty()).isEqualTo(clause.reason().isPresent());
        assertTwoLanguages(clause.summary());
        clause.reason().ifPresent(OpinionClausesTest::assertTwoLanguages);
    }

    @Test
    void no_two_clauses_read_the_same() {
        assertThat(CLAUSES.all())
                .extracting(clause -> clause.summary().zh())
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(
                        NORMS.stream().map(norm -> norm.summary().zh()).toList());
        assertThat(CLAUSES.all()).extracting(clause -> clause.summary().en()).doesNotHaveDuplicates();
    }

    @Test
    void every_norm_of_the_book_stands_in_a_clause_and_every_norm_of_a_clause_in_the_book() {
        assertThat(CLAUSES.norms())
                .containsExactlyInAnyOrderElementsOf(
                        NORMS.stream().map(Norm::id).toList());
    }

    @ParameterizedTest
    @MethodSource("norms")
    void every_own_citation_is_a_clause_that_names_the_norm(Norm norm) {
        assertThat(norm.citations().stream()
                        .map(Citation::provision)
                        .filter(place -> !(place instanceof Provision.Upper)))
                .isNotEmpty()
                .allSatisfy(place -> assertThat(CLAUSES.find(place))
                        .as("%s cites %s", norm.id(), place)
                        .hasValueSatisfying(clause -> assertThat(clause.norms()).contains(norm.id())));
    }

    @ParameterizedTest
    @MethodSource("norms")
    void every_place_that_a_reading_cites_is_in_the_document(Norm norm) {
        assertThat(norm.interpretations().stream()
                        .flatMap(reading -> reading.citations().stream())
                        .map(Citation::provision)
                        .filter(place -> !(place instanceof Provision.Upper)))
                .allSatisfy(place -> assertThat(CLAUSES.find(place).isPresent()
                                || !CLAUSES.within(place).isEmpty())
                        .as("%s: %s", norm.id(), place)
                        .isTrue());
    }

    @ParameterizedTest
    @MethodSource("clauses")
    void a_clause_is_as_decidable_as_its_least_decidable_norm(Clause clause) {
        List<Norm> known = NORMS.stream()
                .filter(norm -> clause.norms().contains(norm.id()))
                .toList();
        if (!known.isEmpty() && known.size() == clause.norms().size()) {
            assertThat(clause.executability())
                    .isEqualTo(known.stream()
                            .map(Norm::executability)
                            .max(Comparator.naturalOrder())
                            .orElse(Executability.RECITAL));
        }
    }

    @Test
    void every_article_is_there_sentence_by_sentence() {
        IntStream.rangeClosed(1, ARTICLES)
                .mapToObj(number -> Provision.parse("article:" + number))
                .forEach(OpinionClausesTest::assertNumberedInOrder);
        assertThat(CLAUSES.within(Provision.parse("article:21"))).isEmpty();
        assertNumberedInOrder(Provision.parse("preamble"));
    }

    @ParameterizedTest
    @CsvSource({"ORG, 2 3 2", "INS, 5 5 2 1", "MGT, 2 2 1 2", "ACT, 5 2 2", "IMG, 1 2 3"})
    void every_row_is_there_with_its_names_and_its_demands(String category, String demands) {
        String[] counts = demands.split(" ", -1);
        for (int row = 1; row <= counts.length; row++) {
            String address = "annex:" + category + "-" + row;
            Stream<String> parts = IntStream.rangeClosed(1, Integer.parseInt(counts[row - 1]))
                    .mapToObj(demand -> address + "#" + demand);
            assertThat(CLAUSES.within(Provision.parse(address)))
                    .extracting(clause -> clause.provision().toString())
                    .containsExactlyElementsOf(
                            Stream.concat(Stream.of(address), parts).toList());
        }
        assertThat(CLAUSES.within(Provision.parse("annex:" + category + "-" + (counts.length + 1))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("clauses")
    void a_demand_of_the_annex_is_the_norm_of_its_number(Clause clause) {
        if (clause.provision() instanceof Provision.Annex annex
                && annex.demand().isPresent()) {
            assertThat(clause.norms())
                    .containsExactly(
                            NormId.parse(annex.row() + "." + annex.demand().getAsInt()));
        }
    }

    private static void assertNumberedInOrder(Provision whole) {
        List<Clause> parts = CLAUSES.within(whole);
        assertThat(parts).as(whole.toString()).isNotEmpty();
        for (int i = 0; i < parts.size(); i++) {
            assertThat(parts.get(i).provision()).hasToString(whole + "#" + (i + 1));
        }
    }

    private static void assertTwoLanguages(Label label) {
        assertThat(label.zh()).containsPattern("\\p{IsHan}");
        assertThat(label.en()).doesNotContainPattern("\\p{IsHan}").containsPattern("[a-z]");
    }
}
