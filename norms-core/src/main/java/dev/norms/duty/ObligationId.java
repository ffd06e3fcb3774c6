package dev.norms.duty;

import static java.util.Objects.requireNonNull;

import dev.norms.internal.order.CodePointOrder;
import dev.norms.organization.SubjectId;
import dev.norms.time.Period;
import java.io.Serializable;
import java.util.Optional;

/**
 * The id of an obligation: {@code NORM[#part]@owner/period}, for instance {@code INS-2.1@art-f1/2021-Q2}.
 *
 * <p>It is the identity of the obligation: who holds a post at the time, which edition governs and when the window lies
 * are attributes and may change. A standing duty has no period: {@code ACT-1.1@art}.
 *
 * <p>For URLs there is a second form without {@code /}, {@code @} and {@code #}, {@link #pathForm()}. The natural order
 * is that of the texts by code point.
 *
 * @param norm the norm; if one norm replaces another, the replaced norm
 * @param part distinguishes several duties of one norm, owner and period; of the form of an id
 * @param owner the text of the id of the organization or person that owes it; which of the two it is, is not part of
 *     the id
 * @param period the period for which it is owed; empty for a standing duty
 */
public record ObligationId(NormId norm, Optional<String> part, String owner, Optional<Period> period)
        implements Comparable<ObligationId>, Serializable {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if part or owner is not of the form of an id
     */
    public ObligationId {
        requireNonNull(norm, "norm");
        requireNonNull(period, "period");
        part.ifPresent(SubjectId::checked);
        SubjectId.checked(owner);
    }

    /**
     * The id of an obligation without parts.
     *
     * @param norm the norm
     * @param owner the owner
     * @param period the period
     * @return the id
     */
    public static ObligationId of(NormId norm, SubjectId owner, Period period) {
        return new ObligationId(norm, Optional.empty(), owner.text(), Optional.of(period));
    }

    /**
     * The id of a standing duty without parts.
     *
     * @param norm the norm
     * @param owner the owner
     * @return the id
     */
    public static ObligationId standing(NormId norm, SubjectId owner) {
        return new ObligationId(norm, Optional.empty(), owner.text(), Optional.empty());
    }

    /**
     * Returns the id with the given text. This is the same as {@link #parse}.
     *
     * @param text for instance {@code INS-2.1@art-f1/2021-Q2}
     * @return the id
     * @throws IllegalArgumentException if the text is not of that form
     */
    public static ObligationId of(String text) {
        return parse(text);
    }

    /**
     * Reads the path form.
     *
     * @param path for instance {@code INS-2.1~art-f1~2021-Q2}
     * @return the id; its {@link #pathForm()} is the path
     * @throws IllegalArgumentException if the path is not of that form
     */
    public static ObligationId parsePath(String path) {
        String[] pieces = path.split("~", -1);
        boolean emptyEnd = pieces[pieces.length - 1].isEmpty(); // would be a second path of the same obligation
        if (pieces.length < 2 || pieces.length > 4 || emptyEnd) {
            throw new IllegalArgumentException(
                    "path of an obligation must be like INS-2.1~art-f1~2021-Q2, but was '" + path + "'");
        }
        return new ObligationId(
                NormId.parse(pieces[0]),
                pieces.length < 4 ? Optional.empty() : Optional.of(pieces[3]),
                pieces[1],
                pieces.length < 3 || pieces[2].isEmpty() ? Optional.empty() : Optional.of(Period.parse(pieces[2])));
    }

    /**
     * Reads the text form.
     *
     * @param text for instance {@code INS-2.1@art-f1/2021-Q2}
     * @return the id; its {@code toString} is the text
     * @throws IllegalArgumentException if the text is not of that form
     */
    public static ObligationId parse(String text) {
        int at = text.indexOf('@');
        if (at == -1) {
            throw new IllegalArgumentException(
                    "obligation must be like INS-2.1@art-f1/2021-Q2, but was '" + text + "'");
        }
        int hash = text.lastIndexOf('#', at);
        int slash = text.indexOf('/', at);
        return new ObligationId(
                NormId.parse(text.substring(0, hash == -1 ? at : hash)),
                hash == -1 ? Optional.empty() : Optional.of(text.substring(hash + 1, at)),
                text.substring(at + 1, slash == -1 ? text.length() : slash),
                slash == -1 ? Optional.empty() : Optional.of(Period.parse(text.substring(slash + 1))));
    }

    /**
     * The path form: {@code NORM~owner[~period[~part]]}, where an empty period is that of a standing duty with a part.
     * No character of the text is reserved in a URL; letters of the ids beyond ASCII are encoded as in every URL.
     *
     * @return for instance {@code INS-2.1~art-f1~2021-Q2}; {@link #parsePath} reads it back
     */
    public String pathForm() {
        String partEnd = part.map(name -> "~" + name).orElse("");
        String periodName = period.map(Period::toString).orElse("");
        return norm + "~" + owner + (periodName.isEmpty() && partEnd.isEmpty() ? "" : "~" + periodName + partEnd);
    }

    @Override
    public int compareTo(ObligationId other) {
        return CodePointOrder.INSTANCE.compare(toString(), other.toString());
    }

    private Object writeReplace() {
        return new Written(toString());
    }

    /** The serialized form: the text, since an {@code Optional} cannot be serialized. */
    private record Written(String text) implements Serializable {
        private Object readResolve() {
            return parse(text);
        }
    }

    /**
     * The text form.
     *
     * @return for instance {@code INS-2.1@art-f1/2021-Q2}
     */
    @Override
    public String toString() {
        return norm
                + part.map(name -> "#" + name).orElse("")
                + "@"
                + owner
                + period.map(name -> "/" + name).orElse("");
    }
}
