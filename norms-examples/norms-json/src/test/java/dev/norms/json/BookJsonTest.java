package dev.norms.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.book.NormEdition;
import dev.norms.clause.Clauses;
import dev.norms.norm.Discrepancy;
import dev.norms.norm.Interpretation;
import dev.norms.norm.Norm;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.opinion.reading.Discrepancies;
import dev.norms.opinion.reading.Readings;
import dev.norms.source.Edition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Everything that the book holds, written and read back. */
class BookJsonTest {
    private static final JsonMapper MAPPER = NormsJson.mapper();
    private static final NormEdition EDITION =
            ImplementationOpinion.book().editions().get(0);

    static Iterable<Norm> norms() {
        return EDITION.norms();
    }

    static Iterable<Interpretation<?>> readings() {
        return Readings.all();
    }

    @ParameterizedTest
    @MethodSource("norms")
    void everyNormIsReadBack(Norm norm) {
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(norm), Norm.class)).isEqualTo(norm);
    }

    @ParameterizedTest
    @MethodSource("readings")
    void everyReadingIsReadBack(Interpretation<?> reading) {
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(reading), Interpretation.class))
                .isEqualTo(reading);
    }

    @Test
    void theDocumentIsReadBack() {
        Clauses clauses = ImplementationOpinion.clauses();
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(clauses), Clauses.class)
                        .all())
                .isEqualTo(clauses.all());
        assertThat(Discrepancies.all()).allSatisfy(one -> assertThat(
                        MAPPER.readValue(MAPPER.writeValueAsString(one), Discrepancy.class))
                .isEqualTo(one));
        Edition edition = EDITION.edition();
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(edition), Edition.class))
                .isEqualTo(edition);
    }

    @Test
    void aNormReadsWell() {
        System.out.println(MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(EDITION.norms().get(8)));
    }
}
