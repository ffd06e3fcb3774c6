package dev.norms.calendar.election;

import dev.norms.book.NormEdition;
import dev.norms.college.Organization;
import dev.norms.duty.Addressee;
import dev.norms.norm.Demand;
import dev.norms.norm.Norm;
import dev.norms.requirement.BodyRule;
import dev.norms.requirement.CompositionRequirement;
import dev.norms.time.Bound;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** The posts and committee size that an edition requires of a body with a given number of full members. */
record CommitteePosts(List<BodyRule> rules) {
    static CommitteePosts of(NormEdition edition, Organization body, long fullMembers) {
        return new CommitteePosts(edition.norms().stream()
                .map(Norm::demands)
                .flatMap(List::stream)
                .filter(demand -> isOwedBy(demand, body))
                .flatMap(demand -> demand.requirement().as(CompositionRequirement.class).stream())
                .flatMap(requirement -> requirement.rules().stream())
                .flatMap(rule -> bySize(rule, fullMembers))
                .toList());
    }

    /** Returns the posts that are required. */
    Stream<BodyRule.Seats> posts() {
        return rules.stream().filter(BodyRule.Seats.class::isInstance).map(BodyRule.Seats.class::cast);
    }

    /** Returns the number of persons elected together: the size of the committee, or else the number of its posts. */
    Optional<Bound> size() {
        Optional<Bound> committee = rules.stream()
                .filter(BodyRule.CommitteeSize.class::isInstance)
                .map(rule -> ((BodyRule.CommitteeSize) rule).bound())
                .findFirst();
        return committee.or(() -> posts().map(BodyRule.Seats::bound).reduce(CommitteePosts::sum));
    }

    private static Bound sum(Bound one, Bound other) {
        OptionalInt most = one.atMost().isPresent() && other.atMost().isPresent()
                ? OptionalInt.of(one.atMost().getAsInt() + other.atMost().getAsInt())
                : OptionalInt.empty();
        return new Bound(one.atLeast() + other.atLeast(), most);
    }

    private static Stream<BodyRule> bySize(BodyRule rule, long fullMembers) {
        return rule instanceof BodyRule.BySize sized
                ? (fullMembers >= sized.fullMembers() ? sized.with() : sized.without()).stream()
                : Stream.of(rule);
    }

    private static boolean isOwedBy(Demand demand, Organization body) {
        return demand.addressees().stream()
                .map(Addressee::tier)
                .flatMap(Optional::stream)
                .anyMatch(tier -> tier == body.kind());
    }
}
