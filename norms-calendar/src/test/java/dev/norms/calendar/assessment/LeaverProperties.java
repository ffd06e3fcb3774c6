package dev.norms.calendar.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.obligation.Window;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.calendar.workday.HolidaysOf2026;
import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.college.Post;
import dev.norms.college.Stay;
import dev.norms.ledger.LedgerRecord;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.organization.BranchType;
import dev.norms.organization.MemberStatus;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.organization.Role;
import dev.norms.requirement.Applicability;
import dev.norms.requirement.CountRequirement;
import dev.norms.requirement.Parts;
import dev.norms.testing.SmallCollege;
import dev.norms.testing.SmallColleges;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;

/** People who come, leave, move or take a post: their days change nothing that was over before. */
@Domain(SmallColleges.class)
class LeaverProperties {
    private static final DateRange RANGE = DateRange.parse("2020-06-01/2022-06-01");
    private static final CollegeCalendar DAYS = CollegeCalendar.of(HolidaysOf2026.calendar());

    /**
     * The last day of a stay or a post is moved forward to any day. Records of that day and later are left out, since
     * what they count for may rest on who was where on their day.
     */
    @Property(tries = 200)
    void a_leavers_day_moves_nothing_whose_period_ended_before_it(
            @ForAll SmallCollege any,
            @ForAll LocalDate asOf,
            @ForAll LocalDate leaves,
            @ForAll @IntRange(max = 99) int chosen) {
        SmallCollege small = withCadres(any);
        List<Object> facts = new ArrayList<>(small.keptFacts());
        List<Integer> movable = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            if (during(facts.get(i))
                    .filter(days -> days.contains(leaves) && days.from().isBefore(leaves))
                    .isPresent()) {
                movable.add(i);
            }
        }
        Assume.that(!movable.isEmpty());
        List<LedgerRecord> before = small.records().stream()
                .filter(record -> record.date().isBefore(leaves))
                .toList();
        List<String> stays = endedBefore(leaves, facts, before, small, asOf);
        int moved = movable.get(chosen % movable.size());
        facts.set(moved, until(facts.get(moved), leaves));
        assertThat(endedBefore(leaves, facts, before, small, asOf)).isEqualTo(stays);
    }

    /** Whether or not the activist leaves one day, a branch owes nothing for the time after its end. */
    @Example
    void a_branch_that_ends_owes_nothing_for_an_activist_afterwards() {
        for (String stay : List.of("2018-02-23/", "2018-02-23/2022-05-01")) {
            College college = College.builder()
                    .add(Organization.generalBranch("gb").established("2012-09-01"))
                    .add(Organization.branch("u1", BranchType.UNDERGRADUATE)
                            .under("gb")
                            .life(DateRange.parse("2017-07-11/2020-07-18")))
                    .add(Organization.group("u1.g").under("u1").established("2017-07-11"))
                    .add(Stay.builder("p2", MemberStatus.ACTIVIST).at("u1.g").during(DateRange.parse(stay)))
                    .build();
            Schedule schedule = Schedule.of(ImplementationOpinion.book(), college, DAYS, RANGE);
            assertThat(
                            Assessment.of(schedule, Sample.ledger(college).build(), LocalDate.parse("2020-06-20"))
                                    .findings()
                                    .stream()
                                    .filter(finding -> finding.obligation()
                                                    .window()
                                                    .isPresent()
                                            && finding.obligation().part().equals(Optional.of("p2")))
                                    .map(finding -> finding.id().toString()))
                    .as(stay)
                    .containsExactly("ART-8.2#p2@u1/2020-H1", "INS-1.4#p2@u1/2020-Q2");
        }
    }

    private static List<String> endedBefore(
            LocalDate day, List<Object> facts, List<LedgerRecord> records, SmallCollege small, LocalDate asOf) {
        SmallCollege college =
                new SmallCollege(ImmutableList.copyOf(facts), ImmutableList.copyOf(records), small.supplements());
        return assess(college, asOf).findings().stream()
                .filter(finding -> finding.obligation()
                        .window()
                        .filter(window -> window.close().isBefore(day))
                        .isPresent())
                .map(finding -> finding + " " + finding.done() + " " + finding.records() + " " + finding.person() + " "
                        + finding.obligation().organization() + " "
                        + finding.obligation().bound())
                .toList();
    }

    /** Owed where the activist is on the close, or the as-of day if that is earlier: by one branch, or by none. */
    @Property(tries = 100)
    void what_is_owed_for_an_activist_is_owed_by_the_branch_of_the_day_that_decides(
            @ForAll SmallCollege small, @ForAll LocalDate asOf) {
        College college = small.college();
        Map<String, List<Finding>> rows = assess(small, asOf).findings().stream()
                .filter(finding -> finding.obligation().demand().parts() instanceof Parts.EachPerson)
                .filter(finding -> finding.obligation().window().isPresent())
                .collect(Collectors.groupingBy(finding -> finding.id().norm() + "#"
                        + finding.obligation().part().orElseThrow() + "/"
                        + finding.id().period().orElseThrow()));
        rows.values().forEach(same -> {
            assertThat(same).hasSize(1);
            Finding finding = same.get(0);
            LocalDate close = finding.obligation().window().orElseThrow().close();
            LocalDate decides = close.isBefore(asOf) ? close : asOf;
            Optional<Stay> stay =
                    college.stay(PersonId.of(finding.obligation().part().orElseThrow()), decides);
            assertThat(stay.map(Stay::status)).as(finding.toString()).contains(MemberStatus.ACTIVIST);
            assertThat(stay.map(there -> branch(college, there.organization())))
                    .as(finding.toString())
                    .isEqualTo(finding.obligation().organization());
        });
    }

    private static OrganizationId branch(College college, OrganizationId id) {
        return college.get(id)
                .parent()
                .filter(parent -> id.text().contains("."))
                .orElse(id);
    }

    @Property(tries = 100)
    void a_cadre_owes_a_years_duty_by_the_close_and_half_of_the_days(@ForAll SmallCollege any, @ForAll LocalDate asOf) {
        SmallCollege small = withCadres(any);
        College college = small.college();
        for (Finding finding : assess(small, asOf).findings()) {
            Optional<Window> window = finding.obligation().window();
            if (window.isEmpty()
                    || !finding.id().norm().text().equals("ART-13.2")
                    || !(finding.obligation().owner() instanceof PersonId person)) {
                continue;
            }
            DateRange days = window.get().days();
            long there = days.from()
                    .datesUntil(days.end())
                    .filter(day -> isCadre(college, person, day))
                    .count();
            boolean owes = isCadre(college, person, window.get().close())
                    && 2 * there >= days.from().until(days.end(), ChronoUnit.DAYS);
            assertThat(finding.verdict() == Verdict.NOT_APPLICABLE)
                    .as(finding.toString())
                    .isEqualTo(!owes);
            assertThat(there).isPositive();
        }
    }

    private static boolean isCadre(College college, PersonId person, LocalDate day) {
        return college.stay(person, day)
                .filter(stay -> stay.status().isMember() && stay.isLeadingCadre())
                .isPresent();
    }

    @Property(tries = 100)
    void committee_meetings_are_owed_from_the_period_on_whose_first_day_a_commissioner_is_in_office(
            @ForAll SmallCollege small, @ForAll LocalDate asOf) {
        College college = small.college();
        for (Finding finding : assess(small, asOf).findings()) {
            boolean ofCommittee = finding.obligation()
                    .requirement()
                    .as(CountRequirement.class)
                    .filter(count -> count.applicability() instanceof Applicability.HasCommissioner)
                    .isPresent();
            if (!ofCommittee) {
                continue;
            }
            OrganizationId branch = (OrganizationId) finding.obligation().owner();
            Window window = finding.obligation().window().orElseThrow();
            LocalDate founded = college.get(branch).life().from();
            LocalDate decides = founded.isAfter(window.opens()) ? founded : window.opens();
            if (college.holders(branch, Role::isCommissioner, decides).isEmpty()) {
                assertThat(finding.verdict()).as(finding.toString()).isEqualTo(Verdict.NOT_APPLICABLE);
            } else if (college.get(branch).life().encloses(window.days())) {
                assertThat(finding.verdict()).as(finding.toString()).isNotEqualTo(Verdict.NOT_APPLICABLE);
            }
        }
    }

    /** Members are leading cadres, all but a few. */
    private static SmallCollege withCadres(SmallCollege small) {
        ImmutableList.Builder<Object> facts = ImmutableList.builder();
        for (Object fact : small.facts()) {
            facts.add(
                    fact instanceof Stay stay && stay.status().isMember()
                            ? stay.withIsLeadingCadre(stay.person().text().compareTo("p7") < 0)
                            : fact);
        }
        return new SmallCollege(facts.build(), small.records(), small.supplements());
    }

    private static Optional<DateRange> during(Object fact) {
        return fact instanceof Stay stay
                ? Optional.of(stay.during())
                : fact instanceof Post post ? Optional.of(post.during()) : Optional.empty();
    }

    private static Object until(Object fact, LocalDate day) {
        return fact instanceof Stay stay
                ? stay.withDuring(stay.during().cutAt(day))
                : ((Post) fact).withDuring(((Post) fact).during().cutAt(day));
    }

    private static Assessment assess(SmallCollege small, LocalDate asOf) {
        return Assessment.of(
                Schedule.of(ImplementationOpinion.book(), small.college(), DAYS, RANGE), small.ledger(), asOf);
    }
}
