package dev.norms.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.norms.book.NormBook;
import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.assessment.Findings;
import dev.norms.calendar.assessment.Matrix;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.label.Language;
import dev.norms.norm.Interpretations;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Results are read back as the data that they carry; what cannot be is refused with the reason, never empty. */
class ResultsReadBackTest {
    private static final JsonMapper THEIRS =
            JsonMapper.builder().addModule(new NormsModule()).build();

    static List<JsonMapper> mappers() {
        return List.of(NormsJson.mapper(), THEIRS);
    }

    private static String whyNotRead(JsonMapper mapper, String text, Class<?> type, Language language) {
        return reason(catchThrowableOfType(JacksonException.class, () -> mapper.readValue(text, type)), language);
    }

    private static String reason(JacksonException refused, Language language) {
        assertThat(refused).isNotNull();
        return NormsJson.problems(refused).get(0).in(language);
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void a_schedule_is_read_as_its_data(JsonMapper mapper) {
        String text = mapper.writeValueAsString(Samples.SCHEDULE);
        ScheduleData again = mapper.readValue(text, ScheduleData.class);
        assertThat(again).isEqualTo(ScheduleData.of(Samples.SCHEDULE));
        assertThat(mapper.writeValueAsString(again)).isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void an_assessment_and_its_findings_are_read_as_their_data(JsonMapper mapper) {
        String text = mapper.writeValueAsString(Samples.ASSESSMENT);
        AssessmentData again = mapper.readValue(text, AssessmentData.class);
        assertThat(again).isEqualTo(AssessmentData.of(Samples.ASSESSMENT));
        assertThat(mapper.writeValueAsString(again)).isEqualTo(text);
        FindingData[] findings =
                mapper.readValue(mapper.writeValueAsString(Samples.ASSESSMENT.findings()), FindingData[].class);
        assertThat(findings).containsExactlyElementsOf(again.findings());
    }

    @Test
    void plain_text_goes_in_and_out() {
        String text = NormsJson.write(Samples.ASSESSMENT.lapsed());
        assertThat(NormsJson.read(text, FindingData[].class))
                .isNotEmpty()
                .containsExactlyElementsOf(AssessmentData.of(Samples.ASSESSMENT).findings().stream()
                        .filter(finding -> finding.verdict().isLapsed())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void a_result_is_not_read_as_itself_and_the_reason_names_what_is(JsonMapper mapper) {
        assertThat(whyNotRead(mapper, "{}", Schedule.class, Language.ENGLISH))
                .isEqualTo("$: Schedule is computed and cannot be read: read the facts and compute it again, "
                        + "or read it as ScheduleData");
        assertThat(whyNotRead(mapper, "[]", Findings.class, Language.CHINESE))
                .isEqualTo("$: Findings是算出的结果，不能读回：请读入事实重新计算，或读作List<FindingData>");
        assertThat(whyNotRead(mapper, "{}", Matrix.class, Language.ENGLISH))
                .endsWith("read the facts and compute it again");
        assertThat(whyNotRead(mapper, "{}", NormBook.class, Language.ENGLISH)).contains("read the Profile");
        assertThat(whyNotRead(mapper, "{}", CollegeCalendar.class, Language.ENGLISH))
                .contains("write semesters and notices apart");
    }

    static Stream<Object> withoutJson() {
        return Stream.of(Samples.CALENDAR, Samples.CALENDAR.workdays(), Interpretations.defaults());
    }

    @ParameterizedTest
    @MethodSource("withoutJson")
    void what_has_no_json_is_refused_with_the_reason_and_never_empty(Object value) {
        for (JsonMapper mapper : mappers()) {
            assertThat(reason(
                            catchThrowableOfType(JacksonException.class, () -> mapper.writeValueAsString(value)),
                            Language.ENGLISH))
                    .matches("\\$: .*(notices|profile).*");
        }
    }
}
