package dev.norms.calendar.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.academic.AcademicCalendar;
import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.academic.Semester;
import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.assessment.Finding;
import dev.norms.calendar.assessment.Verdict;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.preference.Preference;
import dev.norms.calendar.preference.PreferenceRule;
import dev.norms.calendar.preference.Preferences;
import dev.norms.calendar.preference.Slot;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.calendar.workday.HolidaysOf2026;
import dev.norms.college.Organization;
import dev.norms.ledger.Activity;
import dev.norms.ledger.Ledger;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.organization.PersonId;
import dev.norms.testing.SmallCollege;
import dev.norms.testing.SmallColleges;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(SmallColleges.class)
class ProposalProperties {
    private static final Set<Verdict> TO_COME = EnumSet.of(Verdict.UPCOMING, Verdict.OPEN, Verdict.CLOSING);
    private static final CollegeCalendar CALENDAR = CollegeCalendar.of(HolidaysOf2026.calendar())
            .with(AcademicCalendar.of(
                    new Semester("2021-2", LocalDate.of(2021, 3, 1), LocalDate.of(2021, 7, 9)),
                    new Semester("2022-1", LocalDate.of(2021, 9, 6), LocalDate.of(2022, 1, 14)),
                    new Semester("2022-2", LocalDate.of(2022, 2, 28), LocalDate.of(2022, 7, 8))));

    @Property(tries = 10)
    void what_is_done_as_proposed_is_met(@ForAll SmallCollege small, @ForAll Random random) {
        Case asked = new Case(small, random);
        Proposal plan = asked.plan();
        Ledger done = asked.ledger.with(plan.records());
        Assessment then = Assessment.of(asked.schedule, done, LocalDate.of(2023, 4, 1));
        for (Obligation obligation : plan.met()) {
            assertThat(then.find(obligation.id()).map(Finding::verdict))
                    .as("%s on %s", obligation, asked.asOf)
                    .contains(Verdict.MET);
        }
    }

    @Property(tries = 5)
    void everything_to_come_is_placed_or_has_a_reason(@ForAll SmallCollege small, @ForAll Random random) {
        Case asked = new Case(small, random);
        Proposal plan = asked.plan();
        List<String> open = Assessment.of(asked.schedule, asked.ledger, asked.asOf).findings().stream()
                .filter(finding -> finding.obligation().window().isPresent() && TO_COME.contains(finding.verdict()))
                .map(finding -> finding.id().toString())
                .toList();
        assertThat(Stream.concat(plan.met().stream(), plan.unplaced().stream().map(Unplaced::obligation))
                        .map(Obligation::toString))
                .containsExactlyInAnyOrderElementsOf(open);
    }

    @Property(tries = 10)
    void what_must_hold_is_kept(@ForAll SmallCollege small, @ForAll Random random) {
        Case asked = new Case(small, random);
        Set<Object> taken = new HashSet<>();
        for (ProposedEntry entry : asked.plan().entries()) {
            assertThat(entry.date()).isAfterOrEqualTo(asked.asOf);
            assertThat(CALENDAR.workdays().isWorkingDay(entry.date())).isTrue();
            if (entry.record() instanceof Activity activity) {
                Slot slot = entry.slot().orElseThrow();
                Organization holder = asked.ledger.college().get(activity.organization());
                assertThat(holder.life().contains(entry.date())).isTrue();
                assertThat(taken.add(List.of(entry.date(), slot, holder.id()))).isTrue();
                members(asked.ledger, activity)
                        .forEach(person -> assertThat(taken.add(List.of(entry.date(), slot, person)))
                                .as("%s in two places on %s", person, entry.date())
                                .isTrue());
                entry.room()
                        .ifPresent(room -> assertThat(taken.add(List.of(entry.date(), slot, room)))
                                .isTrue());
                activity.kindCodes()
                        .forEach(kind -> asked.preferences.hard().stream()
                                .filter(preference -> preference.isAbout(holder.id(), kind))
                                .forEach(preference -> assertKept(asked.preferences, preference, entry, kind)));
            }
        }
    }

    @Property(tries = 5)
    void the_same_question_has_the_same_answer(@ForAll SmallCollege small, @ForAll Random random) {
        Case asked = new Case(small, random);
        assertThat(asked.plan()).hasToString(asked.plan().toString());
    }

    @Property(tries = 5)
    void nothing_is_moved_without_a_cause(@ForAll SmallCollege small, @ForAll Random random) {
        Case asked = new Case(small, random);
        Proposal plan = asked.plan();
        Proposal again = Proposal.of(asked.schedule, asked.ledger, asked.asOf, asked.preferences, plan.entries());
        if (plan.proof().isOptimal() && again.proof().isOptimal()) {
            assertThat(again.entries()).isEqualTo(plan.entries());
        }
    }

    /** Who is in the organization itself on the day, if all members come; and who leads it. */
    private static Set<PersonId> members(Ledger ledger, Activity activity) {
        Set<PersonId> persons = new HashSet<>(activity.leaders());
        if (activity.kindCodes().contains("themed-party-day")
                || activity.kindCodes().contains("group-meeting")) {
            ledger.college()
                    .staysBelow(activity.organization(), activity.date())
                    .filter(stay -> stay.status().isMember())
                    .forEach(stay -> persons.add(stay.person()));
        }
        return persons;
    }

    private static void assertKept(Preferences all, Preference preference, ProposedEntry entry, String kind) {
        PreferenceRule rule = preference.rule();
        Activity activity = (Activity) entry.record();
        boolean decides = all.find(rule.kind(), activity.organization(), kind).equals(Optional.of(preference));
        if (rule instanceof PreferenceRule.InSlot slot && decides) {
            assertThat(entry.slot()).contains(slot.slot());
        } else if (rule instanceof PreferenceRule.Room room && decides) {
            assertThat(entry.room()).contains(room.name());
        } else if (rule instanceof PreferenceRule.NotOn not) {
            assertThat(not.days().contains(entry.date())).isFalse();
        } else if (rule instanceof PreferenceRule.Quiet) {
            assertThat(CALENDAR.academic().isVacation(entry.date())).isFalse();
        }
    }

    /** A question: a college, what it did, a day and what it wants. */
    static final class Case {
        final LocalDate asOf;
        final Ledger ledger;
        final Schedule schedule;
        final Preferences preferences;

        Case(SmallCollege small, Random random) {
            asOf = LocalDate.of(2021, 1, 1).plusDays(random.nextInt(330));
            ledger = small.ledger();
            schedule =
                    Schedule.touching(ImplementationOpinion.book(), ledger.college(), CALENDAR, DateRange.ofYear(2021));
            preferences = Wanted.of(
                    random,
                    ledger.college().organizations().stream()
                            .map(Organization::id)
                            .sorted(Comparator.naturalOrder())
                            .toList(),
                    asOf);
        }

        Proposal plan() {
            return Proposal.of(schedule, ledger, asOf, preferences);
        }
    }
}
