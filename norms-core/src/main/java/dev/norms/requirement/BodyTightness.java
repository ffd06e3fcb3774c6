package dev.norms.requirement;

import dev.norms.organization.TermRule;
import java.util.List;
import java.util.stream.IntStream;

/** The part of {@link Tightness} that is about bodies: their composition and their terms. */
final class BodyTightness {
    private BodyTightness() {}

    /** Rule by rule, and more rules at the end. */
    static boolean rules(List<BodyRule> ours, List<BodyRule> theirs) {
        return ours.size() >= theirs.size()
                && IntStream.range(0, theirs.size()).allMatch(i -> rule(ours.get(i), theirs.get(i)));
    }

    static boolean term(TermRule ours, TermRule theirs) {
        return ours.years() == theirs.years()
                && ours.monthsToPrepare() == theirs.monthsToPrepare()
                && ours.yearsMovable() <= theirs.yearsMovable();
    }

    private static boolean rule(BodyRule ours, BodyRule theirs) {
        if (ours instanceof BodyRule.Sizes a && theirs instanceof BodyRule.Sizes b) {
            return a.fullInBranch() >= b.fullInBranch()
                    && a.generallyInBranch() <= b.generallyInBranch()
                    && a.inGroup() >= b.inGroup()
                    && a.fullInGroup() >= b.fullInGroup();
        }
        if (ours instanceof BodyRule.Seats a && theirs instanceof BodyRule.Seats b) {
            return a.roles().equals(b.roles()) && Tightness.bound(a.bound(), b.bound());
        }
        if (ours instanceof BodyRule.CommitteeSize a && theirs instanceof BodyRule.CommitteeSize b) {
            return Tightness.bound(a.bound(), b.bound()) && a.generallyAtMost() <= b.generallyAtMost();
        }
        if (ours instanceof BodyRule.BySize a && theirs instanceof BodyRule.BySize b) {
            return a.fullMembers() == b.fullMembers() && rules(a.with(), b.with()) && rules(a.without(), b.without());
        }
        return ours.equals(theirs);
    }
}
