package dev.norms.files.cell;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.norms.label.Label;
import java.util.List;
import java.util.Optional;

/**
 * A description of what a column holds, for people and for programs that offer it for filling in.
 *
 * @param kind the kind of value
 * @param isList whether a cell may hold several values, separated by {@code ;}
 * @param what the form in a few words, such as 日期 (date)
 * @param example a value of that form, as it stands in a file
 * @param terms the codes with their labels, if only these may stand there
 * @param refersTo the name of the table that has the ids, if the values are ids of another table
 */
public record ColumnShape(
        Kind kind, boolean isList, Label what, String example, List<Term> terms, Optional<String> refersTo) {
    /** A kind of value. */
    public enum Kind {
        /** Free text. */
        TEXT,
        /** The id of an organization, a person, an activity. */
        ID,
        /** A day. */
        DATE,
        /** A month. */
        MONTH,
        /** The name of a period. */
        PERIOD,
        /** A decimal or whole number. */
        NUMBER,
        /** Yes or no. */
        YES_OR_NO,
        /** One of several codes. */
        CODE
    }

    public ColumnShape {
        requireNonNull(kind, "kind");
        requireNonNull(what, "what");
        requireNonNull(example, "example");
        requireNonNull(refersTo, "refersTo");
        terms = ImmutableList.copyOf(terms);
    }

    /**
     * Returns a shape of a single value that is neither a code nor an id of another table.
     *
     * @param kind the kind of value
     * @param what the form in a few words
     * @param example a value of that form
     * @return the shape
     */
    public static ColumnShape of(Kind kind, Label what, String example) {
        return new ColumnShape(kind, false, what, example, ImmutableList.of(), Optional.empty());
    }

    /**
     * Returns the shape of the ids of a table.
     *
     * @param table the name of the table
     * @param what the form in a few words
     * @param example an id
     * @return the shape
     */
    public static ColumnShape idOf(String table, Label what, String example) {
        return new ColumnShape(Kind.ID, false, what, example, ImmutableList.of(), Optional.of(table));
    }

    /**
     * Returns the shape of codes.
     *
     * @param terms the codes with their labels, at least one
     * @return the shape; the first code is the example
     */
    public static ColumnShape codes(List<Term> terms) {
        return new ColumnShape(
                Kind.CODE,
                false,
                Label.of("代码或其名称", "code or its label"),
                terms.get(0).code(),
                terms,
                Optional.empty());
    }

    /**
     * Returns this shape with another example.
     *
     * @param other a value of that form
     * @return the shape
     */
    public ColumnShape example(String other) {
        return new ColumnShape(kind, isList, what, other, terms, refersTo);
    }

    /** Returns the shape of a list of values of this shape. */
    ColumnShape list() {
        return new ColumnShape(
                kind,
                true,
                Label.of(what.zh() + "，多个之间用;", what.en() + ", several separated by ;"),
                example,
                terms,
                refersTo);
    }
}
