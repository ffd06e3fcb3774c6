package dev.norms.calendar.composition;

import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.college.Stay;
import dev.norms.label.Label;
import dev.norms.organization.MemberStatus;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.Role;
import dev.norms.requirement.Applicability;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The facts that decide whether a branch has a committee (支委会) on a day.
 *
 * @param day the day
 * @param fullMembers the number of its full members, those of its groups included
 * @param commissioners the number of its commissioners
 * @param rule from how many full members on it must have one
 */
public record Committee(LocalDate day, long fullMembers, int commissioners, Applicability.HasCommittee rule) {
    /**
     * Returns the facts about a branch.
     *
     * @param college the college
     * @param branch the branch
     * @param day the day
     * @param rule from how many full members on it must have a committee
     * @return the facts
     */
    public static Committee of(College college, OrganizationId branch, LocalDate day, Applicability.HasCommittee rule) {
        return new Committee(
                day,
                college.staysBelow(branch, day)
                        .filter(stay -> stay.status() == MemberStatus.FULL)
                        .count(),
                college.holders(branch, Role::isCommissioner, day).size(),
                rule);
    }

    /**
     * Returns whether a condition holds for a branch, counting no further than necessary.
     *
     * @param college the college
     * @param branch the branch
     * @param day the day
     * @param condition the condition
     * @return true if {@link #missing} finds nothing
     */
    public static boolean holds(College college, OrganizationId branch, LocalDate day, Applicability condition) {
        return !(condition instanceof Applicability.HasCommittee rule)
                || fullMembers(college, branch, DateRange.ofClosed(day, day), rule.fullMembers()) == rule.fullMembers()
                || !college.holders(branch, Role::isCommissioner, day).isEmpty();
    }

    /**
     * Returns whether a condition certainly holds of a branch on many days, without looking at each: if enough of its
     * full members stayed all the time.
     *
     * @param college the college
     * @param branch the branch
     * @param days the days
     * @param condition the condition
     * @return true if {@link #holds} on each of the days; false if it may or may not
     */
    public static boolean holdsThroughout(
            College college, OrganizationId branch, DateRange days, Applicability condition) {
        return !(condition instanceof Applicability.HasCommittee rule)
                || fullMembers(college, branch, days, rule.fullMembers()) == rule.fullMembers();
    }

    /** Who is a full member of a branch or its groups on all of some days; the limit if there are more. */
    private static int fullMembers(College college, OrganizationId branch, DateRange days, int limit) {
        int found = 0;
        for (Stay stay : college.stays(branch)) {
            if (stay.status() == MemberStatus.FULL && stay.during().encloses(days) && ++found == limit) {
                return limit;
            }
        }
        for (Organization below : college.children(branch)) {
            found += fullMembers(college, below.id(), days, limit - found);
            if (found == limit) {
                return limit;
            }
        }
        return found;
    }

    /**
     * Returns why a condition does not hold of a branch.
     *
     * @param college the college
     * @param branch the branch
     * @param day the day
     * @param condition the condition
     * @return what was found; empty if the condition holds
     */
    public static Optional<Label> missing(
            College college, OrganizationId branch, LocalDate day, Applicability condition) {
        return condition instanceof Applicability.HasCommittee rule
                ? Optional.of(of(college, branch, day, rule))
                        .filter(committee -> !committee.exists())
                        .map(Committee::label)
                : Optional.empty();
    }

    /**
     * Returns whether the branch has a committee.
     *
     * @return true if it has enough full members or a commissioner
     */
    public boolean exists() {
        return fullMembers >= rule.fullMembers() || commissioners > 0;
    }

    /**
     * Returns the facts in words.
     *
     * @return the sentence
     */
    public Label label() {
        Label numbers = Label.format(
                "{0}有正式党员{1}人、委员{2}人",
                "on {0} there were full members: {1}, commissioners: {2}", day, fullMembers, commissioners);
        return exists()
                ? Label.format("{0}，设支委会", "{0}, so there is a committee", numbers)
                : Label.format(
                        "{0}，正式党员不足{1}人且未设委员，不设支委会",
                        "{0}: fewer than {1} full members and no commissioner, so there is no committee",
                        numbers,
                        rule.fullMembers());
    }
}
