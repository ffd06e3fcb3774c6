package dev.norms.opinion.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.book.NormEdition;
import dev.norms.duty.NormId;
import dev.norms.norm.Discrepancy;
import dev.norms.norm.Discrepancy.Kind;
import dev.norms.norm.Interpretation;
import dev.norms.opinion.Document2020;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.opinion.Texts;
import dev.norms.profile.Change;
import dev.norms.profile.Profile;
import dev.norms.source.Citation;
import dev.norms.source.Confidence;
import dev.norms.source.Provision;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DiscrepanciesTest {
    private static final NormEdition EDITION =
            ImplementationOpinion.book().asOf(LocalDate.of(2021, 1, 1)).edition();

    static List<Discrepancy> discrepancies() {
        return ImplementationOpinion.discrepancies();
    }

    @Test
    void are_six_within_the_document_and_thirteen_against_upper_rules() {
        assertThat(discrepancies())
                .extracting(Discrepancy::code)
                .containsExactlyElementsOf(Stream.concat(
                                IntStream.rangeClosed(1, 6).mapToObj(n -> "INT-" + n),
                                IntStream.rangeClosed(1, 13).mapToObj(n -> "DIF-" + n))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            INT-1  | contradictory | article:14#2 annex:ACT-1#1
            INT-2  | contradictory | article:14#3 annex:ACT-1#5 annex:ACT-3#2
            INT-3  | contradictory | preamble article:14#2
            INT-4  | contradictory | article:3#1 article:19#1
            INT-5  | contradictory | preamble
            INT-6  | equal         | article:3#2 annex:ORG-2#2
            DIF-1  | superseded    | annex:ORG-3#1 term-opinion-2018=S2 university-rules-2021=M
            DIF-2  | equal         | annex:INS-2#4 branch-rules-2018:13
            DIF-3  | contradictory | annex:INS-2#2 annex:INS-3#1 branch-rules-2018:16 education-rules-2019:17
            DIF-4  | tighter       | annex:INS-2#5 branch-rules-2018:16
            DIF-5  | tighter       | annex:INS-2 branch-rules-2018:11 branch-rules-2018:12 branch-rules-2018:13
            DIF-6  | contradictory | annex:INS-4#1 article:6#3 branch-rules-2018=S2 appraisal-rules-2019=M
            DIF-7  | looser        | annex:MGT-2#2 training-plan-2019=S2
            DIF-8  | silent        | article:6#1 article:8#2 annex:INS-1 admission-rules-2014=M+ admission-rules-2026
            DIF-9  | silent        | article:7#4 annex:INS-1#5 admission-rules-2014:19 admission-rules-2026:18
            DIF-10 | silent        | article:7#4 admission-rules-2014:13=M+ admission-rules-2026:13
            DIF-11 | superseded    | article:2#2
            DIF-12 | tighter       | article:4#2 annex:ORG-1#1 branch-rules-2018:13
            DIF-13 | silent        | annex:MGT-1#1 annex:MGT-1#2 annex:MGT-3#1 dues-rules-2008=M
            """)
    void name_their_places_and_how_sure_we_are(String code, String kind, String places) {
        Discrepancy discrepancy = discrepancies().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
        assertThat(discrepancy.kind().code()).isEqualTo(kind);
        assertThat(discrepancy.places().stream()
                        .map(DiscrepanciesTest::withConfidence)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(places);
    }

    @ParameterizedTest
    @MethodSource("discrepancies")
    void cite_only_places_there_are(Discrepancy discrepancy) {
        assertThat(discrepancy.places())
                .extracting(Citation::provision)
                .allMatch(Document2020::has)
                .doesNotHaveDuplicates();
        if (discrepancy.code().startsWith("INT")) {
            assertThat(discrepancy.places())
                    .noneMatch(place -> place.provision() instanceof Provision.Upper)
                    .allMatch(place -> place.confidence() == Confidence.READ);
        }
    }

    @ParameterizedTest
    @MethodSource("discrepancies")
    void say_in_two_languages_what_differs_and_how_it_is_resolved(Discrepancy discrepancy) {
        Stream.of(discrepancy.difference(), discrepancy.resolution(), discrepancy.label())
                .forEach(Texts::assertTwoLanguages);
        assertThat(discrepancy.label().en())
                .startsWith(discrepancy.code() + " (")
                .contains("; resolved: ");
        assertThat(Stream.of(
                        discrepancy.difference().zh(), discrepancy.resolution().zh()))
                .noneMatch(text -> text.endsWith("。"));
    }

    @ParameterizedTest
    @MethodSource("discrepancies")
    void are_resolved_by_readings_of_the_norms_concerned(Discrepancy discrepancy) {
        Set<String> resting = discrepancy.norms().stream()
                .map(norm -> EDITION.find(norm).orElseThrow())
                .flatMap(norm -> norm.interpretations().stream())
                .map(Interpretation::code)
                .collect(Collectors.toSet());
        assertThat(discrepancy.readings()).doesNotHaveDuplicates().isSubsetOf(resting);
    }

    @ParameterizedTest
    @MethodSource("discrepancies")
    void are_resolved_otherwise_by_a_reading_or_say_that_no_other_changes_a_result(Discrepancy discrepancy) {
        assertThat(discrepancy.resolution().zh().endsWith("没有另一种会改变结果的读法，不设执行口径"))
                .isEqualTo(discrepancy.readings().isEmpty());
        assertThat(discrepancy
                        .resolution()
                        .en()
                        .endsWith("no other reading would change a result, so there is none to set"))
                .isEqualTo(discrepancy.readings().isEmpty());
        for (String code : discrepancy.readings()) {
            assertThat(alternatives(ImplementationOpinion.findReading(code).orElseThrow()))
                    .as(discrepancy.code() + " " + code)
                    .isNotEmpty()
                    .anyMatch(other -> changes(other, discrepancy.norms()));
        }
    }

    private static <T> List<Change> alternatives(Interpretation<T> reading) {
        return reading.alternatives().stream()
                .<Change>map(other -> new Change.Fix<>(reading, other, "试行", "学院"))
                .toList();
    }

    /** Returns whether one of the norms demands something else then. */
    private static boolean changes(Change change, List<NormId> norms) {
        NormEdition tailored = ImplementationOpinion.book()
                .tailoredBy(Profile.by("学院").with(change))
                .governing(LocalDate.of(2021, 1, 1));
        return norms.stream().anyMatch(id -> !tailored.find(id).equals(EDITION.find(id)));
    }

    @Test
    void of_every_kind_there_is_one() {
        assertThat(discrepancies()).extracting(Discrepancy::kind).contains(Kind.values());
    }

    private static String withConfidence(Citation place) {
        return place
                + (place.confidence() == Confidence.READ
                        ? ""
                        : "=" + place.confidence().code());
    }
}
