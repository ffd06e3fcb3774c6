package dev.norms.label;

import java.util.Locale;

/** The codes that constants have by their names, made once for each enumeration; without a lambda, for a cold start. */
final class Codes extends ClassValue<String[]> {
    private static final Codes BY_NAME = new Codes();

    private Codes() {}

    static String of(Enum<?> term) {
        return BY_NAME.get(term.getDeclaringClass())[term.ordinal()];
    }

    @Override
    protected String[] computeValue(Class<?> terms) {
        Object[] constants = terms.getEnumConstants();
        String[] codes = new String[constants.length];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = ((Enum<?>) constants[i]).name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
        return codes;
    }
}
