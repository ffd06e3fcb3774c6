package dev.norms.calendar.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.academic.AcademicCalendar;
import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.academic.Semester;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.obligation.Window;
import dev.norms.calendar.workday.HolidaysOf2026;
import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.college.Post;
import dev.norms.college.Stay;
import dev.norms.college.TermOfOffice;
import dev.norms.internal.order.CodePointOrder;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.OrganizationKind;
import dev.norms.testing.SmallCollege;
import dev.norms.testing.SmallColleges;
import dev.norms.time.CalendarPeriod;
import dev.norms.time.DateRange;
import dev.norms.time.PeriodUnit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;

@Domain(SmallColleges.class)
class ScheduleProperties {
    private static final CollegeCalendar CALENDAR = CollegeCalendar.of(HolidaysOf2026.calendar())
            .with(AcademicCalendar.of(
                    new Semester("2020-2021-2", LocalDate.of(2021, 3, 1), LocalDate.of(2021, 7, 9)),
                    new Semester("2021-2022-1", LocalDate.of(2021, 9, 6), LocalDate.of(2022, 1, 14))));
    private static final DateRange RANGE = DateRange.parse("2020-06-01/2022-06-01");

    @Property(tries = 100)
    void every_window_is_in_order_and_due_on_a_working_day(@ForAll SmallCollege small) {
        for (Obligation obligation : plan(small.college(), RANGE).planned()) {
            Window window = obligation.window().orElseThrow();
            assertThat(window.due()).isBetween(window.opens(), window.deadline());
            assertThat(RANGE.contains(window.due())).isTrue();
            boolean hasWorkingDay = window.opens()
                    .datesUntil(window.deadline().plusDays(1))
                    .anyMatch(CALENDAR.workdays()::isWorkingDay);
            assertThat(CALENDAR.workdays().isWorkingDay(window.due())).isEqualTo(hasWorkingDay);
        }
    }

    @Property(tries = 100)
    void ids_are_unique_and_in_the_order_of_due_day_and_code_point(@ForAll SmallCollege small) {
        List<Obligation> planned = plan(small.college(), RANGE).planned();
        assertThat(planned).extracting(Obligation::toString).doesNotHaveDuplicates();
        List<Obligation> sorted = new ArrayList<>(planned);
        sorted.sort(Comparator.comparing((Obligation obligation) ->
                        obligation.window().orElseThrow().due())
                .thenComparing(Obligation::toString, CodePointOrder.INSTANCE));
        assertThat(planned).isEqualTo(sorted);
    }

    @Property(tries = 40)
    void standing_duties_are_in_the_order_of_their_ids(@ForAll SmallCollege small) {
        assertThat(plan(small.college(), RANGE).standing(LocalDate.of(2021, 7, 1), small.ledger()))
                .extracting(Obligation::toString)
                .isSortedAccordingTo(CodePointOrder.INSTANCE);
    }

    @Property(tries = 100)
    void two_adjacent_ranges_equal_their_union(
            @ForAll SmallCollege small, @ForAll @IntRange(min = 1, max = 700) int days) {
        LocalDate cut = RANGE.from().plusDays(days);
        DateRange first = DateRange.of(RANGE.from(), cut);
        DateRange second = DateRange.of(cut, RANGE.end());
        College college = small.college();
        assertThat(Stream.concat(plan(college, first).planned().stream(), plan(college, second).planned().stream()))
                .extracting(Obligation::toString)
                .containsExactlyElementsOf(plan(college, RANGE).planned().stream()
                        .map(Obligation::toString)
                        .toList());
    }

    @Property(tries = 100)
    void every_month_at_whose_end_a_branch_has_existed_for_half_of_it_is_owed_and_no_other(@ForAll SmallCollege small) {
        College college = small.college();
        List<Obligation> obligations = plan(college, DateRange.ofYear(2021)).obligations();
        for (Organization branch : college.organizations(OrganizationKind.BRANCH)) {
            List<String> owed = new ArrayList<>();
            for (int month = 1; month <= 12; month++) {
                CalendarPeriod period = new CalendarPeriod(PeriodUnit.MONTH, 2021, month);
                long there = period.first()
                        .datesUntil(period.last().plusDays(1))
                        .filter(branch.life()::contains)
                        .count();
                if (branch.life().contains(period.last())
                        && 2 * there >= period.last().getDayOfMonth()) {
                    owed.add("INS-2.2@" + branch.id() + "/" + period);
                }
            }
            assertThat(obligations)
                    .filteredOn(obligation -> obligation.normId().text().equals("INS-2.2")
                            && obligation.owner().equals(branch.id()))
                    .extracting(Obligation::toString)
                    .containsExactlyElementsOf(owed);
        }
    }

