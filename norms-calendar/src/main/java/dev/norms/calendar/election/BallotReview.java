package dev.norms.calendar.election;

import com.google.common.collect.ImmutableList;
import dev.norms.book.NormBook;
import dev.norms.book.NormEdition;
import dev.norms.college.College;
import dev.norms.explanation.Explanation;
import dev.norms.explanation.StepKind;
import dev.norms.label.Label;
import dev.norms.ledger.Ballot;
import dev.norms.organization.OrganizationKind;
import dev.norms.organization.Role;
import dev.norms.source.RuleSource;
import dev.norms.time.Bound;
import dev.norms.vote.CandidateRule;
import dev.norms.vote.Matter;
import dev.norms.vote.VotingRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A ballot checked against the rules of voting that the book has for its day: whether the meeting may vote, whether the
 * motion is carried, and whether there are enough candidates.
 *
 * <p>What the ballot does not say is unknown, never wrong. A motion that is not carried is an outcome, not a fault,
 * unless a term of office is recorded as beginning with it.
 */
public final class BallotReview {
    private final Ballot ballot;
    private final VotingRules rules;
    private final boolean beginsTerm;
    private final ImmutableList<BallotPoint> points;
    private final List<RuleSource> upperRules;

    private BallotReview(
            Ballot ballot,
            VotingRules rules,
            boolean beginsTerm,
            List<BallotPoint> points,
            List<RuleSource> upperRules) {
        this.ballot = ballot;
        this.rules = rules;
        this.beginsTerm = beginsTerm;
        this.points = ImmutableList.copyOf(points);
        this.upperRules = upperRules;
    }

    /**
     * Checks a ballot.
     *
     * @param ballot the ballot
     * @param book the book; its readings on the ballot's day apply
     * @param college the college of the organization that voted, with its full members and the terms that begin with
     *     elections
     * @return the review
     * @throws IllegalArgumentException if the book has no reading of how to vote on the matter
     */
    public static BallotReview of(Ballot ballot, NormBook book, College college) {
        NormEdition edition = book.governing(ballot.date());
        VotingRules rules = VotingRules.of(edition, ballot.matter());
        boolean beginsTerm = ballot.matter().isElection()
                && college.terms(ballot.organization()).stream()
                        .anyMatch(term -> term.elected().equals(ballot.date()));
        int full = CommitteePosts.fullMembers(college, ballot.organization(), ballot.date());
        List<BallotPoint> points = new ArrayList<>();
        if (!college.people().isEmpty()) {
            points.add(point(BallotAspect.VOTERS, Bound.between(0, full), ballot.entitled()));
        }
        VotingRule voting = rules.voting();
        points.add(
                point(BallotAspect.QUORUM, Bound.atLeast(voting.neededPresent(ballot.entitled())), ballot.present()));
        rules.ofCandidates()
                .filter(rule -> ballot.seats().isPresent())
                .map(rule -> isSurplusWaived(ballot, college) ? new CandidateRule(0) : rule)
                .ifPresent(rule -> points.add(new BallotPoint(
                        BallotAspect.CANDIDATES,
                        Bound.atLeast(rule.minimum(ballot.seats().getAsInt())),
                        ballot.candidates())));
        if (beginsTerm && ballot.matter() == Matter.ELECTION) {
            college.find(ballot.organization())
                    .flatMap(body -> CommitteePosts.of(edition, body, full).size())
                    .ifPresent(size -> points.add(new BallotPoint(BallotAspect.SEATS, size, ballot.seats())));
        }
        points.add(new BallotPoint(
                BallotAspect.MAJORITY,
                Bound.atLeast(voting.neededInFavor(ballot.entitled(), ballot.present())),
                ballot.inFavor()));
        return new BallotReview(ballot, rules, beginsTerm, points, book.upperRules());
    }

    /**
     * Returns whether as many candidates as seats suffice (等额), without a surplus: a secretary is elected, or one or
     * two seats of a branch that has no committee.
     */
    private static boolean isSurplusWaived(Ballot ballot, College college) {
        return ballot.matter() == Matter.SECRETARY_ELECTION
                || (ballot.seats().orElse(0) <= 2
                        && college.find(ballot.organization())
                                .filter(body -> body.kind() == OrganizationKind.BRANCH)
                                .isPresent()
                        && college.holders(ballot.organization(), Role::isCommissioner, ballot.date())
                                .isEmpty());
    }

