package dev.norms.norm;

import com.google.common.collect.Sets;
import dev.norms.duty.Addressee;
import dev.norms.duty.NormId;
import dev.norms.internal.order.Ordered;
import dev.norms.internal.style.NormsStyle;
import dev.norms.label.Label;
import dev.norms.organization.Role;
import dev.norms.requirement.LeadTimes;
import dev.norms.requirement.Parts;
import dev.norms.requirement.Requirement;
import dev.norms.source.Citation;
import dev.norms.source.RuleSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;

/** A norm (规范): who owes what, how strongly, and on which provisions it rests. */
@Value.Immutable
@NormsStyle
public abstract sealed class Norm implements WithNorm permits ImmutableNorm {
    Norm() {}

    /** {@return the id, the norm's address in the document} */
    public abstract NormId id();

    /** {@return the label, a few words} */
    public abstract Label label();

    /** {@return the demand of the norm, in one sentence of our own} */
    public abstract Label summary();

    /** {@return the demands, each with its addressees, at least one} */
    public abstract List<Demand> demands();

    /** {@return the addressees of all demands, unmodifiable} */
    @Value.Derived
    @Value.Auxiliary
    public Set<Addressee> addressees() {
        List<Addressee> all = new ArrayList<>();
        for (Demand demand : demands()) { // no lambda: it would be linked at every start
            all.addAll(demand.addressees());
        }
        return Ordered.set(all);
    }

    /**
     * {@return the posts that answer first for the norm in the organizations that owe it, see
     * {@link Addressee#responsible()}; empty if only persons owe it, each for itself}
     */
    public final Set<Role> responsible() {
        return addressees().stream()
                .flatMap(addressee -> addressee.responsible().stream())
                .collect(Sets.toImmutableEnumSet());
    }

    /**
     * The first requirement of a family.
     *
     * @param <T> the family
     * @param family its type
     * @return the requirement, or empty if it has none of that family
     */
    public final <T extends Requirement> Optional<T> find(Class<T> family) {
        for (Demand demand : demands()) {
            if (family.isInstance(demand.requirement())) {
                return Optional.of(family.cast(demand.requirement()));
            }
        }
        return Optional.empty();
    }

    /** {@return the strength with which the source demands it, {@link Strength#STATED} if not given} */
    @Value.Default
    public Strength strength() {
        return Strength.STATED;
    }

    /** {@return how far it can be decided without a person, {@link Executability#DECIDED} if not given} */
    @Value.Default
    public Executability executability() {
        return Executability.DECIDED;
    }

    /** {@return the lead in days that was fixed for this norm; empty if the periods decide, see {@link #leadDays}} */
    public abstract OptionalInt fixedLeadDays();

    /** {@return the reading of lead times; empty for {@link LeadTimes#USUAL}} */
    public abstract Optional<Interpretation<LeadTimes>> leadTimes();

    /**
     * The number of days before the due day from which the norm draws attention; never before the window opens.
     *
     * @return the days that were fixed, else those of its demand with the shortest periods, see
     *     {@link Requirement#leadDays}; 0 if none of its demands has a due day
     */
    public final int leadDays() {
        LeadTimes times = leadTimes().map(Interpretation::value).orElse(LeadTimes.USUAL);
        return fixedLeadDays()
                .orElseGet(() -> demands().stream()
                        .map(demand -> demand.requirement().leadDays(times))
                        .filter(OptionalInt::isPresent)
                        .mapToInt(OptionalInt::getAsInt)
                        .min()
                        .orElse(0));
    }

    /**
     * The provisions on which the norm rests: those of the annex and the body of the document first, then upper rules.
     *
     * @return the citations, at least one
     */
    public abstract List<Citation> citations();

    /**
     * The upper rules that it may cite, with the days on which they are in force.
     *
     * @return the rules; a cited rule that is not among them is cited on every day
     */
    @Value.Auxiliary
    public abstract List<RuleSource> sources();

    /**
     * The provisions on which the norm rests on a day: of upper rules those in force.
     *
     * @param day the day, for a duty the first day of its period
     * @return the citations in the order of {@link #citations()}
     */
    public final List<Citation> citationsOn(LocalDate day) {
        List<Citation> inForce = new ArrayList<>();
        for (Citation citation : citations()) {
            if (citation.isInForce(day, sources())) {
                inForce.add(citation);
            }
        }
        return List.copyOf(inForce);
    }

    /** {@return the readings of vague or silent places on which it rests, then what profiles decided about it} */
    public abstract List<Interpretation<?>> interpretations();

    /**
     * The answer to one of the questions that the document leaves open.
     *
     * @param <T> the type of the answer, which identifies the question
     * @param question the type
     * @return the value of its reading of that type; empty if it has no such reading
     */
    public final <T> Optional<T> answer(Class<T> question) {
        List<Interpretation<?>> all = interpretations();
        for (int i = 0; i < all.size(); i++) { // without an iterator: this runs at every event
            Interpretation<?> reading = all.get(i);
            if (question.isInstance(reading.value())) {
                return Optional.of(question.cast(reading.value()));
            }
        }
        return Optional.empty();
    }

    /** {@return all its readings: those on which it rests and that of lead times} */
    public final List<Interpretation<?>> readings() {
        List<Interpretation<?>> all = new ArrayList<>(interpretations());
        leadTimes().ifPresent(all::add);
        return List.copyOf(all);
    }

    /** Hashes the id alone, since equal norms have equal ids. */
    @Override
    public final int hashCode() {
        return id().hashCode();
    }

    @Value.Check
    void check() {
        if (demands().isEmpty() || citations().isEmpty()) {
            throw new IllegalArgumentException(
                    "norm must have a demand and a citation, but " + id() + " had " + demands() + ", " + citations());
        }
        if (fixedLeadDays().orElse(0) < 0) {
            throw new IllegalArgumentException("fixedLeadDays must not be negative, but " + id() + " had "
                    + fixedLeadDays().getAsInt());
        }
    }

    /**
     * Returns a builder of a norm.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder of a norm with its id and its name.
     *
     * @param id for instance {@code INS-2.4}
     * @param zh the Chinese name
     * @param en the English name
     * @return a new builder
     */
    public static Builder builder(String id, String zh, String en) {
        return builder().id(id).label(zh, en);
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
         * Adds a demand.
         *
         * @param requirement the requirement
         * @param addressee the addressee
         * @param more further addressees
         * @return this builder
         */
        public Builder demands(Requirement requirement, Addressee addressee, Addressee... more) {
            return demands(requirement, new Parts.Whole(), addressee, more);
        }

        /**
         * Adds a demand that falls into parts.
         *
         * @param requirement the requirement
         * @param parts the duties into which it falls
         * @param addressee the addressee
         * @param more further addressees
         * @return this builder
         */
        public Builder demands(Requirement requirement, Parts parts, Addressee addressee, Addressee... more) {
            return addDemand(new Demand(Ordered.set(addressee, more), requirement, parts));
        }

        /**
         * Adds the readings on which it rests.
         *
         * @param in the readings that apply
         * @param byDefault the questions, by their default readings
         * @return this builder
         */
        public Builder reads(Interpretations in, Interpretation<?>... byDefault) {
            for (Interpretation<?> reading : byDefault) {
                addInterpretation(in.get(reading));
            }
            return this;
        }

        /**
         * Adds places of the document.
         *
         * @param addresses text forms of provisions, for instance {@code annex:INS-2#4}
         * @return this builder
         */
        public Builder cites(String... addresses) {
            for (String address : addresses) {
                addCitation(Citation.parse(address));
            }
            return this;
        }
    }
}
