package dev.norms.report.unit;

import dev.norms.calendar.assessment.Finding;
import dev.norms.calendar.assessment.Verdict;
import dev.norms.calendar.obligation.Window;
import dev.norms.organization.Role;
import dev.norms.requirement.PostsRequirement;
import dev.norms.requirement.Requirement;
import dev.norms.requirement.TermRequirement;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;

/**
 * The order of lapsed obligations by urgency: first those of organizations (elections and vacant secretaries first,
 * then missed obligations with the latest first, then standing duties not met today); then those of persons in the same
 * order.
 */
public final class Urgency implements Comparator<Finding> {
    /** The order. */
    public static final Urgency ORDER = new Urgency();

    private static final Comparator<Finding> KEYS = Comparator.comparing(
                    (Finding finding) -> Units.isOwedByPerson(finding.obligation()))
            .thenComparing(finding -> !isFoundation(finding.obligation().requirement()))
            .thenComparing(finding -> finding.verdict() == Verdict.NOT_MET)
            .thenComparing(Urgency::deadline, Comparator.reverseOrder());

    private Urgency() {}

    @Override
    public int compare(Finding one, Finding other) {
        return KEYS.compare(one, other);
    }

    private static boolean isFoundation(Requirement requirement) {
        return requirement.as(TermRequirement.class).isPresent()
                || requirement
                        .as(PostsRequirement.class)
                        .filter(posts -> posts.posts().equals(Set.of(Role.SECRETARY)))
                        .isPresent();
    }

    private static LocalDate deadline(Finding finding) {
        return finding.obligation().window().map(Window::deadline).orElse(LocalDate.MIN);
    }
}
