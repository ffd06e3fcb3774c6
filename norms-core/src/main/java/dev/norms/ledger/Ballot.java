package dev.norms.ledger;

import dev.norms.fact.Fact;
import dev.norms.internal.draft.Draft;
import dev.norms.internal.order.CodePointOrder;
import dev.norms.internal.style.NormsStyle;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.vote.Matter;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A vote of a meeting, with its numbers (表决).
 *
 * <p>Only persons entitled to vote count as present, and only their votes are given: votes in favor, votes against and
 * abstentions. In votes on a person they may include what absent voters wrote beforehand. If the number of votes in
 * favor is not given, it is not known whether anything was carried. In an election it is the number of votes for the
 * subject, or for the person elected with the fewest votes.
 */
@Value.Immutable
@NormsStyle
public abstract sealed class Ballot implements Fact, WithBallot permits ImmutableBallot {
    static final Comparator<Ballot> IN_ORDER =
            Comparator.comparing(Ballot::date).thenComparing(Ballot::id, CodePointOrder.INSTANCE);

    Ballot() {}

    /**
     * The id.
     *
     * @return the id, unique in a ledger
     */
    public abstract String id();

    /**
     * The organization that held the meeting.
     *
     * @return the organization
     */
    public abstract OrganizationId organization();

    /**
     * The day of the meeting.
     *
     * @return the day
     */
    public abstract LocalDate date();

    /**
     * The matter of the vote.
     *
     * @return the matter
     */
    public abstract Matter matter();

    /**
     * The person or thing on which the meeting voted.
     *
     * @return a person's key for admission and confirmation, else any words; empty if not given
     */
    public abstract Optional<String> subject();

    /**
     * The number of persons entitled to vote (应到会).
     *
     * @return the number, 1 or more
     */
    public abstract int entitled();

    /**
     * The number of entitled persons who were present (实到会).
     *
     * @return the number, 0 to {@link #entitled}
     */
    public abstract int present();

    /**
     * The number of votes in favor (赞成).
     *
     * @return the number, if it is known
     */
    public abstract OptionalInt inFavor();

    /**
     * The number of votes against (反对).
     *
     * @return the number, if it is known
     */
    public abstract OptionalInt against();

    /**
     * The number of abstentions (弃权).
     *
     * @return the number, if it is known
     */
    public abstract OptionalInt abstained();

    /**
     * The number of candidates.
     *
     * @return the number, if it is known
     */
    public abstract OptionalInt candidates();

    /**
     * The number of seats to be filled (应选人数).
     *
     * @return the number, 1 or more, if it is known
     */
    public abstract OptionalInt seats();

    /**
     * The person on whom the meeting voted.
     *
     * @return the key, for admission and confirmation if it is given; else empty
     * @throws IllegalArgumentException if the subject cannot be a key; there is no such ballot in a ledger
     */
    public final Optional<PersonId> person() {
        return matter().concernsPerson() ? subject().map(PersonId::of) : Optional.empty();
    }

    /**
     * Returns a builder of a ballot.
     *
     * @param id its id
     * @param matter the matter of the vote
     * @return a new builder
     */
    public static Builder builder(String id, Matter matter) {
        Builder builder = builder().id(id).matter(matter);
        builder.draft.key(id);
        return builder;
    }

    /**
     * Returns a new builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Ballot}. */
    public static final class Builder extends ImmutableBallot.Builder {
        private final Draft draft = new Draft("Ballot");

        Builder() {}

        /**
         * Sets the organization that held the meeting.
         *
         * @param organization the id of the organization
         * @return this builder
         */
        public Builder by(String organization) {
            return organization(OrganizationId.of(organization));
        }

        /**
         * Sets the day.
         *
         * @param day the day
         * @return this builder
         */
        public Builder on(LocalDate day) {
            return date(day);
        }

        /**
         * Sets the day.
         *
         * @param day the day, in the form {@code 2021-04-08}
         * @return this builder
         */
        public Builder on(String day) {
            return on(draft.day("on", day));
        }

        /**
         * Sets the number of persons entitled and present.
         *
         * @param entitled the number of those entitled to vote
         * @param present the number of those present
         * @return this builder
         */
        public Builder voters(int entitled, int present) {
            return entitled(entitled).present(present);
        }

        /**
         * Sets the numbers of votes.
         *
         * @param inFavor the number of votes in favor
         * @param against the number of votes against
         * @param abstained the number of abstentions
         * @return this builder
         */
        public Builder votes(int inFavor, int against, int abstained) {
            return inFavor(inFavor).against(against).abstained(abstained);
        }

        /**
         * Sets the numbers of candidates and seats.
         *
         * @param candidates the number of candidates
         * @param seats the number of seats
         * @return this builder
         */
        public Builder election(int candidates, int seats) {
            return candidates(candidates).seats(seats);
        }

        @Override
        public Ballot build() {
            return draft.build(
                    super::build, "organization", "by", "date", "on", "entitled", "voters", "present", "voters");
        }
    }
}
