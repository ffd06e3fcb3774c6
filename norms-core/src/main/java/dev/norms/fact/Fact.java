package dev.norms.fact;

import org.immutables.value.Value;

/** A fact of a college or a record of what it did. */
public interface Fact {
    /**
     * The place where the fact was read.
     *
     * @return the origin, {@link Origin#NONE} if not given
     */
    @Value.Default
    @Value.Auxiliary
    default Origin origin() {
        return Origin.NONE;
    }
}
