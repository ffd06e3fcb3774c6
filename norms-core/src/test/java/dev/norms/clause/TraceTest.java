package dev.norms.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TraceTest {
    private static final Clauses CLAUSES = SmallDocument.clauses();
    private static final String TEXT = SmallDocument.text();

    @ParameterizedTest
    @ValueSource(strings = {"\n— 3 —\n", "\n- 12 -\n\f", "\n第 3 页\n", "\n第3页 共 20 页\n", "\r\n\r\n\f"})
    void a_page_may_break_in_the_middle_of_a_sentence(String pageBreak) {
        assertThat(Trace.of(CLAUSES, TEXT.replace("说明原因", "说明" + pageBreak + "原因"))
                        .isSame())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"    ", "\n", " | ", "│"})
    void cells_may_be_parted_in_any_way(String between) {
        assertThat(Trace.of(CLAUSES, TEXT.replace("\t", between)).isSame()).isTrue();
    }

    @Test
    void articles_may_run_on_without_any_break() {
        String copy = TEXT.replaceAll("\n+(?=[0-9（一二])", "");
        assertThat(copy).contains("一、读书1. 大家");
        assertThat(Trace.of(CLAUSES, copy).isSame()).isTrue();
    }

    @Test
    void tells_in_which_line_and_with_which_words() {
        TraceLine line = Trace.of(CLAUSES, TEXT.replace("说明原因，并", "说明\n原因、  并"))
                .differences()
                .get(0);
        assertThat(line.kind()).isEqualTo(TraceLine.Kind.CHANGED);
        assertThat(line.clauses()).containsExactly(CLAUSES.all().get(4));
        assertThat(line.passage()).contains(new Passage("迟到的人要说明原因、 并补看“记录”。", 7));
    }

    @Test
    void demands_on_the_same_words_make_one_line() {
        TraceLine line =
                Trace.of(CLAUSES, TEXT.replace("设组长", "有组长")).differences().get(0);
        assertThat(line.clauses())
                .extracting(clause -> clause.provision().toString())
                .containsExactly("annex:ORG-1#1", "annex:ORG-1#2");
    }

    @Test
    void two_changes_in_one_cell_are_told_apart() {
        Trace trace = Trace.of(CLAUSES, TEXT.replace("小会 1", "小会 3").replace("碰头会 1", "碰头会 2"));
        assertThat(trace.differences())
                .extracting(line -> line.passage().orElseThrow().words())
                .containsExactly("小会 3 次/周，", "碰头会 2 次/天");
        assertThat(trace).hasToString("equal 16, changed 2, missing 0, new 0");
    }

    @Test
    void a_lost_article_and_a_changed_one_are_not_mixed_up() {
        String copy = TEXT.replaceAll("2\\.[^\n]*\n", "").replace("3.本说明", "3.这个说明");
        assertThat(Trace.of(CLAUSES, copy).differences())
                .extracting(line -> line.kind() + " " + line.clauses().get(0).provision())
                .containsExactly("MISSING article:2#1", "MISSING article:2#2", "CHANGED article:3#1");
    }

    @Test
    void a_truncated_copy_misses_its_end() {
        Trace trace = Trace.of(CLAUSES, TEXT.substring(0, TEXT.indexOf("薄的")));
        assertThat(trace.differences().get(0).kind()).isEqualTo(TraceLine.Kind.CHANGED);
        assertThat(trace.differences().get(0).clauses().get(0).provision()).hasToString("article:2#1");
        assertThat(trace.count(TraceLine.Kind.MISSING)).isEqualTo(11);
    }

    @Test
    void another_number_is_a_change() {
        assertThat(Trace.of(CLAUSES, TEXT.replace("3.本", "4.本")).differences()).hasSize(1);
    }

    @Test
    void another_text_is_another_document() {
        assertThat(Trace.of(CLAUSES, "今天下雨。\n".repeat(2000)).isOther()).isTrue();
        assertThat(Trace.of(CLAUSES, "").isOther()).isTrue();
        assertThat(Trace.of(CLAUSES, TEXT).isOther()).isFalse();
        assertThat(Trace.of(CLAUSES, TEXT.substring(0, TEXT.indexOf("（一）"))).isOther())
                .isFalse();
    }

    @Test
    void a_line_is_what_its_kind_says() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TraceLine(TraceLine.Kind.NEW, CLAUSES.all(), Optional.of(new Passage("茶", 1))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TraceLine(TraceLine.Kind.MISSING, List.of(), Optional.empty()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Passage("茶", 0));
    }
}
