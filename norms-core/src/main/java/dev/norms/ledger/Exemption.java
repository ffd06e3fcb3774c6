package dev.norms.ledger;

import dev.norms.duty.NormId;
import dev.norms.fact.Fact;
import dev.norms.internal.order.CodePointOrder;
import dev.norms.internal.style.NormsStyle;
import dev.norms.organization.SubjectId;
import dev.norms.time.DateRange;
import java.util.Comparator;
import org.immutables.value.Value;

/** A written exemption (豁免) from a norm. */
@Value.Immutable
@NormsStyle
public abstract sealed class Exemption implements Fact, WithExemption permits ImmutableExemption {
    static final Comparator<Exemption> IN_ORDER = Comparator.comparing(Exemption::during)
            .thenComparing(Exemption::authority, CodePointOrder.INSTANCE)
            .thenComparing(Exemption::document, CodePointOrder.INSTANCE)
            .thenComparing(Exemption::reason, CodePointOrder.INSTANCE);

    Exemption() {}

    /**
     * The norm.
     *
     * @return the norm
     */
    public abstract NormId norm();

    /**
     * The exempted organization or person.
     *
     * @return the organization or person
     */
    public abstract SubjectId subject();

    /**
     * The days of the exemption.
     *
     * @return the days, with an end
     */
    public abstract DateRange during();

    /**
     * The authority that granted it.
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
     * The reason.
     *
     * @return the reason
     */
    public abstract String reason();

    @Value.Check
    void check() {
        if (during().until().isEmpty()) {
            throw new IllegalArgumentException(
                    "during must have an end, but was " + during() + " (exemption " + document() + ")");
        }
    }

    /**
     * Returns a new builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Exemption}. */
    public static final class Builder extends ImmutableExemption.Builder {
        Builder() {}
    }
}
