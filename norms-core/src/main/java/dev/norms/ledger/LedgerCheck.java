package dev.norms.ledger;

import static dev.norms.internal.draft.Problems.all;

import com.google.common.collect.Multimaps;
import com.google.common.collect.Sets;
import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.evidence.TargetKind;
import dev.norms.fact.Checked;
import dev.norms.fact.Fact;
import dev.norms.internal.draft.Problems;
import dev.norms.label.Label;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.organization.SubjectId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Checks the rows of a builder against the college: keeps valid ones and reports the others. */
final class LedgerCheck {
    private static final Label UNKNOWN_SUBJECT = Label.of("没有这个组织或人员", "unknown organization or person");
    private static final Label TWICE = Label.of("同一活动重复登记", "attends the same activity twice");

    private final LedgerBuilder rows;
    private final College college;
    private final Problems problems = new Problems();
    private final Map<String, Activity> activities = new HashMap<>();
    private final Set<String> refused = new HashSet<>();
    private final Set<String> ballots = new HashSet<>();
    private final RecordGroups groups;

    LedgerCheck(LedgerBuilder rows) {
        this.rows = rows;
        this.college = rows.college;
        this.groups = new RecordGroups(rows.base);
        if (rows.base != null) {
            activities.putAll(rows.base.activities());
        }
    }

    Checked<Ledger> check() {
        rows.records.stream().filter(this::isGood).forEach(groups::add);
        checkAttendances();
        Ledger ledger = new Ledger(
                rows,
                groups,
                activities,
                good(rows.approvals, this::isGood, Approval.IN_ORDER),
                good(rows.followUps, this::isGood, FollowUp.IN_ORDER),
                good(rows.exemptions, this::isGood, Exemption.IN_ORDER),
                good(rows.ballots, this::isGood, Ballot.IN_ORDER));
        return new Checked<>(ledger, problems.found());
    }

    private static <F> List<F> good(List<F> facts, Predicate<F> isGood, Comparator<F> order) {
        return facts.stream().filter(isGood).sorted(order).toList();
    }

    private boolean isGood(LedgerRecord record) {
        if (record instanceof Activity activity) {
            return isGood(activity);
        }
        if (record instanceof Document document) {
            return all(
                    document.person()
                            .map(person -> isKnown(person, document, "person"))
                            .orElse(true),
                    isWithin(document.organization(), document.date(), document));
        }
        if (record instanceof Attestation attestation) {
            return isKnown(attestation.organization(), attestation);
        }
        if (record instanceof Contact contact) {
            return all(isKnown(contact.person(), contact, "person"), isTargetKnown(contact));
        }
        if (record instanceof AdmissionEntry entry) {
            return all(isKnown(entry.person(), entry, "person"), isKnown(entry.organization(), entry));
        }
        if (record instanceof Study study) {
            return all(isKnown(study.person(), study, "person"), isNotNegative(Optional.of(study.hours()), study));
        }
        return record.subject() instanceof OrganizationId organization
                ? isWithin(organization, record.date(), record)
                : isKnown((PersonId) record.subject(), record, "person");
    }

    private boolean isGood(Activity activity) {
        boolean first = !activities.containsKey(activity.id()) && !refused.contains(activity.id());
        if (!first) {
            problems.add(activity, "id", Problems.DUPLICATE_ID, activity.id());
        }
        boolean leadersKnown = true;
        for (PersonId leader : activity.leaders()) {
            leadersKnown &= isKnown(leader, activity, "led_by");
        }
        boolean holdersGood = true;
        for (OrganizationId holder : activity.organizations()) {
            holdersGood &= isWithin(holder, activity.date(), activity);
        }
        boolean good = all(holdersGood, isNotNegative(activity.hours(), activity), leadersKnown);
        if (first && good) {
            activities.put(activity.id(), activity);
        } else if (first) {
            refused.add(activity.id());
        }
        return first && good;
    }

