package dev.norms.ledger;

import dev.norms.duty.NormId;
import dev.norms.fact.Origin;
import dev.norms.internal.style.NormsStyle;
import dev.norms.organization.SubjectId;
import dev.norms.time.DateRange;
import org.immutables.value.Value;

/** A written exemption (豁免) from a norm. */
@Value.Immutable
@NormsStyle
public abstract sealed class Exemption implements WithExemption permits ImmutableExemption {
    Exemption() {}

    /**
     * From which norm.
     *
     * @return the norm
     */
    public abstract NormId norm();

    /**
     * Whom it frees.
     *
     * @return the organization or person
     */
    public abstract SubjectId subject();

    /**
     * When: {@code until} is the first day on which it no longer holds.
     *
     * @return the days, with an end
     */
    public abstract DateRange during();

    /**
     * Who granted it.
     *
     * @return the authority
     */
    public abstract String authority();

    /**
     * The number of the document.
     *
     * @return the number
     */
    public abstract String document();

    /**
     * Why.
     *
     * @return the reason
     */
    public abstract String reason();

    /**
     * Where it was read.
     *
     * @return the origin
     */
    @Value.Default
    @Value.Auxiliary
    public Origin origin() {
        return Origin.NONE;
    }

    @Value.Check
    void check() {
        if (during().until().isEmpty()) {
            throw new IllegalArgumentException(
                    "during must have an end, but was " + during() + " (exemption " + document() + ")");
        }
    }

    /**
     * Starts one.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Exemption}. */
    public static final class Builder extends ImmutableExemption.Builder {
        Builder() {}
    }
}
