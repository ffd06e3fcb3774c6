package dev.norms.internal.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class NearestTest {
    @Property
    void a_word_is_nearest_to_itself_in_capitals_and_with_blanks(@ForAll("words") String word) {
        List<String> words = List.of("lecture", word, "meeting");
        assertThat(Nearest.of(word, words)).contains(word);
        assertThat(Nearest.of(word.toUpperCase(Locale.ROOT).replace('-', ' '), words))
                .contains(word);
        assertThat(Nearest.of(word.replace('-', '_'), words)).contains(word);
    }

    @Property
    void one_letter_too_many_too_few_or_wrong_is_understood(
            @ForAll("words") String word, @ForAll @IntRange(max = 20) int where) {
        int at = where % word.length();
        List<String> words = List.of("zzz", word);
        assertThat(Nearest.of(word.substring(0, at) + "q" + word.substring(at), words))
                .contains(word);
        assertThat(Nearest.of(word.substring(0, at) + word.substring(at + 1), words))
                .contains(word);
        assertThat(Nearest.of(word.substring(0, at) + "q" + word.substring(at + 1), words))
                .contains(word);
    }

    @Example
    void a_third_of_the_letters_may_differ_and_no_more() {
        assertThat(Nearest.of("abcdef", List.of("abcxyf"))).contains("abcxyf");
        assertThat(Nearest.of("abcdef", List.of("abcdxy"))).contains("abcdxy");
        assertThat(Nearest.of("abcdef", List.of("abcdefxy"))).contains("abcdefxy");
        assertThat(Nearest.of("abcdef", List.of("xyabcdef"))).contains("xyabcdef");
        assertThat(Nearest.of("abcdef", List.of("abxyzf"))).isEmpty();
        assertThat(Nearest.of("abcdef", List.of("xxabcd"))).isEmpty();
        assertThat(Nearest.of("abcdef", List.of("abcdefxyz"))).isEmpty();
        assertThat(Nearest.of("ab", List.of("ax"))).contains("ax");
        assertThat(Nearest.of("ab", List.of("xy"))).isEmpty();
        assertThat(Nearest.of("abcdef", List.of())).isEmpty();
    }

    @Example
    void of_several_the_nearest_is_meant_and_of_equals_the_first() {
        assertThat(Nearest.of("abcdef", List.of("abcdxy", "abcdex", "abcdey"))).contains("abcdex");
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of("themed-party-day", "members-assembly", "inspection", "group-meeting", "party-talk");
    }
}
