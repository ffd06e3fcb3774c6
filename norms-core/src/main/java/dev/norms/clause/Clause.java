package dev.norms.clause;

import com.google.common.collect.ImmutableSet;
import dev.norms.duty.NormId;
import dev.norms.internal.style.NormsStyle;
import dev.norms.label.Label;
import dev.norms.norm.Executability;
import dev.norms.source.Provision;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One clause (条文): the content of one address of the document, in our own words, the fingerprint of the document's own
 * wording, and what follows from it.
 */
@Value.Immutable
@NormsStyle
public abstract sealed class Clause implements WithClause permits ImmutableClause {
    Clause() {}

    /**
     * The address of the clause.
     *
     * @return the address
     */
    public abstract Provision provision();

    /**
     * The revision of its encoding, which grows when norms, reason or executability change.
     *
     * @return the number, from 1
     */
    @Value.Default
    public int revision() {
        return 1;
    }

    /**
     * The content of the clause, summarized in one sentence of our own.
     *
     * @return the summary
     */
    public abstract Label summary();

    /**
     * The extent to which the demands of the clause can be decided without a person.
     *
     * @return the executability; that of its least decidable norm, {@link Executability#RECITAL} if it has none
     */
    public abstract Executability executability();

    /**
     * The fingerprint of the document's own wording: its length and digest. Clauses that rest on the same wording have
     * the same fingerprint.
     *
     * @return the fingerprint
     */
    public abstract Fingerprint words();

    /**
     * The norms that it gives rise to, wholly or in part.
     *
     * @return the ids; empty if it demands nothing
     */
    public abstract List<NormId> norms();

    /**
     * The reason why the clause demands nothing.
     *
     * @return the reason, exactly if there is no norm
     */
    public abstract Optional<Label> reason();

    @Value.Check
    void check() {
        require(revision() >= 1, "revision must be at least 1");
        require(ImmutableSet.copyOf(norms()).size() == norms().size(), "norms must differ");
        require(norms().isEmpty() == reason().isPresent(), "clause must have either norms or a reason");
        require(
                norms().isEmpty() == (executability() == Executability.RECITAL),
                "executability must be R (recital) if and only if there is no norm");
    }

    private void require(boolean rule, String text) {
        if (!rule) {
            throw new IllegalArgumentException(text + ", but " + provision() + " had " + revision() + ", "
                    + executability().code() + ", " + norms() + ", " + reason());
        }
    }

    /**
     * Returns a builder of a clause.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Clause}. */
    public static final class Builder extends ImmutableClause.Builder {
        Builder() {}
    }
}
