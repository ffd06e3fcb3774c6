package dev.norms.files.university.title;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.text.Normalizer;
import java.util.Locale;

/**
 * A title of an event, read into clauses.
 *
 * @param text the title as written
 * @param clauses its clauses in order; what stands in brackets precedes the clause that it interrupts
 * @param years the years that it names, apart from academic years and those of students' cohorts
 */
public record Title(String text, ImmutableList<TitleClause> clauses, ImmutableList<Integer> years) {
    /** The largest number of characters of a title; a longer text is not read. */
    public static final int MAX_LENGTH = 200;

    public Title {
        requireNonNull(text, "text");
        requireNonNull(clauses, "clauses");
        requireNonNull(years, "years");
    }

    /**
     * Reads a title.
     *
     * @param text the title
     * @return its clauses; none if it is longer than {@link #MAX_LENGTH}
     */
    public static Title read(String text) {
        return text.length() > MAX_LENGTH
                ? new Title(text, ImmutableList.of(), ImmutableList.of())
                : new TitleReader(normal(text)).title(text);
    }

    /**
     * Returns whether a clause has a word of a role.
     *
     * @param role the role
     * @return whether one of the clauses has
     */
    public boolean has(WordRole role) {
        for (TitleClause clause : clauses) {
            if (clause.has(role)) {
                return true;
            }
        }
        return false;
    }

    /** Returns a text in lower case, with full-width forms as narrow ones. */
    static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
