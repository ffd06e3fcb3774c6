package dev.norms.ledger;

import com.google.common.collect.ImmutableList;
import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.evidence.EvidenceSource;
import dev.norms.evidence.TargetKind;
import dev.norms.fact.Checked;
import dev.norms.fact.Origin;
import dev.norms.fact.Problem;
import dev.norms.label.Label;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Checks the rows of a builder against the college: keeps valid ones and reports the others. */
final class LedgerCheck {
    private final LedgerBuilder rows;
    private final College college;
    private final ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    private final Map<String, Activity> activities = new HashMap<>();
    private final Set<String> refused = new HashSet<>();
    private final RecordGroups groups;

    LedgerCheck(LedgerBuilder rows) {
        this.rows = rows;
        this.college = rows.college;
        this.groups = new RecordGroups(rows.base);
    }

    Checked<Ledger> check() {
        for (LedgerRecord record : rows.records) {
            if (isGood(record)) {
                groups.add(record);
            }
        }
        checkAttendances();
        List<Approval> approvals = rows.approvals.stream().filter(this::isGood).toList();
        List<FollowUp> followUps = rows.followUps.stream().filter(this::isGood).toList();
        List<Exemption> exemptions =
                rows.exemptions.stream().filter(this::isGood).toList();
        List<Ballot> ballots = new BallotCheck(college, problems::add, before(Ledger::ballots)).good(rows.ballots);
        return new Checked<>(
                new Ledger(
                        rows,
                        groups,
                        allActivities(),
                        both(before(Ledger::exemptions), exemptions),
                        both(before(Ledger::approvals), approvals),
                        both(before(Ledger::followUps), followUps),
                        both(before(Ledger::ballots), ballots)),
                problems.build());
    }

    private <T> List<T> before(Function<Ledger, List<T>> papers) {
        return rows.base == null ? List.of() : papers.apply(rows.base);
    }

    private static <T> List<T> both(List<T> before, List<T> added) {
        return Stream.concat(before.stream(), added.stream()).toList();
    }

    private Map<String, Activity> allActivities() {
        if (rows.base == null || activities.isEmpty()) {
            return rows.base == null ? activities : rows.base.activities();
        }
        Map<String, Activity> all = new HashMap<>(rows.base.activities());
        all.putAll(activities);
        return all;
    }

    private @Nullable Activity activity(String id) {
        Activity before = rows.base == null ? null : rows.base.activities().get(id);
        return before != null ? before : activities.get(id);
    }

    private boolean isGood(LedgerRecord record) {
        if (record instanceof Activity activity) {
            return isGood(activity);
        }
        if (record instanceof Document document) {
            boolean personKnown = document.person()
                    .map(person -> isKnown(person, document.origin(), "person"))
                    .orElse(true);
            return within(document.organization(), document.date(), document.origin()) && personKnown;
        }
        if (record instanceof ItemCheck check) {
            return within(check.organization(), check.date(), check.origin());
        }
        if (record instanceof Attestation attestation) {
            return isKnown(attestation.organization(), attestation.origin());
        }
        if (record instanceof Contact contact) {
            return all(isKnown(contact.person(), contact.origin(), "person"), isTargetKnown(contact));
        }
        if (record instanceof AdmissionEntry entry) {
            return all(
                    isKnown(entry.person(), entry.origin(), "person"), isKnown(entry.organization(), entry.origin()));
        }
        if (record instanceof Study study) {
            return all(
                    isKnown(study.person(), study.origin(), "person"),
                    isNotNegative(Optional.of(study.hours()), study.origin()));
        }
        return !(record.subject() instanceof PersonId person) || isKnown(person, record.origin(), "person");
    }

    private boolean isGood(Activity activity) {
        boolean first = activity(activity.id()) == null && !refused.contains(activity.id());
        if (!first) {
            report(activity.origin(), "id", Label.of("编号重复", "duplicate id"), activity.id());
        }
        boolean leadersKnown = true;
        for (PersonId leader : activity.leaders()) {
            leadersKnown &= isKnown(leader, activity.origin(), "led_by");
        }
        boolean good = all(
                within(activity.organization(), activity.date(), activity.origin()),
                isNotNegative(activity.hours(), activity.origin()),
                leadersKnown);
        if (first && good) {
            activities.put(activity.id(), activity);
        } else if (first) {
            refused.add(activity.id());
        }
        return first && good;
    }

