package dev.norms.calendar.counting;

import dev.norms.calendar.composition.Composition;
import dev.norms.calendar.schedule.Obligation;
import dev.norms.calendar.schedule.Window;
import dev.norms.college.College;
import dev.norms.evidence.EvidenceRule;
import dev.norms.evidence.EvidenceSource;
import dev.norms.label.Label;
import dev.norms.ledger.Activity;
import dev.norms.ledger.Ledger;
import dev.norms.ledger.LedgerRecord;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.organization.Role;
import dev.norms.organization.SubjectId;
import dev.norms.requirement.ApprovalRequirement;
import dev.norms.requirement.ChecklistRequirement;
import dev.norms.requirement.CompositionRequirement;
import dev.norms.requirement.ContactRequirement;
import dev.norms.requirement.CountRequirement;
import dev.norms.requirement.DocumentRequirement;
import dev.norms.requirement.FilingRequirement;
import dev.norms.requirement.FollowUpRequirement;
import dev.norms.requirement.Parts;
import dev.norms.requirement.PostsRequirement;
import dev.norms.requirement.ProcedureRequirement;
import dev.norms.requirement.Requirement;
import dev.norms.requirement.StudyHoursRequirement;
import dev.norms.requirement.TermRequirement;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers the records and facts that decide an obligation and has each of them matched. */
public final class Counter {
    private final College college;
    private final Ledger ledger;
    private final LocalDate asOf;
    private final EvidenceMatcher matcher;
    private final Lists lists;
    private final Cases cases;

    /**
     * A counter for one question.
     *
     * @param college who is who
     * @param ledger what was done
     * @param asOf the day of the question; what happened later is not seen
     * @param cases the open admissions
     */
    public Counter(College college, Ledger ledger, LocalDate asOf, Cases cases) {
        this.college = college;
        this.ledger = ledger;
        this.asOf = asOf;
        this.matcher = new EvidenceMatcher(college, asOf);
        this.lists = new Lists(ledger, asOf);
        this.cases = cases;
    }

    /**
     * Counts what was done for an obligation or standing duty.
     *
     * @param obligation what is owed, or does not bind
     * @param missed for a duty to follow up what was missed, the duties that were
     * @return every record looked at, and what those that count add up to
     */
    public Tally count(Obligation obligation, List<Obligation> missed) {
        return count(obligation, missed, true);
    }

    /**
     * Counts the same, but passes over what does not count: it is all that a verdict needs.
     *
     * @param obligation what is owed, or does not bind
     * @param missed for a duty to follow up what was missed, the duties that were
     * @return what those that count add up to, with few of the records that do not, or none
     */
    public Tally sum(Obligation obligation, List<Obligation> missed) {
        return count(obligation, missed, false);
    }

    private Tally count(Obligation obligation, List<Obligation> missed, boolean rejectedToo) {
        Requirement requirement = obligation.requirement();
        if (requirement instanceof TermRequirement term) {
            return new Elections(college, asOf).tally(obligation, term.rule());
        } else if (requirement instanceof CompositionRequirement composition) {
            Composition found = composition(obligation, composition);
            return Tally.ofFacts(found.held()).noting(found.advice()).lacking(found.missing());
        } else if (requirement instanceof PostsRequirement posts) {
            List<Label> vacant = posts.posts().stream()
                    .filter(post -> college.holders(organization(obligation), post::equals, asOf)
                            .isEmpty())
                    .map(Role::label)
                    .toList();
            return Tally.ofFacts(posts.posts().size() - vacant.size()).lacking(vacant);
        } else if (requirement instanceof ChecklistRequirement checklist) {
            return lists.checked(checklist, organization(obligation));
        } else if (requirement instanceof ApprovalRequirement approvals) {
            return lists.approved(
                    approvals, organization(obligation), obligation.part().orElseThrow());
        } else if (requirement instanceof FilingRequirement) {
            return lists.filed(organization(obligation));
        } else if (requirement instanceof FollowUpRequirement) {
            return lists.followedUp(missed, rejectedToo);
        } else if (requirement instanceof ProcedureRequirement procedure) {
            return cases.tally(procedure.respect(), obligation);
        } else if (requirement instanceof ContactRequirement) {
            return contacts(obligation, rejectedToo);
        }
        return Tally.of(
                matches(obligation, List.of(subject(obligation)), rejectedToo),
                obligation.window().map(Window::deadline).orElse(asOf));
    }

