package dev.norms.calendar.admission;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.admission.AdmissionStep;
import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.workday.HolidaysOf2026;
import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.college.Stay;
import dev.norms.label.Language;
import dev.norms.ledger.AdmissionEntry;
import dev.norms.ledger.Ledger;
import dev.norms.ledger.LedgerBuilder;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.organization.BranchType;
import dev.norms.organization.MemberStatus;
import dev.norms.organization.PersonId;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class AdmissionProperties {
    private static final LocalDate START = LocalDate.of(2024, 1, 1);
    private static final LocalDate REVISED = LocalDate.of(2026, 5, 11);
    private static final CollegeCalendar DAYS = CollegeCalendar.of(HolidaysOf2026.calendar());
    private static final College ALONE = college(List.of(), Optional.empty());

    private static College college(List<LocalDate> moves, Optional<LocalDate> leaves) {
        var college = College.builder()
                .add(Organization.generalBranch("gb").established("2012-09-01"))
                .add(Organization.branch("b0", BranchType.UNDERGRADUATE)
                        .under("gb")
                        .established("2012-09-01"))
                .add(Organization.branch("b1", BranchType.UNDERGRADUATE)
                        .under("gb")
                        .established("2012-09-01"));
        LocalDate from = START.minusYears(1);
        List<LocalDate> sorted = moves.stream().distinct().sorted().toList();
        for (int i = 0; i <= sorted.size(); i++) {
            Stay.Builder stay = Stay.builder("s", MemberStatus.ACTIVIST).at("b" + i % 2);
            stay.during(i < sorted.size() ? DateRange.of(from, sorted.get(i)) : DateRange.since(from));
            leaves.ifPresent(stay::graduates);
            college.add(stay.build());
            from = i < sorted.size() ? sorted.get(i) : from;
        }
        return college.build();
    }

    private static Optional<AdmissionCase> look(College college, List<AdmissionEntry> steps, LocalDate asOf) {
        LedgerBuilder ledger = Ledger.builder(college);
        steps.forEach(ledger::add);
        Ledger built = ledger.build();
        return Admissions.of(ImplementationOpinion.book(), college, built, DAYS, asOf)
                .find(PersonId.of("s"));
    }

    private static AdmissionEntry entry(AdmissionStep step, LocalDate day) {
        return AdmissionEntry.of("s", "b0", step, day.toString());
    }

    /** Any steps on any days: mostly nonsense. */
    @Provide
    Arbitrary<List<AdmissionEntry>> anySteps() {
        return Combinators.combine(
                        Arbitraries.of(AdmissionStep.class),
                        Arbitraries.integers().between(0, 1100))
                .as((step, day) -> entry(step, START.plusDays(day)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(30);
    }

    @Provide
    Arbitrary<LocalDate> day() {
        return Arbitraries.integers().between(0, 1400).map(START::plusDays);
    }

    /** Takes only what may be taken on its day, in whatever order and with whatever delays. */
    private static List<AdmissionEntry> permitted(long seed, College college, int until) {
        Random random = new Random(seed);
        List<AdmissionEntry> steps = new ArrayList<>();
        LocalDate day = START.plusDays(random.nextInt(300));
        steps.add(entry(AdmissionStep.APPLICATION, day));
        while (steps.size() < until) {
            Optional<AdmissionCase> one = look(college, steps, day);
            LocalDate now = day;
            List<NextStep> possible = one.orElseThrow().nextSteps().stream()
                    .filter(step -> step.isPossibleOn(now))
                    .filter(step -> !step.rule().step().isPeriodic() || random.nextInt(4) == 0)
                    .toList();
            if (!possible.isEmpty()) {
                steps.add(entry(
                        possible.get(random.nextInt(possible.size())).rule().step(), day));
            }
            day = day.plusDays(possible.isEmpty() ? 1 + random.nextInt(60) : random.nextInt(20));
            if (day.isAfter(START.plusYears(6))) {
                break;
            }
        }
        return steps;
    }

    @Property(tries = 60)
    void no_permitted_order_violates_a_hard_condition(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 34) int until) {
        List<AdmissionEntry> steps = permitted(seed, ALONE, until);
        AdmissionCase one = look(ALONE, steps, START.plusYears(7)).orElseThrow();
        assertThat(one.findings())
                .filteredOn(
                        finding -> finding.day().isPresent() && finding.kind().isHard())
                .isEmpty();
    }

    @Example
    void a_permitted_way_leads_to_the_end() {
        assertThat(LongStream.range(0, 10)
                        .mapToObj(seed -> look(ALONE, permitted(seed, ALONE, 60), START.plusYears(7)))
                        .map(one -> one.orElseThrow().state()))
                .contains(AdmissionState.DONE);
    }

    @Property(tries = 30)
    void who_leaves_is_never_admitted_in_a_rush_on_a_permitted_way(
            @ForAll long seed, @ForAll @IntRange(min = 300, max = 1200) int leaves) {
        College college = college(List.of(), Optional.of(START.plusDays(leaves)));
        AdmissionCase one =
                look(college, permitted(seed, college, 22), START.plusYears(7)).orElseThrow();
        assertThat(one.findings())
                .filteredOn(
                        finding -> finding.day().isPresent() && finding.kind().isHard())
                .isEmpty();
    }

    @Property(tries = 300)
    void transfers_neither_shorten_nor_lengthen_anything(
            @ForAll("anySteps") List<AdmissionEntry> steps,
            @ForAll("day") LocalDate asOf,
            @ForAll List<@IntRange(min = 0, max = 1000) Integer> moves) {
        College moving = college(moves.stream().map(START::plusDays).toList(), Optional.empty());
        Optional<AdmissionCase> stayed = look(ALONE, steps, asOf);
        Optional<AdmissionCase> moved = look(moving, steps, asOf);
        assertThat(moved.map(AdmissionCase::nextSteps)).isEqualTo(stayed.map(AdmissionCase::nextSteps));
        assertThat(moved.map(AdmissionCase::findings)).isEqualTo(stayed.map(AdmissionCase::findings));
        assertThat(moved.map(AdmissionCase::toString)).isEqualTo(stayed.map(AdmissionCase::toString));
    }

    @Property(tries = 60)
    void a_further_review_changes_no_earliest_day_of_another_step(
            @ForAll long seed,
            @ForAll @IntRange(min = 8, max = 34) int until,
            @ForAll @IntRange(min = 0, max = 200) int after) {
        List<AdmissionEntry> steps = permitted(seed, ALONE, until);
        LocalDate day = steps.get(steps.size() - 1).date().plusDays(after);
        List<AdmissionStep> reviews = steps.stream()
                .map(AdmissionEntry::step)
                .filter(AdmissionStep::isPeriodic)
                .distinct()
                .toList();
        for (AdmissionStep review : reviews) {
            List<AdmissionEntry> more = new ArrayList<>(steps);
            more.add(entry(review, day));
            AdmissionCase one = look(ALONE, steps, day).orElseThrow();
            AdmissionCase reviewed = look(ALONE, more, day).orElseThrow();
            for (AdmissionStep step : AdmissionStep.values()) {
                if (step != review) {
                    assertThat(earliest(reviewed, step)).isEqualTo(earliest(one, step));
                    assertThat(reviewed.forecast(step)).isEqualTo(one.forecast(step));
                }
            }
        }
    }

    private static Optional<LocalDate> earliest(AdmissionCase one, AdmissionStep step) {
        return one.nextSteps().stream()
                .filter(next -> next.rule().step() == step)
                .map(NextStep::earliest)
                .findFirst();
    }

    @Property(tries = 500)
    void the_earliest_day_is_not_after_the_latest_unless_that_is_said(
            @ForAll("anySteps") List<AdmissionEntry> steps, @ForAll("day") LocalDate asOf) {
        look(ALONE, steps, asOf)
                .ifPresent(one -> assertThat(one.nextSteps())
                        .allMatch(step ->
                                step.latest().filter(step.earliest()::isAfter).isEmpty()
                                        || step.warnings().stream()
                                                .anyMatch(warning -> warning.kind() == AdmissionFindingKind.LATE
                                                        || warning.kind() == AdmissionFindingKind.AFTER_USUAL)));
    }

    @Property(tries = 500)
    void a_later_day_unblocks_only_on_a_date_that_was_computed_before(
            @ForAll("anySteps") List<AdmissionEntry> steps,
            @ForAll @IntRange(min = 1, max = 400) int first,
            @ForAll @IntRange(min = 1, max = 400) int later,
            @ForAll @IntRange(min = 1, max = 1500) int leaves) {
        College college = college(List.of(), Optional.of(START.plusDays(leaves)));
        LocalDate last = steps.stream()
                .map(AdmissionEntry::date)
                .max(LocalDate::compareTo)
                .orElseThrow();
        LocalDate one = last.plusDays(first);
        LocalDate other = one.plusDays(later);
        if (one.isBefore(REVISED) != other.isBefore(REVISED)) {
            return;
        }
        List<NextStep> before = look(college, steps, one).orElseThrow().nextSteps();
        for (NextStep step : look(college, steps, other).orElseThrow().nextSteps()) {
            if (step.isPossibleOn(other)) {
                NextStep then = before.stream()
                        .filter(next -> next.rule().step() == step.rule().step())
                        .findFirst()
                        .orElseThrow();
                assertThat(then.isPossibleOn(one)
                                || (then.earliest().isAfter(one)
                                        && !then.earliest().isAfter(other)))
                        .isTrue();
            }
        }
    }

    @Property(tries = 300)
    void whatever_was_recorded_is_told_in_both_languages(
            @ForAll("anySteps") List<AdmissionEntry> steps, @ForAll("day") LocalDate asOf) {
        look(ALONE, steps, asOf).ifPresent(one -> {
            assertThat(one.explanation().in(Language.CHINESE)).isNotBlank();
            assertThat(one.reason().en()).endsWith(".");
            assertThat(one.isOpen()).isEqualTo(one.mostUrgentStep().isPresent());
            assertThat(one.state() != AdmissionState.WAITING
                            || one.mostUrgentStep().orElseThrow().earliest().isAfter(asOf))
                    .isTrue();
            assertThat(one.citations()).isNotEmpty().doesNotHaveDuplicates();
        });
    }

    @Property(tries = 200)
    void the_forecast_of_a_step_is_never_before_its_own_earliest_day(
            @ForAll("anySteps") List<AdmissionEntry> steps, @ForAll("day") LocalDate asOf) {
        look(ALONE, steps, asOf)
                .ifPresent(one -> assertThat(one.nextSteps())
                        .filteredOn(step ->
                                step.blocks().isEmpty() && !step.rule().step().isPeriodic())
                        .allMatch(step -> !one.forecast(step.rule().step())
                                .orElseThrow()
                                .isBefore(
                                        step.earliest().isAfter(asOf)
                                                        && step.rule().limits().isEmpty()
                                                ? step.earliest()
                                                : asOf)));
    }
}
