package dev.norms.ledger;

import static dev.norms.internal.draft.Problems.all;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Sets;
import dev.norms.fact.Checked;
import dev.norms.fact.Fact;
import dev.norms.internal.column.PersistentMap;
import dev.norms.internal.draft.Problems;
import dev.norms.organization.PersonId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Checks the rows of a builder against the college: keeps valid ones and reports the others. */
final class LedgerCheck {
    private final LedgerBuilder rows;
    private final Problems problems = new Problems();
    private final Map<String, Activity> activities = new HashMap<>();
    private final Set<String> refusedActivities = new HashSet<>();
    private final Set<String> ballotIds = new HashSet<>();
    private final RecordGroups groups;
    private final RecordCheck recordCheck;
    private final SupplementCheck supplementCheck;

    LedgerCheck(LedgerBuilder rows) {
        this.rows = rows;
        this.groups = new RecordGroups(rows.base);
        this.recordCheck = new RecordCheck(rows.college, problems, groups::contains);
        this.supplementCheck =
                new SupplementCheck(rows.college, problems, recordCheck, this::checkActivity, ballotIds::add);
        if (rows.base != null) {
            activities.putAll(rows.base.parts().activities());
        }
    }

    Checked<Ledger> check() {
        rows.records.stream().filter(this::check).forEach(groups::add);
        checkAttendances();
        PersistentMap<String, Activity> known = PersistentMap.of(activities);
        Ledger ledger = new Ledger(new LedgerParts(
                groups.columns(known),
                rows.college,
                LedgerSupplements.of(
                        valid(rows.approvals, supplementCheck::check, Approval.IN_ORDER),
                        valid(rows.followUps, supplementCheck::check, FollowUp.IN_ORDER),
                        valid(rows.exemptions, supplementCheck::check, Exemption.IN_ORDER),
                        valid(rows.ballots, supplementCheck::check, Ballot.IN_ORDER)),
                rows.supplied(),
                ImmutableListMultimap.copyOf(rows.covered),
                PersistentMap.of(groups.liaisons().stream()
                        .collect(Collectors.groupingBy(
                                contact -> PersonId.of(contact.target()), Collectors.toUnmodifiableList()))),
                known));
        return new Checked<>(ledger, problems.found());
    }

    /** Returns the facts that pass a check, which reports those that do not. */
    private static <F> List<F> valid(List<F> facts, Predicate<F> check, Comparator<F> order) {
        return facts.stream().filter(check).sorted(order).toList();
    }

    private boolean check(LedgerRecord record) {
        return record instanceof Activity activity ? check(activity) : recordCheck.check(record);
    }

    /** Checks an activity and its id, which is taken by the first row that has it, even if that row is refused. */
    private boolean check(Activity activity) {
        boolean first = !activities.containsKey(activity.id()) && !refusedActivities.contains(activity.id());
        if (!first) {
            problems.add(activity, "id", Problems.DUPLICATE_ID, activity.id());
        }
        boolean valid = recordCheck.check(activity);
        if (first && valid) {
            activities.put(activity.id(), activity);
        } else if (first) {
            refusedActivities.add(activity.id());
        }
        return first && valid;
    }

    private void checkAttendances() {
        Set<Attendance> duplicates = duplicateAttendances();
        for (Attendance attendance : rows.attendances) {
            boolean valid = all(
                    recordCheck.check(attendance),
                    checkActivity(attendance.activity(), attendance),
                    !duplicates.contains(attendance)
                            || problems.add(attendance, "person", RecordCheck.TWICE, attendance.person()));
            Activity activity = activities.get(attendance.activity());
            if (valid && activity != null) {
                groups.add(new AttendedActivity(activity, attendance));
            }
        }
    }

    /**
     * Returns the attendances of a person already listed for the activity; compared by identity, since they may be
     * equal.
     */
    private Set<Attendance> duplicateAttendances() {
        Set<Attendance> duplicates = Sets.newIdentityHashSet();
        Multimaps.index(rows.attendances, Attendance::person).asMap().forEach((person, attendances) -> {
            Set<String> attended = groups.attendedBefore(person);
            for (Attendance attendance : attendances) {
                if (!attended.add(attendance.activity())) {
                    duplicates.add(attendance);
                }
            }
        });
        return duplicates;
    }

    /** Returns whether the ledger has an activity; reports an id of which there is not even an invalid row. */
    private boolean checkActivity(String id, Fact fact) {
        if (!activities.containsKey(id) && !refusedActivities.contains(id) && !rows.declaredActivities.contains(id)) {
            problems.add(fact, "activity", RecordCheck.UNKNOWN_ACTIVITY, id);
        }
        return activities.containsKey(id);
    }
}
