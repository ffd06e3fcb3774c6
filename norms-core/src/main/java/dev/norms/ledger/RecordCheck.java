package dev.norms.ledger;

import static dev.norms.internal.draft.Problems.all;

import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.evidence.TargetKind;
import dev.norms.fact.Fact;
import dev.norms.internal.draft.Problems;
import dev.norms.label.Label;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.organization.SubjectId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Checks records against the college. Each check returns whether its condition holds, and adds a problem if it does
 * not.
 */
final class RecordCheck {
    static final Label UNKNOWN_ACTIVITY = Label.of("没有这个活动", "unknown activity");
    static final Label TWICE = Label.of("同一活动重复登记", "attends the same activity twice");

    private final College college;
    private final Problems problems;
    private final Predicate<PersonId> hasRecords;

    /**
     * Prepares a check.
     *
     * @param hasRecords whether a person has a valid record, and so is known already
     */
    RecordCheck(College college, Problems problems, Predicate<PersonId> hasRecords) {
        this.college = college;
        this.problems = problems;
        this.hasRecords = hasRecords;
    }

    /**
     * Checks a record by itself, not what involves other records: the id of an activity, the activity of an attendance.
     */
    boolean check(LedgerRecord record) {
        if (record instanceof Activity activity) {
            return check(activity);
        }
        if (record instanceof AttendedActivity attended) {
            return check(attended.attendance());
        }
        if (record instanceof Document document) {
            return all(
                    document.person()
                            .map(person -> checkKnown(person, document, "person"))
                            .orElse(true),
                    checkWithin(document.organization(), document.date(), document));
        }
        if (record instanceof Attestation attestation) {
            return checkKnown(attestation.organization(), attestation);
        }
        if (record instanceof Contact contact) {
            return all(checkKnown(contact.person(), contact, "person"), checkTarget(contact));
        }
        if (record instanceof AdmissionEntry entry) {
            return all(checkKnown(entry.person(), entry, "person"), checkKnown(entry.organization(), entry));
        }
        if (record instanceof Study study) {
            return all(
                    checkKnown(study.person(), study, "person"), checkNotNegative(Optional.of(study.hours()), study));
        }
        // a check of an item or a payment of dues
        return record.subject() instanceof OrganizationId organization
                ? checkWithin(organization, record.date(), record)
                : checkKnown((PersonId) record.subject(), record, "person");
    }

    boolean check(Attendance attendance) {
        return all(
                checkKnown(attendance.person(), attendance, "person"),
                checkNotNegative(attendance.hours(), attendance));
    }

    private boolean check(Activity activity) {
        boolean leadersKnown = true;
        for (PersonId leader : activity.leaders()) {
            leadersKnown &= checkKnown(leader, activity, "led_by");
        }
        boolean holdersValid = checkWithin(activity.organization(), activity.date(), activity);
        for (OrganizationId partner : activity.partners()) {
            holdersValid &= checkWithin(partner, activity.date(), activity);
        }
        return all(holdersValid, checkNotNegative(activity.hours(), activity), leadersKnown);
    }

    private boolean checkTarget(Contact contact) {
        boolean known = contact.targetKind() == TargetKind.BRANCH
                ? isKnown(OrganizationId::of, contact.target())
                : contact.targetKind() != TargetKind.ACTIVIST || isKnown(PersonId::of, contact.target());
        return known || problems.add(contact, "target", Label.of("没有这个对象", "unknown target"), contact.target());
    }

    /** Returns whether the college knows an id, without adding a problem; a malformed id is unknown, too. */
    boolean isKnown(Function<String, SubjectId> parser, String id) {
        try {
            return college.knows(parser.apply(id));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Returns whether there is an organization; one that was only declared is missing, but not reported again. */
    private boolean checkKnown(OrganizationId id, Fact fact) {
        if (!college.knows(id)) {
            problems.add(fact, "organization", Problems.UNKNOWN_ORGANIZATION, id);
        }
        return college.find(id).isPresent();
    }

    boolean checkWithin(OrganizationId id, LocalDate day, Fact fact) {
        Optional<Organization> organization = college.find(id);
        return organization.isEmpty()
                ? checkKnown(id, fact)
                : organization.get().life().contains(day) || problems.add(fact, "date", Problems.OUTSIDE_LIFE, day);
    }

    private boolean checkKnown(PersonId person, Fact fact, String attribute) {
        return hasRecords.test(person)
                || college.knows(person)
                || problems.add(fact, attribute, Problems.UNKNOWN_PERSON, person);
    }

    private boolean checkNotNegative(Optional<BigDecimal> hours, Fact fact) {
        return hours.isEmpty()
                || hours.get().signum() >= 0
                || problems.add(
                        fact,
                        "hours",
                        Label.of("学时不能为负", "hours must not be negative"),
                        hours.get().toPlainString());
    }
}
