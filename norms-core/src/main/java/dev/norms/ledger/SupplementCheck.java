package dev.norms.ledger;

import static dev.norms.internal.draft.Problems.all;

import dev.norms.college.College;
import dev.norms.fact.Fact;
import dev.norms.internal.draft.Problems;
import dev.norms.label.Label;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** Checks the supplements of a ledger against the college: approvals, follow-ups, exemptions and ballots. */
final class SupplementCheck {
    private static final Label UNKNOWN_SUBJECT = Label.of("没有这个组织或人员", "unknown organization or person");

    private final College college;
    private final Problems problems;
    private final RecordCheck recordCheck;
    private final BiPredicate<String, Fact> checkActivity;
    private final Predicate<String> isNewBallot;

    /**
     * Prepares a check.
     *
     * @param college the organizations and persons
     * @param problems receives what is wrong
     * @param recordCheck the check of records
     * @param checkActivity tests whether there is an activity with an id, and reports it if not
     * @param isNewBallot tests whether no other ballot has an id
     */
    SupplementCheck(
            College college,
            Problems problems,
            RecordCheck recordCheck,
            BiPredicate<String, Fact> checkActivity,
            Predicate<String> isNewBallot) {
        this.college = college;
        this.problems = problems;
        this.recordCheck = recordCheck;
        this.checkActivity = checkActivity;
        this.isNewBallot = isNewBallot;
    }

    /** Returns whether a supplement of any kind is valid; adds what is wrong with it to the problems. */
    boolean check(Fact supplement) {
        if (supplement instanceof Approval approval) {
            return check(approval);
        }
        if (supplement instanceof FollowUp followUp) {
            return check(followUp);
        }
        return supplement instanceof Exemption exemption ? check(exemption) : check((Ballot) supplement);
    }

    boolean check(Approval approval) {
        return checkActivity.test(approval.activity(), approval);
    }

    boolean check(Exemption exemption) {
        return college.knows(exemption.subject())
                || problems.add(exemption, "subject", UNKNOWN_SUBJECT, exemption.subject());
    }

    boolean check(FollowUp followUp) {
        String owner = followUp.obligation().owner();
        return college.knows(OrganizationId.of(owner))
                || college.knows(PersonId.of(owner))
                || problems.add(followUp, "obligation", UNKNOWN_SUBJECT, followUp.obligation());
    }

    boolean check(Ballot ballot) {
        return all(
                isNewBallot.test(ballot.id()) || problems.add(ballot, "id", Problems.DUPLICATE_ID, ballot.id()),
                recordCheck.checkWithin(ballot.organization(), ballot.date(), ballot),
                checkSubject(ballot),
                new BallotNumbers(ballot, problems).check());
    }

    private boolean checkSubject(Ballot ballot) {
        Optional<String> subject =
                ballot.subject().filter(any -> ballot.matter().concernsPerson());
        return subject.isEmpty()
                || recordCheck.isKnown(PersonId::of, subject.get())
                || problems.add(ballot, "subject", Problems.UNKNOWN_PERSON, subject.get());
    }
}
