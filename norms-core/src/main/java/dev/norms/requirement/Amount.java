package dev.norms.requirement;

import static java.util.Objects.requireNonNull;

import dev.norms.label.Label;
import dev.norms.time.Bound;
import dev.norms.time.Cadence;
import java.util.regex.Pattern;

/**
 * The number in a requirement, as a college writes it to make it tighter: {@code 2+/quarter} times, {@code 2+} targets,
 * {@code 40} class hours.
 */
public sealed interface Amount {
    /** Examples of the text forms, for messages. */
    String FORMS = "2+/quarter, 2+ or 40";

    /**
     * The amount in words.
     *
     * @return for instance 每季度不少于2次 and "at least 2 per quarter"
     */
    Label label();

    /**
     * Returns whether keeping this amount implies keeping another one.
     *
     * <p>Once a month is tighter than three times a quarter. Once a month and four times a quarter cannot be compared:
     * neither implies the other.
     *
     * @param other the other amount
     * @return true if this one is the same or tighter; false if it is looser, of another kind or not comparable
     */
    default boolean isAtLeastAsTightAs(Amount other) {
        return Tightness.amount(this, other);
    }

    /**
     * Reads the text form.
     *
     * @param text for instance {@code 2+/quarter}, {@code 2+} or {@code 40}
     * @return the amount; its {@code toString} is the text
     * @throws IllegalArgumentException if the text is of none of these forms
     */
    static Amount parse(String text) {
        if (Pattern.matches("[1-9][0-9]{0,3}", text)) {
            return new Hours(Integer.parseInt(text));
        }
        try {
            return text.contains("/") ? new Times(Cadence.parse(text)) : new Targets(Bound.parse(text));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("amount must be like " + FORMS + ", but was '" + text + "'", e);
        }
    }

    /**
     * A number of times in each period.
     *
     * @param cadence a bound for every period of some forms
     */
    record Times(Cadence cadence) implements Amount {
        public Times {
            requireNonNull(cadence, "cadence");
        }

        @Override
        public Label label() {
            return cadence.label();
        }

        @Override
        public String toString() {
            return cadence.toString();
        }
    }

    /**
     * A number of targets on every day.
     *
     * @param bound the bound
     */
    record Targets(Bound bound) implements Amount {
        public Targets {
            requireNonNull(bound, "bound");
        }

        @Override
        public Label label() {
            return Label.format("{0}个对象", "{0} linked on every day", bound.label());
        }

        @Override
        public String toString() {
            return bound.toString();
        }
    }

    /**
     * A number of class hours in a year.
     *
     * @param hours the hours of a whole year, 1 to 9999
     */
    record Hours(int hours) implements Amount {
        /**
         * Checks the number.
         *
         * @throws IllegalArgumentException if it is out of range
         */
        public Hours {
            if (hours < 1 || hours > 9999) {
                throw new IllegalArgumentException("hours must be from 1 to 9999, but was " + hours);
            }
        }

        @Override
        public Label label() {
            return Label.of("每年不少于" + hours + "学时", "at least " + hours + " class hours per year");
        }

        @Override
        public String toString() {
            return Integer.toString(hours);
        }
    }
}
