package dev.norms.label;

import dev.norms.internal.order.Nearest;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Stream;

/**
 * A term of the domain with a stable code and a label: a constant of an enumeration.
 *
 * <p>Users store codes in files and databases, so a code never changes; a label may be worded better at any time.
 */
public interface Coded {
    /**
     * The code used in files: the constant's name in lower case with hyphens, unless the enumeration says otherwise.
     *
     * @return lower-case letters, digits and hyphens, except for abbreviations in capitals and the short codes of
     *     {@code Confidence}
     */
    default String code() {
        return Codes.of((Enum<?>) this);
    }

    /**
     * The term in Chinese and English.
     *
     * @return the label
     */
    Label label();

    /**
     * Finds the constant with a code.
     *
     * @param <E> the enumeration
     * @param terms the enumeration's class
     * @param code the code, exactly as {@link #code()} returns it
     * @return the constant, or empty if none has that code
     */
    static <E extends Enum<E> & Coded> Optional<E> find(Class<E> terms, String code) {
        for (E term : terms.getEnumConstants()) {
            if (term.code().equals(code)) {
                return Optional.of(term);
            }
        }
        return Optional.empty();
    }

    /**
     * Reads a code.
     *
     * @param <E> the enumeration
     * @param terms the enumeration's class
     * @param code the code, exactly as {@link #code()} returns it
     * @return the constant with that code
     * @throws IllegalArgumentException if none has it; the message lists the codes
     */
    static <E extends Enum<E> & Coded> E parse(Class<E> terms, String code) {
        Optional<E> term = find(terms, code);
        if (term.isEmpty()) {
            throw new IllegalArgumentException(terms.getSimpleName() + " must be one of " + codes(terms) + ", but was "
                    + code + nearest(terms, code));
        }
        return term.get();
    }

    private static <E extends Enum<E> & Coded> String nearest(Class<E> terms, String code) {
        List<String> codes =
                Stream.of(terms.getEnumConstants()).map(Coded::code).toList();
        return Nearest.hint(Nearest.of(code, codes));
    }

    /**
     * The codes of an enumeration, for messages.
     *
     * @param <E> the enumeration
     * @param terms the enumeration's class
     * @return the codes in the order of the constants, joined by comma and blank
     */
    static <E extends Enum<E> & Coded> String codes(Class<E> terms) {
        StringJoiner codes = new StringJoiner(", ");
        for (E term : terms.getEnumConstants()) {
            codes.add(term.code());
        }
        return codes.toString();
    }
}