    private void checkAttendances() {
        Set<Attendance> doubles = doubleAttendances();
        for (Attendance attendance : rows.attendances) {
            boolean good = all(
                    isKnown(attendance.person(), attendance, "person"),
                    isNotNegative(attendance.hours(), attendance),
                    isActivityKnown(attendance.activity(), attendance),
                    !doubles.contains(attendance) || problems.add(attendance, "person", TWICE, attendance.person()));
            Activity activity = activities.get(attendance.activity());
            if (good && activity != null) {
                groups.add(new AttendedActivity(activity, attendance));
            }
        }
    }

    /** Attendances of an activity at which the person is listed before; compared by identity, for they may be equal. */
    private Set<Attendance> doubleAttendances() {
        Set<Attendance> doubles = Sets.newIdentityHashSet();
        Multimaps.index(rows.attendances, Attendance::person).asMap().forEach((person, attendances) -> {
            Set<String> attended = groups.attendedBefore(person);
            for (Attendance attendance : attendances) {
                if (!attended.add(attendance.activity())) {
                    doubles.add(attendance);
                }
            }
        });
        return doubles;
    }

    private boolean isTargetKnown(Contact contact) {
        boolean known = contact.targetKind() == TargetKind.BRANCH
                ? isKnown(OrganizationId::of, contact.target())
                : contact.targetKind() != TargetKind.ACTIVIST || isKnown(PersonId::of, contact.target());
        return known || problems.add(contact, "target", Label.of("没有这个对象", "unknown target"), contact.target());
    }

    private boolean isGood(Approval approval) {
        return isActivityKnown(approval.activity(), approval);
    }

    private boolean isGood(Exemption exemption) {
        return college.knows(exemption.subject())
                || problems.add(exemption, "subject", UNKNOWN_SUBJECT, exemption.subject());
    }

    private boolean isGood(FollowUp followUp) {
        String owner = followUp.obligation().owner();
        return college.knows(OrganizationId.of(owner))
                || college.knows(PersonId.of(owner))
                || problems.add(followUp, "obligation", UNKNOWN_SUBJECT, followUp.obligation());
    }

    private boolean isGood(Ballot ballot) {
        return all(
                ballots.add(ballot.id()) || problems.add(ballot, "id", Problems.DUPLICATE_ID, ballot.id()),
                isWithin(ballot.organization(), ballot.date(), ballot),
                isSubjectKnown(ballot),
                new BallotNumbers(ballot, problems).areGood());
    }

    private boolean isSubjectKnown(Ballot ballot) {
        Optional<String> subject =
                ballot.subject().filter(any -> ballot.matter().concernsPerson());
        return subject.isEmpty()
                || isKnown(PersonId::of, subject.get())
                || problems.add(ballot, "subject", Problems.UNKNOWN_PERSON, subject.get());
    }

    /** A malformed id is unknown, too. */
    private boolean isKnown(Function<String, SubjectId> kind, String id) {
        try {
            return college.knows(kind.apply(id));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private boolean isActivityKnown(String id, Fact fact) {
        if (!activities.containsKey(id) && !refused.contains(id) && !rows.declaredActivities.contains(id)) {
            problems.add(fact, "activity", Label.of("没有这个活动", "unknown activity"), id);
        }
        return activities.containsKey(id);
    }

    private boolean isKnown(OrganizationId id, Fact fact) {
        if (!college.knows(id)) {
            problems.add(fact, "organization", Problems.UNKNOWN_ORGANIZATION, id);
        }
        return college.find(id).isPresent();
    }

    private boolean isWithin(OrganizationId id, LocalDate day, Fact fact) {
        Optional<Organization> organization = college.find(id);
        return organization.isEmpty()
                ? isKnown(id, fact)
                : organization.get().life().contains(day) || problems.add(fact, "date", Problems.OUTSIDE_LIFE, day);
    }

    private boolean isKnown(PersonId person, Fact fact, String attribute) {
        // a person with a valid record was found known before
        return groups.contains(person)
                || college.knows(person)
                || problems.add(fact, attribute, Problems.UNKNOWN_PERSON, person);
    }

    private boolean isNotNegative(Optional<BigDecimal> hours, Fact fact) {
        return hours.isEmpty()
                || hours.get().signum() >= 0
                || problems.add(
                        fact,
                        "hours",
                        Label.of("学时不能为负", "hours must not be negative"),
                        hours.get().toPlainString());
    }
}
