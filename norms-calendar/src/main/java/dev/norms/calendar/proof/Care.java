package dev.norms.calendar.proof;

import dev.norms.calendar.assessment.Finding;
import dev.norms.calendar.proof.shape.State;
import dev.norms.calendar.remedy.Remedies;
import dev.norms.calendar.remedy.RemedyPlan;
import dev.norms.calendar.remedy.act.Act;
import dev.norms.calendar.remedy.act.Remedy;
import dev.norms.duty.NormId;
import dev.norms.duty.ObligationId;
import dev.norms.ledger.Ledger;
import dev.norms.requirement.FollowUpRequirement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a careless college has to do at the end of the year for all norms together. Without the acts for one norm alone
 * it keeps the others: if that norm is broken then, none of the others implies it.
 *
 * @param careless what it did
 * @param plan what cures all that can be cured
 * @param open what stays open even so
 */
record Care(State careless, RemedyPlan plan, Set<ObligationId> open) {
    static Care of(State careless) {
        RemedyPlan plan =
                Remedies.of(careless.on(careless.schedule().range().last())).all();
        return new Care(
                careless,
                plan,
                plan.after().findings().stream()
                        .filter(State::isOpen)
                        .map(Finding::id)
                        .collect(Collectors.toSet()));
    }

    /**
     * Whether a norm is broken, and no other is that need not be, when the acts for it alone are left undone. What is
     * missed then asks for a follow-up, which can always be made and changes nothing else.
     */
    boolean isLeftUndone(NormId norm) {
        Set<Act> ofOthers = new HashSet<>();
        for (Remedy remedy : plan.remedies()) {
            if (!isOf(norm, remedy.finding())) {
                ofOthers.addAll(remedy.acts());
            }
        }
        List<Act> acts = plan.acts().stream()
                .filter(act -> isBuiltOn(act) || ofOthers.contains(act))
                .toList();
        Ledger done =
                Act.apply(acts, careless.ledger(), careless.schedule().range().last());
        State after = new State(careless.schedule().of(done.college()), done);
        List<Finding> broken = after.on(after.schedule().range().last()).findings().stream()
                .filter(State::isOpen)
                .toList();
        return broken.stream().anyMatch(finding -> isOf(norm, finding))
                && broken.stream()
                        .allMatch(finding -> isOf(norm, finding) || isFollowUp(finding) || open.contains(finding.id()));
    }

    /** Organizations that are founded, and persons who join or are appointed, may act themselves. */
    private static boolean isBuiltOn(Act act) {
        return act instanceof Act.Found || act instanceof Act.Join || act instanceof Act.Appoint;
    }

    private static boolean isFollowUp(Finding finding) {
        return finding.obligation().requirement().as(FollowUpRequirement.class).isPresent();
    }

    private static boolean isOf(NormId norm, Finding finding) {
        return finding.obligation().norm().id().equals(norm);
    }
}