    private void checkAttendances() {
        DoubleAttendances seen = new DoubleAttendances(rows.attendances);
        for (Attendance attendance : rows.attendances) {
            boolean fine = all(
                    isKnown(attendance.person(), attendance.origin(), "person"),
                    isNotNegative(attendance.hours(), attendance.origin()));
            Activity activity = activity(attendance.activity());
            fine &= isKnown(attendance.activity(), attendance.origin());
            if (seen.isSecond(attendance) || isAttendedBefore(attendance)) {
                report(
                        attendance.origin(),
                        "person",
                        Label.of("同一活动重复登记", "attends the same activity twice"),
                        attendance.person());
                fine = false;
            }
            if (fine && activity != null) {
                groups.add(new AttendedActivity(activity, attendance));
            }
        }
    }

    private boolean isAttendedBefore(Attendance attendance) {
        return rows.base != null
                && rows.base.records(attendance.person(), EvidenceSource.ATTENDANCE).stream()
                        .anyMatch(record -> record.ref().equals(attendance.activity()));
    }

    private boolean isTargetKnown(Contact contact) {
        try {
            boolean known = contact.targetKind() == TargetKind.BRANCH
                    ? college.knows(OrganizationId.of(contact.target()))
                    : contact.targetKind() != TargetKind.ACTIVIST || college.knows(PersonId.of(contact.target()));
            if (known) {
                return true;
            }
        } catch (IllegalArgumentException e) {
            // a malformed id is unknown, too
        }
        report(contact.origin(), "target", Label.of("没有这个对象", "unknown target"), contact.target());
        return false;
    }

    private boolean isGood(Approval approval) {
        return isKnown(approval.activity(), approval.origin());
    }

    private boolean isGood(Exemption exemption) {
        if (college.knows(exemption.subject())) {
            return true;
        }
        report(
                exemption.origin(),
                "subject",
                Label.of("没有这个组织或人员", "unknown organization or person"),
                exemption.subject());
        return false;
    }

    private boolean isGood(FollowUp followUp) {
        String owner = followUp.obligation().owner();
        if (college.knows(OrganizationId.of(owner)) || college.knows(PersonId.of(owner))) {
            return true;
        }
        report(
                followUp.origin(),
                "obligation",
                Label.of("没有这个组织或人员", "unknown organization or person"),
                followUp.obligation());
        return false;
    }

    private boolean isKnown(String activity, Origin origin) {
        if (activity(activity) != null) {
            return true;
        }
        if (!refused.contains(activity) && !rows.declaredActivities.contains(activity)) {
            report(origin, "activity", Label.of("没有这个活动", "unknown activity"), activity);
        }
        return false;
    }

    private boolean isKnown(OrganizationId id, Origin origin) {
        if (college.find(id).isEmpty() && !college.knows(id)) {
            report(origin, "organization", Label.of("没有这个组织", "unknown organization"), id);
        }
        return college.find(id).isPresent();
    }

    private boolean within(OrganizationId id, LocalDate day, Origin origin) {
        Optional<Organization> organization = college.find(id);
        if (organization.isEmpty()) {
            return isKnown(id, origin);
        }
        if (!organization.get().life().contains(day)) {
            report(origin, "date", Label.of("不在该组织的存续期内", "outside the life of the organization"), day);
            return false;
        }
        return true;
    }

    private boolean isKnown(PersonId person, Origin origin, String attribute) {
        // a person with a valid record was found known before
        if (groups.contains(person) || college.knows(person)) {
            return true;
        }
        report(origin, attribute, Label.of("没有这个人员（人员名单中无此代号）", "unknown person (not among the people)"), person);
        return false;
    }

    private boolean isNotNegative(Optional<BigDecimal> hours, Origin origin) {
        if (hours.filter(number -> number.signum() < 0).isEmpty()) {
            return true;
        }
        report(
                origin,
                "hours",
                Label.of("学时不能为负", "hours must not be negative"),
                hours.get().toPlainString());
        return false;
    }

    /** Every check is made, so that every problem is found. */
    private static boolean all(boolean... checks) {
        boolean good = true;
        for (boolean check : checks) {
            good &= check;
        }
        return good;
    }

    private void report(Origin origin, String attribute, Label what, Object value) {
        problems.add(new Problem(origin, attribute, what, value.toString()));
    }
}
