package dev.norms.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.norms.testing.Names;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PeriodProperties {
    @Property
    void is_read_back_from_its_name(@ForAll("periods") Period period) {
        assertThat(Period.parse(period.toString())).isEqualTo(period);
    }

    @Property
    void every_day_is_in_one_period_of_each_unit(@ForAll PeriodUnit unit, @ForAll("days") LocalDate day) {
        CalendarPeriod period = unit.containing(day);
        assertThat(day).isBetween(period.first(), period.last());
        assertThat(period.next().first()).isEqualTo(period.last().plusDays(1));
        assertThat(period.first().plusMonths(unit.months()))
                .isEqualTo(period.next().first());
    }

    @Example
    void has_the_names_of_the_contract() {
        assertThat(PeriodUnit.YEAR.containing(LocalDate.of(2021, 5, 4))).hasToString("2021");
        assertThat(PeriodUnit.HALF_YEAR.containing(LocalDate.of(2021, 6, 30))).hasToString("2021-H1");
        assertThat(PeriodUnit.HALF_YEAR.containing(LocalDate.of(2021, 7, 1))).hasToString("2021-H2");
        assertThat(PeriodUnit.QUARTER.containing(LocalDate.of(2021, 5, 4))).hasToString("2021-Q2");
        assertThat(PeriodUnit.MONTH.containing(LocalDate.of(2021, 5, 4))).hasToString("2021-05");
        assertThat(WindowName.YEAR_START.in(2021)).hasToString("2021-year-start");
        assertThat(WindowName.SPRING_FESTIVAL.in(2021)).hasToString("2021-spring-festival");
        assertThat(new TermPeriod(LocalDate.of(2020, 11, 5))).hasToString("term-2020-11-05");
        assertThat(new EditionPeriod(2020)).hasToString("edition-2020");
        assertThat(new SemesterPeriod(2026, 1)).hasToString("2026-2027-1");
        assertThat(Period.parse("2025-2026-2").form()).isEqualTo(SpecialForm.SEMESTER);
    }

    @Example
    void reads_in_words() {
        assertThat(Period.parse("2021-Q2").label().zh()).isEqualTo("2021年第2季度");
        assertThat(Period.parse("2021-H1").label().en()).isEqualTo("first half of 2021");
        assertThat(Period.parse("2021-H1").label().zh()).isEqualTo("2021年上半年");
        assertThat(Period.parse("2021-H2").label().zh()).isEqualTo("2021年下半年");
        assertThat(Period.parse("2021-H2").label().en()).isEqualTo("second half of 2021");
        assertThat(Period.parse("2021-H2").form()).isEqualTo(PeriodUnit.HALF_YEAR);
        assertThat(Period.parse("2021-year-end").label().zh()).isEqualTo("2021年年底");
        assertThat(Period.parse("term-2020-11-05").label().en()).isEqualTo("term of office since 2020-11-05");
        assertThat(Period.parse("edition-2020").label().en()).isEqualTo("2020 edition");
    }

    @Example
    void refuses_what_is_no_name() {
        for (String text : new String[] {
            "",
            "21",
            "0000",
            "2021-00",
            "2021-13",
            "2021-5",
            "2021-Q5",
            "2026-2028-1",
            "2026-2027-3",
            "2021-H3",
            "2021-summer",
            "term-2021-02-30",
            "term-",
            "edition-20",
            "edition-0000",
            "2021-Q2 ",
            "２０２１"
        }) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Period.parse(text))
                    .withMessageEndingWith("but was " + text);
        }
    }

    @Example
    void refuses_numbers_out_of_range() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CalendarPeriod(PeriodUnit.QUARTER, 2021, 5))
                .withMessage("ordinal must be from 1 to 4, but was 5 (quarter)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CalendarPeriod(PeriodUnit.YEAR, 10_000, 1))
                .withMessage("year must be from 1 to 9999, but was 10000");
        assertThatIllegalArgumentException().isThrownBy(() -> WindowName.YEAR_END.in(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new EditionPeriod(0));
    }

    @Example
    void a_february_ends_on_its_last_day() {
        assertThat(((CalendarPeriod) Period.parse("2024-02")).last()).isEqualTo("2024-02-29");
        assertThat(((CalendarPeriod) Period.parse("2023-02")).last()).isEqualTo("2023-02-28");
    }

    @Provide
    Arbitrary<Period> periods() {
        return Names.periods();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Names.days();
    }
}