    @Property(tries = 50)
    void a_college_split_by_branch_and_merged_equals_the_whole(@ForAll SmallCollege small) {
        List<String> merged = new ArrayList<>();
        for (String branch : List.of("gb", "f1", "u1", "u2")) {
            College part = small.collegeOf(small.keptFacts().stream()
                    .filter(fact -> organizationOf(fact).replace(".g", "").equals(branch))
                    .toList());
            merged.addAll(ownedByOrganizations(plan(part, RANGE)));
        }
        assertThat(merged).containsExactlyInAnyOrderElementsOf(ownedByOrganizations(plan(small.college(), RANGE)));
    }

    @Property(tries = 50)
    void renaming_an_organization_changes_nothing_else(@ForAll SmallCollege small) {
        List<Object> renamed = small.facts().stream()
                .map(fact -> fact instanceof Organization organization
                                && organization.id().text().equals("f1")
                        ? organization.withId(OrganizationId.of("𠮷"))
                        : fact instanceof Stay stay
                                        && stay.organization().text().equals("f1")
                                ? stay.withOrganization(OrganizationId.of("𠮷"))
                                : fact instanceof Post post
                                                && post.organization().text().equals("f1")
                                        ? post.withOrganization(OrganizationId.of("𠮷"))
                                        : fact instanceof TermOfOffice term
                                                        && term.organization()
                                                                .text()
                                                                .equals("f1")
                                                ? term.withOrganization(OrganizationId.of("𠮷"))
                                                : fact)
                .toList();
        assertThat(plan(small.collegeOf(renamed), RANGE).planned().stream().map(ScheduleProperties::described))
                .extracting(text -> text.replace("𠮷", "f1"))
                .containsExactlyInAnyOrderElementsOf(plan(small.college(), RANGE).planned().stream()
                        .map(ScheduleProperties::described)
                        .toList());
    }

    @Property(tries = 50)
    void the_owner_of_what_is_owed_exists_on_its_last_day(@ForAll SmallCollege small) {
        College college = small.college();
        for (Obligation obligation : plan(college, RANGE).obligations()) {
            Window window = obligation.window().orElseThrow();
            boolean aCalendarOrNamedPeriod = !window.period().toString().startsWith("term-");
            obligation
                    .organization()
                    .filter(obligation.owner()::equals)
                    .flatMap(college::find)
                    .filter(owner -> aCalendarOrNamedPeriod)
                    .ifPresent(owner ->
                            assertThat(owner.life().contains(window.close())).isTrue());
        }
    }

    @Property(tries = 50)
    void an_obligation_is_found_in_the_range_around_its_period(@ForAll SmallCollege small) {
        College college = small.college();
        plan(college, RANGE).planned().stream().limit(20).forEach(obligation -> {
            DateRange around = Schedule.around(obligation.window().orElseThrow().period());
            assertThat(plan(college, around).find(obligation.id())).isPresent();
        });
    }

    @Property(tries = 60)
    void as_it_is_assessed_on_a_day_it_does_not_depend_on_a_day_before(
            @ForAll SmallCollege small, @ForAll @IntRange(max = 700) int before, @ForAll @IntRange(max = 700) int day) {
        Schedule plan = plan(small.college(), RANGE);
        LocalDate asOf = RANGE.from().plusDays(day);
        assertThat(plan.asOf(RANGE.from().plusDays(before)).asOf(asOf).planned())
                .extracting(ScheduleProperties::described)
                .isEqualTo(plan.asOf(asOf).planned().stream()
                        .map(ScheduleProperties::described)
                        .toList());
        Schedules parts = Schedules.of(ImplementationOpinion.book(), small.college(), CALENDAR, RANGE);
        assertThat(parts.calendar()).isEqualTo(plan.calendar());
        assertThat(parts.asOf(asOf).whole().planned())
                .extracting(ScheduleProperties::described)
                .isEqualTo(plan.asOf(asOf).planned().stream()
                        .map(ScheduleProperties::described)
                        .toList());
        assertThat(parts.asOf(RANGE.from().plusDays(before)).asOf(asOf).whole().planned())
                .extracting(ScheduleProperties::described)
                .isEqualTo(parts.asOf(asOf).whole().planned().stream()
                        .map(ScheduleProperties::described)
                        .toList());
    }

    private static String organizationOf(Object fact) {
        if (fact instanceof Organization organization) {
            return organization.id().text();
        }
        if (fact instanceof Stay stay) {
            return stay.organization().text();
        }
        return fact instanceof Post post
                ? post.organization().text()
                : ((TermOfOffice) fact).organization().text();
    }

    private static List<String> ownedByOrganizations(Schedule schedule) {
        return schedule.planned().stream()
                .filter(obligation -> obligation.owner() instanceof OrganizationId)
                .map(ScheduleProperties::described)
                .toList();
    }

    private static String described(Obligation obligation) {
        return obligation + " " + obligation.organization() + obligation.person() + obligation.bound()
                + obligation.window() + obligation.inapplicable();
    }

    private static Schedule plan(College college, DateRange range) {
        return Schedule.of(ImplementationOpinion.book(), college, CALENDAR, range);
    }
}
