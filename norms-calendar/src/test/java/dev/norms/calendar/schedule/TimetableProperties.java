package dev.norms.calendar.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.workday.ChinaWorkdays;
import dev.norms.college.College;
import dev.norms.college.CollegeBuilder;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.organization.PersonId;
import dev.norms.testing.SmallCollege;
import dev.norms.testing.SmallColleges;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(SmallColleges.class)
class TimetableProperties {
    private static final CollegeCalendar CALENDAR = CollegeCalendar.of(ChinaWorkdays.bundled());
    private static final DateRange RANGE = DateRange.parse("2020-06-01/2022-06-01");

    /** One timetable for all tries: what it agendas between owners of a kind must be right for all that ever come. */
    private static final Timetable KEPT = timetable();

    private static final Timetable LONG =
            Timetable.of(ImplementationOpinion.book(), CALENDAR, DateRange.parse("2018-01-01/2026-01-01"));

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
            assertThat(KEPT.agenda(person, college).rows())
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

    @Property(tries = 100)
    void due_days_are_those_of_the_obligations(@ForAll SmallCollege small) {
        Schedule schedule = KEPT.schedule(small.college());
        List<LocalDate> due = schedule.obligations().stream()
                .map(obligation -> obligation.window().orElseThrow().due())
                .toList();
        DueDays days = schedule.dueDays();
        assertThat(days.dates()).isEqualTo(due);
        int[] numbers = due.stream().mapToInt(day -> (int) day.toEpochDay()).toArray();
        assertThat(days.toArray()).containsExactly(numbers);
        IntStream.Builder visited = IntStream.builder();
        days.forEach(visited::add);
        assertThat(visited.build().toArray()).containsExactly(numbers);
        assertThat(days.size()).isEqualTo(schedule.size()).isEqualTo(due.size());
        for (LocalDate day = RANGE.from().minusDays(1); day.isBefore(RANGE.end()); day = day.plusDays(1)) {
            assertThat(days.on(day)).isEqualTo(Collections.frequency(due, day));
        }
    }

    @Property(tries = 60)
    void the_rows_of_all_agendas_are_what_is_planned(@ForAll SmallCollege small) {
        Rows rows = KEPT.schedule(small.college()).rows();
        assertThat(IntStream.of(rows.order()).mapToObj(rows::obligation))
                .isEqualTo(KEPT.schedule(small.college()).planned());
        for (int owned = 0; owned < rows.byOwner().size(); owned++) {
            OwnerAgenda one = rows.byOwner().get(owned);
            Agenda agenda = one.agenda();
            assertThat(rows.start(owned + 1) - rows.start(owned))
                    .isEqualTo(agenda.rows().size());
            Stream<Owed> binding = agenda.rows().stream().filter(Owed::binds);
            assertThat(agenda.dueDays())
                    .containsExactly(
                            binding.mapToInt(owed -> (int) owed.window().due().toEpochDay())
                                    .toArray());
            int[] copied = new int[agenda.size() + 1];
            assertThat(agenda.copyDueDays(copied, 1)).isEqualTo(copied.length);
            for (int row = 0; row < agenda.rows().size(); row++) {
                Obligation obligation = rows.obligation(rows.start(owned) + row);
                assertThat(obligation.owner()).isEqualTo(one.owner());
                assertThat(obligation.norm()).isEqualTo(agenda.rows().get(row).norm());
                assertThat(obligation.window()).contains(agenda.rows().get(row).window());
                assertThat(obligation.bound()).isEqualTo(agenda.rows().get(row).bound());
                assertThat(obligation.inapplicable().isEmpty())
                        .isEqualTo(agenda.rows().get(row).binds());
            }
        }
    }

    @Property(tries = 20)
    void a_track_finds_the_last_window_that_has_opened(@ForAll SmallCollege small) {
        for (Timetable timetable : List.of(KEPT, LONG)) { // days are looked up in the one, searched in the other
            for (OwnerAgenda owned : timetable.schedule(small.college()).rows().byOwner()) {
                Agenda agenda = owned.agenda();
                for (Track track : agenda.tracks().all()) {
                    check(track, agenda, (int) timetable.range().from().toEpochDay());
                }
            }
        }
    }

    private static void check(Track track, Agenda agenda, int from) {
        for (int day = from - 40; day < from + 3_000; day += 13) {
            int last = track.last(day);
            assertThat(last < 0 || opens(track, last, agenda) <= day).isTrue();
            assertThat(last + 1 == track.size() || opens(track, last + 1, agenda) > day)
                    .isTrue();
        }
    }

    private static int opens(Track track, int at, Agenda agenda) {
        return (int) agenda.rows().get(track.row(at)).window().opens().toEpochDay();
    }

    @Example
    void a_range_without_end_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Timetable.of(ImplementationOpinion.book(), CALENDAR, DateRange.since(LocalDate.of(2021, 1, 1))))
                .withMessageContaining("range must have an end, but was 2021-01-01/");
    }
}
