package dev.norms.norm;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The readings that apply: the defaults, except where a profile fixed another value.
 *
 * <p>Norms are built from them.
 */
public final class Interpretations {
    private static final Interpretations DEFAULTS = new Interpretations(Map.of());

    private final Map<String, Interpretation<?>> fixed;

    private Interpretations(Map<String, Interpretation<?>> fixed) {
        this.fixed = fixed;
    }

    /**
     * The default readings of all questions.
     *
     * @return the readings
     */
    public static Interpretations defaults() {
        return DEFAULTS;
    }

    /**
     * Returns these readings with another value for one of them.
     *
     * @param interpretation the reading, which replaces the one with the same code
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
     * @return the reading that was fixed instead, else the default itself
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
     * @return the value that was fixed, else the value of the default
     */
    public <T> T value(Interpretation<T> byDefault) {
        return get(byDefault).value();
    }
}
