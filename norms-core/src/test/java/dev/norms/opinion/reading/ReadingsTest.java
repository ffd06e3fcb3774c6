package dev.norms.opinion.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.norm.Interpretation;
import dev.norms.norm.Interpretations;
import dev.norms.norm.Norm;
import dev.norms.norm.ValueForm;
import dev.norms.opinion.Document2020;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.opinion.Texts;
import dev.norms.profile.Change;
import dev.norms.profile.Profile;
import dev.norms.source.Citation;
import dev.norms.source.Provision;
import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReadingsTest {
    private static final List<Norm> NORMS = ImplementationOpinion.book()
            .asOf(LocalDate.of(2021, 1, 1))
            .edition()
            .norms();

    static List<Interpretation<?>> readings() {
        return ImplementationOpinion.readings();
    }

    @Test
    void a_norm_rests_on_each_and_each_is_a_constant() {
        assertThat(ImplementationOpinion.readings())
                .containsExactlyInAnyOrderElementsOf(NORMS.stream()
                        .<Interpretation<?>>flatMap(norm -> norm.readings().stream())
                        .distinct()
                        .toList())
                .containsExactlyInAnyOrderElementsOf(Stream.of(
                                WindowReadings.class,
                                FrequencyReadings.class,
                                ScopeReadings.class,
                                CountingReadings.class,
                                AdmissionReadings.class,
                                VoteReadings.class)
                        .flatMap(group -> Stream.of(group.getFields()))
                        .map(ReadingsTest::value)
                        .toList());
    }

    private static Interpretation<?> value(Field constant) {
        try {
            return (Interpretation<?>) constant.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void have_distinct_codes() {
        assertThat(ImplementationOpinion.readings())
                .extracting(reading -> reading.code())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("readings")
    void are_found_by_their_code(Interpretation<?> reading) {
        assertThat(reading.code()).matches("[a-z0-9]+(-[a-z0-9]+)*");
        assertThat(ImplementationOpinion.findReading(reading.code())).contains(reading);
        assertThat(ImplementationOpinion.findReading(reading.code() + "-x")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("readings")
    void tell_the_reader_what_else_and_why(Interpretation<?> reading) {
        assertThat(reading.alternativeTexts())
                .doesNotHaveDuplicates()
                .doesNotContain(reading.text().orElse(""));
        assertThat(reading.alternatives().isEmpty())
                .as("what can be set says how, what cannot offers nothing")
                .isEqualTo(reading.form().isEmpty());
        Stream.concat(
                        Stream.of(reading.question(), reading.reading(), reading.reason(), reading.label()),
                        reading.alternativeLabels().stream())
                .forEach(Texts::assertTwoLanguages);
        assertThat(reading.fixedBy()).isEqualTo(Interpretation.LIBRARY_DEFAULT);
    }

    @ParameterizedTest
    @MethodSource("readings")
    void cite_a_place_of_the_document_and_only_places_there_are(Interpretation<?> reading) {
        assertThat(reading.citations())
                .extracting(Citation::provision)
                .anyMatch(place -> !(place instanceof Provision.Upper))
                .allMatch(Document2020::has)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("readings")
    void are_written_as_they_are_read(Interpretation<?> reading) {
        assertReadBack(reading);
        assertThat(Interpretations.defaults().get(reading)).isSameAs(reading);
    }

    @Test
    void a_reading_of_one_norm_cites_a_place_that_the_norm_cites() {
        for (Interpretation<?> reading : ImplementationOpinion.readings()) {
            List<Norm> resting = NORMS.stream()
                    .filter(norm -> norm.interpretations().contains(reading))
                    .toList();
            if (resting.size() == 1) {
                List<String> places = resting.get(0).citations().stream()
                        .map(Citation::toString)
                        .toList();
                assertThat(reading.citations())
                        .as(reading.code())
                        .anyMatch(citation -> places.stream()
                                .anyMatch(place ->
                                        place.equals(citation.toString()) || place.startsWith(citation + "#")));
            }
        }
    }

    private static <T> void assertReadBack(Interpretation<T> reading) {
        reading.form().ifPresent(form -> {
            assertThat(form.parse(form.print(reading.value()))).isEqualTo(reading.value());
            assertThat(reading.text()).contains(form.print(reading.value()));
            assertThat(reading.reading()).isEqualTo(form.describe(reading.value()));
            String example = form.example().split(", ", -1)[0];
            assertThat(form.print(form.parse(example))).isEqualTo(example);
        });
    }

    @ParameterizedTest
    @MethodSource("readings")
    void each_alternative_is_a_text_that_a_profile_may_write(Interpretation<?> reading) {
        for (String text : reading.alternativeTexts()) {
            Profile profile = Profile.by("学院").with(change(reading, text));
            assertThat(ImplementationOpinion.book().check(profile))
                    .as(reading.code() + " " + text)
                    .isEmpty();
            assertThat(ImplementationOpinion.book().tailoredBy(profile)).isNotEqualTo(ImplementationOpinion.book());
        }
    }

    private static <T> Change change(Interpretation<T> reading, String text) {
        return new Change.Fix<>(reading, reading.form().orElseThrow().parse(text), "试行", "学院");
    }

    @Test
    void all_but_a_few_can_be_set() {
        assertThat(ImplementationOpinion.readings())
                .filteredOn(reading -> reading.form().isEmpty())
                .extracting(reading -> reading.code())
                .containsExactlyInAnyOrder(
                        "calendar-periods",
                        "attested-for-members",
                        "undefined-content",
                        "each-activist",
                        "leading-cadres",
                        "admission-transition",
                        "admission-recorder",
                        "admission-order",
                        "admission-redone",
                        "excellent-share");
    }

    @Test
    void what_is_read_in_words_has_no_text_form() {
        assertThat(CountingReadings.CALENDAR_PERIODS.text()).isEmpty();
        assertThat(FrequencyReadings.FUNDS_PUBLISHED.text()).contains("1+/half-year");
        assertThat(WindowReadings.SPECIAL_STUDY.form()).contains(ValueForm.MONTHS_FROM_ISSUE);
    }
}
