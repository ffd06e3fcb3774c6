package dev.norms.calendar.election;

import dev.norms.book.NormEdition;
import dev.norms.norm.Interpretation;
import dev.norms.vote.CandidateRule;
import dev.norms.vote.Matter;
import dev.norms.vote.VotingBase;
import dev.norms.vote.VotingRule;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The readings of an edition by which a ballot is checked, found by the types of their values.
 *
 * @param rule when a meeting may vote and when something is carried
 * @param base the reading that says of which persons a majority is needed, where a separate one says so
 * @param candidates the rule for the number of candidates, in an election
 */
record VotingRules(Interpretation<?> rule, Optional<Interpretation<?>> base, Optional<Interpretation<?>> candidates) {
    static VotingRules of(NormEdition edition, Matter matter) {
        Matter ruledAs = matter.isElection() ? Matter.ELECTION : matter;
        Interpretation<?> rule = edition.readings().stream()
                .filter(reading -> reading.value() instanceof VotingRule voting
                        && voting.matters().contains(ruledAs))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "edition must have a reading of how to vote on " + matter.code() + ", but was " + edition));
        return new VotingRules(
                rule,
                matter.isElection() ? of(edition, VotingBase.class) : Optional.empty(),
                matter.isElection() ? of(edition, CandidateRule.class) : Optional.empty());
    }

    /** Returns the rule, with the base of the separate reading if there is one. */
    VotingRule voting() {
        VotingRule voting = (VotingRule) rule.value();
        return base.map(reading -> voting.withBase((VotingBase) reading.value()))
                .orElse(voting);
    }

    Optional<CandidateRule> ofCandidates() {
        return candidates.map(reading -> (CandidateRule) reading.value());
    }

    Stream<Interpretation<?>> readings() {
        return Stream.concat(Stream.of(rule), Stream.concat(base.stream(), candidates.stream()));
    }

    private static Optional<Interpretation<?>> of(NormEdition edition, Class<?> type) {
        return edition.readings().stream()
                .filter(reading -> type.isInstance(reading.value()))
                .findFirst();
    }
}
