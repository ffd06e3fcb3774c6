package dev.norms.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TraceProperties {
    private static final Clauses CLAUSES = SmallDocument.clauses();
    private static final int PLACES = SmallDocument.places().size();

    @Property
    void layout_makes_no_difference(@ForAll("layouts") List<String> layouts) {
        StringBuilder copy = new StringBuilder();
        int[] points = SmallDocument.text().codePoints().toArray();
        for (int i = 0; i < points.length; i++) {
            copy.append(layouts.get(i % layouts.size())).appendCodePoint(points[i]);
        }
        Trace trace = Trace.of(CLAUSES, copy.toString());
        assertThat(trace.differences()).isEmpty();
        assertThat(trace.isSame()).isTrue();
        assertThat(trace.count(TraceLine.Kind.EQUAL)).isEqualTo(PLACES);
    }

    @Property
    void what_is_left_out_is_missing(@ForAll("places") int place) {
        Trace trace = Trace.of(CLAUSES, SmallDocument.textWith(place, ""));
        assertThat(trace).hasToString("equal " + (PLACES - 1) + ", changed 0, missing 1, new 0");
        assertThat(address(trace.differences().get(0))).isEqualTo(SmallDocument.address(place));
    }

    @Property
    void what_is_reworded_is_changed(@ForAll("places") int place, @ForAll("others") String other) {
        Trace trace = Trace.of(CLAUSES, SmallDocument.textWith(place, reworded(place, other)));
        assertThat(trace).hasToString("equal " + (PLACES - 1) + ", changed 1, missing 0, new 0");
        TraceLine line = trace.differences().get(0);
        assertThat(address(line)).isEqualTo(SmallDocument.address(place));
        assertThat(line.passage().orElseThrow().words()).contains(other);
    }

    @Property
    void a_sentence_added_to_an_article_is_new(@ForAll("sentences") int place, @ForAll("others") String other) {
        Trace trace = Trace.of(CLAUSES, SmallDocument.textWithBehind(place, other + "。"));
        assertThat(trace).hasToString("equal " + PLACES + ", changed 0, missing 0, new 1");
        assertThat(trace.differences().get(0).passage().orElseThrow().words()).isEqualTo(other + "。");
    }

    @Property
    void every_clause_has_its_one_place_in_the_order_of_the_document(@ForAll("copies") String copy) {
        List<TraceLine> lines = Trace.of(CLAUSES, copy).lines();
        assertThat(lines.stream().flatMap(line -> line.clauses().stream())).containsExactlyElementsOf(CLAUSES.all());
        assertThat(lines.stream().flatMap(line -> line.passage().stream()).map(Passage::line))
                .isSorted();
    }

    @Property
    void no_word_of_the_copy_is_lost(@ForAll("copies") String copy) {
        String words = Trace.of(CLAUSES, copy).lines().stream()
                .flatMap(line -> line.passage().stream())
                .map(Passage::words)
                .reduce("", String::concat);
        assertThat(new Wording(words)).isEqualTo(new Wording(copy));
    }

    private static String address(TraceLine line) {
        return line.clauses().get(0).provision().toString();
    }

    /** The words of a place with others before its last character, so that its number and its end stay. */
    private static String reworded(int place, String other) {
        String words = SmallDocument.words(place);
        return words.substring(0, words.length() - 1) + other + words.substring(words.length() - 1);
    }

    @Provide
    Arbitrary<List<String>> layouts() {
        return Arbitraries.of("", "", " ", "\n", "\r\n", "\n\n\n", "\f\n", "  \t", "\u3000", "\uFEFF")
                .list()
                .ofMinSize(1)
                .ofMaxSize(40);
    }

    @Provide
    Arbitrary<Integer> places() {
        return Arbitraries.of(SmallDocument.places());
    }

    @Provide
    Arbitrary<Integer> sentences() {
        return places().filter(place -> SmallDocument.address(place).startsWith("article"));
    }

    @Provide
    Arbitrary<String> others() {
        return Arbitraries.of("另外", "看看天气", "茶", "花开花落时节");
    }

    @Provide
    Arbitrary<String> copies() {
        return Arbitraries.of(
                        "一、读书", "1.", "。", "大家按时到会。", "附件", "小会 1 次/周，", "茶", "\n", "\t", " ", "；", "2.", "”", "会议")
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }
}
