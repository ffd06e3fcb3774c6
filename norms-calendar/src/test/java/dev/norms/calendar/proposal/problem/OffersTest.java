package dev.norms.calendar.proposal.problem;

import static dev.norms.calendar.proposal.problem.Needed.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.academic.AcademicCalendar;
import dev.norms.calendar.academic.Semester;
import dev.norms.calendar.preference.Preference;
import dev.norms.calendar.preference.PreferenceKind;
import dev.norms.calendar.preference.Preferences;
import dev.norms.calendar.preference.Slot;
import dev.norms.calendar.proposal.puzzle.Option;
import dev.norms.calendar.proposal.puzzle.Place;
import dev.norms.calendar.proposal.puzzle.Puzzle;
import dev.norms.duty.ObligationId;
import dev.norms.evidence.ActivityKind;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The costs are in the order of goals: unplaced, after the due day, wishes, entries, crowded, uneven, moved. */
class OffersTest {
    private static final int WISHES = 2;
    private static final int UNEVEN = 5;
    private static final int MOVED = 6;

    @Test
    void not_being_held_comes_first_then_each_slot_of_each_day_at_the_cost_of_an_entry() {
        assertThat(offered(partyDay().on(4, 7), Preferences.none()))
                .containsExactlyEntriesOf(costs(
                        Map.entry(Place.NONE, List.of(1, 0, 0, 0, 0, 0, 0)),
                        Map.entry(12, List.of(0, 0, 0, 1, 0, 0, 0)),
                        Map.entry(13, List.of(0, 0, 0, 1, 0, 0, 0)),
                        Map.entry(14, List.of(0, 0, 0, 1, 0, 0, 0)),
                        Map.entry(21, List.of(0, 0, 0, 1, 0, 0, 0)),
                        Map.entry(22, List.of(0, 0, 0, 1, 0, 0, 0)),
                        Map.entry(23, List.of(0, 0, 0, 1, 0, 0, 0))));
    }

    @Test
    void days_are_counted_from_the_first_that_is_left() {
        Request later = new Request(
                request(Preferences.none()).calendar(),
                MONDAY.plusDays(2),
                Preferences.none(),
                Set.of(),
                Map.of(),
                false);
        assertThat(offered(partyDay().on(2, 3), later)).containsOnlyKeys(Place.NONE, 0, 1, 2, 3, 4, 5);
    }

    @Test
    void what_costs_most_is_a_day_after_the_due_one_then_one_far_from_the_even_one() {
        Needed quarter = partyDay().window(MONDAY, MONDAY.plusDays(16)).on(0, 10, 17);
        Map<Integer, List<Integer>> offered = offered(quarter, Preferences.none());
        assertThat(offered.get(0)).containsExactly(0, 0, 0, 1, 0, 1, 0);
        assertThat(offered.get(30)).containsExactly(0, 0, 0, 1, 1, 0, 0);
        assertThat(offered.get(51)).containsExactly(0, 1, 0, 1, 1, 1, 0);
    }

    @Test
    void no_more_than_fifteen_weeks_from_the_even_day_count() {
        Needed year = partyDay().window(MONDAY, LocalDate.of(2022, 2, 28)).on(0, 60);
        Map<Integer, List<Integer>> offered = offered(year, Preferences.none());
        assertThat(offered.get(0).get(UNEVEN)).isEqualTo(15);
        assertThat(offered.get(180).get(UNEVEN)).isEqualTo(15);
        Needed half = partyDay().window(MONDAY, MONDAY.plusDays(182)).on(0);
        assertThat(offered(half, Preferences.none()).get(0).get(UNEVEN)).isEqualTo(12);
    }

    @Test
    void each_wish_to_hold_kinds_as_one_that_is_broken_costs() {
        Puzzle puzzle = new Puzzle();
        puzzle.add();
        Meeting meeting = partyDay().on(4).meeting();
        new Offers(request(Preferences.none()), meeting, evenness(meeting)).offer(puzzle, 0, 3);
        assertThat(levels(puzzle).get(12).get(WISHES)).isEqualTo(3);
        assertThat(levels(puzzle).get(Place.NONE).get(WISHES)).isZero();
    }

    @Property
    void a_slot_that_must_be_kept_is_the_only_one(@ForAll Slot slot) {
        int number = List.of(Slot.values()).indexOf(slot);
        assertThat(offered(partyDay().on(1, 2), wish(PreferenceKind.SLOT, slot.code())))
                .containsOnlyKeys(Place.NONE, Place.of(1, number), Place.of(2, number));
    }

