package dev.norms.files.university.title;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * A part of a title between punctuation marks, such as 全校停课.
 *
 * @param words its words
 * @param days the days that it names
 * @param isAside whether it stands in brackets
 * @param isChinese whether it has a Chinese character
 */
public record TitleClause(
        ImmutableList<Word> words, ImmutableList<NamedDays> days, boolean isAside, boolean isChinese) {
    /** The roles of words that do not say what a clause is about. */
    private static final Set<WordRole> LIGHT = EnumSet.of(
            WordRole.FILLER,
            WordRole.DATE,
            WordRole.WEEKDAY,
            WordRole.YEAR,
            WordRole.BEGIN,
            WordRole.END,
            WordRole.MOVED,
            WordRole.TENTATIVE,
            WordRole.USUAL,
            WordRole.WITHIN,
            WordRole.HALF_DAY);

    public TitleClause {
        requireNonNull(words, "words");
        requireNonNull(days, "days");
    }

    /**
     * Returns whether the clause has a word of a role.
     *
     * @param role the role
     * @return whether it has
     */
    public boolean has(WordRole role) {
        return first(role).isPresent();
    }

    /**
     * Returns the first word of a role.
     *
     * @param role the role
     * @return the word; empty if there is none
     */
    public Optional<Word> first(WordRole role) {
        for (Word word : words) {
            if (word.role() == role) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the word that says what the clause is about: the last one that is not light, since in Chinese what
     * qualifies a word precedes it.
     *
     * @return the word; empty if every word is light
     */
    public Optional<Word> head() {
        for (Word word : words.reverse()) {
            if (!LIGHT.contains(word.role())) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    /**
     * Returns whether a word of one role stands somewhere before a word of another.
     *
     * @param first the role of the first
     * @param second the role of the second
     * @return whether there are two such words
     */
    public boolean has(WordRole first, WordRole second) {
        boolean seen = false;
        for (Word word : words) {
            if (seen && word.role() == second) {
                return true;
            }
            seen |= word.role() == first;
        }
        return false;
    }

    /**
     * Returns the words of a role.
     *
     * @param role the role
     * @return the texts of the words, in order
     */
    public ImmutableList<String> texts(WordRole role) {
        return words.stream()
                .filter(word -> word.role() == role)
                .map(Word::text)
                .collect(ImmutableList.toImmutableList());
    }
}
