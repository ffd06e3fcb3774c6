package dev.norms.norm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.norms.label.Coded;
import dev.norms.label.Label;
import dev.norms.organization.BranchType;
import dev.norms.requirement.LeadTimes;
import dev.norms.time.Bound;
import dev.norms.time.Cadence;
import dev.norms.time.Festival;
import dev.norms.time.PeriodUnit;
import dev.norms.time.WindowName;
import dev.norms.time.WindowRule;
import dev.norms.vote.VotingBase;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

class ValueFormProperties {
    private static final Map<String, ValueForm<?>> FORMS = Map.of(
            "cadence", ValueForm.CADENCE,
            "bound", ValueForm.BOUND,
            "days", ValueForm.DAYS,
            "months", ValueForm.MONTHS_FROM_ISSUE,
            "holidays", ValueForm.HOLIDAYS,
            "types", ValueForm.BRANCH_TYPES,
            "members", ValueForm.FULL_MEMBERS,
            "lead times", ValueForm.LEAD_TIMES,
            "base", ValueForm.VOTING_BASE);

    @Property(edgeCases = EdgeCasesMode.NONE)
    void what_is_written_is_read_back(@ForAll("values") Tuple2<ValueForm<?>, Object> value) {
        assertReadBack(value.get1(), value.get2());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void every_value_is_said_in_two_languages(@ForAll("values") Tuple2<ValueForm<?>, Object> value) {
        assertDescribed(value.get1(), value.get2());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void what_is_not_of_the_form_is_refused_with_an_example(@ForAll("forms") ValueForm<?> form, @ForAll String text) {
        try {
            assertPrinted(form, text);
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessage("value must be like " + form.wanted() + ", but was '" + text + "'");
        }
    }

    @Example
    void the_example_is_of_the_form() {
        FORMS.values().forEach(form -> assertPrinted(form, form.example().split(", ", -1)[0]));
    }

    @Example
    void refuses_values_that_cannot_be() {
        refused(ValueForm.CADENCE, "1+/year-end", "1+/week", "1+", "", "2..1/month");
        refused(ValueForm.BOUND, "2..1", "-1+", "one", "");
        refused(ValueForm.DAYS, "12-31..12-01", "12-01", "12-01..12-02..12-03", "13-01..13-02", "12-01..02-30", "");
        refused(ValueForm.MONTHS_FROM_ISSUE, "0", "121", "-1", "3.5", "12345", "");
        refused(
                ValueForm.HOLIDAYS,
                "spring:14",
                "spring-festival:61",
                "spring-festival:x",
                "spring-festival:1:2",
                "spring-festival:1,spring-festival:2",
                "spring-festival:1,all:2",
                "all,all",
                "");
        refused(ValueForm.BRANCH_TYPES, "", "faculty|", "student", "faculty,mixed");
        refused(ValueForm.FULL_MEMBERS, "0", "1001", "seven", "");
        refused(
                ValueForm.LEAD_TIMES,
                "7",
                "month:7,quarter:14,half-year:30,year:60",
                "month:7,quarter:14,half-year:30,year:60,window:14,month:7",
                "quarter:14,month:7,half-year:30,year:60,window:14",
                "month:7,quarter:14,half-year:30,year:367,window:14",
                "month:-1,quarter:14,half-year:30,year:60,window:14",
                "");
        refused(ValueForm.VOTING_BASE, "", "Entitled", "members");
    }

    private static <T> Label described(ValueForm<T> form, String text) {
        return form.describe(form.parse(text));
    }

    @Example
    void reads_in_natural_words() {
        assertThat(described(ValueForm.DAYS, "06-24..07-08").zh()).isEqualTo("6月24日至7月8日");
        assertThat(described(ValueForm.MONTHS_FROM_ISSUE, "3").en()).isEqualTo("within 3 months of issue");
        assertThat(described(ValueForm.HOLIDAYS, "national-day:7").zh()).isEqualTo("国庆节，放假前7天至假期最后一天");
        assertThat(described(ValueForm.MONTHS_FROM_ISSUE, "1").en()).isEqualTo("within 1 month of issue");
        assertThat(described(ValueForm.HOLIDAYS, "national-day:1").en())
                .isEqualTo("National Day, from 1 day before the break to its last day");
        assertThat(described(ValueForm.BRANCH_TYPES, "mixed|faculty").zh()).isEqualTo("教工、混合党支部");
        assertThat(ValueForm.BOUND.describe(Bound.between(2, 2)).en()).isEqualTo("exactly 2");
        assertThat(ValueForm.BOUND.describe(Bound.between(1, 2)).zh()).isEqualTo("1至2");
        assertThat(ValueForm.BOUND.describe(Bound.atLeast(1)).en()).isEqualTo("at least 1");
    }

    @Provide
    Arbitrary<ValueForm<?>> forms() {
        return Arbitraries.of(FORMS.values());
    }

    @Provide
    Arbitrary<Tuple2<ValueForm<?>, Object>> values() {
        return Arbitraries.oneOf(
                of("cadence", cadences()),
                of("bound", bounds()),
                of("days", days()),
                of("months", Arbitraries.integers().between(1, 120).map(WindowRule.AfterIssue::new)),
                of("holidays", holidays()),
                of("types", Arbitraries.of(BranchType.class).set().ofMinSize(1).map(Sets::immutableEnumSet)),
                of("members", Arbitraries.integers().between(1, 1000)),
                of("lead times", leadTimes()),
                of("base", Arbitraries.of(VotingBase.class)));
    }

    private static Arbitrary<Tuple2<ValueForm<?>, Object>> of(String form, Arbitrary<?> values) {
        return values.map(value -> Tuple.of(FORMS.get(form), value));
    }

    private static Arbitrary<LeadTimes> leadTimes() {
        Arbitrary<Integer> days = Arbitraries.integers().between(0, 366);
        return Combinators.combine(days, days, days, days, days).as(LeadTimes::new);
    }

    private static Arbitrary<Bound> bounds() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.integers().between(-5, 5))
                .as((least, more) -> more < 0 ? Bound.atLeast(least) : Bound.between(least, least + more));
    }

