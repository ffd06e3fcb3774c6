package dev.norms.calendar.proposal.problem;

import static dev.norms.calendar.proposal.problem.Needed.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.preference.Preference;
import dev.norms.calendar.preference.PreferenceKind;
import dev.norms.calendar.preference.Preferences;
import dev.norms.calendar.proposal.puzzle.Option;
import dev.norms.calendar.proposal.puzzle.Place;
import dev.norms.calendar.proposal.puzzle.Puzzle;
import dev.norms.calendar.proposal.puzzle.Rule;
import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.college.Post;
import dev.norms.college.Stay;
import dev.norms.evidence.ActivityKind;
import dev.norms.organization.BranchType;
import dev.norms.organization.MemberStatus;
import dev.norms.organization.Role;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ArrangementTest {
    private static final ActivityKind COMMITTEE = ActivityKind.BRANCH_COMMITTEE_MEETING;
    private static final ActivityKind ASSEMBLY = ActivityKind.MEMBERS_ASSEMBLY;
    private static final ActivityKind PARTY_DAY = ActivityKind.THEMED_PARTY_DAY;
    private static final ActivityKind VISIT = ActivityKind.HOLIDAY_VISIT;

    /** One person, {@code both}, is on the committees of two of three branches. */
    private static College college() {
        return College.builder()
                .add(Organization.branch("u", BranchType.UNDERGRADUATE).established("2012-09-01"))
                .add(Organization.branch("f", BranchType.FACULTY).established("2012-09-01"))
                .add(Organization.branch("x", BranchType.FACULTY).established("2012-09-01"))
                .add(Stay.builder("both", MemberStatus.FULL).at("u").since("2014-09-01"))
                .add(Stay.builder("one", MemberStatus.FULL).at("x").since("2014-09-01"))
                .add(Post.builder("both", Role.SECRETARY).at("u").since("2020-11-05"))
                .add(Post.builder("both", Role.SECRETARY).at("f").since("2020-11-05"))
                .add(Post.builder("one", Role.SECRETARY).at("x").since("2020-11-05"))
                .build();
    }

    @Test
    void a_need_of_several_times_has_several_meetings() {
        Need twice = week("a", "u", PARTY_DAY).times(2).need();
        Need once = week("b", "u", VISIT).need();
        assertThat(arrange(twice, once).meetings())
                .containsExactly(new Meeting(twice, 0), new Meeting(twice, 1), new Meeting(once, 0));
        assertThat(arrange(twice, once).puzzle().size()).isEqualTo(3);
    }

    @Test
    void a_place_has_the_day_that_is_as_many_after_the_first_as_it_says() {
        Arrangement arrangement = arrange(week("a", "u", PARTY_DAY).need());
        assertThat(IntStream.range(0, 9).mapToObj(arrangement::date).distinct())
                .containsExactly(MONDAY, MONDAY.plusDays(1), MONDAY.plusDays(2));
    }

    @Test
    void each_meeting_is_offered_its_days() {
        Puzzle puzzle = arrange(
                        Needed.of("a", "u", PARTY_DAY).on(0).need(),
                        Needed.of("b", "f", PARTY_DAY).on(1, 2).need())
                .puzzle();
        assertThat(places(puzzle, 0)).containsExactly(Place.NONE, 0, 1, 2);
        assertThat(places(puzzle, 1)).containsExactly(Place.NONE, 3, 4, 5, 6, 7, 8);
    }

    @Test
    void an_organization_holds_one_activity_at_a_time_but_may_write_meanwhile() {
        Puzzle puzzle = arrange(
                        week("a", "x", PARTY_DAY).need(),
                        week("b", "x", VISIT).need(),
                        week("c", "x", ActivityKind.PARTY_LECTURE).document().need(),
                        week("d", "x", ActivityKind.PARTY_LECTURE).document().need(),
                        Needed.of("e", "x", VISIT).on(20).need())
                .puzzle();
        assertThat(excluding(puzzle)).containsExactlyInAnyOrder(Set.of(0, 1));
    }

    @Test
    void nobody_is_in_two_places() {
        Puzzle puzzle = arrange(
                        week("a", "u", COMMITTEE).need(),
                        week("b", "f", COMMITTEE).need(),
                        week("c", "x", COMMITTEE).need(),
                        week("d", "f", ActivityKind.PARTY_LECTURE).document().need(),
                        Needed.of("e", "f", VISIT).on(20).need())
                .puzzle();
        assertThat(excluding(puzzle)).containsExactlyInAnyOrder(Set.of(0, 1));
    }

    @Test
    void a_room_holds_one_activity() {
        Preferences rooms = Preferences.of(
                Preference.of(PreferenceKind.ROOM, "302").at("u"),
                Preference.of(PreferenceKind.ROOM, "302").at("x"),
                Preference.of(PreferenceKind.ROOM, "303").at("f"));
        Arrangement arrangement = arrange(
                rooms,
                week("a", "u", COMMITTEE).need(),
                week("b", "x", COMMITTEE).need(),
                week("c", "f", VISIT).need(),
                week("d", "x", VISIT).document().need());
        assertThat(excluding(arrangement.puzzle())).containsExactlyInAnyOrder(Set.of(0, 1), Set.of(0, 2));
        assertThat(IntStream.range(0, 4).mapToObj(arrangement::room))
                .containsExactly(Optional.of("302"), Optional.of("302"), Optional.of("303"), Optional.empty());
    }

    @Test
    void without_a_room_nothing_is_in_the_same_one() {
        assertThat(excluding(arrange(
                                week("a", "u", COMMITTEE).need(),
                                week("b", "x", COMMITTEE).need())
                        .puzzle()))
                .isEmpty();
    }

    @Test
    void of_several_times_all_are_held_or_none() {
        Puzzle puzzle = arrange(
                        week("a", "u", VISIT).times(3).need(),
                        week("b", "u", VISIT).need())
                .puzzle();
        assertThat(rules(puzzle))
                .containsExactlyInAnyOrder(new Rule.Both(0, 1), new Rule.Both(0, 2), new Rule.Both(1, 2));
    }

    @Test
    void the_largest_distance_that_is_wanted_between_activities_of_an_organization_holds() {
        Preferences apart = new Preferences(List.of(
                Preference.of(PreferenceKind.APART, "2"),
                Preference.of(PreferenceKind.APART, "4").at("u"),
                new Preference(
                        Optional.empty(),
                        Optional.of(PARTY_DAY.code()),
                        Preference.of(PreferenceKind.APART, "9").rule())));
        Puzzle puzzle = arrange(
                        apart,
                        week("a", "u", PARTY_DAY).need(),
                        week("b", "u", VISIT).need(),
                        week("c", "x", VISIT).need(),
                        week("d", "x", VISIT).need(),
                        week("e", "x", VISIT).document().need(),
                        week("f", "x", PARTY_DAY).need(),
                        week("g", "x", PARTY_DAY).need())
                .puzzle();
        assertThat(rules(puzzle))
                .containsExactlyInAnyOrder(
                        new Rule.Apart(0, 1, 4),
                        new Rule.Apart(2, 3, 2),
                        new Rule.Apart(2, 5, 2),
                        new Rule.Apart(3, 5, 2),
                        new Rule.Apart(2, 6, 2),
                        new Rule.Apart(3, 6, 2),
                        new Rule.Apart(5, 6, 9));
    }

    @Test
    void an_assembly_comes_after_the_first_committee_of_its_month() {
        Need committee = week("a", "u", COMMITTEE)
                .window(MONDAY, MONDAY.plusDays(9))
                .times(2)
                .need();
        Puzzle puzzle = arrange(
                        week("b", "u", ASSEMBLY).need(),
                        committee,
                        week("c", "u", ASSEMBLY).need(),
                        week("d", "x", ASSEMBLY).need(),
                        week("e", "u", PARTY_DAY).need())
                .puzzle();
        // the window closes twenty days after its due day
        assertThat(rules(puzzle))
                .containsExactlyInAnyOrder(
                        new Rule.Before(1, 0, 0, 30), new Rule.Before(1, 3, 0, 30), new Rule.Both(1, 2));
    }

    @Test
    void a_month_that_has_begun_begins_with_the_first_day_left() {
        Need committee = week("a", "u", COMMITTEE)
                .window(MONDAY.minusDays(9), MONDAY.plusDays(9))
                .need();
        Need next = Needed.of("b", "u", COMMITTEE)
                .on(2, 3, 4)
                .window(MONDAY.plusDays(2), MONDAY.plusDays(9))
                .need();
        assertThat(rules(arrange(committee, next, week("c", "u", ASSEMBLY).need())
                        .puzzle()))
                .containsExactlyInAnyOrder(new Rule.Before(0, 2, 0, 30), new Rule.Before(1, 2, 2, 30));
    }

    @Test
    void neighbours_are_the_needs_that_a_rule_binds() {
        Need one = week("a", "u", COMMITTEE).need();
        Need other = week("b", "f", COMMITTEE).need();
        Need far = week("c", "x", COMMITTEE).need();
        Need own = week("d", "u", ASSEMBLY).need();
        Arrangement arrangement = arrange(one, other, far, own);
        Set<Need> others = Set.of(other, far, own);
        assertThat(arrangement.neighbours(Set.of(one), others)).containsExactlyInAnyOrder(other, own);
        assertThat(arrangement.neighbours(Set.of(one), Set.of(own, far))).containsExactly(own);
        assertThat(arrangement.neighbours(Set.of(far), Set.of(one, other, own))).isEmpty();
    }

    private static Needed week(String name, String organization, ActivityKind kind) {
        return Needed.of(name, organization, kind, 5);
    }

    private static Arrangement arrange(Need... needs) {
        return arrange(Preferences.none(), needs);
    }

    private static Arrangement arrange(Preferences preferences, Need... needs) {
        return Arrangement.of(college(), List.of(needs), Needed.request(preferences));
    }

    private static List<Integer> places(Puzzle puzzle, int meeting) {
        return puzzle.options(meeting).stream().map(Option::place).toList();
    }

    private static Set<Set<Integer>> excluding(Puzzle puzzle) {
        Set<Set<Integer>> pairs = new HashSet<>();
        for (int i = 0; i < puzzle.size(); i++) {
            int one = i;
            puzzle.excluded(i).stream().forEach(other -> pairs.add(Set.of(one, other)));
        }
        return pairs;
    }

    private static Set<Rule> rules(Puzzle puzzle) {
        return IntStream.range(0, puzzle.size())
                .boxed()
                .flatMap(meeting -> puzzle.rules(meeting).stream())
                .collect(Collectors.toSet());
    }
}
