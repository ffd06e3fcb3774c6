package dev.norms.calendar.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.assessment.Sample;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.preference.Preference;
import dev.norms.calendar.preference.PreferenceKind;
import dev.norms.calendar.preference.Preferences;
import dev.norms.calendar.preference.Slot;
import dev.norms.calendar.proposal.problem.Planned;
import dev.norms.college.College;
import dev.norms.ledger.LedgerRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is left of the year 2021 on 20 December. */
class ProposalTest {
    private static final String PARTY_DAY = "INS-2.2@u1/2021-12";

    @Test
    void a_proposal_has_an_entry_for_what_can_be_met_and_a_reason_for_the_rest() {
        Proposal plan = plan(Preferences.none(), List.of());
        assertThat(plan.met().stream().map(Obligation::toString))
                .contains(PARTY_DAY, "INS-2.1@f1/2021-Q4", "MGT-1.2@gb/2021-year-end")
                .doesNotHaveDuplicates();
        assertThat(plan.records())
                .isEqualTo(plan.entries().stream().map(ProposedEntry::record).toList());
        assertThat(plan.records()).extracting(LedgerRecord::date).isSorted();
        assertThat(plan.unplaced())
                .extracting(unplaced -> unplaced.obligation().toString())
                .contains("ART-6.1@boss/2021-year-end");
        assertThat(plan.conflicts()).isEmpty();
        assertThat(plan.proof().isOptimal()).isTrue();
        assertThat(plan.proof().reached()).hasSize(7);
        assertThat(plan.proof().reached().get(3)).isEqualTo(plan.entries().size());
    }

    @Test
    void what_is_met_twice_is_named_once() {
        Proposal plan = plan(Preferences.none(), List.of());
        ProposedEntry entry = entry(plan);
        Proposal twice = new Proposal(List.of(entry, entry), List.of(), List.of(), plan.proof());
        assertThat(twice.met()).extracting(Obligation::toString).containsExactly(PARTY_DAY);
        assertThat(twice.records()).hasSize(2);
    }

    @Test
    void what_the_last_proposal_had_elsewhere_stays_there_if_nothing_is_lost() {
        Proposal plan = plan(Preferences.none(), List.of());
        ProposedEntry entry = entry(plan);
        Slot other = entry.slot().equals(Optional.of(Slot.EVENING)) ? Slot.PM : Slot.EVENING;
        ProposedEntry moved =
                new ProposedEntry(entry.id(), entry.record(), Optional.of(other), entry.room(), entry.met());
        Proposal again = plan(Preferences.none(), List.of(moved));
        assertThat(entry(again).slot()).contains(other);
        assertThat(entry(again).date()).isEqualTo(entry.date());
        assertThat(again.proof().reached().get(6)).isZero();
    }

    @Test
    void documents_of_the_last_proposal_stay_on_their_day() {
        Proposal plan = plan(Preferences.none(), List.of());
        Proposal again = plan(Preferences.none(), plan.entries());
        assertThat(again.entries()).isEqualTo(plan.entries());
        assertThat(again.proof().reached().get(6)).isZero();
    }

    @Test
    void what_preferences_leave_no_day_for_is_a_conflict() {
        Preference not =
                Preference.of(PreferenceKind.NOT_ON, "2021-12-01/2022-01-01").at("u1");
        Proposal plan = plan(Preferences.of(not), List.of());
        assertThat(plan.conflicts().stream()
                        .filter(conflict ->
                                conflict.obligations().get(0).toString().equals(PARTY_DAY)))
                .hasSize(1)
                .allMatch(conflict -> conflict.preferences().equals(List.of(not)));
        assertThat(plan.unplaced().stream()
                        .filter(unplaced -> unplaced.obligation().toString().equals(PARTY_DAY))
                        .map(unplaced -> unplaced.why().en()))
                .containsExactly(
                        "cannot be kept together: " + PARTY_DAY + "; preference \"u1,,not-on,2021-12-01/2022-01-01\"");
    }

    private static Proposal plan(Preferences preferences, List<ProposedEntry> before) {
        College college = Planned.college().build();
        return Proposal.of(
                Planned.schedule(college),
                Sample.ledger(college).build(),
                LocalDate.of(2021, 12, 20),
                preferences,
                before);
    }

    private static ProposedEntry entry(Proposal plan) {
        return plan.entries().stream()
                .filter(entry -> entry.met().stream()
                        .anyMatch(met -> met.obligation().toString().equals(PARTY_DAY)))
                .findFirst()
                .orElseThrow();
    }
}
