package dev.norms.requirement;

import dev.norms.evidence.ApprovalBody;
import dev.norms.evidence.EvidenceRule;
import dev.norms.evidence.EvidenceSource;
import dev.norms.evidence.Unit;
import dev.norms.internal.order.Ordered;
import dev.norms.label.Coded;
import dev.norms.label.Label;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Requires bodies to discuss an activity, each on a day before it is held.
 *
 * @param bodies the bodies, at least one
 */
public record ApprovalRequirement(Set<ApprovalBody> bodies) implements Unnumbered {
    private static final EvidenceRule EVIDENCE = EvidenceRule.all(Unit.ITEMS, EvidenceSource.APPROVALS);

    /**
     * Checks that there is a body.
     *
     * @throws IllegalArgumentException if there is none
     */
    public ApprovalRequirement {
        if (bodies.isEmpty()) {
            throw new IllegalArgumentException("bodies must not be empty, but were " + bodies);
        }
        bodies = Ordered.enums(bodies);
    }

    @Override
    public EvidenceRule evidence() {
        return EVIDENCE;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.approval(this);
    }

    @Override
    public Label label() {
        Label names = Label.join(bodies.stream().map(ApprovalBody::label).toList(), "、", ", ");
        return Label.format("事前经{0}讨论", "discussed beforehand by {0}", names);
    }

    @Override
    public boolean isAtLeastAsTightAs(Requirement other) {
        return other.as(ApprovalRequirement.class)
                .filter(theirs -> bodies.containsAll(theirs.bodies))
                .isPresent();
    }

    @Override
    public DemandScope scope() {
        return new DemandScope(DemandScope.Owers.ORGANIZATIONS, false, true);
    }

    /**
     * The text form.
     *
     * @return for instance {@code approvals branch|league-branch|class-committee}
     */
    @Override
    public String toString() {
        return "approvals " + bodies.stream().map(Coded::code).collect(Collectors.joining("|"));
    }
}