    private static Arbitrary<Cadence> cadences() {
        return Combinators.combine(
                        bounds(),
                        Arbitraries.of(PeriodUnit.class).set().ofMinSize(1).ofMaxSize(2))
                .as((bound, units) -> new Cadence(bound, ImmutableSet.copyOf(units)));
    }

    private static Arbitrary<WindowRule> days() {
        Arbitrary<Integer> days = Arbitraries.integers().between(1, 366);
        return Combinators.combine(days, days)
                .as((one, other) -> new WindowRule.FixedDays(day(Math.min(one, other)), day(Math.max(one, other))));
    }

    private static MonthDay day(int ofLeapYear) {
        return MonthDay.from(LocalDate.ofYearDay(2020, ofLeapYear));
    }

    private static Arbitrary<ImmutableMap<WindowName, WindowRule>> holidays() {
        return Arbitraries.maps(
                        Arbitraries.of(Festival.class), Arbitraries.integers().between(0, 60))
                .ofMinSize(1)
                .map(days -> days.entrySet().stream()
                        .collect(ImmutableMap.toImmutableMap(
                                day -> Coded.parse(
                                        WindowName.class, day.getKey().code()),
                                day -> new WindowRule.AroundBreak(day.getKey(), day.getValue()))));
    }

    @SuppressWarnings("unchecked") // the generator pairs each form with its values
    private static <T> void assertReadBack(ValueForm<T> form, Object value) {
        assertThat(form.parse(form.print((T) value))).isEqualTo(value);
    }

    @SuppressWarnings("unchecked") // the generator pairs each form with its values
    private static <T> void assertDescribed(ValueForm<T> form, Object value) {
        assertThat(form.describe((T) value).zh()).isNotBlank();
        assertThat(form.describe((T) value).en()).doesNotContainPattern("\\p{IsHan}");
    }

    private static <T> void assertPrinted(ValueForm<T> form, String text) {
        T value = form.parse(text);
        assertThat(form.parse(form.print(value))).isEqualTo(value);
    }

    private static void refused(ValueForm<?> form, String... texts) {
        for (String text : texts) {
            assertThatIllegalArgumentException()
                    .as(text)
                    .isThrownBy(() -> form.parse(text))
                    .withMessage("value must be like " + form.wanted() + ", but was '" + text + "'");
        }
    }
}
