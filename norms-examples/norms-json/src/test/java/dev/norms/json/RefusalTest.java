package dev.norms.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.norms.college.College;
import dev.norms.label.Language;
import dev.norms.ledger.LedgerRecord;
import dev.norms.norm.Norm;
import dev.norms.profile.Profile;
import dev.norms.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;

/** What is wrong is told with its place, in both languages. */
class RefusalTest {
    private static List<String> problems(String text, Class<?> type) {
        return problems(text, type, Language.ENGLISH);
    }

    private static List<String> problems(String text, Class<?> type, Language language) {
        JacksonException refused = catchThrowableOfType(
                JacksonException.class, () -> NormsJson.mapper().readValue(text, type));
        assertThat(refused).isNotNull();
        return NormsJson.problems(refused).stream()
                .map(problem -> problem.in(language))
                .toList();
    }

    @Test
    void an_unknown_field_is_refused() {
        String text = """
                {"organizations": [{"id": "art", "kind": "general-branch", "nme": "x", "life": {"from": "2012-09-01"}}]}
                """;
        assertThat(problems(text, College.class)).containsExactly("$.organizations[0].nme: unknown field (nme)");
        assertThat(problems(text, College.class, Language.CHINESE))
                .containsExactly("$.organizations[0].nme: 没有这个字段 (nme)");
    }

    @Test
    void a_wrong_code_is_refused_with_the_codes() {
        assertThat(problems("""
                {"organizations": [{"id": "art", "kind": "cell", "life": {"from": "2012-09-01"}}]}
                """, College.class))
                .singleElement()
                .satisfies(problem -> assertThat(problem)
                        .startsWith("$.organizations[0].kind: wrong value: ")
                        .contains("general-branch", "branch", "group")
                        .doesNotContain("dev.norms")
                        .endsWith("(cell)"));
    }

    @Test
    void a_wrong_text_is_refused() {
        assertThat(problems("{\"id\": \"INS-x\"}", Norm.class))
                .containsExactly("$.id: wrong value: norm must be like INS-2.4, but was 'INS-x' (INS-x)");
        assertThat(problems("\"2021-Q9\"", Period.class))
                .singleElement()
                .satisfies(problem -> assertThat(problem).startsWith("$: wrong value: "));
        assertThat(problems("7", Period.class))
                .singleElement()
                .satisfies(problem -> assertThat(problem).startsWith("$: wrong value: "));
        assertThat(problems("{\"stays\": {}}", College.class))
                .containsExactly("$.stays: a value of another kind is required");
    }

    @Test
    void a_date_that_is_none_is_refused_in_words_of_the_domain() {
        String text = """
                {"organizations": [{"id": "art", "kind": "general-branch", "life": {"from": "2019-0-431"}}]}
                """;
        assertThat(problems(text, College.class))
                .containsExactly("$.organizations[0].life.from: must be a date such as 2021-03-05 (2019-0-431)");
        assertThat(problems(text, College.class, Language.CHINESE))
                .containsExactly("$.organizations[0].life.from: 应为日期，如2021-03-05 (2019-0-431)");
    }

    @Test
    void a_missing_field_is_refused() {
        assertThat(problems("{\"type\": \"study\", \"person\": \"p1\"}", LedgerRecord.class))
                .containsExactly("$: missing fields (date, hours)");
        assertThat(problems("{\"by\": \"art\"}", Profile.class)).containsExactly("$.changes: missing fields (changes)");
    }

    @Test
    void a_missing_or_unknown_kind_is_refused() {
        assertThat(problems("{\"person\": \"p1\"}", LedgerRecord.class))
                .containsExactly("$: type is missing or unknown");
        assertThat(problems("{\"type\": \"nap\"}", LedgerRecord.class))
                .containsExactly("$: type is missing or unknown (nap)");
    }

    @Test
    void what_is_no_json_is_refused_with_line_and_column() {
        assertThat(problems("{\n\"stays\": [}", College.class))
                .singleElement()
                .satisfies(problem -> assertThat(problem).contains("not JSON at line 2"));
        assertThat(problems("{} x", College.class)).hasSize(1);
        assertThat(problems("{\"stays\": [], \"stays\": []}", College.class))
                .singleElement()
                .satisfies(problem -> assertThat(problem).contains("Duplicate"));
    }

    @Test
    void a_college_that_does_not_fit_together_is_refused_with_every_problem() {
        assertThat(problems("""
                {"organizations": [{"id": "art", "kind": "general-branch", "life": {"from": "2012-09-01"}}],
                 "stays": [{"person": "p1", "organization": "nowhere", "status": "full", "during": {"from": "2020-01-01"}}],
                 "posts": [{"person": "p2", "organization": "art", "role": "secretary", "during": {"from": "2020-01-01"}}]}
                """, College.class))
                .hasSizeGreaterThan(1)
                .anyMatch(problem -> problem.startsWith("$.stays[0]: ") && problem.endsWith("(nowhere)"))
                .anyMatch(problem -> problem.startsWith("$.posts[0]: ") && problem.endsWith("(p2)"));
    }

    @Test
    void a_college_inside_a_ledger_is_refused_at_its_place() {
        assertThat(problems("""
                {"college": {"organizations": [],
                 "stays": [{"person": "p1", "organization": "nowhere", "status": "full", "during": {"from": "2020-01-01"}}]}}
                """, dev.norms.ledger.Ledger.class))
                .anyMatch(problem -> problem.startsWith("$.college.stays[0]: "));
    }

    @Test
    void a_range_that_ends_before_it_begins_is_refused() {
        assertThat(problems("{\"from\": \"2021-02-03\", \"until\": \"2020-02-03\"}", dev.norms.time.DateRange.class))
                .singleElement()
                .satisfies(problem -> assertThat(problem).contains("until").doesNotContain("Exception"));
    }
}