    @Test
    void a_document_is_written_in_the_morning() {
        assertThat(offered(
                        Needed.of("plan", "u", "annual-plan").document().on(1, 2),
                        wish(PreferenceKind.SLOT, "evening")))
                .containsOnlyKeys(Place.NONE, 3, 6);
    }

    @Test
    void a_day_off_is_no_day_unless_it_is_taken_for_a_working_day() {
        DateRange off = DateRange.of(MONDAY.plusDays(1), MONDAY.plusDays(3));
        Needed needed = partyDay().on(0).off(off).on(1, 2);
        assertThat(days(offered(needed, Preferences.none()))).containsExactly(0);
        assertThat(days(offered(needed, ignoring(off)))).containsExactly(0, 1, 2);
        assertThat(days(offered(needed, ignoring(DateRange.of(MONDAY, MONDAY.plusDays(3))))))
                .containsExactly(0);
    }

    @Test
    void a_day_that_is_not_wanted_is_not_offered() {
        Preferences not = Preferences.of(
                Preference.of(PreferenceKind.NOT_ON, "2021-03-02/2021-03-04"),
                Preference.of(PreferenceKind.NOT_ON, "2021-03-05/2021-03-06"));
        assertThat(days(offered(partyDay().on(0, 1, 2, 3, 4), not))).containsExactly(0, 3);
    }

    @Test
    void quiet_time_rules_out_the_vacation() {
        Needed needed = partyDay().on(0, 1, 2);
        assertThat(days(offered(needed, wish(PreferenceKind.QUIET, "vacation"))))
                .containsExactly(0, 2);
        assertThat(days(offered(needed, Preferences.none()))).containsExactly(0, 1, 2);
    }

    @Property(tries = 150)
    void a_day_of_the_week_counts_by_its_place_in_the_month(
            @ForAll @IntRange(min = 1, max = 30) int day, @ForAll @IntRange(min = 1, max = 5) int ordinal) {
        LocalDate date = LocalDate.of(2021, 4, day);
        long place = IntStream.rangeClosed(1, day)
                .filter(one -> LocalDate.of(2021, 4, one).getDayOfWeek() == date.getDayOfWeek())
                .count();
        String name = name(date);
        String ordinalName = List.of("1st", "2nd", "3rd", "4th", "5th").get(ordinal - 1);
        assertThat(wishesBroken(date, wish(PreferenceKind.WEEKDAY, ordinalName + "-" + name)))
                .isEqualTo(place == ordinal ? 0 : 1);
        assertThat(wishesBroken(date, wish(PreferenceKind.WEEKDAY, name))).isZero();
        assertThat(wishesBroken(date, wish(PreferenceKind.WEEKDAY, name(date.plusDays(1)))))
                .isOne();
    }

    private static String name(LocalDate date) {
        return date.getDayOfWeek().name().substring(0, 3).toLowerCase(Locale.ROOT);
    }

    /** The semester begins on Wednesday, so that its first week ends on 7 March. */
    @Test
    void a_wish_for_teaching_weeks_is_kept_in_them() {
        Preferences second = wish(PreferenceKind.BY_WEEK, "2;4");
        assertThat(Stream.of(0, 3, 7, 11, 14, 21)
                        .map(day -> wishesBroken(MONDAY.plusDays(day), second))
                        .toList())
                .containsExactly(1, 1, 0, 0, 1, 0);
    }

    @Test
    void wishes_that_are_broken_at_once_add_up() {
        Preferences both = Preferences.of(
                Preference.of(PreferenceKind.WEEKDAY, "tue"), Preference.of(PreferenceKind.BY_WEEK, "2"));
        assertThat(Stream.of(2, 7, 8, 15)
                        .map(day -> wishesBroken(MONDAY.plusDays(day), both))
                        .toList())
                .containsExactly(2, 1, 0, 1);
    }

    @Test
    void what_was_elsewhere_in_the_last_proposal_is_moved() {
        Need need = partyDay().times(2).on(1).need();
        Map<ObligationId, List<Request.Moment>> before =
                Map.of(need.obligations().get(0).id(), List.of(new Request.Moment(MONDAY.plusDays(1), Slot.PM)));
        Request again = new Request(
                request(Preferences.none()).calendar(), MONDAY, Preferences.none(), Set.of(), before, false);
        assertThat(moved(new Meeting(need, 0), again)).containsExactly(1, 0, 1);
        assertThat(moved(new Meeting(need, 1), again)).containsExactly(0, 0, 0);
    }

