package dev.norms.calendar.proposal;

import static dev.norms.calendar.proposal.problem.Needed.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.preference.Preference;
import dev.norms.calendar.preference.PreferenceKind;
import dev.norms.calendar.preference.Preferences;
import dev.norms.calendar.preference.Slot;
import dev.norms.calendar.proposal.problem.Arrangement;
import dev.norms.calendar.proposal.problem.Clashes;
import dev.norms.calendar.proposal.problem.Idle;
import dev.norms.calendar.proposal.problem.Need;
import dev.norms.calendar.proposal.problem.Needed;
import dev.norms.calendar.proposal.problem.Request;
import dev.norms.calendar.proposal.puzzle.Place;
import dev.norms.calendar.proposal.search.Solution;
import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.evidence.ActivityKind;
import dev.norms.label.Label;
import dev.norms.ledger.Activity;
import dev.norms.ledger.Document;
import dev.norms.ledger.Ledger;
import dev.norms.organization.BranchType;
import dev.norms.organization.PersonId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProposalDraftTest {
    private static final ActivityKind PARTY_DAY = ActivityKind.THEMED_PARTY_DAY;
    private static final ActivityKind LECTURE = ActivityKind.PARTY_LECTURE;
    private static final Preferences ROOM = Preferences.of(Preference.of(PreferenceKind.ROOM, "302"));

    private final College college = College.builder()
            .add(Organization.branch("u", BranchType.UNDERGRADUATE).established("2012-09-01"))
            .add(Organization.branch("f", BranchType.FACULTY).established("2012-09-01"))
            .build();
    private final Need partyDay =
            Needed.of("p", "u", PARTY_DAY).led("boss").on(0, 1, 2).need();
    private final Need lecture =
            Needed.of("l", "u", LECTURE).led("head").on(0, 1, 2).need();
    private final Need plan =
            Needed.of("d", "u", "annual-plan").document().on(0, 1, 2).need();

    @Test
    void entries_are_in_the_order_of_time_and_numbered() {
        List<ProposedEntry> entries =
                draft(ROOM, List.of(partyDay, lecture, plan), 5, 0, 3).entries();
        assertThat(entries)
                .extracting(ProposedEntry::id)
                .containsExactly("proposal-2021-03-01-1", "proposal-2021-03-01-2", "proposal-2021-03-01-3");
        assertThat(entries)
                .extracting(entry -> met(entry).get(0))
                .containsExactly("INS-2.1#l@u/2021-Q1", "INS-2.1#d@u/2021-Q1", "INS-2.1#p@u/2021-Q1");
        assertThat(entries)
                .extracting(ProposedEntry::date)
                .containsExactly(MONDAY, MONDAY.plusDays(1), MONDAY.plusDays(1));
        assertThat(entries)
                .extracting(ProposedEntry::slot)
                .containsExactly(Optional.of(Slot.AM), Optional.empty(), Optional.of(Slot.EVENING));
        assertThat(entries)
                .extracting(ProposedEntry::room)
                .containsExactly(Optional.of("302"), Optional.empty(), Optional.of("302"));
        assertThat(entries.get(1).record()).isInstanceOf(Document.class);
        assertThat(entries.get(2).record())
                .isEqualTo(Activity.builder("proposal-2021-03-01-3", PARTY_DAY)
                        .by("u")
                        .on("2021-03-02")
                        .ledBy("boss")
                        .build());
    }

    @Test
    void what_has_no_place_is_no_entry() {
        assertThat(draft(ROOM, List.of(partyDay, lecture), Place.NONE, 4).entries())
                .extracting(this::met)
                .containsExactly(List.of("INS-2.1#l@u/2021-Q1"));
    }

    @Test
    void ids_of_activities_in_the_ledger_are_not_used_again() {
        Ledger ledger = Ledger.builder(college)
                .add(Activity.builder("proposal-2021-03-01-1", PARTY_DAY)
                        .by("u")
                        .on("2021-02-01"))
                .add(Activity.builder("proposal-2021-03-01-3", PARTY_DAY)
                        .by("u")
                        .on("2021-02-01"))
                .build();
        assertThat(draft(ledger, ROOM, List.of(partyDay, lecture), 0, 4).entries())
                .extracting(ProposedEntry::id)
                .containsExactly("proposal-2021-03-01-2", "proposal-2021-03-01-4");
    }

    @Test
    void what_is_held_together_is_one_entry_with_the_kinds_and_leaders_of_all() {
        Need again = Needed.of("a", "u", LECTURE).led("head").on(0, 1, 2).need();
        List<ProposedEntry> entries = draft(
                        Preferences.none(), List.of(partyDay, lecture, again), 4, Place.beside(0), Place.beside(0))
                .entries();
        assertThat(entries).hasSize(1);
        ProposedEntry one = entries.get(0);
        assertThat(met(one)).containsExactly("INS-2.1#a@u/2021-Q1", "INS-2.1#l@u/2021-Q1", "INS-2.1#p@u/2021-Q1");
        Activity activity = (Activity) one.record();
        assertThat(activity.kindCodes()).containsExactly(PARTY_DAY.code(), LECTURE.code());
        assertThat(activity.leaders()).containsExactly(PersonId.of("boss"), PersonId.of("head"));
        assertThat(one.met()).allMatch(met -> met.why().en().endsWith("held as one with another activity"));
        assertThat(one.slot()).contains(Slot.PM);
    }

    @Test
    void what_is_held_alone_says_nothing_of_others() {
        assertThat(draft(Preferences.none(), List.of(partyDay), 4)
                        .entries()
                        .get(0)
                        .met())
                .noneMatch(met -> met.why().en().contains("held as one"));
    }

    @Test
    void what_is_left_out_has_a_reason_once_and_in_the_order_of_results() {
        Need twice = Needed.of("z", "f", PARTY_DAY).times(2).on(0).need();
        Preferences not = Preferences.of(
                Preference.of(PreferenceKind.NOT_ON, "2021-03-01/2021-03-02").at("f"));
        List<Need> needs = List.of(twice, lecture, partyDay);
        ProposalDraft draft = draft(not, needs, Place.NONE, Place.NONE, Place.NONE, 3);
        Obligation idle = plan.obligations().get(0);
        Request request = Needed.request(not);
        Arrangement arrangement = Arrangement.of(college, needs, request);
        Clashes clashes = Clashes.of(
                college,
                request,
                arrangement,
                new Solution(new int[] {Place.NONE, Place.NONE, Place.NONE, 3}, new int[0], new int[0], 0));
        assertThat(draft.unplaced(List.of(new Idle(idle, Label.same("idle"))), clashes))
                .extracting(unplaced ->
                        unplaced.obligation() + ": " + unplaced.why().en())
                .containsExactly(
                        "INS-2.1#d@u/2021-Q1: idle",
                        "INS-2.1#l@u/2021-Q1: no place was found for it within the work of the search",
                        "INS-2.1#z@f/2021-Q1: cannot be kept together: INS-2.1#z@f/2021-Q1;"
                                + " preference \"f,,not-on,2021-03-01/2021-03-02\"");
    }

    private ProposalDraft draft(Preferences preferences, List<Need> needs, int... places) {
        return draft(Ledger.builder(college).build(), preferences, needs, places);
    }

    private ProposalDraft draft(Ledger ledger, Preferences preferences, List<Need> needs, int... places) {
        Request request = Needed.request(preferences);
        return new ProposalDraft(
                Arrangement.of(college, needs, request),
                new Solution(places, new int[0], new int[0], 0),
                ledger,
                MONDAY,
                new DayReasons(request.calendar(), preferences));
    }

    private List<String> met(ProposedEntry entry) {
        return entry.met().stream().map(met -> met.obligation().toString()).toList();
    }
}
