package dev.norms.calendar.plan;

import dev.norms.calendar.composition.Committee;
import dev.norms.college.College;
import dev.norms.label.Label;
import dev.norms.organization.OrganizationId;
import dev.norms.requirement.Applicability;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The reason why a norm that is for this kind of organization does not bind it in a period.
 *
 * @param reason the reason, if it is the same for every organization
 * @param day the day of which the college is asked otherwise
 * @param condition what does not hold on it
 */
public record NotApplicable(Optional<Label> reason, LocalDate day, Applicability condition) {
    static final NotApplicable CUT =
            always("期间未完整落在该组织存续期内", "the period is cut by the organization's founding or dissolution");
    static final NotApplicable DISSOLVED = always("该组织在任期届满前撤销", "the organization is dissolved before the term ends");

    private static NotApplicable always(String zh, String en) {
        return new NotApplicable(Optional.of(Label.of(zh, en)), LocalDate.MIN, new Applicability.Always());
    }

    /** The reason if a condition does not hold of an organization on a day. */
    static @Nullable NotApplicable unless(
            Applicability condition, OrganizationId owner, LocalDate day, College college) {
        return Committee.holds(college, owner, day, condition)
                ? null
                : new NotApplicable(Optional.empty(), day, condition);
    }

    Label label(College college, OrganizationId owner) {
        return reason.or(() -> Committee.missing(college, owner, day, condition))
                .orElseThrow();
    }
}
