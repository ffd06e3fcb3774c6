package dev.norms.calendar.proposal.problem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.preference.Preference;
import dev.norms.calendar.preference.PreferenceKind;
import dev.norms.calendar.preference.Preferences;
import dev.norms.calendar.proposal.puzzle.Place;
import dev.norms.calendar.proposal.search.Search;
import dev.norms.calendar.proposal.search.Solution;
import dev.norms.college.College;
import dev.norms.college.CollegeBuilder;
import dev.norms.college.Organization;
import dev.norms.college.Post;
import dev.norms.college.Stay;
import dev.norms.evidence.ActivityKind;
import dev.norms.organization.BranchType;
import dev.norms.organization.MemberStatus;
import dev.norms.organization.Role;
import dev.norms.time.DateRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ClashesTest {
    private static final ActivityKind KIND = ActivityKind.HOLIDAY_VISIT;
    private static final Preference MORNINGS = Preference.of(PreferenceKind.SLOT, "am");
    private static final DateRange TUESDAY = DateRange.parse("2021-03-02/2021-03-03");
    private static final DateRange WEDNESDAY = DateRange.parse("2021-03-03/2021-03-04");

    private final Need monday = Needed.of("a", "u", KIND).on(0).need();
    private final Need alsoMonday = Needed.of("b", "u", KIND).on(0).need();

    @Test
    void nothing_clashes_if_all_is_placed() {
        Clashes clashes = clashes(Preferences.none(), List.of(monday, alsoMonday), 0, 1);
        assertThat(clashes.found()).isEmpty();
        assertThat(clashes.find(monday)).isEmpty();
    }

    @Test
    void two_activities_that_a_preference_leaves_one_place_clash() {
        Clashes clashes = clashes(Preferences.of(MORNINGS), List.of(monday, alsoMonday), 0, Place.NONE);
        Clash clash = new Clash(List.of(alsoMonday, monday), List.of(MORNINGS), List.of());
        assertThat(clashes.found()).containsExactly(clash);
        assertThat(clashes.find(alsoMonday)).contains(clash);
        assertThat(clashes.find(monday)).isEmpty();
    }

    @Test
    void a_preference_alone_may_leave_no_place() {
        Preference not = Preference.of(PreferenceKind.NOT_ON, "2021-03-01/2021-03-02");
        assertThat(clashes(Preferences.of(MORNINGS, not), List.of(alsoMonday, monday), Place.NONE, 0)
                        .found())
                .containsExactly(new Clash(List.of(alsoMonday), List.of(not), List.of()));
    }

    @Test
    void a_wish_is_in_nobodys_way() {
        Preference wish = Preference.of(PreferenceKind.WEEKDAY, "tue");
        assertThat(clashes(Preferences.of(wish, MORNINGS), List.of(monday, alsoMonday), 0, Place.NONE)
                        .found()
                        .get(0)
                        .preferences())
                .containsExactly(MORNINGS);
    }

    @Test
    void days_off_without_which_there_would_be_a_place_are_part_of_the_clash_and_others_are_not() {
        Need first = Needed.of("a", "u", KIND).on(0).off(TUESDAY).on(1).need();
        Need second = Needed.of("b", "u", KIND).on(0).need();
        Need third = Needed.of("c", "u", KIND).on(0).need();
        Need fourth = Needed.of("d", "u", KIND).off(WEDNESDAY).on(0, 2).need();
        Clashes clashes = clashes(
                Preferences.of(MORNINGS), List.of(first, second, third, fourth), Place.NONE, 0, Place.NONE, Place.NONE);
        assertThat(clashes.find(first))
                .contains(new Clash(List.of(first, second), List.of(MORNINGS), List.of(TUESDAY)));
        assertThat(clashes.find(third)).contains(new Clash(List.of(third, second), List.of(MORNINGS), List.of()));
        assertThat(clashes.find(fourth)).contains(new Clash(List.of(fourth), List.of(), List.of(WEDNESDAY)));
    }

    @Test
    void days_off_of_neighbours_that_do_not_matter_are_left_out() {
        Need near = Needed.of("c", "u", KIND).on(0, 1).off(WEDNESDAY).on(2).need();
        Clashes clashes = clashes(Preferences.of(MORNINGS), List.of(monday, alsoMonday, near), Place.NONE, 0, 3);
        assertThat(clashes.find(monday)).contains(new Clash(List.of(monday, alsoMonday), List.of(MORNINGS), List.of()));
    }

    @Test
    void of_several_days_off_only_those_in_the_way_are_named() {
        Need off = Needed.of("a", "u", KIND).on(0).off(TUESDAY).on(1).need();
        Need near = Needed.of("c", "u", KIND).on(0, 1).off(WEDNESDAY).on(2).need();
        Clashes clashes = clashes(Preferences.of(MORNINGS), List.of(off, alsoMonday, near), Place.NONE, 0, 3);
        assertThat(clashes.find(off))
                .contains(new Clash(List.of(off, alsoMonday), List.of(MORNINGS), List.of(TUESDAY)));
    }

    @Test
    void a_clash_is_looked_for_among_more_and_more_neighbours() {
        Need between = Needed.of("b", "u", KIND).on(0, 1).need();
        Need tuesday = Needed.of("c", "u", KIND).on(1).need();
        Need far = Needed.of("d", "u", KIND).on(9).need();
        assertThat(clashes(Preferences.of(MORNINGS), List.of(monday, between, tuesday, far), Place.NONE, 0, 3, 27)
                        .found())
                .containsExactly(new Clash(List.of(monday, between, tuesday), List.of(MORNINGS), List.of()));
    }

    @Test
    void what_could_have_been_placed_has_no_clash() {
        assertThat(clashes(Preferences.none(), List.of(monday, alsoMonday), Place.NONE, 0)
                        .found())
                .isEmpty();
    }

    @Test
    void only_the_first_thirty_are_explained() {
        Preference not = Preference.of(PreferenceKind.NOT_ON, "2021-03-01/2021-03-02");
        List<Need> needs = new ArrayList<>();
        for (int i = 0; i < 32; i++) {
            needs.add(Needed.of("n" + i, "u", KIND).on(0).need());
        }
        int[] places = new int[32];
        Arrays.fill(places, Place.NONE);
        Clashes clashes = clashes(Preferences.of(not), needs, places);
        assertThat(clashes.found()).hasSize(30);
        assertThat(clashes.find(needs.get(29))).isPresent();
        assertThat(clashes.find(needs.get(30))).isEmpty();
    }

    /** Eleven committees, each of which shares members with some others, have three parts of one day. */
    @Test
    void where_the_search_gives_up_before_it_knows_no_clash_is_named() {
        Random random = new Random(2);
        CollegeBuilder college = College.builder();
        List<Need> needs = new ArrayList<>();
        for (int i = 0; i < 11; i++) {
            String branch = "b" + i;
            college.add(Organization.branch(branch, BranchType.FACULTY).established("2012-09-01"));
            needs.add(Needed.of("n" + i, branch, ActivityKind.BRANCH_COMMITTEE_MEETING)
                    .on(0)
                    .need());
            for (int j = 0; j < i; j++) {
                if (random.nextInt(9) < 4) {
                    String both = "p" + i + "x" + j;
                    college.add(Stay.builder(both, MemberStatus.FULL).at(branch).since("2014-09-01"))
                            .add(Post.builder(both, Role.COMMISSIONER)
                                    .at(branch)
                                    .since("2020-01-01"))
                            .add(Post.builder(both, Role.COMMISSIONER)
                                    .at("b" + j)
                                    .since("2020-01-01"));
                }
            }
        }
        Request request = Needed.request(Preferences.none());
        Arrangement arrangement = Arrangement.of(college.build(), needs, request);
        Solution solution = Search.solve(arrangement.puzzle(), 300);
        Clashes clashes = Clashes.of(college.build(), request, arrangement, solution);
        assertThat(solution.places()).contains(Place.NONE);
        assertThat(clashes.found()).isEmpty();
    }

    private static Clashes clashes(Preferences preferences, List<Need> needs, int... places) {
        College college = College.builder()
                .add(Organization.branch("u", BranchType.UNDERGRADUATE).established("2012-09-01"))
                .build();
        Request request = Needed.request(preferences);
        Arrangement arrangement = Arrangement.of(college, needs, request);
        assertThat(arrangement.meetings())
                .hasSameSizeAs(IntStream.of(places).boxed().toList());
        return Clashes.of(college, request, arrangement, new Solution(places, new int[0], new int[0], 0));
    }
}
