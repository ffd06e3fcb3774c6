package dev.norms.profile;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Ascii;
import dev.norms.label.Label;
import dev.norms.label.Language;
import java.io.Serializable;

/**
 * A problem of a profile, with both values.
 *
 * @param index which change is wrong, counted from 0 in its profile; for a profile read from rows, which row
 * @param attribute the wrong part of the change, named like the column of the file
 * @param setting what it sets, for instance {@code INS-2.1}
 * @param what the problem
 * @param ours the value that is wrong; may be empty
 * @param theirs the value that it contradicts, or an example; may be empty
 */
public record ProfileProblem(int index, Attribute attribute, String setting, Label what, String ours, String theirs)
        implements Serializable {
    /** A part of a change, with the name of its column. */
    public enum Attribute {
        /** The setting. */
        SETTING,
        /** The value to which it is set. */
        VALUE,
        /** The reason. */
        REASON,
        /** The body or person that decided it. */
        BY;

        /**
         * The name of the column.
         *
         * @return the name in files
         */
        public String column() {
            return Ascii.toLowerCase(name());
        }
    }

    public ProfileProblem {
        requireNonNull(attribute, "attribute");
        requireNonNull(setting, "setting");
        requireNonNull(what, "what");
        requireNonNull(ours, "ours");
        requireNonNull(theirs, "theirs");
    }

    /**
     * The problem, with the value that it contradicts.
     *
     * @return for instance 不是对规范的收紧，规范为：1+/quarter and "does not tighten the norm, which has: 1+/quarter"
     */
    public Label label() {
        return theirs.isEmpty() ? what : Label.format("{0}：{1}", "{0}: {1}", what, theirs);
    }

    /**
     * The problem on one line.
     *
     * @param language the language of the sentence
     * @return {@code setting: what is wrong: theirs (ours)}; what is empty is left out
     */
    public String in(Language language) {
        return setting + ": " + label().in(language) + (ours.isEmpty() ? "" : " (" + ours + ")");
    }

    /**
     * The problem on one line, in English.
     *
     * @return as {@link #in(Language)}
     */
    @Override
    public String toString() {
        return in(Language.ENGLISH);
    }
}
