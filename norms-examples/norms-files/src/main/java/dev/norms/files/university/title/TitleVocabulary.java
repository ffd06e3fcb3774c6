package dev.norms.files.university.title;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableMap;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/** The words of {@code words.txt}. */
final class TitleVocabulary {
    static final TitleVocabulary BUNDLED = read();

    private final ImmutableMap<String, WordRole> roles;
    /** The length of the longest word that begins with a character. */
    private final ImmutableMap<Character, Integer> longest;

    private TitleVocabulary(Map<String, WordRole> roles) {
        this.roles = ImmutableMap.copyOf(roles);
        Map<Character, Integer> lengths = new HashMap<>();
        roles.keySet().forEach(word -> lengths.merge(word.charAt(0), word.length(), Math::max));
        this.longest = ImmutableMap.copyOf(lengths);
    }

    private static TitleVocabulary read() {
        Map<String, WordRole> byCode = new HashMap<>();
        Arrays.stream(WordRole.values()).forEach(role -> byCode.put(role.code(), role));
        Map<String, WordRole> roles = new HashMap<>();
        try (InputStream stream = TitleVocabulary.class.getResourceAsStream("words.txt");
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(Objects.requireNonNull(stream, "words.txt"), UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int colon = line.indexOf(": ");
                if (line.startsWith("#") || colon < 0) {
                    continue;
                }
                WordRole role = Objects.requireNonNull(byCode.get(line.substring(0, colon)), line);
                words(line.substring(colon + 2)).forEach(word -> roles.put(word, role));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TitleVocabulary(roles);
    }

    /** Returns the words of a line, in which blanks separate words and an underscore is a blank within one. */
    private static Stream<String> words(String list) {
        return Arrays.stream(list.strip().split(" ")).map(word -> Title.normal(word.replace('_', ' ')));
    }

    /**
     * Returns the longest word that begins at a place of a text.
     *
     * @param text the text, in lower case
     * @param ends whether a word may end at an index of the text
     */
    Optional<Word> longestAt(String text, int at, IntPredicate ends) {
        int length = longest.getOrDefault(text.charAt(at), 0);
        for (int end = Math.min(text.length(), at + length); end > at; end--) {
            WordRole role = ends.test(end) ? roles.get(text.substring(at, end)) : null;
            if (role != null) {
                return Optional.of(new Word(text.substring(at, end), role));
            }
        }
        return Optional.empty();
    }
}
