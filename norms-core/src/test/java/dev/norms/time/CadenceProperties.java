package dev.norms.time;

import static dev.norms.time.Bound.atLeast;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.MonthDay;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CadenceProperties {
    @Property
    void is_read_back_from_its_text(@ForAll("cadences") Cadence cadence) {
        assertThat(Cadence.parse(cadence.toString())).isEqualTo(cadence);
    }

    @Property
    void more_than_the_upper_number_exceeds(@ForAll("bounds") Bound bound) {
        assertThat(bound.isExceededBy(BigDecimal.valueOf(bound.atLeast()))).isFalse();
        bound.atMost()
                .ifPresent(most -> assertThat(bound.isExceededBy(BigDecimal.valueOf(most + 1L)))
                        .isTrue());
        assertThat(bound.isExceededBy(BigDecimal.valueOf(Integer.MAX_VALUE)))
                .isEqualTo(bound.atMost().isPresent());
    }

    @Example
    void has_its_texts() {
        assertThat(atLeast(1).per(PeriodUnit.QUARTER)).hasToString("1+/quarter");
        assertThat(Bound.between(1, 2).per(PeriodUnit.MONTH)).hasToString("1..2/month");
        assertThat(atLeast(1).per(WindowName.SPRING_FESTIVAL, WindowName.NATIONAL_DAY))
                .hasToString("1+/spring-festival,national-day");
        assertThat(Bound.between(1, 2).per(PeriodUnit.MONTH).label().zh()).isEqualTo("每月1—2次");
        assertThat(atLeast(1).per(PeriodUnit.QUARTER).label().en()).isEqualTo("at least 1 per quarter");
        Cadence julyFirst = atLeast(1).per(WindowName.JULY_FIRST);
        assertThat(julyFirst.label().zh()).isEqualTo("每年“七一”期间不少于1次");
        assertThat(julyFirst.label().en()).isEqualTo("at least 1 every year (around 1 July)");
        Cadence holidays = atLeast(1).per(WindowName.SPRING_FESTIVAL, WindowName.NATIONAL_DAY);
        assertThat(holidays.label().zh()).isEqualTo("每年春节、国庆节各不少于1次");
        assertThat(holidays.label().en()).isEqualTo("at least 1 each, every year (Spring Festival, National Day)");
    }

    @Example
    void refuses_other_texts() {
        for (String text : new String[] {
            "",
            "1",
            "1+",
            "1+/",
            "1+/week",
            "x/month",
            "2..1/month",
            "-1+/month",
            "+1+/month",
            "01+/month",
            "1..+2/month",
            "1../month"
        }) {
            assertThatIllegalArgumentException().isThrownBy(() -> Cadence.parse(text));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bound.between(2, 1))
                .withMessage("atMost must not be below atLeast, but was 1 (atLeast 2)");
        assertThatIllegalArgumentException().isThrownBy(() -> new Cadence(atLeast(1), ImmutableSet.of()));
    }

    @Example
    void window_rules_check_their_days() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WindowRule.FixedDays(MonthDay.of(7, 8), MonthDay.of(6, 24)))
                .withMessageStartingWith("last must not be before first");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WindowRule.AroundBreak(Festival.NATIONAL_DAY, -1))
                .withMessage("daysBefore must not be negative, but was -1");
        assertThat(new WindowRule.FixedDays(MonthDay.of(6, 24), MonthDay.of(7, 8)))
                .hasToString("06-24..07-08");
        assertThat(new WindowRule.AroundBreak(Festival.NATIONAL_DAY, 14))
                .hasToString("14 days before national-day..last day off");
    }

    @Example
    void every_festival_has_a_window_of_its_name() {
        for (Festival festival : Festival.values()) {
            assertThat(WindowName.values())
                    .filteredOn(name -> name.festival().filter(festival::equals).isPresent())
                    .singleElement()
                    .extracting(WindowName::code)
                    .isEqualTo(festival.code());
        }
        assertThat(WindowName.YEAR_END.festival()).isEmpty();
    }

    @Provide
    Arbitrary<Cadence> cadences() {
        Arbitrary<PeriodForm> forms =
                Arbitraries.oneOf(Arbitraries.of(PeriodUnit.class), Arbitraries.of(WindowName.class));
        Arbitrary<Set<PeriodForm>> sets = forms.set().ofMinSize(1).ofMaxSize(3);
        return Combinators.combine(bounds(), sets).as((bound, set) -> new Cadence(bound, ImmutableSet.copyOf(set)));
    }

    @Provide
    Arbitrary<Bound> bounds() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.integers().between(-5, 5))
                .as((least, more) -> more < 0 ? atLeast(least) : Bound.between(least, least + more));
    }
}
