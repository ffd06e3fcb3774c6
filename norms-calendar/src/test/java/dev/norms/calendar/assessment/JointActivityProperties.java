package dev.norms.calendar.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.calendar.workday.HolidaysOf2026;
import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.evidence.ActivityKind;
import dev.norms.ledger.Activity;
import dev.norms.ledger.AttendedActivity;
import dev.norms.ledger.LedgerRecord;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.organization.OrganizationId;
import dev.norms.testing.SmallCollege;
import dev.norms.testing.SmallColleges;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;

/** An activity held together is, for each holder, the same activity held by it alone. */
@Domain(SmallColleges.class)
class JointActivityProperties {
    private static final DateRange RANGE = DateRange.parse("2020-06-01/2022-06-01");
    private static final CollegeCalendar DAYS = CollegeCalendar.of(HolidaysOf2026.calendar());

    @Property(tries = 200)
    void a_joint_activity_is_the_same_one_held_by_each(
            @ForAll SmallCollege small,
            @ForAll LocalDate asOf,
            @ForAll @IntRange(max = 99) int chosen,
            @ForAll @IntRange(max = 99) int partner) {
        College college = small.college();
        List<Activity> shared = small.records().stream()
                .filter(record -> record instanceof Activity activity
                        && !activity.kinds().contains(ActivityKind.PRACTICE_ACTIVITY.code())
                        && exists(college, activity.organization(), activity.date()))
                .map(Activity.class::cast)
                .toList();
        Assume.that(!shared.isEmpty());
        Activity activity = shared.get(chosen % shared.size());
        List<Organization> partners = college.organizations().stream()
                .filter(one ->
                        !one.id().equals(activity.organization()) && one.life().contains(activity.date()))
                .toList();
        Assume.that(!partners.isEmpty());
        OrganizationId with = partners.get(partner % partners.size()).id();

        Assessment together = assess(small, List.of(activity.withPartners(Set.of(with))), activity, asOf);
        Assessment apart =
                assess(small, List.of(activity, activity.withId("other").withOrganization(with)), activity, asOf);

        Set<OrganizationId> holders = Set.of(activity.organization(), with);
        for (Finding alone : apart.findings()) {
            Finding joint = together.find(alone.id()).orElseThrow();
            assertThat(joint.verdict()).as(alone.toString()).isEqualTo(alone.verdict());
            boolean isHolders = alone.obligation().owner() instanceof OrganizationId owner && holders.contains(owner);
            boolean isAbove =
                    alone.records().contains("other") && alone.records().contains(activity.id());
            if (isHolders && !isAbove) {
                assertThat(joint.done()).as(alone.toString()).isEqualTo(alone.done());
            } else {
                alone.done()
                        .ifPresent(
                                done -> assertThat(joint.done().orElseThrow()).isLessThanOrEqualTo(done));
            }
        }
    }

    /** What attendance at the activity counts for rests on which of the two was attended, so there is none. */
    private static Assessment assess(SmallCollege small, List<Activity> instead, Activity of, LocalDate asOf) {
        List<LedgerRecord> records = new ArrayList<>();
        for (LedgerRecord record : small.records()) {
            if (record.equals(of)) {
                records.addAll(instead);
            } else if (!(record instanceof AttendedActivity attended
                    && attended.activity().id().equals(of.id()))) {
                records.add(record);
            }
        }
        Schedule schedule = Schedule.of(ImplementationOpinion.book(), small.college(), DAYS, RANGE);
        return Assessment.of(schedule, small.ledgerOf(records), asOf);
    }

    private static boolean exists(College college, OrganizationId id, LocalDate day) {
        return Optional.of(id)
                .flatMap(college::find)
                .filter(organization -> organization.life().contains(day))
                .isPresent();
    }
}
