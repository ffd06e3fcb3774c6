package dev.norms.label;

import java.util.Locale;
import java.util.stream.Stream;

/** The codes that constants have by their names, made once for each enumeration. */
final class Codes extends ClassValue<String[]> {
    private static final Codes BY_NAME = new Codes();

    private Codes() {}

    static String of(Enum<?> term) {
        return BY_NAME.get(term.getDeclaringClass())[term.ordinal()];
    }

    @Override
    protected String[] computeValue(Class<?> terms) {
        return Stream.of(terms.getEnumConstants())
                .map(term -> ((Enum<?>) term).name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toArray(String[]::new);
    }
}
