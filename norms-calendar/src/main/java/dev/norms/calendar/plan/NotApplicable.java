package dev.norms.calendar.plan;

import dev.norms.calendar.composition.Committee;
import dev.norms.college.College;
import dev.norms.label.Label;
import dev.norms.organization.OrganizationId;
import dev.norms.requirement.Applicability;
import java.time.LocalDate;

/** Why a norm that is for organizations of a kind does not apply to one of them in a window. */
public sealed interface NotApplicable {
    /** The window is cut. */
    NotApplicable CUT =
            new Always(Label.of("期间未完整落在该组织存续期内", "the period is cut by the organization's founding or dissolution"));
    /** The term is cut. */
    NotApplicable DISSOLVED = new Always(Label.of("该组织在任期届满前撤销", "the organization is dissolved before the term ends"));

    /**
     * The reason for one organization, with its own numbers.
     *
     * @param college who is who
     * @param owner the organization
     * @return the reason
     */
    Label label(College college, OrganizationId owner);

    /**
     * The same reason for all.
     *
     * @param reason the reason
     */
    record Always(Label reason) implements NotApplicable {
        @Override
        public Label label(College college, OrganizationId owner) {
            return reason;
        }
    }

    /**
     * A condition does not hold on a day.
     *
     * @param day the day
     * @param condition the condition
     */
    record On(LocalDate day, Applicability condition) implements NotApplicable {
        @Override
        public Label label(College college, OrganizationId owner) {
            return Committee.missing(college, owner, day, condition).orElseThrow();
        }
    }
}
