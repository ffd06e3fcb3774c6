package dev.norms.codes;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A value of another code system, and what it does not keep. Without loss, it is mapped back to what it was mapped
 * from.
 *
 * @param <T> the type of the value
 * @param value the value; empty if there is none that could stand for it
 * @param loss what is lost; always present if there is no value
 */
public record Mapped<T>(Optional<T> value, Optional<Loss> loss) {
    /**
     * Checks that a missing value is a loss.
     *
     * @throws IllegalArgumentException if there is neither a value nor a loss
     */
    public Mapped {
        requireNonNull(value, "value");
        requireNonNull(loss, "loss");
        if (value.isEmpty() && loss.isEmpty()) {
            throw new IllegalArgumentException("loss must be named where there is no value");
        }
    }

    /**
     * Returns whether nothing is lost.
     *
     * @return true if the value is mapped back to what it was mapped from
     */
    public boolean isLossless() {
        return loss.isEmpty();
    }
}
