package dev.norms.calendar.proposal.problem;

import static dev.norms.calendar.proposal.problem.Needed.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.evidence.ActivityKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Two weeks from Monday, 1 March 2021, to Friday, 12 March, have ten working days. */
class EvennessTest {
    private static final int WORKING = 10;
    private static final List<ActivityKind> KINDS = List.of(
            ActivityKind.BRANCH_COMMITTEE_MEETING,
            ActivityKind.ACTIVIST_REVIEW,
            ActivityKind.MEMBERS_ASSEMBLY,
            ActivityKind.THEMED_PARTY_DAY);

    @Property(tries = 150)
    void each_meeting_has_its_even_day_in_the_middle_of_its_share(
            @ForAll @IntRange(min = 1, max = 4) int series,
            @ForAll @IntRange(max = 3) int place,
            @ForAll @IntRange(min = 1, max = 3) int times,
            @ForAll @IntRange(max = 2) int copy) {
        if (place >= series || copy >= times) {
            return;
        }
        List<Need> needs = new ArrayList<>();
        for (int i = series - 1; i >= 0; i--) {
            needs.add(need(KINDS.get(i)).times(times).need());
        }
        int even = (int) Math.floor((copy * series + place + 0.5) * WORKING / (series * times));
        assertThat(distances(needs, needs.get(series - 1 - place), copy))
                .isEqualTo(IntStream.range(0, WORKING)
                        .map(day -> Math.abs(day - even))
                        .boxed()
                        .toList());
    }

    @Test
    void parts_of_one_kind_follow_each_other_in_their_order() {
        Need first = need(ActivityKind.PARTY_LECTURE).part("a").need();
        Need second = need(ActivityKind.PARTY_LECTURE).part("b").need();
        List<Need> needs = List.of(second, first);
        assertThat(distances(needs, first, 0)).startsWith(2, 1, 0);
        assertThat(distances(needs, second, 0)).startsWith(7, 6, 5);
    }

    @Test
    void documents_and_activities_share_nothing_and_neither_do_two_organizations() {
        Need activity = need(ActivityKind.THEMED_PARTY_DAY).need();
        Need document = Needed.of("d", "u", "annual-plan").document().need();
        Need other = Needed.of("o", "f", ActivityKind.THEMED_PARTY_DAY).need();
        List<Need> needs = List.of(activity, document, other);
        assertThat(needs)
                .allSatisfy(need -> assertThat(distances(needs, need, 0)).startsWith(5, 4, 3, 2, 1, 0, 1));
    }

    @Test
    void days_of_no_work_are_no_distance() {
        Need need = need(ActivityKind.THEMED_PARTY_DAY).need();
        Evenness even = new Evenness(Needed.CALENDAR.workdays(), List.of(need));
        assertThat(List.of(
                        even.distance(new Meeting(need, 0), MONDAY.plusDays(4)),
                        even.distance(new Meeting(need, 0), MONDAY.plusDays(5)),
                        even.distance(new Meeting(need, 0), MONDAY.plusDays(7))))
                .containsExactly(1, 0, 0);
    }

    @Test
    void the_last_week_is_crowded_if_there_are_more_than_two() {
        Need more = need(ActivityKind.THEMED_PARTY_DAY)
                .window(MONDAY, MONDAY.plusDays(15))
                .need();
        Need less = need(ActivityKind.THEMED_PARTY_DAY)
                .window(MONDAY, MONDAY.plusDays(14))
                .need();
        assertThat(crowding(more, 0)).containsExactly(0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1);
        assertThat(crowding(less, 0)).containsOnly(0);
    }

    @Test
    void each_of_several_meetings_is_crowded_outside_its_part_of_the_window() {
        Need twice = need(ActivityKind.THEMED_PARTY_DAY).times(2).need();
        assertThat(crowding(twice, 0)).containsExactly(0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1);
        assertThat(crowding(twice, 1)).containsExactly(1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1);
    }

    @Test
    void a_late_day_of_several_meetings_is_crowded_twice_where_the_window_is_long() {
        Need twice = need(ActivityKind.THEMED_PARTY_DAY)
                .times(2)
                .window(MONDAY, MONDAY.plusDays(15))
                .need();
        assertThat(crowding(twice, 0)).startsWith(0, 0).endsWith(2, 2);
    }

    private static Needed need(ActivityKind kind) {
        return Needed.of(kind.code(), "u", kind);
    }

    private static List<Integer> distances(List<Need> needs, Need need, int copy) {
        Evenness even = new Evenness(Needed.CALENDAR.workdays(), needs);
        List<Integer> distances = new ArrayList<>();
        for (int i = 0; i < WORKING; i++) {
            LocalDate day = Needed.CALENDAR.workdays().plus(MONDAY, i);
            distances.add(even.distance(new Meeting(need, copy), day));
        }
        return distances;
    }

    /** How crowded each day from Monday to Wednesday, two weeks later, is. */
    private static List<Integer> crowding(Need need, int copy) {
        Evenness even = new Evenness(Needed.CALENDAR.workdays(), List.of(need));
        return IntStream.range(0, 17)
                .mapToObj(day -> even.crowding(new Meeting(need, copy), MONDAY.plusDays(day)))
                .toList();
    }
}
