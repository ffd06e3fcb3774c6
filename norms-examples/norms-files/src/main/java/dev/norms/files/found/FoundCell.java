package dev.norms.files.found;

import static java.util.Objects.requireNonNull;

import dev.norms.label.Label;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A cell as found: its text and, where the file has more than text, the value behind it.
 *
 * @param text the text as a user would type it, such as {@code 2021-03-05}, {@code 7.5} or {@code true}; may have
 *     blanks around it, empty for an empty cell
 * @param date the day, if the file says that the cell is one; the text is then its ISO form
 * @param flaw the problem that the cell has whatever its column, for instance the error of a formula
 */
public record FoundCell(String text, Optional<LocalDate> date, Optional<Label> flaw) {
    public FoundCell {
        requireNonNull(text, "text");
        requireNonNull(date, "date");
        requireNonNull(flaw, "flaw");
    }

    /**
     * Returns a cell of which nothing but the text is known.
     *
     * @param text the text, may be empty
     * @return the cell
     */
    public static FoundCell of(String text) {
        return new FoundCell(text, Optional.empty(), Optional.empty());
    }

    /**
     * Returns a cell that is a day, not a text that looks like one.
     *
     * @param date the day
     * @return the cell
     */
    public static FoundCell of(LocalDate date) {
        return new FoundCell(date.toString(), Optional.of(date), Optional.empty());
    }

    /**
     * Returns a cell that cannot be used.
     *
     * @param text the text shown in it
     * @param what the problem
     * @return the cell; where its column is read, it is a problem
     */
    public static FoundCell flawed(String text, Label what) {
        return new FoundCell(text, Optional.empty(), Optional.of(what));
    }
}
