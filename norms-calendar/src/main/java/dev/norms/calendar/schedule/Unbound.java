package dev.norms.calendar.schedule;

import dev.norms.calendar.composition.Committee;
import dev.norms.college.College;
import dev.norms.label.Label;
import dev.norms.organization.OrganizationId;
import dev.norms.requirement.Applicability;
import java.time.LocalDate;

/** Why a norm that is for organizations of a kind does not bind one of them in a window. */
sealed interface Unbound {
    /** The reason for one of them, with its own numbers. */
    Label label(College college, OrganizationId owner);

    /** One reason for all. */
    enum Whole implements Unbound {
        /** The window is cut. */
        CUT(Label.of("期间未完整落在该组织存续期内", "the period is cut by the organization's founding or dissolution")),
        /** The term is cut. */
        DISSOLVED(Label.of("该组织在任期届满前撤销", "the organization is dissolved before the term ends"));

        private final Label label;

        Whole(Label label) {
            this.label = label;
        }

        @Override
        public Label label(College college, OrganizationId owner) {
            return label;
        }
    }

    /** A condition does not hold on a day. */
    record Condition(Applicability condition, LocalDate day) implements Unbound {
        @Override
        public Label label(College college, OrganizationId owner) {
            return Committee.missing(college, owner, day, condition).orElseThrow();
        }
    }
}