    private static BallotPoint point(BallotAspect aspect, Bound asked, int found) {
        return new BallotPoint(aspect, asked, OptionalInt.of(found));
    }

    /**
     * The ballot that was checked.
     *
     * @return the ballot
     */
    public Ballot ballot() {
        return ballot;
    }

    /**
     * Every number that was checked.
     *
     * @return the points, the majority last; unmodifiable
     */
    public List<BallotPoint> points() {
        return points;
    }

    /**
     * Returns one of the numbers that were checked.
     *
     * @param aspect the number
     * @return the point; empty if the aspect does not apply
     */
    public Optional<BallotPoint> point(BallotAspect aspect) {
        return points.stream().filter(point -> point.aspect() == aspect).findFirst();
    }

    /**
     * Returns whether enough were present to vote at all.
     *
     * @return true if so
     */
    public boolean mayVote() {
        return point(BallotAspect.QUORUM).orElseThrow().holds();
    }

    /**
     * Returns whether the motion was carried, or the subject elected.
     *
     * @return false also if too few were present to vote; empty if votes in favor are not recorded
     */
    public Optional<Boolean> isCarried() {
        BallotPoint majority = point(BallotAspect.MAJORITY).orElseThrow();
        if (!mayVote()) {
            return Optional.of(false);
        }
        return majority.found().isEmpty() ? Optional.empty() : Optional.of(majority.holds());
    }

    /**
     * The points on which the ballot is not compliant.
     *
     * @return the points that do not hold, unmodifiable; the majority among them only if a term begins with the ballot
     */
    public List<BallotPoint> faults() {
        return points.stream()
                .filter(BallotPoint::isBroken)
                .filter(point -> beginsTerm || point.aspect() != BallotAspect.MAJORITY)
                .toList();
    }

    /**
     * The outcome as a sentence.
     *
     * @return whether the meeting may vote, whether the motion is carried, and what is wrong
     */
    public Label label() {
        List<Label> parts = new ArrayList<>();
        parts.add(outcome());
        faults().forEach(fault -> parts.add(fault.label()));
        return Label.join(parts, "；", "; ");
    }

    private Label outcome() {
        if (!mayVote()) {
            return Label.of("到会人数不足，不得表决", "too few are present to vote");
        }
        return isCarried()
                .map(carried -> carried
                        ? Label.of("可以表决，通过", "the meeting may vote, carried")
                        : Label.of("可以表决，未通过", "the meeting may vote, not carried"))
                .orElse(Label.of("可以表决，是否通过未登记", "the meeting may vote, whether it is carried is not recorded"));
    }

    /**
     * The explanation, from the outcome to the rules with their articles and every number.
     *
     * @return the explanation
     */
    public Explanation explanation() {
        List<Explanation> steps = new ArrayList<>();
        List<Explanation> sources = new ArrayList<>();
        rules.readings().forEach(reading -> {
            sources.add(Explanation.of(StepKind.INTERPRETATION, reading.label()));
            reading.citations().stream()
                    .filter(citation -> citation.isInForce(ballot.date(), upperRules))
                    .forEach(citation -> sources.add(Explanation.of(citation, upperRules)));
        });
        steps.add(Explanation.of(StepKind.RULE, rules.voting().label(), sources));
        points.forEach(point -> steps.add(Explanation.of(StepKind.FACT, point.label())));
        Label outcome = Label.format(
                "{0}（{1} {2} {3}）：{4}",
                "{0} ({1} {2} {3}): {4}",
                ballot.id(),
                ballot.organization(),
                ballot.date(),
                ballot.matter().label(),
                label());
        return Explanation.of(StepKind.VERDICT, outcome, steps);
    }

    /**
     * The ballot and its outcome.
     *
     * @return for instance {@code b1: the meeting may vote, carried}
     */
    @Override
    public String toString() {
        return ballot.id() + ": " + label().en();
    }
}
