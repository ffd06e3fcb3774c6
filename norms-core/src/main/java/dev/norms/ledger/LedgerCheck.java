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
    private final Set<String> refused = new HashSet<>();
    private final Set<String> ballots = new HashSet<>();
    private final RecordGroups groups;
    private final RecordCheck records;
    private final SupplementCheck supplements;

    LedgerCheck(LedgerBuilder rows) {
        this.rows = rows;
        this.groups = new RecordGroups(rows.base);
        this.records = new RecordCheck(rows.college, problems, groups::contains);
        this.supplements = new SupplementCheck(rows.college, problems, records, this::checkActivity, ballots::add);
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
                        good(rows.approvals, supplements::check, Approval.IN_ORDER),
                        good(rows.followUps, supplements::check, FollowUp.IN_ORDER),
                        good(rows.exemptions, supplements::check, Exemption.IN_ORDER),
                        good(rows.ballots, supplements::check, Ballot.IN_ORDER)),
                rows.supplied(),
                ImmutableListMultimap.copyOf(rows.covered),
                PersistentMap.of(groups.liaisons().stream()
                        .collect(Collectors.groupingBy(
                                contact -> PersonId.of(contact.target()), Collectors.toUnmodifiableList()))),
                known));
        return new Checked<>(ledger, problems.found());
    }

    /** Returns the facts that pass a check, which reports those that do not. */
    private static <F> List<F> good(List<F> facts, Predicate<F> check, Comparator<F> order) {
        return facts.stream().filter(check).sorted(order).toList();
    }

    private boolean check(LedgerRecord record) {
        return record instanceof Activity activity ? check(activity) : records.check(record);
    }

    /** An id is taken by the first good row that has it; a refused activity is known, but not there. */
    private boolean check(Activity activity) {
        boolean first = !activities.containsKey(activity.id()) && !refused.contains(activity.id());
        if (!first) {
            problems.add(activity, "id", Problems.DUPLICATE_ID, activity.id());
        }
        boolean good = records.check(activity);
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
                    records.check(attendance),
                    checkActivity(attendance.activity(), attendance),
                    !doubles.contains(attendance)
                            || problems.add(attendance, "person", RecordCheck.TWICE, attendance.person()));
            Activity activity = activities.get(attendance.activity());
            if (good && activity != null) {
                groups.add(new AttendedActivity(activity, attendance));
            }
        }
    }

    /**
     * Attendances of an activity at which the person is listed before; compared by identity, since they may be equal.
     */
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

    private boolean checkActivity(String id, Fact fact) {
        if (!activities.containsKey(id) && !refused.contains(id) && !rows.declaredActivities.contains(id)) {
            problems.add(fact, "activity", RecordCheck.UNKNOWN_ACTIVITY, id);
        }
        return activities.containsKey(id);
    }
}
