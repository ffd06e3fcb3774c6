package dev.norms.calendar.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.assessment.Sample;
import dev.norms.calendar.ical.CalendarEntry;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.preference.Preference;
import dev.norms.calendar.preference.PreferenceRule;
import dev.norms.calendar.preference.Preferences;
import dev.norms.calendar.preference.Slot;
import dev.norms.calendar.proposal.Proposal;
import dev.norms.calendar.proposal.ProposedEntry;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.evidence.ActivityKind;
import dev.norms.label.Label;
import dev.norms.label.Language;
import dev.norms.ledger.Activity;
import dev.norms.ledger.Ledger;
import dev.norms.organization.OrganizationId;
import dev.norms.time.DateRange;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class ArrangedFeedsTest {
    private static final Schedule YEAR = Sample.schedule(Sample.COLLEGE, DateRange.ofYear(2021));
    private static final Obligation ASSEMBLY = YEAR.get("INS-2.1@u1/2021-Q2");
    private static final LocalDate DAY = LocalDate.of(2021, 5, 12);

    @Test
    void a_duty_stands_on_the_day_arranged_and_the_others_on_their_due_days() {
        ProposedEntry arranged = entry("one", ASSEMBLY, DAY, Optional.of(Slot.PM), Optional.of("301"));
        List<CalendarEntry> before = Feeds.of(YEAR).college().entries();
        List<CalendarEntry> after =
                Feeds.of(YEAR).arranged(List.of(arranged)).college().entries();

        CalendarEntry moved = find(after, ASSEMBLY + "@" + Namespace.NONE, before);
        assertThat(moved.timing().day()).isEqualTo(DAY);
        assertThat(moved.summary().toString()).endsWith("（下午，301）");
        assertThat(moved.description().toString()).contains("应完成日：2021-06-30").contains("安排：2021-05-12 下午，301");
        assertThat(moved.alarms())
                .singleElement()
                .satisfies(alarm -> assertThat(alarm)
                        .isPositive()
                        .isLessThanOrEqualTo(
                                Duration.ofDays(ASSEMBLY.norm().leadDays()).minusHours(9)));
        List<CalendarEntry> others = new ArrayList<>(after);
        others.remove(moved);
        assertThat(before).containsAll(others).hasSize(others.size() + 1);
    }

    @Test
    void as_a_to_do_it_is_due_on_the_day_arranged() {
        ProposedEntry arranged = entry("one", ASSEMBLY, DAY, Optional.of(Slot.PM), Optional.empty());
        Feed feed = Feeds.of(YEAR)
                .as(EntryForm.TO_DO)
                .in(Language.ENGLISH)
                .arranged(List.of(arranged))
                .college();

        CalendarEntry moved = feed.entries().stream()
                .filter(entry -> entry.uid().startsWith(ASSEMBLY + "@"))
                .findFirst()
                .orElseThrow();
        assertThat(moved.timing().day()).isEqualTo(DAY);
        assertThat(moved.timing().opens())
                .contains(ASSEMBLY.window().orElseThrow().opens());
        assertThat(moved.summary().toString()).endsWith(" (afternoon)");
    }

    @Test
    void a_duty_arranged_twice_has_two_entries_and_one_that_goes_is_cancelled() {
        ProposedEntry second = entry("two", ASSEMBLY, DAY.plusDays(20), Optional.of(Slot.AM), Optional.empty());
        List<ProposedEntry> both = List.of(second, entry("one", ASSEMBLY, DAY, Optional.of(Slot.PM), Optional.empty()));
        Feed feed = Feeds.of(YEAR).arranged(both).college();

        assertThat(feed.entries())
                .filteredOn(entry -> entry.uid().startsWith(ASSEMBLY.toString()))
                .extracting(CalendarEntry::uid, entry -> entry.timing().day())
                .containsExactly(
                        Tuple.tuple(ASSEMBLY + "@" + Namespace.NONE, DAY),
                        Tuple.tuple(ASSEMBLY + "+2@" + Namespace.NONE, DAY.plusDays(20)));

        Published published = Published.NOTHING.and(Feed.COLLEGE, "name", feed.entries());
        Feed next = Feeds.of(YEAR).arranged(List.of(second)).since(published).college();
        assertThat(next.withdrawn())
                .singleElement()
                .satisfies(entry -> assertThat(entry.uid()).startsWith(ASSEMBLY + "+2@"))
                .satisfies(entry -> assertThat(entry.status()).isEqualTo(CalendarEntry.Status.CANCELLED));
        assertThat(next.entries())
                .filteredOn(entry -> entry.uid().startsWith(ASSEMBLY + "@"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.timing().day()).isEqualTo(DAY.plusDays(20)))
                .satisfies(entry -> assertThat(entry.sequence())
                        .isEqualTo(feed.entries().get(0).sequence() + 1));
    }

    @Test
    void what_is_held_as_one_says_so() {
        Preferences together = new Preferences(List.of(new Preference(
                Optional.empty(),
                Optional.empty(),
                new PreferenceRule.Together(Set.of("members-assembly", "themed-party-day")))));
        Proposal plan = Proposal.of(YEAR, Ledger.builder(Sample.COLLEGE).build(), LocalDate.of(2021, 3, 1), together);
        ProposedEntry joint = plan.entries().stream()
                .filter(entry -> entry.met().size() == 2)
                .findFirst()
                .orElseThrow();

        String first = joint.met().get(0).obligation().toString();
        String second = joint.met().get(1).obligation().toString();
        assertThat(Feeds.of(YEAR).arranged(plan.entries()).college().entries())
                .filteredOn(entry -> entry.uid().startsWith(second + "@"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.description().toString()).contains("一并完成" + first + "、" + second));
    }

    @Test
    void what_is_put_together_stands_on_the_last_day_if_all_have_one() {
        List<Obligation> dues = YEAR.obligations().stream()
                .filter(obligation -> obligation.toString().matches("ART-10\\.2@.*/2021-05"))
                .filter(obligation -> obligation.organization().equals(Optional.of(OrganizationId.of("u1"))))
                .toList();
        assertThat(dues).hasSizeGreaterThan(1);
        List<ProposedEntry> all = new ArrayList<>();
        for (int i = 0; i < dues.size(); i++) {
            all.add(entry("r" + i, dues.get(i), DAY.plusDays(i), Optional.empty(), Optional.empty()));
        }

        assertThat(day(all)).isEqualTo(DAY.plusDays(dues.size() - 1L));
        assertThat(day(all.subList(1, all.size())))
                .isEqualTo(dues.get(0).window().orElseThrow().due());
    }

    private static LocalDate day(List<ProposedEntry> arranged) {
        return Feeds.of(YEAR).arranged(arranged).bundled().feed(OrganizationId.of("u1")).entries().stream()
                .filter(entry -> entry.uid().startsWith("ART-10.2@u1/2021-05@"))
                .findFirst()
                .orElseThrow()
                .timing()
                .day();
    }

    private static CalendarEntry find(List<CalendarEntry> entries, String uid, List<CalendarEntry> before) {
        assertThat(before).extracting(CalendarEntry::uid).contains(uid);
        return entries.stream()
                .filter(entry -> entry.uid().equals(uid))
                .findFirst()
                .orElseThrow();
    }

    private static ProposedEntry entry(
            String id, Obligation obligation, LocalDate day, Optional<Slot> slot, Optional<String> room) {
        return new ProposedEntry(
                id,
                Activity.builder(id, ActivityKind.MEMBERS_ASSEMBLY)
                        .by("u1")
                        .on(day.toString())
                        .build(),
                slot,
                room,
                List.of(new ProposedEntry.Met(obligation, Label.of("因为", "because"))));
    }
}
