package dev.norms.calendar.schedule;

import dev.norms.calendar.composition.Committee;
import dev.norms.college.College;
import dev.norms.label.Label;
import dev.norms.organization.OrganizationId;
import dev.norms.requirement.Applicability;
import java.time.LocalDate;

/** Why a norm that is for organizations of a kind does not bind one of them in a window. */
abstract class Unbound {
    /** The window is cut. */
    static final Unbound CUT =
            always(Label.of("期间未完整落在该组织存续期内", "the period is cut by the organization's founding or dissolution"));
    /** The term is cut. */
    static final Unbound DISSOLVED =
            always(Label.of("该组织在任期届满前撤销", "the organization is dissolved before the term ends"));

    private Unbound() {}

    private static Unbound always(Label reason) {
        return new Unbound() {
            @Override
            Label label(College college, OrganizationId owner) {
                return reason;
            }
        };
    }

    /** A condition does not hold on a day. */
    static Unbound on(LocalDate day, Applicability condition) {
        return new Unbound() {
            @Override
            Label label(College college, OrganizationId owner) {
                return Committee.missing(college, owner, day, condition).orElseThrow();
            }
        };
    }

    /** The reason for one of them, with its own numbers. */
    abstract Label label(College college, OrganizationId owner);
}
