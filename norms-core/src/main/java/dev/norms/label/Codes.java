package dev.norms.label;

import java.util.Locale;

/**
 * The codes of an enumeration's constants, derived from their names once for each enumeration.
 *
 * <p>This is a class instead of a lambda because a fresh JVM loads it faster.
 */
final class Codes extends ClassValue<String[]> {
    private static final Codes BY_NAME = new Codes();

    private Codes() {}

    @SuppressWarnings("EnumOrdinal") // the table lives no longer than the class and is never stored
    static String of(Enum<?> constant) {
        return BY_NAME.get(constant.getDeclaringClass())[constant.ordinal()];
    }

    @Override
    protected String[] computeValue(Class<?> type) {
        Object[] constants = type.getEnumConstants();
        String[] codes = new String[constants.length];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = ((Enum<?>) constants[i]).name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
        return codes;
    }
}
