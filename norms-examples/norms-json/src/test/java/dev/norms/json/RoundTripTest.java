package dev.norms.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.book.NormBook;
import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.assessment.Finding;
import dev.norms.clause.Clause;
import dev.norms.clause.Clauses;
import dev.norms.college.College;
import dev.norms.ledger.Ballot;
import dev.norms.ledger.Exemption;
import dev.norms.ledger.Ledger;
import dev.norms.ledger.LedgerRecord;
import dev.norms.norm.Discrepancy;
import dev.norms.norm.Interpretation;
import dev.norms.norm.Norm;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.opinion.reading.Discrepancies;
import dev.norms.profile.Profile;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Whatever is made of its parts is read back equal: the whole book, and the sample college with its records. */
class RoundTripTest {
    private static final JsonMapper MAPPER = NormsJson.mapper();

    static <T> T again(T value, Class<? extends T> type) {
        return MAPPER.readValue(MAPPER.writeValueAsString(value), type);
    }

    /** All norms, as they are and as a profile tailored them. */
    static Stream<Norm> norms() {
        return Stream.of(ImplementationOpinion.book(), Samples.BOOK)
                .flatMap(book -> book.editions().stream())
                .flatMap(edition -> edition.norms().stream())
                .distinct();
    }

    static List<Interpretation<?>> readings() {
        return ImplementationOpinion.readings();
    }

    static List<Clause> clauses() {
        return ImplementationOpinion.clauses().all();
    }

    static List<Discrepancy> discrepancies() {
        return Discrepancies.all();
    }

    /** Samples that say themselves whether they are equal, and are not only written. */
    static Stream<Object> samples() {
        return Samples.all().stream()
                .filter(sample -> sample instanceof Record || sample instanceof Enum || isValue(sample))
                .filter(sample ->
                        !HOLD_WHAT_IS_WRITTEN.contains(sample.getClass().getSimpleName()));
    }

    private static final List<String> HOLD_WHAT_IS_WRITTEN = List.of(
            "ActivityEffects",
            "Duty",
            "EditionInForce",
            "OrganizationFindings",
            "Reminders",
            "ScheduleChanges",
            "Trace");

    private static boolean isValue(Object sample) {
        return sample.getClass().getSimpleName().startsWith("Immutable");
    }

    @ParameterizedTest
    @MethodSource({"norms", "clauses", "discrepancies", "samples"})
    void a_value_is_read_back_equal(Object value) {
        Class<?> type = isValue(value) ? value.getClass().getSuperclass() : value.getClass();
        assertThat(again(value, type)).isEqualTo(value);
    }

    @ParameterizedTest
    @MethodSource("readings")
    void a_reading_is_read_back_equal(Interpretation<?> reading) {
        assertThat(again(reading, Interpretation.class)).isEqualTo(reading);
    }

    @Test
    void a_profile_read_back_shapes_the_book_alike() {
        NormBook book = ImplementationOpinion.book().tailoredBy(again(Samples.PROFILE, Profile.class));
        assertThat(book.editions()).hasSameSizeAs(Samples.BOOK.editions());
        assertThat(book.governing(Samples.DAY).norms())
                .isEqualTo(Samples.BOOK.governing(Samples.DAY).norms());
    }

    @Test
    void a_college_and_its_ledger_read_back_are_assessed_alike() {
        Ledger ledger = again(Samples.LEDGER, Ledger.class);
        College college = ledger.college();
        assertThat(MAPPER.writeValueAsString(college)).isEqualTo(MAPPER.writeValueAsString(Samples.COLLEGE));
        assertThat(MAPPER.writeValueAsString(ledger)).isEqualTo(MAPPER.writeValueAsString(Samples.LEDGER));
        Assessment assessment = Assessment.of(
                dev.norms.calendar.schedule.Schedule.of(
                        Samples.BOOK, college, Samples.CALENDAR, Samples.SCHEDULE.range()),
                ledger,
                Samples.DAY);
        assertThat(assessment.findings().list().stream().map(RoundTripTest::row))
                .isEqualTo(Samples.ASSESSMENT.findings().list().stream()
                        .map(RoundTripTest::row)
                        .toList());
    }

    private static String row(Finding finding) {
        return finding.id() + " " + finding.verdict() + " " + finding.done() + " " + finding.records() + " "
                + finding.reason();
    }

    @Test
    void the_document_is_read_back() {
        Clauses clauses = ImplementationOpinion.clauses();
        assertThat(again(clauses, Clauses.class).all()).isEqualTo(clauses.all());
    }

    @Test
    void every_row_of_the_sample_is_read_back() {
        assertThat(Samples.LEDGER.records())
                .allSatisfy(
                        record -> assertThat(again(record, LedgerRecord.class)).isEqualTo(record));
        assertThat(Samples.LEDGER.exemptions())
                .allSatisfy(one -> assertThat(again(one, Exemption.class)).isEqualTo(one));
        assertThat(Samples.LEDGER.ballots())
                .allSatisfy(one -> assertThat(again(one, Ballot.class)).isEqualTo(one));
    }
}
