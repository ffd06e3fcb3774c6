package dev.norms.codes;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * What a code or a term is mapped to, and what that does not keep. Without loss, the value is mapped back to what it
 * was mapped from.
 *
 * @param <T> the type of the value
 * @param value the value; empty if there is no counterpart
 * @param loss what is lost; always present if there is no value
 */
public record Mapped<T>(Optional<T> value, Optional<Loss> loss) {
    /**
     * Checks that there is a loss if there is no value.
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
