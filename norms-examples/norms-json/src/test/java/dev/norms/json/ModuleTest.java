package dev.norms.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.norms.calendar.assessment.Finding;
import dev.norms.calendar.assessment.Findings;
import dev.norms.calendar.assessment.Verdict;
import dev.norms.college.College;
import dev.norms.college.Stay;
import dev.norms.duty.ObligationId;
import dev.norms.label.Language;
import dev.norms.ledger.LedgerRecord;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.organization.SubjectId;
import dev.norms.other.Whole;
import dev.norms.time.CalendarPeriod;
import dev.norms.time.Period;
import dev.norms.time.SemesterPeriod;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.acme.campus.Board;
import org.acme.campus.Note;
import org.acme.campus.Nothing;
import org.acme.campus.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The module in a mapper of somebody else: our types are written as by our mapper, theirs as without the module. */
class ModuleTest {
    private static final JsonMapper OURS = NormsJson.mapper();
    private static final JsonMapper PLAIN = JsonMapper.builder().build();
    private static final JsonMapper THEIRS =
            JsonMapper.builder().addModule(new NormsModule()).build();

    private static final Note NOTE =
            new Note("校庆", true, Optional.empty(), LocalDate.of(2026, 9, 15), Note.Tone.VERY_LOUD);

    static Stream<Object> samples() {
        return Samples.all().stream().filter(sample -> !(sample instanceof List));
    }

    static List<JsonMapper> mappers() {
        return List.of(
                THEIRS,
                JsonMapper.builder().findAndAddModules().build(),
                JsonMapper.builder()
                        .addModule(new NormsModule())
                        .propertyNamingStrategy(PropertyNamingStrategies.UPPER_CAMEL_CASE)
                        .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
                        .build());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void every_value_is_written_as_by_our_own_mapper(Object sample) {
        String text = OURS.writeValueAsString(sample);
        assertThat(THEIRS.writeValueAsString(sample)).isEqualTo(text);
        assertThat(THEIRS.valueToTree(sample).toString()).isEqualTo(text);
    }

    @Test
    void types_of_others_keep_their_names() {
        assertThat(THEIRS.writeValueAsString(NOTE)).isEqualTo(PLAIN.writeValueAsString(NOTE));
        assertThat(THEIRS.readValue(PLAIN.writeValueAsString(NOTE), Note.class)).isEqualTo(NOTE);
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void values_inside_types_of_others_are_written_and_read(JsonMapper mapper) {
        Stay stay = Samples.COLLEGE
                .stays(Samples.COLLEGE.people().iterator().next())
                .get(0);
        Map<ObligationId, Verdict> verdicts = new TreeMap<>();
        Samples.ASSESSMENT.findings().stream().limit(5).forEach(one -> verdicts.put(one.id(), one.verdict()));
        Board board = new Board(
                List.of(OrganizationId.of("art"), PersonId.of("p001")),
                Optional.of(PersonId.of("p002")),
                OrganizationId.of("art"),
                new Page<>(List.of(stay), 1),
                Samples.LEDGER.records().subList(0, 3),
                verdicts,
                new EnumMap<>(Map.of(Verdict.MISSED, 2)),
                Period.parse("2026-Q3"),
                NOTE);
        String text = mapper.writeValueAsString(board);
        Board again = mapper.readValue(text, Board.class);
        assertThat(again).isEqualTo(board);
        assertThat(mapper.writeValueAsString(again)).isEqualTo(text);
        assertThat(text)
                .contains("[{\"organization\":\"art\"},{\"person\":\"p001\"}]", "{\"missed\":2}", "\"2026-Q3\"")
                .doesNotContain("{}", "MISSED");
    }

    @Test
    void findings_of_a_controller_are_not_empty() {
        Findings lapsed = Samples.ASSESSMENT.lapsed();
        String text = THEIRS.writerFor(Findings.class).writeValueAsString(lapsed);
        assertThat(text).startsWith("[{\"obligation\":{\"id\":\"").isEqualTo(OURS.writeValueAsString(lapsed));
        List<Finding> list = lapsed.list();
        assertThat(THEIRS.writerFor(new TypeReference<List<Finding>>() {}).writeValueAsString(list))
                .isEqualTo(text);
        assertThat(THEIRS.writerFor(new TypeReference<Page<Finding>>() {})
                        .writeValueAsString(new Page<>(list, list.size())))
                .contains(text);
        assertThat(THEIRS.writerWithDefaultPrettyPrinter().writeValueAsString(lapsed))
                .isEqualTo(PLAIN.writerWithDefaultPrettyPrinter().writeValueAsString(PLAIN.readTree(text)));
    }

    @Test
    void records_are_read_by_their_family() {
        List<LedgerRecord> records = Samples.LEDGER.records();
        String text = THEIRS.writeValueAsString(records);
        assertThat(THEIRS.readValue(text, new TypeReference<List<LedgerRecord>>() {}))
                .isEqualTo(records);
    }

    @Test
    void a_key_or_a_text_of_another_type_is_refused_by_the_type_that_is_wanted() {
        for (JsonMapper mapper : List.of(OURS, THEIRS)) {
            assertThatThrownBy(() ->
                            mapper.readValue("{\"no id\": 1}", new TypeReference<Map<ObligationId, Integer>>() {}))
                    .isInstanceOf(JacksonException.class)
                    .hasMessageContaining(ObligationId.class.getName())
                    .hasMessageNotContaining("java.util.Map");
        }
        assertThatThrownBy(() -> THEIRS.readValue("\"2026-Q3\"", SemesterPeriod.class))
                .isInstanceOf(JacksonException.class)
                .hasMessageContaining("this text is a CalendarPeriod")
                .hasMessageNotContaining("Cannot cast");
        assertThat(THEIRS.readValue("\"2026-Q3\"", CalendarPeriod.class)).isEqualTo(Period.parse("2026-Q3"));
    }

    @Test
    void what_is_wrong_inside_a_type_of_others_is_reported_with_its_place() {
        JacksonException refused = catchThrowableOfType(
                JacksonException.class,
                () -> THEIRS.readValue(
                        "{\"rows\": [{\"person\": \"p1\", \"nme\": \"x\"}], \"total\": 1}",
                        new TypeReference<Page<Stay>>() {}));
        assertThat(NormsJson.problems(refused))
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.in(Language.ENGLISH)).isEqualTo("$.rows[0].nme: unknown field (nme)"));
    }

