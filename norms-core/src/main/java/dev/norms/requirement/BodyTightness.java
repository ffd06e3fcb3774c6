package dev.norms.requirement;

import dev.norms.organization.TermRule;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The order "at least as tight as" on the rules for a body's composition and term of office.
 *
 * <p>Of the rules on composition, those for numbers of persons are compared by these numbers; the others have none, so
 * they must be equal.
 *
 * <p>Of a term of office, upper rules set the length and when preparations for re-election begin, so neither a shorter
 * nor a longer value is tighter; only the number of years by which the election may be moved can shrink.
 */
final class BodyTightness {
    private BodyTightness() {}

    /**
     * Returns whether each of our rules is at least as tight as theirs at the same position; ours may have more at the
     * end.
     */
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
