package dev.norms.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
    void what_is_new_is_told_sentence_by_sentence_and_heading_by_heading() {
        assertThat(newIn("3.本说明从下月起使用。", """
                4.新的一条，请看10.表、二、项和附件。又一句说“好。”还有，
                换行不断句。三、新的一节9.九 A
                B 和
                C
                书。四、又一节
                （五）再一节20. 二十。"""))
                .containsExactly(
                        "4.新的一条，请看10.表、二、项和附件。",
                        "又一句说“好。”",
                        "还有，换行不断句。",
                        "三、新的一节",
                        "9.九 A B 和C书。",
                        "四、又一节",
                        "（五）再一节",
                        "20. 二十。");
    }

    @Test
    void what_is_new_in_the_annex_is_told_cell_by_cell() {
        assertThat(newIn("碰头会 1 次/天", "\n班会\t每月 1 次；小结 2 次，\t见表\n附件另有三"))
                .containsExactly("班会", "每月 1 次；", "小结 2 次，", "见表", "附件另有三");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n", "\f", "\u000B", "\u0085", "\u2028", "\u2029"})
    void a_line_of_the_annex_ends_with_any_break(String lineBreak) {
        assertThat(newIn("碰头会 1 次/天", lineBreak + "班会" + lineBreak + "室会")).containsExactly("班会", "室会");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n"})
    void lines_are_counted_however_they_end(String lineBreak) {
        assertThat(Trace.of(CLAUSES, TEXT.replace("碰头会 1", "碰头会 2").replace("\n", lineBreak))
                        .differences())
                .extracting(line -> line.passage().orElseThrow())
                .containsExactly(new Passage("碰头会 2 次/天", 19));
    }

    @Test
    void a_copy_may_end_in_a_number() {
        assertThat(newIn("碰头会 1 次/天", "\n共 3")).containsExactly("共 3");
    }

    /** The passages that are new after some words were added behind others. */
    private static List<String> newIn(String behind, String added) {
        Trace trace = Trace.of(CLAUSES, TEXT.replace(behind, behind + added));
        assertThat(trace.differences()).extracting(TraceLine::kind).containsOnly(TraceLine.Kind.NEW);
        return trace.differences().stream()
                .map(line -> line.passage().orElseThrow().words())
                .toList();
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
    void a_copy_is_of_the_document_if_one_in_ten_of_its_passages_is_found() {
        assertThat(trace(1, 9, 0).isOther()).isFalse();
        assertThat(trace(1, 10, 0).isOther()).isTrue();
        assertThat(trace(1, 9, 50).isOther()).isFalse();
    }

    private static Trace trace(int equal, int missing, int added) {
        List<Clause> clause = CLAUSES.all().subList(0, 1);
        Optional<Passage> passage = Optional.of(new Passage("茶", 1));
        return new Trace(Stream.of(
                        Collections.nCopies(equal, new TraceLine(TraceLine.Kind.EQUAL, clause, passage)),
                        Collections.nCopies(missing, new TraceLine(TraceLine.Kind.MISSING, clause, Optional.empty())),
                        Collections.nCopies(added, new TraceLine(TraceLine.Kind.NEW, List.of(), passage)))
                .flatMap(List::stream)
                .toList());
    }

    @Test
    void a_copy_with_one_difference_is_not_the_same() {
        assertThat(Trace.of(CLAUSES, TEXT + "\n又一句。").isSame()).isFalse();
    }

    @Test
    void what_stands_twice_is_found_where_it_stands_first() {
        for (String twice : List.of("迟到的人要说明原因，并补看“记录”。", "3.本说明从下月起使用。")) {
            List<TraceLine> lines =
                    Trace.of(CLAUSES, TEXT.replace(twice, twice + twice)).lines();
            assertThat(lines)
                    .filteredOn(line -> line.passage().orElseThrow().words().equals(twice))
                    .extracting(TraceLine::kind)
                    .containsExactly(TraceLine.Kind.EQUAL, TraceLine.Kind.NEW);
        }
    }

    @Test
    void of_two_passages_in_the_wrong_order_the_longer_is_found() {
        assertThat(Trace.of(CLAUSES, "3.本说明从下月起使用。\n1. 大家按时到会。").lines())
                .filteredOn(line -> line.kind() == TraceLine.Kind.EQUAL)
                .extracting(line -> line.passage().orElseThrow().words())
                .containsExactly("3.本说明从下月起使用。");
    }

    @Test
    void a_changed_passage_is_that_of_the_clause_whose_length_is_nearest() {
        String sentence = "迟到的人要说明原因，并补看“记录”。";
        assertThat(Trace.of(CLAUSES, TEXT.replace(sentence, "好。晚到的人须说明原因，并补看“记录”。"))
                        .differences())
                .extracting(
                        line -> line.kind() + " " + line.passage().orElseThrow().words())
                .containsExactly("NEW 好。", "CHANGED 晚到的人须说明原因，并补看“记录”。");
        assertThat(Trace.of(CLAUSES, TEXT.replace(sentence, "晚到的人须说明原因，并补看“记录”。好。"))
                        .differences())
                .extracting(
                        line -> line.kind() + " " + line.passage().orElseThrow().words())
                .containsExactly("CHANGED 晚到的人须说明原因，并补看“记录”。", "NEW 好。");
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
