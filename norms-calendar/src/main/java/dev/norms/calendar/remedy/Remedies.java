package dev.norms.calendar.remedy;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.assessment.Finding;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.remedy.act.Remedy;
import dev.norms.calendar.remedy.cure.Situation;
import dev.norms.college.Organization;
import dev.norms.duty.ObligationId;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.SubjectId;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The acts that put the findings of an assessment in order (怎样变绿), and the findings for which nothing helps any more.
 *
 * <p>Every act may be done on the as-of day, or put off until the day that it names. The same assessment always gives
 * the same remedies.
 */
public final class Remedies {
    private final Assessment assessment;
    private final Supplier<Situation> situation;

    private Remedies(Assessment assessment) {
        this.assessment = assessment;
        this.situation = Suppliers.memoize(() -> Situation.of(assessment));
    }

    /**
     * Asks about an assessment.
     *
     * @param assessment the assessment
     * @return its remedies, found when they are asked for
     */
    public static Remedies of(Assessment assessment) {
        return new Remedies(requireNonNull(assessment, "assessment"));
    }

    /**
     * Returns what can be done about one finding alone.
     *
     * @param id the finding's id
     * @return the remedy; {@link dev.norms.calendar.remedy.act.Outcome#HOLDS} if nothing is to be done
     * @throws IllegalArgumentException if the assessment has no such finding
     */
    public Remedy forFinding(ObligationId id) {
        return forFinding(assessment.get(id));
    }

    /**
     * Returns what can be done about one finding alone.
     *
     * @param finding a finding of the assessment
     * @return the remedy; {@link dev.norms.calendar.remedy.act.Outcome#HOLDS} if nothing is to be done
     */
    public Remedy forFinding(Finding finding) {
        return Planning.single(assessment, situation.get(), finding);
    }

    /**
     * Returns what is to be done first about one finding, without trying it out: the changes of the college, else the
     * records. If the college need not change, this is all that {@link #forFinding(Finding)} asks for.
     *
     * @param finding a finding of the assessment
     * @return the remedy; the outcome of a change is {@link dev.norms.calendar.remedy.act.Outcome#MET}, after the
     *     deadline {@link dev.norms.calendar.remedy.act.Outcome#MADE_UP}, whatever the records then lead to;
     *     {@link dev.norms.calendar.remedy.act.Outcome#HOLDS} if nothing is to be done
     */
    public Remedy firstStep(Finding finding) {
        return Planning.first(situation.get(), finding);
    }

    /**
     * Returns what can be done about everything that one subject owes.
     *
     * @param owner an organization, without its members and those below it, or a person
     * @return the plan
     */
    public RemedyPlan ofOwner(SubjectId owner) {
        return plan(obligation -> obligation.owner().equals(owner));
    }

    /**
     * Returns what can be done about everything that an organization, those below it and their members owe.
     *
     * @param top the organization
     * @return the plan
     * @throws IllegalArgumentException if the college has no such organization
     */
    public RemedyPlan ofOrganization(OrganizationId top) {
        Set<OrganizationId> ids = assessment
                .schedule()
                .college()
                .subtree(top)
                .map(Organization::id)
                .collect(Collectors.toSet());
        return plan(
                obligation -> obligation.organization().filter(ids::contains).isPresent());
    }

    /**
     * Returns what can be done about some obligations.
     *
     * @param wanted tests which obligations are wanted
     * @return the plan
     */
    public RemedyPlan where(Predicate<Obligation> wanted) {
        return plan(wanted);
    }

    /**
     * Returns what can be done about everything.
     *
     * @return the plan
     */
    public RemedyPlan all() {
        return plan(any -> true);
    }

    private RemedyPlan plan(Predicate<Obligation> wanted) {
        return new Planning(assessment, situation.get(), wanted).plan();
    }
}
