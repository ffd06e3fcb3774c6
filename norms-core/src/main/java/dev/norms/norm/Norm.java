package dev.norms.norm;

import dev.norms.duty.Addressee;
import dev.norms.duty.NormId;
import dev.norms.internal.style.NormsStyle;
import dev.norms.label.Label;
import dev.norms.requirement.Requirement;
import dev.norms.source.Citation;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** A norm (规范): who owes what, how strongly, and where it stands. */
@Value.Immutable
@NormsStyle
public abstract sealed class Norm implements WithNorm permits ImmutableNorm {
    Norm() {}

    /**
     * The id, the norm's address in the document.
     *
     * @return the id
     */
    public abstract NormId id();

    /**
     * What it is called.
     *
     * @return the label, a few words
     */
    public abstract Label label();

    /**
     * What it demands, in one sentence of our own.
     *
     * @return the summary
     */
    public abstract Label summary();

    /**
     * Whom it binds.
     *
     * @return the addressees, at least one; all of them organizations or all persons
     */
    public abstract Set<Addressee> addressees();

    /**
     * What it demands, as data.
     *
     * @return the requirement
     */
    public abstract Requirement requirement();

    /**
     * With which word the source demands it.
     *
     * @return the strength, {@link Strength#STATED} if not given
     */
    @Value.Default
    public Strength strength() {
        return Strength.STATED;
    }

    /**
     * How far it can be decided without a person.
     *
     * @return the executability, {@link Executability#DECIDED} if not given
     */
    @Value.Default
    public Executability executability() {
        return Executability.DECIDED;
    }

    /**
     * Where it stands: annex and body of the document first, then upper rules.
     *
     * @return the citations, at least one
     */
    public abstract List<Citation> citations();

    /**
     * The readings of vague or silent places on which it rests.
     *
     * @return the interpretations
     */
    public abstract List<Interpretation<?>> interpretations();

    @Value.Check
    void check() {
        NormCheck.of(this);
    }

    /**
     * Starts a norm.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Norm}. */
    public static final class Builder extends ImmutableNorm.Builder {
        Builder() {}

        /**
         * Sets the id.
         *
         * @param id for instance {@code INS-2.4}
         * @return this builder
         */
        public Builder id(String id) {
            return id(NormId.parse(id));
        }

        /**
         * Sets the label.
         *
         * @param zh the Chinese text
         * @param en the English text
         * @return this builder
         */
        public Builder label(String zh, String en) {
            return label(Label.of(zh, en));
        }

        /**
         * Sets the summary.
         *
         * @param zh the Chinese sentence
         * @param en the English sentence
         * @return this builder
         */
        public Builder summary(String zh, String en) {
            return summary(Label.of(zh, en));
        }

        /**
         * Adds places of the document.
         *
         * @param addresses text forms of provisions, for instance {@code annex:INS-2#4}
         * @return this builder
         */
        public Builder cites(String... addresses) {
            Stream.of(addresses).map(Citation::read).forEach(this::addCitation);
            return this;
        }
    }
}
