package dev.norms.calendar.proposal.problem;

import static dev.norms.calendar.proposal.problem.Needed.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.preference.Preference;
import dev.norms.calendar.preference.PreferenceKind;
import dev.norms.calendar.preference.Preferences;
import dev.norms.calendar.preference.Slot;
import dev.norms.calendar.proposal.puzzle.Place;
import dev.norms.calendar.proposal.puzzle.Puzzle;
import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.duty.ObligationId;
import dev.norms.evidence.ActivityKind;
import dev.norms.organization.BranchType;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is held together with something else. */
class GuestArrangementTest {
    private static final ActivityKind PARTY_DAY = ActivityKind.THEMED_PARTY_DAY;
    private static final ActivityKind VISIT = ActivityKind.HOLIDAY_VISIT;

    @Test
    void a_guest_may_be_held_with_its_host_at_the_places_of_both() {
        Puzzle puzzle = arrange(
                        wishToHoldAsOne(),
                        Needed.of("a", "u", PARTY_DAY).on(0, 1, 2).need(),
                        Needed.of("b", "u", VISIT).on(1, 2, 3).need())
                .puzzle();
        BitSet both = new BitSet();
        both.set(3, 9);
        assertThat(puzzle.hostPlaces(1, 0)).contains(both);
        assertThat(puzzle.hostPlaces(0, 1)).isEmpty();
        assertThat(levels(puzzle, 1, Place.beside(0))).containsExactly(0, 0, 0, 0, 0, 0, 0);
        assertThat(levels(puzzle, 1, 3)[2]).isOne();
        assertThat(levels(puzzle, 0, 3)[2]).isZero();
    }

    @Test
    void a_guest_without_a_place_in_common_or_with_a_room_of_its_own_stays_alone() {
        Need host = Needed.of("a", "u", PARTY_DAY).on(0, 2).need();
        Need guest = Needed.of("b", "u", VISIT).on(1).need();
        assertThat(arrange(wishToHoldAsOne(), host, guest).puzzle().hostPlaces(1, 0))
                .isEmpty();
        Preference together = wishToHoldAsOne().all().get(0);
        Preference room = new Preference(
                Optional.empty(),
                Optional.of(VISIT.code()),
                Preference.of(PreferenceKind.ROOM, "302").rule());
        Need other = Needed.of("b", "u", VISIT).on(0).need();
        assertThat(arrange(Preferences.of(together, room), host, other).puzzle().hostPlaces(1, 0))
                .isEmpty();
        assertThat(arrange(Preferences.of(together), host, other).puzzle().hostPlaces(1, 0))
                .isPresent();
    }

    @Test
    void a_guest_that_was_not_with_its_host_in_the_last_proposal_is_moved_to_it() {
        Request.Moment am = new Request.Moment(MONDAY, Slot.AM);
        Request.Moment pm = new Request.Moment(MONDAY, Slot.PM);
        assertThat(Stream.of(
                                beside(List.of(), List.of()),
                                beside(List.of(), List.of(am)),
                                beside(List.of(am), List.of()),
                                beside(List.of(am), List.of(am)),
                                beside(List.of(am), List.of(pm)),
                                beside(List.of(am, pm), List.of(am)))
                        .toList())
                .containsExactly(0, 0, 1, 0, 1, 0);
    }

    /** What it costs a guest in moves to be held with its host, by where both were in the last proposal. */
    private static int beside(List<Request.Moment> guestBefore, List<Request.Moment> hostBefore) {
        Need host = Needed.of("a", "u", PARTY_DAY).on(0).need();
        Need guest = Needed.of("b", "u", VISIT).on(0).need();
        Map<ObligationId, List<Request.Moment>> before = Map.of(
                guest.obligations().get(0).id(), guestBefore,
                host.obligations().get(0).id(), hostBefore);
        Request plain = Needed.request(wishToHoldAsOne());
        Request again = new Request(plain.calendar(), MONDAY, plain.preferences(), Set.of(), before, false);
        Puzzle puzzle = Arrangement.of(college(), List.of(host, guest), again).puzzle();
        return levels(puzzle, 1, Place.beside(0))[6];
    }

    private static Preferences wishToHoldAsOne() {
        return Preferences.of(Preference.of(PreferenceKind.TOGETHER, "themed-party-day;holiday-visit"));
    }

    private static int[] levels(Puzzle puzzle, int meeting, int place) {
        return puzzle.options(meeting).stream()
                .filter(option -> option.place() == place)
                .findFirst()
                .orElseThrow()
                .cost()
                .levels();
    }

    private static College college() {
        return College.builder()
                .add(Organization.branch("u", BranchType.UNDERGRADUATE).established("2012-09-01"))
                .build();
    }

    private static Arrangement arrange(Preferences preferences, Need... needs) {
        return Arrangement.of(college(), List.of(needs), Needed.request(preferences));
    }
}