    @Test
    void where_any_place_will_do_all_cost_nothing() {
        Request any = request(wish(PreferenceKind.SLOT, "pm")).with(wish(PreferenceKind.SLOT, "evening"), Set.of());
        assertThat(offered(partyDay().on(1, 40), any))
                .containsExactlyEntriesOf(costs(
                        Map.entry(Place.NONE, List.of(1, 0, 0, 0, 0, 0, 0)),
                        Map.entry(5, List.of(0, 0, 0, 0, 0, 0, 0)),
                        Map.entry(122, List.of(0, 0, 0, 0, 0, 0, 0))));
        assertThat(offered(partyDay().on(1), request(Preferences.none()).with(Preferences.none(), Set.of())))
                .containsOnlyKeys(Place.NONE, 3, 4, 5);
    }

    @Test
    void it_may_be_held_with_another_on_time_where_it_counts_without_its_period() {
        Meeting meeting = partyDay().on(1, 11, 12).named().on(2).meeting();
        Offers offers = new Offers(request(wish(PreferenceKind.SLOT, "pm")), meeting, evenness(meeting));
        Puzzle puzzle = new Puzzle();
        puzzle.add();
        offers.offer(puzzle, 0, 0);
        BitSet expected = new BitSet();
        expected.set(Place.of(1, 1));
        expected.set(Place.of(11, 1));
        assertThat(offers.onTime()).isEqualTo(expected);
    }

    private static Needed partyDay() {
        return Needed.of("one", "u", ActivityKind.THEMED_PARTY_DAY);
    }

    private static Preferences wish(PreferenceKind kind, String value) {
        return Preferences.of(Preference.of(kind, value));
    }

    /** A request in a college whose one vacation is Tuesday, 2 March; a semester begins the day after. */
    private static Request request(Preferences preferences) {
        Request plain = Needed.request(preferences);
        return new Request(
                plain.calendar()
                        .with(AcademicCalendar.of(
                                new Semester("2020-2021-1", LocalDate.of(2020, 9, 7), MONDAY),
                                new Semester("2020-2021-2", MONDAY.plusDays(2), LocalDate.of(2021, 7, 9)))),
                MONDAY,
                preferences,
                Set.of(),
                Map.of(),
                false);
    }

    private static Request ignoring(DateRange off) {
        Request plain = request(Preferences.none());
        return new Request(plain.calendar(), MONDAY, plain.preferences(), Set.of(off), Map.of(), false);
    }

    private static Evenness evenness(Meeting meeting) {
        return new Evenness(request(Preferences.none()).calendar().workdays(), List.of(meeting.need()));
    }

    private static Map<Integer, List<Integer>> offered(Needed needed, Preferences preferences) {
        return offered(needed, request(preferences));
    }

    private static Map<Integer, List<Integer>> offered(Needed needed, Request request) {
        return offered(needed.meeting(), request);
    }

    private static Map<Integer, List<Integer>> offered(Meeting meeting, Request request) {
        Puzzle puzzle = new Puzzle();
        puzzle.add();
        new Offers(request, meeting, evenness(meeting)).offer(puzzle, 0, 0);
        return levels(puzzle);
    }

    private static Map<Integer, List<Integer>> levels(Puzzle puzzle) {
        Map<Integer, List<Integer>> levels = new LinkedHashMap<>();
        for (Option option : puzzle.options(0)) {
            levels.put(
                    option.place(), IntStream.of(option.cost().levels()).boxed().toList());
        }
        return levels;
    }

    @SafeVarargs
    private static Map<Integer, List<Integer>> costs(Map.Entry<Integer, List<Integer>>... entries) {
        Map<Integer, List<Integer>> costs = new LinkedHashMap<>();
        for (Map.Entry<Integer, List<Integer>> entry : entries) {
            costs.put(entry.getKey(), entry.getValue());
        }
        return costs;
    }

    private static List<Integer> days(Map<Integer, List<Integer>> offered) {
        return offered.keySet().stream()
                .filter(place -> place >= 0)
                .map(Place::day)
                .distinct()
                .toList();
    }

    private static int wishesBroken(LocalDate date, Preferences preferences) {
        return offered(partyDay().window(MONDAY, LocalDate.of(2021, 4, 30)).on(date), preferences).values().stream()
                .mapToInt(levels -> levels.get(WISHES))
                .max()
                .orElseThrow();
    }

    private static List<Integer> moved(Meeting meeting, Request request) {
        return offered(meeting, request).entrySet().stream()
                .filter(entry -> entry.getKey() >= 0)
                .map(entry -> entry.getValue().get(MOVED))
                .toList();
    }
}
