package dev.norms.calendar.composition;

import dev.norms.college.College;
import dev.norms.label.Label;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.Role;
import dev.norms.requirement.Applicability;
import java.time.LocalDate;

/** Decides whether a branch has a committee (支委会) on a day: it has one if a commissioner is in office. */
public final class Committee {
    private Committee() {}

    /**
     * Returns whether a requirement applies to a branch on a day.
     *
     * @param college the college
     * @param branch the branch; any organization if the condition is {@link Applicability.Always}
     * @param day the day
     * @param condition the condition under which the requirement applies
     * @return true if it applies
     */
    public static boolean holds(College college, OrganizationId branch, LocalDate day, Applicability condition) {
        return condition instanceof Applicability.Always
                || !college.holders(branch, Role::isCommissioner, day).isEmpty();
    }

    /**
     * Returns a sentence that says whether there is a committee.
     *
     * @param college the college
     * @param branch the branch
     * @param day the day
     * @return the sentence
     */
    public static Label label(College college, OrganizationId branch, LocalDate day) {
        int commissioners = college.holders(branch, Role::isCommissioner, day).size();
        return commissioners == 0
                ? Label.format("{0}无委员在任，未设支委会", "no commissioner was in office on {0}, so there is no committee", day)
                : Label.format(
                        "{0}有委员{1}人在任，设支委会",
                        "commissioners in office on {0}: {1}, so there is a committee", day, commissioners);
    }
}
