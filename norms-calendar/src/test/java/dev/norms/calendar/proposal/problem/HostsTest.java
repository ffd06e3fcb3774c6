package dev.norms.calendar.proposal.problem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.preference.Preference;
import dev.norms.calendar.preference.PreferenceKind;
import dev.norms.calendar.preference.Preferences;
import dev.norms.evidence.ActivityKind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HostsTest {
    private static final ActivityKind PARTY_DAY = ActivityKind.THEMED_PARTY_DAY;
    private static final ActivityKind LECTURE = ActivityKind.PARTY_LECTURE;
    private static final ActivityKind ASSEMBLY = ActivityKind.MEMBERS_ASSEMBLY;

    @Test
    void without_a_wish_each_is_held_alone() {
        assertThat(byGuest(Preferences.none(), weekOf("u", PARTY_DAY), weekOf("u", LECTURE)))
                .isEmpty();
    }

    @Test
    void the_kind_of_which_there_are_most_is_the_host_of_the_others() {
        assertThat(byGuest(
                        wishes("party-lecture;themed-party-day;members-assembly"),
                        weekOf("u", PARTY_DAY),
                        weekOf("u", LECTURE),
                        weekOf("u", PARTY_DAY),
                        weekOf("u", ActivityKind.GROUP_MEETING),
                        weekOf("u", ASSEMBLY)))
                .isEqualTo(Map.of(1, Set.of(0, 2), 4, Set.of(0, 2)));
    }

    @Test
    void of_several_the_first_named_is_the_host() {
        assertThat(byGuest(wishes("party-lecture;themed-party-day"), weekOf("u", PARTY_DAY), weekOf("u", LECTURE)))
                .isEqualTo(Map.of(0, Set.of(1)));
        assertThat(byGuest(wishes("themed-party-day;party-lecture"), weekOf("u", PARTY_DAY), weekOf("u", LECTURE)))
                .isEqualTo(Map.of(1, Set.of(0)));
    }

    @Test
    void what_two_organizations_hold_is_never_one() {
        assertThat(byGuest(
                        wishes("themed-party-day;party-lecture"),
                        weekOf("u", PARTY_DAY),
                        weekOf("f", LECTURE),
                        weekOf("f", PARTY_DAY)))
                .isEqualTo(Map.of(1, Set.of(2)));
    }

    @Test
    void a_wish_of_one_organization_binds_no_other() {
        Preferences own = Preferences.of(Preference.of(PreferenceKind.TOGETHER, "themed-party-day;party-lecture")
                .at("f"));
        assertThat(byGuest(
                        own,
                        weekOf("u", PARTY_DAY),
                        weekOf("u", LECTURE),
                        weekOf("f", PARTY_DAY),
                        weekOf("f", LECTURE)))
                .isEqualTo(Map.of(3, Set.of(2)));
    }

    @Test
    void documents_and_what_has_a_part_of_its_own_stand_alone() {
        Preferences wish = wishes("themed-party-day;party-lecture");
        assertThat(byGuest(wish, weekOf("u", PARTY_DAY), weekOf("u", LECTURE).part("new-students")))
                .isEmpty();
        assertThat(byGuest(wish, weekOf("u", PARTY_DAY), weekOf("u", LECTURE).document()))
                .isEmpty();
    }

    @Test
    void a_host_must_be_possible_in_the_days_of_its_guest() {
        assertThat(byGuest(
                        wishes("themed-party-day;party-lecture"),
                        weekOf("u", PARTY_DAY),
                        Needed.of("later", "u", PARTY_DAY).on(7),
                        Needed.of("later", "u", LECTURE).on(7)))
                .isEqualTo(Map.of(2, Set.of(1)));
    }

    @Test
    void a_host_is_no_guest_of_another_wish_and_a_guest_is_no_host() {
        assertThat(byGuest(
                        wishes("themed-party-day;party-lecture", "members-assembly;themed-party-day"),
                        weekOf("u", PARTY_DAY),
                        weekOf("u", LECTURE),
                        weekOf("u", ASSEMBLY)))
                .isEqualTo(Map.of(1, Set.of(0)));
        assertThat(byGuest(
                        wishes("themed-party-day;party-lecture", "party-lecture;members-assembly"),
                        weekOf("u", PARTY_DAY),
                        weekOf("u", LECTURE),
                        weekOf("u", ASSEMBLY)))
                .isEqualTo(Map.of(1, Set.of(0)));
    }

    private static Needed weekOf(String organization, ActivityKind kind) {
        return Needed.of("one", organization, kind, 5);
    }

    private static Preferences wishes(String... kinds) {
        return new Preferences(Stream.of(kinds)
                .map(value -> Preference.of(PreferenceKind.TOGETHER, value))
                .toList());
    }

    private static Map<Integer, Set<Integer>> byGuest(Preferences preferences, Needed... needs) {
        List<Meeting> meetings = Stream.of(needs).map(Needed::meeting).toList();
        return new Hosts(meetings, preferences).byGuest();
    }
}
