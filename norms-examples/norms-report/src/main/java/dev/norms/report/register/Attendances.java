package dev.norms.report.register;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import dev.norms.college.College;
import dev.norms.college.Stay;
import dev.norms.evidence.ActivityKind;
import dev.norms.ledger.Activity;
import dev.norms.ledger.AttendedActivity;
import dev.norms.ledger.Ledger;
import dev.norms.organization.MemberStatus;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.organization.Role;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Who was present at activities and who was entitled to be: a committee at its meeting, else the members. */
public final class Attendances {
    private static final Set<String> OF_COMMITTEES = Set.of(
            ActivityKind.BRANCH_COMMITTEE_MEETING.code(),
            ActivityKind.GENERAL_BRANCH_COMMITTEE_MEETING.code(),
            ActivityKind.JOINT_ADMINISTRATION_MEETING.code());

    private final College college;
    private final SetMultimap<String, PersonId> present = HashMultimap.create();

    /**
     * Reads the attendance of every activity.
     *
     * @param ledger the records
     */
    public Attendances(Ledger ledger) {
        this.college = ledger.college();
        ledger.records().forEach(record -> {
            if (record instanceof AttendedActivity attended) {
                present.put(attended.activity().id(), attended.attendance().person());
            }
        });
    }

    /**
     * The numbers of an activity.
     *
     * @param present who is recorded as present
     * @param entitled who was entitled, as far as is known
     */
    public record Numbers(int present, int entitled) {
        /**
         * The numbers as text.
         *
         * @return for instance {@code 12/15（80%）}; only the number present if it is greater or nobody was entitled
         */
        @Override
        public String toString() {
            return entitled > 0 && present <= entitled
                    ? present + "/" + entitled + "（" + present * 100 / entitled + "%）"
                    : present + "人";
        }
    }

    /**
     * Returns the numbers of an activity.
     *
     * @param activity the activity
     * @param holder the organization that held it
     * @return the numbers; empty if no attendance is recorded
     */
    public Optional<Numbers> of(Activity activity, OrganizationId holder) {
        Set<PersonId> there = present.get(activity.id());
        return there.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Numbers(there.size(), entitled(activity, holder).size()));
    }

    private Set<PersonId> entitled(Activity activity, OrganizationId holder) {
        LocalDate day = activity.date();
        if (OF_COMMITTEES.containsAll(activity.kinds())) {
            return Set.copyOf(college.holders(holder, Role.committee()::contains, day));
        }
        return college.staysBelow(holder, day)
                .filter(stay -> stay.status() == MemberStatus.FULL || stay.status() == MemberStatus.PROBATIONARY)
                .map(Stay::person)
                .collect(Collectors.toSet());
    }
}
