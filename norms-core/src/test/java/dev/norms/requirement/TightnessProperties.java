package dev.norms.requirement;

import static dev.norms.time.Bound.atLeast;
import static dev.norms.time.Bound.between;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.norms.duty.NormId;
import dev.norms.evidence.ActivityKind;
import dev.norms.evidence.ApprovalBody;
import dev.norms.evidence.CheckList;
import dev.norms.evidence.DocumentKind;
import dev.norms.evidence.EvidenceRule;
import dev.norms.evidence.EvidenceSource;
import dev.norms.evidence.Item;
import dev.norms.evidence.TargetKind;
import dev.norms.evidence.Unit;
import dev.norms.norm.Interpretations;
import dev.norms.opinion.admission.AdmissionRules;
import dev.norms.organization.Role;
import dev.norms.organization.TermRule;
import dev.norms.requirement.ProcedureRequirement.Respect;
import dev.norms.time.Bound;
import dev.norms.time.Cadence;
import dev.norms.time.Festival;
import dev.norms.time.PeriodForm;
import dev.norms.time.PeriodUnit;
import dev.norms.time.WindowName;
import dev.norms.time.WindowRule;
import java.time.MonthDay;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TightnessProperties {
    private static final EvidenceRule MEETINGS = EvidenceRule.activity(ActivityKind.GROUP_MEETING);

    @Property(edgeCases = EdgeCasesMode.NONE)
    void is_as_tight_as_itself(@ForAll("requirements") Requirement one) {
        assertThat(one.isAtLeastAsTightAs(one)).isTrue();
        assertThat(one.keepsNumbersOf(one)).isTrue();
    }

    @Property(tries = 5000, edgeCases = EdgeCasesMode.NONE)
    void what_is_tighter_both_ways_is_the_same(
            @ForAll("requirements") Requirement one, @ForAll("requirements") Requirement other) {
        if (one.isAtLeastAsTightAs(other) && other.isAtLeastAsTightAs(one)) {
            assertThat(one).isEqualTo(other);
        }
    }

    @Property(tries = 5000, edgeCases = EdgeCasesMode.NONE)
    void what_is_tighter_than_a_tighter_one_is_tighter(
            @ForAll("counts") Requirement one, @ForAll("counts") Requirement two, @ForAll("counts") Requirement three) {
        if (one.isAtLeastAsTightAs(two) && two.isAtLeastAsTightAs(three)) {
            assertThat(one.isAtLeastAsTightAs(three)).isTrue();
        }
    }

    @Property(tries = 5000, edgeCases = EdgeCasesMode.NONE)
    void the_order_of_other_families_is_transitive(
            @ForAll("requirements") Requirement one,
            @ForAll("requirements") Requirement two,
            @ForAll("requirements") Requirement three) {
        if (one.isAtLeastAsTightAs(two) && two.isAtLeastAsTightAs(three)) {
            assertThat(one.isAtLeastAsTightAs(three)).isTrue();
        }
    }

    /** The meaning of the order: a year of records that keeps the tighter cadence keeps the looser one. */
    @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
    void whatever_keeps_the_tighter_keeps_the_looser(
            @ForAll("calendarCadences") Cadence tight,
            @ForAll("calendarCadences") Cadence loose,
            @ForAll("years") List<Integer> months) {
        if (new Amount.Times(tight).isAtLeastAsTightAs(new Amount.Times(loose)) && keeps(months, tight)) {
            assertThat(keeps(months, loose)).isTrue();
        }
    }

    /** Within one unit nothing is missed: what is not tighter admits a year that the other does not. */
    @Property
    void in_one_unit_what_is_not_tighter_admits_more(@ForAll("bounds") Bound one, @ForAll("bounds") Bound other) {
        Cadence monthly = one.per(PeriodUnit.MONTH);
        Cadence otherwise = other.per(PeriodUnit.MONTH);
        if (!new Amount.Times(monthly).isAtLeastAsTightAs(new Amount.Times(otherwise))) {
            assertThat(IntStream.rangeClosed(0, 20)
                            .mapToObj(number -> IntStream.range(0, 12)
                                    .map(i -> number)
                                    .boxed()
                                    .toList())
                            .filter(year -> keeps(year, monthly)))
                    .anySatisfy(year -> assertThat(keeps(year, otherwise)).isFalse());
        }
    }

    @Property
    void a_number_of_targets_is_tighter_exactly_if_the_other_admits_all_that_it_admits(
            @ForAll("bounds") Bound one, @ForAll("bounds") Bound other) {
        assertThat(new Amount.Targets(one).isAtLeastAsTightAs(new Amount.Targets(other)))
                .isEqualTo(IntStream.rangeClosed(0, 20)
                        .filter(number -> admits(one, number))
                        .allMatch(number -> admits(other, number)));
    }

    private static boolean admits(Bound bound, int number) {
        return number >= bound.atLeast() && number <= bound.atMost().orElse(Integer.MAX_VALUE);
    }

    @Property
    void more_hours_are_tighter(@ForAll("hours") int one, @ForAll("hours") int other) {
        assertThat(new Amount.Hours(one).isAtLeastAsTightAs(new Amount.Hours(other)))
                .isEqualTo(one >= other);
    }

    @Property
    void an_amount_is_read_back_from_its_text(@ForAll("amounts") Amount amount) {
        assertThat(Amount.parse(amount.toString())).isEqualTo(amount);
    }

    @Property
    void a_number_put_into_a_requirement_is_its_number(
            @ForAll("counts") Requirement count, @ForAll("hours") int hours) {
        assertThat(count.amount().map(count::with)).contains(count);
        assertThat(StudyHoursRequirement.ofMembers(32)
                        .with(new Amount.Hours(hours))
                        .amount())
                .contains(new Amount.Hours(hours));
    }

    @Example
    void some_cadences_are_tighter_and_some_cannot_be_compared() {
        assertThat(tighter("2+/quarter", "1+/quarter")).isTrue();
        assertThat(tighter("1+/month", "1+/quarter")).isTrue();
        assertThat(tighter("1+/month", "3+/quarter")).isTrue();
        assertThat(tighter("3+/quarter", "1+/month")).isFalse();
        assertThat(tighter("1+/month", "4+/quarter")).isFalse();
        assertThat(tighter("1+/quarter", "2+/quarter")).isFalse();
        assertThat(tighter("2..2/month", "1..2/month")).isTrue();
        assertThat(tighter("2+/month", "1..2/month")).isFalse();
        assertThat(tighter("1+/spring-festival,national-day", "1+/national-day"))
                .isTrue();
        assertThat(tighter("1+/month,quarter", "1+/month")).isTrue();
        assertThat(tighter("1+/month", "1+/month,quarter")).isFalse();
        assertThat(new Amount.Hours(40).isAtLeastAsTightAs(new Amount.Targets(atLeast(1))))
                .isFalse();
    }

    @Example
    void lower_numbers_are_kept_whatever_else_changes() {
        CountRequirement once = CountRequirement.each(between(1, 2), PeriodUnit.MONTH, MEETINGS);
        assertThat(once.with(new Amount.Times(atLeast(1).per(PeriodUnit.MONTH))).keepsNumbersOf(once))
                .isTrue();
        assertThat(once.with(new Amount.Times(between(0, 2).per(PeriodUnit.MONTH)))
                        .keepsNumbersOf(once))
                .isFalse();
        assertThat(once.with(new Amount.Times(atLeast(1).per(PeriodUnit.YEAR))).keepsNumbersOf(once))
                .isFalse();
    }

    private static boolean tighter(String ours, String theirs) {
        return Amount.parse(ours).isAtLeastAsTightAs(Amount.parse(theirs));
    }

    private static boolean keeps(List<Integer> months, Cadence cadence) {
        return cadence.forms().stream()
                .map(PeriodUnit.class::cast)
                .allMatch(unit -> IntStream.range(0, unit.perYear())
                        .map(period -> months.subList(period * unit.months(), (period + 1) * unit.months()).stream()
                                .mapToInt(Integer::intValue)
                                .sum())
                        .allMatch(sum -> sum >= cadence.bound().atLeast()
                                && sum <= cadence.bound().atMost().orElse(Integer.MAX_VALUE)));
    }

    @Provide
    Arbitrary<Bound> bounds() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(-2, 3))
                .as((least, more) -> more < 0 ? atLeast(least) : between(least, least + more));
    }

    @Provide
    Arbitrary<List<Integer>> years() {
        return Arbitraries.integers()
                .between(0, 3)
                .flatMap(most -> Arbitraries.integers().between(0, most).list().ofSize(12));
    }

    @Provide
    Arbitrary<Cadence> calendarCadences() {
        Arbitrary<Set<PeriodUnit>> units =
                Arbitraries.of(PeriodUnit.class).set().ofMinSize(1).ofMaxSize(2);
        return Combinators.combine(bounds(), units).as((bound, forms) -> new Cadence(bound, Set.copyOf(forms)));
    }

    @Provide
    Arbitrary<Integer> hours() {
        return Arbitraries.integers().between(1, 9999);
    }

    @Provide
    Arbitrary<Amount> amounts() {
        return Arbitraries.oneOf(
                calendarCadences().map(Amount.Times::new),
                bounds().map(Amount.Targets::new),
                hours().map(Amount.Hours::new));
    }

    @Provide
    Arbitrary<Requirement> counts() {
        Arbitrary<Requirement> windows = Combinators.combine(
                        bounds(),
                        Arbitraries.of(WindowName.YEAR_END, WindowName.NATIONAL_DAY)
                                .set()
                                .ofMinSize(1),
                        Arbitraries.integers().between(1, 3))
                .as((bound, names, size) -> CountRequirement.within(
                        bound,
                        names.stream().collect(ImmutableMap.toImmutableMap(name -> name, name -> days(name, size))),
                        MEETINGS));
        Arbitrary<Requirement> calendar = Combinators.combine(
                        calendarCadences(),
                        Arbitraries.of(new Applicability.Always(), new Applicability.HasCommissioner()),
                        Arbitraries.of(MEETINGS, MEETINGS.counting("red-film", ActivityKind.GROUP_MEETING)))
                .as((cadence, scope, evidence) ->
                        CountRequirement.of(cadence, evidence).where(scope));
        return Arbitraries.oneOf(calendar, windows);
    }

    private static WindowRule days(PeriodForm name, int size) {
        return name == WindowName.YEAR_END
                ? new WindowRule.FixedDays(MonthDay.of(12 - size, 1), MonthDay.of(12, 28 + size))
                : new WindowRule.AroundBreak(Festival.NATIONAL_DAY, size);
    }

    @Provide
    Arbitrary<Requirement> requirements() {
        Arbitrary<Integer> small = Arbitraries.integers().between(1, 3);
        Arbitrary<List<Item>> items = Arbitraries.of(Item.of("a", "甲", "a"), Item.of("b", "乙", "b"))
                .list()
                .uniqueElements();
        Arbitrary<BodyRule> rules = Arbitraries.oneOf(
                Combinators.combine(small, small).as((n, m) -> (BodyRule) new BodyRule.Sizes(n, 50 - m, m, 1)),
                bounds().map(bound -> new BodyRule.Seats(ImmutableSet.of(Role.SECRETARY), bound)),
                Combinators.combine(bounds(), small).as(BodyRule.CommitteeSize::new),
                Arbitraries.just(new BodyRule.Tiers(false)));
        Arbitrary<TermRule> terms = Combinators.combine(small, small, small).as(TermRule::new);
        return Arbitraries.<Requirement>oneOf(
                counts(),
                hours().map(StudyHoursRequirement::ofMembers),
                small.map(n ->
                        StudyHoursRequirement.ofPosts(n, ImmutableSet.of(Role.SECRETARY), NormId.parse("MGT-2.1"))),
                bounds().map(bound ->
                        new ContactRequirement(bound, EvidenceRule.contacts(Unit.ITEMS, TargetKind.BRANCH))),
                terms.map(TermRequirement::new),
                small.optional()
                        .map(months -> new DocumentRequirement(
                                DocumentKind.DIVISION_OF_WORK,
                                months.map(OptionalInt::of).orElse(OptionalInt.empty()),
                                new Applicability.Always())),
                rules.list()
                        .ofMinSize(1)
                        .ofMaxSize(2)
                        .map(list -> new CompositionRequirement(list, EvidenceSource.POSTS)),
                Arbitraries.of(Role.SECRETARY, Role.DEPUTY_SECRETARY, Role.COMMISSIONER)
                        .set()
                        .ofMinSize(1)
                        .map(PostsRequirement::new),
                items.map(list -> new ChecklistRequirement(CheckList.SIX_HAVES, list)),
                Arbitraries.of(ApprovalBody.class).set().ofMinSize(1).map(ApprovalRequirement::new),
                Arbitraries.of(new FilingRequirement(), new FollowUpRequirement()),
                Arbitraries.of(Respect.class)
                        .map(respect -> new ProcedureRequirement(
                                respect, AdmissionRules.procedure(Interpretations.defaults()))));
    }
}
