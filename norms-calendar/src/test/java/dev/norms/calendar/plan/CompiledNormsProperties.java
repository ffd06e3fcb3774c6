package dev.norms.calendar.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.plan.PlanTable.OwnerTemplates;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.calendar.schedule.Timetable;
import dev.norms.calendar.workday.HolidaysOf2026;
import dev.norms.college.College;
import dev.norms.college.CollegeBuilder;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.organization.PersonId;
import dev.norms.testing.SmallCollege;
import dev.norms.testing.SmallColleges;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(SmallColleges.class)
class CompiledNormsProperties {
    private static final CollegeCalendar CALENDAR = CollegeCalendar.of(HolidaysOf2026.calendar());
    private static final DateRange RANGE = DateRange.parse("2020-06-01/2022-06-01");

    /** One timetable for all tries: what it shares between owners of a kind must be right for all that ever come. */
    private static final Timetable KEPT = timetable();

    private static final Timetable LONG =
            Timetable.of(ImplementationOpinion.book(), CALENDAR, DateRange.parse("2018-01-01/2026-01-01"));

    private static final CompiledNorms PLANNED =
            CompiledNorms.ofAll(ImplementationOpinion.book(), CALENDAR, PlanRange.ofDueDays(RANGE));

    private static Timetable timetable() {
        return Timetable.of(ImplementationOpinion.book(), CALENDAR, RANGE);
    }

    @Property(tries = 100)
    void a_kept_timetable_plans_every_college_like_a_new_one(@ForAll SmallCollege small) {
        assertThat(KEPT.schedule(small.college()).planned())
                .isEqualTo(timetable().schedule(small.college()).planned());
    }

    @Property(tries = 40)
    void persons_of_one_kind_owe_what_each_owes_alone(@ForAll SmallCollege small) {
        College college = small.college();
        for (PersonId person : college.people()) {
            assertThat(PLANNED.templates(person, college).rows())
                    .extracting(owed -> owed.window().due())
                    .isEqualTo(owedBy(person, timetable().schedule(alone(person, college))).stream()
                            .map(owed -> LocalDate.parse(owed.substring(owed.lastIndexOf(' ') + 1)))
                            .toList());
            assertThat(owedBy(person, KEPT.schedule(college)))
                    .isEqualTo(owedBy(person, timetable().schedule(alone(person, college))));
        }
    }

    /** The organizations of a college with a single person. */
    private static College alone(PersonId person, College college) {
        CollegeBuilder alone = College.builder();
        college.organizations().forEach(alone::add);
        college.stays(person).forEach(alone::add);
        college.posts(person).forEach(alone::add);
        return alone.build();
    }

    private static List<String> owedBy(PersonId person, Schedule schedule) {
        return schedule.planned().stream()
                .filter(obligation -> obligation.owner().equals(person))
                .map(obligation -> obligation + " " + obligation.organization() + " " + obligation.bound() + " "
                        + obligation.norm().id() + " "
                        + obligation.window().orElseThrow().due())
                .toList();
    }

    @Property(tries = 60)
    void the_rows_of_all_owners_are_what_is_planned(@ForAll SmallCollege small) {
        Schedule schedule = KEPT.schedule(small.college());
        PlanTable table = PlanTable.behind(schedule.planned());
        assertThat(IntStream.of(table.order()).mapToObj(table::obligation))
                .isEqualTo(KEPT.schedule(small.college()).planned());
        assertThat(table.owedCount()).isEqualTo(schedule.obligations().size()).isEqualTo(schedule.size());
        for (int at = 0; at < table.byOwner().size(); at++) {
            OwnerTemplates owner = table.byOwner().get(at);
            List<ObligationTemplate> rows = owner.templates().rows();
            assertThat(table.start(at + 1) - table.start(at)).isEqualTo(rows.size());
            for (int row = 0; row < rows.size(); row++) {
                Obligation obligation = table.obligation(table.start(at) + row);
                assertThat(table.row(obligation.id())).contains(table.start(at) + row);
                assertThat(obligation.owner()).isEqualTo(owner.owner());
                assertThat(obligation.demand()).isEqualTo(rows.get(row).demand());
                assertThat(obligation.window()).contains(rows.get(row).window());
                assertThat(obligation.bound()).isEqualTo(rows.get(row).bound());
                assertThat(obligation.inapplicable().isEmpty())
                        .isEqualTo(rows.get(row).applies());
            }
        }
    }

    @Property(tries = 20)
    void the_last_window_that_has_opened_is_found(@ForAll SmallCollege small) {
        for (Timetable timetable : List.of(KEPT, LONG)) { // days are looked up in the one, searched in the other
            for (OwnerTemplates owner : PlanTable.behind(
                            timetable.schedule(small.college()).planned())
                    .byOwner()) {
                for (CountingWindows windows : owner.templates().countingWindows()) {
                    check(windows, owner.templates(), (int)
                            timetable.range().from().toEpochDay());
                }
            }
        }
    }

    private static void check(CountingWindows windows, SharedTemplates templates, int from) {
        for (int day = from - 40; day < from + 3_000; day += 13) {
            int last = windows.last(day);
            assertThat(last < 0 || opens(windows, last, templates) <= day).isTrue();
            assertThat(last + 1 == windows.size() || opens(windows, last + 1, templates) > day)
                    .isTrue();
        }
    }

    private static int opens(CountingWindows windows, int window, SharedTemplates templates) {
        return (int) templates.rows().get(windows.row(window)).window().opens().toEpochDay();
    }

    @Example
    void a_range_without_end_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Timetable.of(ImplementationOpinion.book(), CALENDAR, DateRange.since(LocalDate.of(2021, 1, 1))))
                .withMessageContaining("range must have an end, but was 2021-01-01/");
    }
}
