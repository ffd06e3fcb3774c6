package dev.norms.calendar.family;

import dev.norms.calendar.counting.Counter;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.evidence.EvidenceSource;
import dev.norms.norm.Norm;
import dev.norms.requirement.ApprovalRequirement;
import dev.norms.requirement.Cases;
import dev.norms.requirement.ChecklistRequirement;
import dev.norms.requirement.CompositionRequirement;
import dev.norms.requirement.ContactRequirement;
import dev.norms.requirement.CountRequirement;
import dev.norms.requirement.DocumentRequirement;
import dev.norms.requirement.FilingRequirement;
import dev.norms.requirement.FollowUpRequirement;
import dev.norms.requirement.PostsRequirement;
import dev.norms.requirement.ProcedureRequirement;
import dev.norms.requirement.Requirement;
import dev.norms.requirement.StudyHoursRequirement;
import dev.norms.requirement.TermRequirement;
import java.util.Set;

/**
 * The family of each requirement: how it is planned, counted and worded. How to meet a requirement is found in
 * {@code remedy.cure}.
 */
public final class Families implements Cases<Family> {
    private static final Families CASES = new Families();
    private static final Set<EvidenceSource> DUES = Set.of(EvidenceSource.DUES);
    private static final Family FILING = new FilingFamily();
    private static final Family FOLLOW_UP = new FollowUpFamily();

    private Families() {}

    /**
     * Returns the family of a requirement.
     *
     * @param requirement the requirement
     * @return the family
     */
    public static Family of(Requirement requirement) {
        return requirement.match(CASES);
    }

    /**
     * Returns whether a requirement asks for missed duties to be followed up.
     *
     * @param requirement the requirement
     * @return true if missed obligations decide it
     */
    public static boolean isFollowUp(Requirement requirement) {
        return of(requirement) instanceof FollowUpFamily;
    }

    /**
     * Returns whether a norm asks organizations to follow up the duties missed by their members as well.
     *
     * @param norm the norm
     * @return true if it asks for follow-ups, and its reading includes members
     */
    public static boolean followsUpMembers(Norm norm) {
        return FollowUpFamily.followsUpMembers(norm)
                && norm.demands().stream().anyMatch(demand -> isFollowUp(demand.requirement()));
    }

    /**
     * Returns whether a requirement has no dates but must hold on every day.
     *
     * @param requirement the requirement
     * @return true if it makes standing duties
     */
    public static boolean isStanding(Requirement requirement) {
        return of(requirement).timing() instanceof RequirementTiming.Standing;
    }

    /**
     * Returns whether a requirement is decided by payments of dues alone. Late ones are called paid late, not made up.
     *
     * @param requirement the requirement
     * @return true if no other records count
     */
    public static boolean isDues(Requirement requirement) {
        return requirement.evidence().sources().equals(DUES);
    }

    /**
     * Returns whether a requirement asks for a re-election in each term of office.
     *
     * @param requirement the requirement
     * @return true if so
     */
    public static boolean isReElection(Requirement requirement) {
        return of(requirement) instanceof TermFamily;
    }

    /**
     * Returns an obligation as it is judged. How much a standing duty asks for may be known only then, since admissions
     * and missed obligations decide it.
     *
     * @param obligation the obligation as planned
     * @param counter the admissions and the missed obligations
     * @return a standing duty with the amount that it asks for; any other obligation as it is
     */
    public static Obligation judged(Obligation obligation, Counter counter) {
        return of(obligation.requirement()).timing() instanceof RequirementTiming.Standing standing
                ? standing.judged().apply(obligation, counter)
                : obligation;
    }

    @Override
    public Family count(CountRequirement requirement) {
        return new CountFamily(requirement);
    }

    @Override
    public Family studyHours(StudyHoursRequirement requirement) {
        return new StudyHoursFamily(requirement);
    }

    @Override
    public Family term(TermRequirement requirement) {
        return new TermFamily(requirement.rule());
    }

    @Override
    public Family document(DocumentRequirement requirement) {
        return new DocumentFamily(requirement);
    }

    @Override
    public Family contact(ContactRequirement requirement) {
        return new ContactFamily(requirement);
    }

    @Override
    public Family composition(CompositionRequirement requirement) {
        return new CompositionFamily(requirement);
    }

    @Override
    public Family posts(PostsRequirement requirement) {
        return new PostsFamily(requirement);
    }

    @Override
    public Family checklist(ChecklistRequirement requirement) {
        return new ChecklistFamily(requirement);
    }

    @Override
    public Family approval(ApprovalRequirement requirement) {
        return new ApprovalFamily(requirement);
    }

    @Override
    public Family filing(FilingRequirement requirement) {
        return FILING;
    }

    @Override
    public Family followUp(FollowUpRequirement requirement) {
        return FOLLOW_UP;
    }

    @Override
    public Family procedure(ProcedureRequirement requirement) {
        return new ProcedureFamily(requirement.respect());
    }
}
