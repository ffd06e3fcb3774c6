package dev.norms.profile;

import static java.util.Objects.requireNonNull;

import dev.norms.duty.NormId;
import dev.norms.evidence.ActivityKind;
import dev.norms.norm.Interpretation;
import dev.norms.norm.Norm;
import dev.norms.norm.ValueForm;
import dev.norms.requirement.Amount;

/**
 * One decision of a college that departs from the document, with its reason and author.
 *
 * <p>A change is checked when a book is tailored, so that all problems are reported at once.
 */
public sealed interface Change {
    /**
     * The setting, as written in a file.
     *
     * @return for instance {@code INS-2.1}, {@code funds-published}, {@code activity-kind:red-film}
     */
    String setting();

    /**
     * The value to which it is set, as written in a file.
     *
     * @return for instance {@code 2+/quarter}
     */
    String value();

    /**
     * The reason.
     *
     * @return the reason; a blank one is refused when a book is tailored
     */
    String reason();

    /**
     * The body or person that decided it.
     *
     * @return a body or a person's key; a blank one is refused when a book is tailored
     */
    String by();

    /**
     * A tighter number for a norm.
     *
     * @param norm the norm
     * @param amount the number
     * @param reason why
     * @param by the body or person that decided it
     */
    record Tighten(NormId norm, Amount amount, String reason, String by) implements Change {
        public Tighten {
            checked(norm, amount, reason, by);
        }

        @Override
        public String setting() {
            return norm.text();
        }

        @Override
        public String value() {
            return amount.toString();
        }
    }

    /**
     * A reading that is fixed otherwise.
     *
     * @param <T> the type of its value
     * @param reading the reading, by its default
     * @param to the value
     * @param reason why
     * @param by the body or person that decided it
     */
    record Fix<T>(Interpretation<T> reading, T to, String reason, String by) implements Change {
        public Fix {
            checked(reading, to, reason, by);
        }

        @Override
        public String setting() {
            return reading.code();
        }

        @Override
        public String value() {
            return reading.form().map((ValueForm<T> form) -> form.print(to)).orElseGet(to::toString);
        }
    }

    /**
     * A kind of activity that the college names.
     *
     * @param kind the kind
     * @param reason why
     * @param by the body or person that decided it
     */
    record Name(ActivityKind kind, String reason, String by) implements Change {
        /** The prefix of the kind's code in the setting. */
        public static final String PREFIX = "activity-kind:";

        /**
         * Checks the parts.
         *
         * @throws IllegalArgumentException if a name contains a vertical bar, which separates the names in the text
         *     form
         */
        public Name {
            checked(kind, kind, reason, by);
            if ((kind.label().zh() + kind.label().en()).indexOf('|') >= 0) {
                throw new IllegalArgumentException("names must not hold |, but were " + kind.label());
            }
        }

        @Override
        public String setting() {
            return PREFIX + kind.code();
        }

        @Override
        public String value() {
            return kind.label().zh() + "|" + kind.label().en();
        }
    }

    /**
     * A kind of activity that counts wherever a kind of the document does; the same profile must name it.
     *
     * @param kind the code of the kind that the profile names
     * @param as the kind of the document
     * @param reason why
     * @param by the body or person that decided it
     */
    record Count(String kind, ActivityKind as, String reason, String by) implements Change {
        /** The prefix of the kind's code in the setting. */
        public static final String PREFIX = "counts-as:";

        public Count {
            checked(kind, as, reason, by);
        }

        @Override
        public String setting() {
            return PREFIX + kind;
        }

        @Override
        public String value() {
            return as.code();
        }
    }

    /**
     * A norm that the college adds.
     *
     * @param norm the norm
     * @param reason why
     * @param by the body or person that decided it
     */
    record Add(Norm norm, String reason, String by) implements Change {
        /** The prefix of the norm's id in the setting. */
        public static final String PREFIX = "norm:";

        public Add {
            checked(norm, norm, reason, by);
        }

        @Override
        public String setting() {
            return PREFIX + norm.id();
        }

        @Override
        public String value() {
            return norm.summary().zh();
        }
    }

    private static void checked(Object what, Object value, String reason, String by) {
        requireNonNull(what, "what");
        requireNonNull(value, "value");
        requireNonNull(reason, "reason");
        requireNonNull(by, "by");
    }
}
