package dev.norms.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.book.NormBook;
import dev.norms.book.NormEdition;
import dev.norms.norm.Interpretations;
import dev.norms.opinion.admission.AdmissionRules;
import dev.norms.procedure.Gate;
import dev.norms.procedure.StepRule;
import dev.norms.procedure.TimeLimit;
import dev.norms.source.Citation;
import dev.norms.source.Confidence;
import dev.norms.source.Provision;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Laws of all citations of the book. */
class CitationsTest {
    private static final NormBook BOOK = ImplementationOpinion.book();

    private static Stream<Citation> all() {
        return Stream.of(
                        BOOK.editions().stream()
                                .map(NormEdition::norms)
                                .flatMap(norms -> norms.stream().flatMap(norm -> norm.citations().stream())),
                        BOOK.readings().stream().flatMap(reading -> reading.citations().stream()),
                        ImplementationOpinion.discrepancies().stream()
                                .flatMap(discrepancy -> discrepancy.places().stream()),
                        AdmissionRules.procedure(Interpretations.defaults()).editions().stream()
                                .flatMap(edition -> edition.steps().stream())
                                .flatMap(CitationsTest::ofStep))
                .flatMap(citations -> citations);
    }

    private static Stream<Citation> ofStep(StepRule rule) {
        return Stream.concat(
                Stream.of(rule.citation()),
                Stream.concat(
                        rule.gates().stream().map(Gate::citation),
                        rule.limits().stream().map(TimeLimit::citation)));
    }

    /** Returns whether one place is cited, not a whole rule, of which parts may be known better than others. */
    private static boolean isOfOnePlace(Citation citation) {
        return !(citation.provision() instanceof Provision.Upper upper)
                || upper.article().isPresent();
    }

    @Test
    void an_article_is_known_equally_well_wherever_it_is_cited() {
        Map<Provision, Set<Confidence>> known = new HashMap<>();
        all().filter(CitationsTest::isOfOnePlace)
                .forEach(citation -> known.computeIfAbsent(citation.provision(), any -> new TreeSet<>())
                        .add(citation.confidence()));
        assertThat(known).isNotEmpty();
        assertThat(known.entrySet())
                .filteredOn(entry -> entry.getValue().size() > 1)
                .isEmpty();
    }
}
