package dev.norms.clause;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WordingProperties {
    @Property
    void words_stay_the_words_they_are(@ForAll("texts") String text) {
        String words = new Wording(text).text();
        assertThat(new Wording(words).text()).isEqualTo(words);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_text_may_be_cut_anywhere(@ForAll("texts") String one, @ForAll("texts") String other) {
        assertThat(new Wording(one + other).text()).isEqualTo(new Wording(one).text() + new Wording(other).text());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void layout_is_no_word(
            @ForAll("texts") String one, @ForAll("layout") String layout, @ForAll("texts") String other) {
        assertThat(new Wording(one + layout + other)).isEqualTo(new Wording(one + other));
        assertThat(new Wording(layout).text()).isEmpty();
    }

    @Property
    void full_width_is_half_width(@ForAll("ascii") String text) {
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(character -> wide.appendCodePoint(character + 0xFEE0));
        assertThat(new Wording(wide.toString())).isEqualTo(new Wording(text));
    }

    @Property
    void length_counts_code_points(@ForAll("texts") String text) {
        Fingerprint print = Fingerprint.of(text + "完");
        assertThat(print.length())
                .isEqualTo((int) new Wording(text + "完").text().codePoints().count());
        assertThat(Fingerprint.parse(print.toString())).isEqualTo(print);
    }

    @Example
    void variants_of_marks_are_one() {
        assertThat(new Wording("“甲”〔2020〕（乙）1－2").text()).isEqualTo("\"甲\"[2020](乙)1-2");
        assertThat(new Wording("「甲」【2020】(乙)1～2")).isEqualTo(new Wording("\"甲\"［2020］（乙）1—2"));
        assertThat(new Wording("‘甲’、‘乙’")).isEqualTo(new Wording("'甲'、'乙'"));
    }

    @Example
    void the_number_of_an_article_is_the_same_however_it_is_set() {
        assertThat(new Wording("3. 甲")).isEqualTo(new Wording("３．甲"));
        assertThat(new Wording("10.甲")).isNotEqualTo(new Wording("11.甲"));
    }

    @Example
    void case_and_punctuation_are_words() {
        assertThat(new Wording("Party")).isNotEqualTo(new Wording("party"));
        assertThat(new Wording("甲，乙")).isNotEqualTo(new Wording("甲、乙"));
        assertThat(new Wording("甲。")).isNotEqualTo(new Wording("甲"));
    }

    @Example
    void a_radical_from_a_page_layout_is_its_character() {
        assertThat(new Wording("⼀⼈")).isEqualTo(new Wording("一人"));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> own = Arbitraries.of(
                        "党", "3", "．", "。", "（", ")", "“", "~", "—", "A", "ﬁ", "𠮷", "é", "①", "｡")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
        Arbitrary<String> any = Arbitraries.chars()
                .filter(character -> !Character.isSurrogate(character))
                .list()
                .ofMaxSize(12)
                .map(characters -> characters.stream().map(String::valueOf).reduce("", String::concat));
        return Arbitraries.oneOf(own, any);
    }

    @Provide
    Arbitrary<String> layout() {
        return Arbitraries.of(" ", "\n", "\r\n", "\t", "\f", "\u000B", "\u3000", "\u00A0", "\u200B", "\uFEFF", "\u2028")
                .list()
                .ofMaxSize(4)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> ascii() {
        return Arbitraries.strings().withCharRange('!', '~').ofMaxLength(12);
    }
}
