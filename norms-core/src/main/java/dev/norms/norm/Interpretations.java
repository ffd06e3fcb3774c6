package dev.norms.norm;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The readings that hold: the defaults, except those that were fixed otherwise.
 *
 * <p>Norms are built from it.
 */
public final class Interpretations {
    private static final Interpretations DEFAULTS = new Interpretations(Map.of());

    private final Map<String, Interpretation<?>> fixed;

    private Interpretations(Map<String, Interpretation<?>> fixed) {
        this.fixed = fixed;
    }

    /**
     * The defaults everywhere.
     *
     * @return the readings
     */
    public static Interpretations defaults() {
        return DEFAULTS;
    }

    /**
     * Returns these readings with one fixed otherwise.
     *
     * @param interpretation the reading that holds instead of the one of its code
     * @return the readings
     */
    public Interpretations with(Interpretation<?> interpretation) {
        Map<String, Interpretation<?>> all = new HashMap<>(fixed);
        all.put(interpretation.code(), interpretation);
        return new Interpretations(all);
    }

    /**
     * The reading that holds.
     *
     * @param <T> the type of the value
     * @param byDefault the default reading of the question
     * @return what was fixed instead, or the default itself
     */
    @SuppressWarnings("unchecked") // one code has one type: whoever fixes it starts from the default
    public <T> Interpretation<T> get(Interpretation<T> byDefault) {
        return (Interpretation<T>) Optional.<Interpretation<?>>ofNullable(fixed.get(byDefault.code()))
                .orElse(byDefault);
    }

    /**
     * The value that holds.
     *
     * @param <T> the type of the value
     * @param byDefault the default reading of the question
     * @return its value, or what was fixed instead
     */
    public <T> T value(Interpretation<T> byDefault) {
        return get(byDefault).value();
    }
}
