package dev.norms.calendar.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.book.NormBook;
import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.calendar.workday.HolidaysOf2026;
import dev.norms.duty.ObligationId;
import dev.norms.evidence.EvidenceSource;
import dev.norms.ledger.Attestation;
import dev.norms.ledger.LedgerBuilder;
import dev.norms.norm.Interpretation;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.organization.OrganizationId;
import dev.norms.profile.Change;
import dev.norms.profile.Profile;
import dev.norms.requirement.FollowUpRequirement;
import dev.norms.testing.SmallCollege;
import dev.norms.testing.SmallColleges;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;

/** What the second edition of the contract says of days, attestations, coverage and follow-ups. */
@Domain(SmallColleges.class)
class SecondEditionProperties {
    private static final DateRange RANGE = DateRange.parse("2020-06-01/2022-06-01");
    private static final CollegeCalendar DAYS = CollegeCalendar.of(HolidaysOf2026.calendar());
    private static final NormBook BOOK = ImplementationOpinion.book();

    @Property(tries = 100)
    void between_the_due_day_and_the_deadline_nothing_has_lapsed(@ForAll SmallCollege small, @ForAll LocalDate asOf) {
        for (Finding finding : assess(BOOK, small, asOf).findings()) {
            finding.obligation().window().ifPresent(window -> {
                assertThat(window.due()).isBetween(window.opens(), window.close());
                assertThat(window.close()).isBeforeOrEqualTo(window.deadline());
                switch (finding.verdict()) {
                    case UPCOMING -> assertThat(asOf).isBefore(window.opens());
                    case OPEN -> assertThat(asOf).isBetween(window.opens(), window.due());
                    case CLOSING -> assertThat(asOf).isAfter(window.due()).isBeforeOrEqualTo(window.deadline());
                    case MISSED -> assertThat(asOf).isAfter(window.deadline());
                    default -> assertThat(finding.verdict()).isNotEqualTo(Verdict.NOT_MET);
                }
            });
        }
    }

    @Property(tries = 100)
    void whoever_is_bound_by_whole_periods_is_bound_by_halves_and_whoever_by_halves_by_any_day(
            @ForAll SmallCollege small) {
        Set<ObligationId> whole = planned(small, "whole");
        Set<ObligationId> half = planned(small, "half");
        Set<ObligationId> any = planned(small, "any");
        assertThat(half).containsAll(whole).isEqualTo(planned(small));
        assertThat(any).containsAll(half);
    }

    /** A college without records before some day is accused of nothing that opened before it, and of the same after. */
    @Property(tries = 100)
    void coverage_makes_no_data_of_what_was_missed_before_it_began_and_changes_nothing_else(
            @ForAll SmallCollege small, @ForAll LocalDate asOf, @ForAll LocalDate kept) {
        LedgerBuilder covered = small.ledgerBuilder(small.records());
        small.ledger().supplied().forEach(source -> covered.covers(source, kept));
        Schedule schedule = Schedule.of(BOOK, small.college(), DAYS, RANGE);
        Assessment after = Assessment.of(schedule, covered.check().value(), asOf);
        for (Finding before : Assessment.of(schedule, small.ledger(), asOf).findings()) {
            if (before.obligation().window().isEmpty()) {
                continue;
            }
            boolean isBefore =
                    before.obligation().window().orElseThrow().opens().isBefore(kept);
            assertThat(after.find(before.id()).orElseThrow().verdict())
                    .as(before.toString())
                    .isEqualTo(before.verdict() == Verdict.MISSED && isBefore ? Verdict.NO_DATA : before.verdict());
        }
    }

    @Property(tries = 100)
    void an_attestation_is_never_late(
            @ForAll SmallCollege small,
            @ForAll LocalDate asOf,
            @ForAll LocalDate given,
            @ForAll @IntRange(max = 999) int chosen) {
        Schedule schedule = Schedule.of(BOOK, small.college(), DAYS, RANGE);
        LedgerBuilder supplied = small.ledgerBuilder(small.records()).supply(EvidenceSource.ATTESTATIONS);
        List<Finding> waiting = Assessment.of(schedule, supplied.check().value(), asOf).findings().stream()
                .filter(finding -> finding.verdict() == Verdict.NEEDS_JUDGMENT
                        && finding.obligation().window().isPresent()
                        && finding.obligation().owner() instanceof OrganizationId)
                .toList();
        Assume.that(!waiting.isEmpty() && !given.isAfter(asOf));
        Finding judged = waiting.get(chosen % waiting.size());
        LedgerBuilder attested = small.ledgerBuilder(small.records())
                .add(Attestation.builder()
                        .norm(judged.id().norm())
                        .organization((OrganizationId) judged.obligation().owner())
                        .forPeriod(judged.id().period())
                        .by("p1")
                        .date(given)
                        .build());
        assertThat(Assessment.of(schedule, attested.check().value(), asOf)
                        .get(judged.id())
                        .verdict())
                .isEqualTo(Verdict.MET);
    }

    @Property(tries = 100)
    void a_follow_up_is_asked_for_what_organizations_missed(@ForAll SmallCollege small, @ForAll LocalDate asOf) {
        Assessment assessment = assess(BOOK, small, asOf);
        for (Finding finding : assessment.findings()) {
            if (finding.obligation().requirement().as(FollowUpRequirement.class).isEmpty()
                    || finding.verdict() == Verdict.NOT_APPLICABLE
                    || finding.verdict() == Verdict.EXEMPT) {
                continue;
            }
            long missed = assessment
                    .subtree((OrganizationId) finding.obligation().owner())
                    .ofOrganizations()
                    .stream()
                    .filter(one -> one.verdict() == Verdict.MISSED)
                    .count();
            assertThat((long) finding.obligation().bound().atLeast())
                    .as(finding.toString())
                    .isEqualTo(missed);
        }
    }

    private static Set<ObligationId> planned(SmallCollege small, String value) {
        Interpretation<?> partial =
                ImplementationOpinion.findReading("partial-periods").orElseThrow();
        return planned(BOOK.tailoredBy(Profile.by("art").with(fix(partial, value))), small);
    }

    private static Set<ObligationId> planned(SmallCollege small) {
        return planned(BOOK, small);
    }

    private static Set<ObligationId> planned(NormBook book, SmallCollege small) {
        return Schedule.of(book, small.college(), DAYS, RANGE).obligations().stream()
                .map(Obligation::id)
                .collect(Collectors.toSet());
    }

    private static <T> Change fix(Interpretation<T> reading, String value) {
        return new Change.Fix<>(reading, reading.form().orElseThrow().parse(value), "x", "art");
    }

    private static Assessment assess(NormBook book, SmallCollege small, LocalDate asOf) {
        return Assessment.of(Schedule.of(book, small.college(), DAYS, RANGE), small.ledger(), asOf);
    }
}
