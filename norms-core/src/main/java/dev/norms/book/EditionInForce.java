package dev.norms.book;

import static java.util.Objects.requireNonNull;

import dev.norms.label.Coded;
import dev.norms.label.Label;

/**
 * The edition that applies to a day, whether it is in force or not, and the basis on which it applies.
 *
 * @param edition the edition that applies; {@code basis} says whether it is in force
 * @param basis why it applies
 */
public record EditionInForce(NormEdition edition, Basis basis) {
    /** The basis on which an edition applies to a day. */
    public enum Basis implements Coded {
        /** The edition is in force on that day, as shown by its last day, or by a check made on or after that day. */
        IN_FORCE(Label.of("现行有效", "in force")),
        /** The day lies before the first edition known; the first one is applied all the same. */
        BEFORE_FIRST(Label.of("早于首个版本，参照首个版本", "before the first edition, which is applied")),
        /** The day lies after the end of the last edition known; the last one is applied all the same. */
        AFTER_LAST(Label.of("晚于最后版本的有效期，参照该版本", "after the last edition, which is applied")),
        /** The edition is in force as far as known, but was last checked before that day. */
        NOT_RECHECKED(Label.of("核对时有效，其后未再核对", "in force as far as known"));

        private final Label label;

        Basis(Label label) {
            this.label = label;
        }

        @Override
        public Label label() {
            return label;
        }
    }

    public EditionInForce {
        requireNonNull(edition, "edition");
        requireNonNull(basis, "basis");
    }
}
