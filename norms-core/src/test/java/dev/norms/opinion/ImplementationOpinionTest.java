package dev.norms.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.book.NormEdition;
import dev.norms.duty.NormId;
import dev.norms.label.Label;
import dev.norms.norm.Interpretation;
import dev.norms.norm.Norm;
import dev.norms.source.Citation;
import dev.norms.source.Confidence;
import dev.norms.source.Provision;
import dev.norms.source.RuleSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ImplementationOpinionTest {
    private static final NormEdition EDITION =
            ImplementationOpinion.book().asOf(LocalDate.of(2021, 1, 1)).edition();

    static List<Norm> norms() {
        return EDITION.norms();
    }

    /** The numbers of the document's annex and articles, written down a second time. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ORG-3.1 | GBC           | F | term 3 years, opens 6 months before expiry | terms
            ORG-3.2 | BRC           | F | term 3 years, opens 6 months before expiry | terms
            INS-2.1 | BR            | F | count 1+/quarter | activities:members-assembly
            INS-2.2 | BR            | F | count 1+/month | activities:themed-party-day
            INS-2.3 | BRC           | F | count 1+/month if committee(7+ full members or a commissioner) | activities:branch-committee-meeting
            INS-2.4 | GR            | F | count 1..2/month | activities:group-meeting
            INS-2.5 | SEC-GB;SEC-BR | F | count 1+/year | activities:party-lecture[led-by=secretary]
            INS-3.1 | BR            | F | count 1+/year | activities:organizational-life-meeting
            INS-4.1 | SEC-GB;SEC-BR | F | count 1+/year-end (12-01..12-31) | activities:secretary-appraisal
            MGT-1.1 | GB;BR         | F | count 1+/year-start (01-01..03-31) | documents:annual-plan
            MGT-1.2 | GB;BR         | F | count 1+/year-end (12-01..12-31) | documents:annual-summary
            MGT-2.1 | MEM           | F | hours 32/year | attendance+study
            MGT-3.1 | GB            | V | count 1+/half-year | documents:finance-disclosure
            MGT-4.1 | GB            | V | count 1+/half-year | activities:mass-organization-conference
            ACT-1.1 | SEC-GB        | F | contacts 1+ | contacts:branch[target-type=faculty]
            ACT-2.1 | GB            | F | count 1+/july-first (06-24..07-08) | activities:commendation
            ART-10.2 | MEM          | F | count 1+/month | dues
            ART-11.1 | GB           | V | count 1+/month | activities:joint-administration-meeting
            ART-11.2 | GBC          | V | count 1+/month | activities:general-branch-committee-meeting
            """)
    void holdsTheNumbersOfTheDocument(
            String id, String owes, String executability, String requirement, String evidence) {
        Norm norm = EDITION.find(NormId.parse(id)).orElseThrow();
        assertThat(norm.addressees().stream().map(a -> a.code()).collect(Collectors.joining(";")))
                .isEqualTo(owes);
        assertThat(norm.executability().code()).isEqualTo(executability);
        assertThat(norm.requirement()).hasToString(requirement);
        assertThat(norm.requirement().evidence()).hasToString(evidence);
    }

    @Test
    void postHoldersStudy56HoursInsteadOf32() {
        assertThat(EDITION.find(NormId.parse("MGT-2.2")).orElseThrow().requirement())
                .hasToString("hours 56/year for secretary|deputy-secretary|organization-commissioner"
                        + "|publicity-commissioner|discipline-commissioner|united-front-commissioner"
                        + "|youth-commissioner|commissioner instead of MGT-2.1");
    }

    @Test
    void visitsArePaidAtSpringFestivalAndNationalDay() {
        assertThat(EDITION.find(NormId.parse("ACT-2.2")).orElseThrow().requirement())
                .hasToString("count 1+/spring-festival,national-day"
                        + " (14 days before spring-festival..last day off,"
                        + " 14 days before national-day..last day off)");
    }

    @Test
    void holdsEveryNormOnceInTheOrderOfTheDocument() {
        assertThat(EDITION.norms())
                .extracting(norm -> norm.id().text())
                .containsExactly(
                        "ORG-3.1",
                        "ORG-3.2",
                        "INS-2.1",
                        "INS-2.2",
                        "INS-2.3",
                        "INS-2.4",
                        "INS-2.5",
                        "INS-3.1",
                        "INS-4.1",
                        "MGT-1.1",
                        "MGT-1.2",
                        "MGT-2.1",
                        "MGT-2.2",
                        "MGT-3.1",
                        "MGT-4.1",
                        "ACT-1.1",
                        "ACT-2.1",
                        "ACT-2.2",
                        "ART-10.2",
                        "ART-11.1",
                        "ART-11.2");
    }

    @Test
    void isInForceFromTheDayOfIssue() {
        assertThat(ImplementationOpinion.EDITION_2020.inForce()).hasToString("2020-10-29/");
        assertThat(ImplementationOpinion.EDITION_2020.name()).hasToString("edition-2020");
    }

    @ParameterizedTest
    @MethodSource("norms")
    void everyNormCitesTheRowOrArticleThatItsIdNames(Norm norm) {
        String id = norm.id().text();
        int dot = id.indexOf('.');
        Provision own = norm.citations().get(0).provision();
        if (norm.id().category().equals("ART")) {
            assertThat(own.toString()).startsWith("article:" + id.substring(4, dot));
        } else {
            assertThat(own).hasToString("annex:" + id.substring(0, dot) + "#" + id.substring(dot + 1));
        }
    }

    @ParameterizedTest
    @MethodSource("norms")
    void everyUpperRuleCitedIsInTheList(Norm norm) {
        Set<String> known = UpperRules.all().stream().map(RuleSource::code).collect(Collectors.toSet());
        assertThat(norm.citations())
                .extracting(Citation::provision)
                .filteredOn(Provision.Upper.class::isInstance)
                .allMatch(provision -> known.contains(((Provision.Upper) provision).rule()));
    }

    @ParameterizedTest
    @MethodSource("norms")
    void whatRestsOnMemoryIsOnlyEverAnInterpretation(Norm norm) {
        assertThat(norm.citations()).extracting(Citation::confidence).isSubsetOf(Confidence.READ, Confidence.SECONDARY);
    }

    @ParameterizedTest
    @MethodSource("norms")
    void everyTextIsChineseAndEnglish(Norm norm) {
        Stream.concat(
                        Stream.of(
                                norm.label(), norm.summary(), norm.requirement().label()),
                        norm.interpretations().stream().map(Interpretation::label))
                .forEach(ImplementationOpinionTest::assertTwoLanguages);
    }

    @ParameterizedTest
    @MethodSource("norms")
    void whatTheSourceLeavesVagueRestsOnAnInterpretation(Norm norm) {
        if (norm.executability().code().equals("V")) {
            assertThat(norm.interpretations()).isNotEmpty();
        }
    }

    @Test
    void upperRulesAndReadingsHaveDistinctCodes() {
        assertThat(UpperRules.all()).extracting(RuleSource::code).doesNotHaveDuplicates();
        assertThat(EDITION.norms().stream()
                        .flatMap(norm -> norm.interpretations().stream())
                        .distinct())
                .extracting(reading -> reading.code())
                .doesNotHaveDuplicates();
    }

    private static void assertTwoLanguages(Label label) {
        assertThat(label.zh()).containsPattern("\\p{IsHan}");
        assertThat(label.en()).doesNotContainPattern("\\p{IsHan}");
    }
}