    /**
     * What a record does for an obligation, whether the ledger has it or not: the answer that {@link #count} gives for
     * it.
     *
     * @param obligation what is owed, or does not bind
     * @param record an activity or an attended one
     * @return whether it counts; empty if the obligation does not look at such records, or at none of this subject
     */
    public Optional<Match> use(Obligation obligation, LedgerRecord record) {
        Requirement requirement = obligation.requirement();
        if (!requirement.evidence().sources().contains(record.source())
                || !subject(obligation).equals(record.subject())) {
            return Optional.empty();
        }
        if (requirement instanceof FilingRequirement) {
            return record instanceof Activity activity ? Optional.of(lists.filed(activity)) : Optional.empty();
        }
        return countsRecords(requirement)
                ? Optional.of(record)
                        .filter(one -> EvidenceMatcher.isCandidate(requirement.evidence(), one))
                        .map(one -> matcher.match(obligation, one))
                : Optional.empty();
    }

    /**
     * What an activity would do for the duty of another organization, had that one held it.
     *
     * @param obligation the duty of another organization
     * @param activity the activity
     * @return whether it would count; empty if the duty does not look at activities of its kinds
     */
    public Optional<Match> useIfItsOwn(Obligation obligation, Activity activity) {
        return obligation.owner() instanceof OrganizationId owner && countsRecords(obligation.requirement())
                ? use(obligation, activity.withOrganization(owner))
                : Optional.empty();
    }

    /** Whether records are counted one by one; else facts of the college or lists decide. */
    private static boolean countsRecords(Requirement requirement) {
        return requirement instanceof CountRequirement
                || requirement instanceof StudyHoursRequirement
                || requirement instanceof DocumentRequirement;
    }

    /**
     * How the owner of a composition is composed on the as-of day.
     *
     * @param obligation the duty
     * @param requirement what is asked for
     * @return what was found
     */
    public Composition composition(Obligation obligation, CompositionRequirement requirement) {
        return Composition.of(college, college.find(organization(obligation)).orElseThrow(), asOf, requirement);
    }

    /**
     * The subject under which the records of an obligation stand: what a branch attests, it attests for its members
     * too.
     *
     * @param obligation what is owed
     * @return the owner, or the branch of a person for whom attestations count
     */
    public SubjectId subject(Obligation obligation) {
        boolean attested = obligation.requirement().evidence().sources().contains(EvidenceSource.ATTESTATIONS);
        return attested && obligation.owner() instanceof PersonId person
                ? college.branchOf(
                                person, obligation.window().map(Window::opens).orElse(asOf))
                        .<SubjectId>map(branch -> branch)
                        .orElse(person)
                : obligation.owner();
    }

    /** Links of whoever holds the post, of the person who owes them, or with the person whom the duty is for. */
    private Tally contacts(Obligation obligation, boolean rejectedToo) {
        if (obligation.demand().parts() instanceof Parts.EachPerson) {
            PersonId person = PersonId.of(obligation.part().orElseThrow());
            return Lists.distinct(
                    ledger.liaisons(person).stream()
                            .map(contact -> new Lists.Named(contact.person(), matcher.match(obligation, contact)))
                            .toList(),
                    asOf);
        }
        List<PersonId> keepers =
                obligation.owner() instanceof PersonId person ? List.of(person) : obligation.holders(college, asOf);
        return Lists.distinct(
                matches(obligation, keepers, rejectedToo).stream()
                        .map(match -> new Lists.Named(match.ref(), match))
                        .toList(),
                asOf);
    }

    private List<Match> matches(Obligation obligation, List<? extends SubjectId> subjects, boolean rejectedToo) {
        EvidenceRule rule = obligation.requirement().evidence();
        List<Match> matches = new ArrayList<>();
        for (SubjectId subject : subjects) {
            for (EvidenceSource source : rule.sources()) {
                for (LedgerRecord record : records(obligation, subject, source, rejectedToo)) {
                    if (EvidenceMatcher.isCandidate(rule, record)) {
                        match(obligation, record, rejectedToo).ifPresent(matches::add);
                    }
                }
            }
        }
        if (obligation.demand().parts() instanceof Parts.EachPerson
                && !rule.kinds().isEmpty()) {
            PersonId person = PersonId.of(obligation.part().orElseThrow());
            for (LedgerRecord step : records(obligation, person, EvidenceSource.ADMISSIONS, rejectedToo)) {
                if (EvidenceMatcher.isCandidate(rule, step)) {
                    match(obligation, step, rejectedToo).ifPresent(matches::add);
                }
            }
        }
        return matches;
    }

    private Optional<Match> match(Obligation obligation, LedgerRecord record, boolean rejectedToo) {
        return rejectedToo
                ? Optional.of(matcher.match(obligation, record))
                : matcher.matchIfCounted(obligation, record);
    }

    private List<LedgerRecord> records(
            Obligation obligation, SubjectId subject, EvidenceSource source, boolean rejectedToo) {
        Optional<Window> window = obligation.window();
        return rejectedToo || window.isEmpty()
                ? ledger.records(subject, source)
                : ledger.records(
                        subject,
                        source,
                        DateRange.ofClosed(window.get().opens(), window.get().deadline()));
    }

    private static OrganizationId organization(Obligation obligation) {
        return (OrganizationId) obligation.owner();
    }
}