    @Test
    void a_college_of_which_nothing_fits_is_reported_with_its_place() {
        JacksonException refused = catchThrowableOfType(
                JacksonException.class, () -> THEIRS.readValue("""
                {"rows": [{"organizations": [],
                 "stays": [{"person": "p1", "organization": "nowhere", "status": "full", "during": {"from": "2020-01-01"}}]}],
                 "total": 1}
                """, new TypeReference<Page<College>>() {}));
        assertThat(NormsJson.problems(refused))
                .anySatisfy(problem -> assertThat(problem.in(Language.ENGLISH)).startsWith("$.rows[0].stays[0]: "));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void a_type_of_another_of_our_libraries_without_properties_is_never_written_as_empty_braces(JsonMapper mapper) {
        Whole whole = new Whole("art");
        Stream.of(mapper, OURS)
                .forEach(one -> assertThat(catchThrowableOfType(
                                JacksonException.class, () -> one.writeValueAsString(new Page<>(List.of(whole), 1))))
                        .hasMessageContaining("Whole cannot be written as one value; write its parts instead"));
        assertThat(mapper.writeValueAsString(new Nothing())).isEqualTo("{}");
    }

    @Test
    void who_owes_is_read_as_one_of_both() {
        List<SubjectId> both = List.of(OrganizationId.of("art"), PersonId.of("art"));
        TypeReference<List<SubjectId>> type = new TypeReference<>() {};
        String text = THEIRS.writerFor(type).writeValueAsString(both);
        assertThat(THEIRS.readValue(text, type)).isEqualTo(both);
    }
}
