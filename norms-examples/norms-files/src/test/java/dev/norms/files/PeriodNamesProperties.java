package dev.norms.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.files.form.DomainForms;
import dev.norms.files.leniency.Leniency;
import dev.norms.time.CalendarPeriod;
import dev.norms.time.Period;
import dev.norms.time.PeriodUnit;
import dev.norms.time.SemesterPeriod;
import dev.norms.time.WindowName;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A period may be given as pages and tables show it to people. */
class PeriodNamesProperties {
    @Property
    void what_a_period_is_called_in_chinese_means_that_period(
            @ForAll @IntRange(min = 1990, max = 2099) int year,
            @ForAll PeriodUnit unit,
            @ForAll WindowName window,
            @ForAll @IntRange(min = 1, max = 12) int ordinal) {
        CalendarPeriod period = new CalendarPeriod(unit, year, (ordinal - 1) % unit.perYear() + 1);
        assertReads(period.label().zh(), period);
        assertReads(window.in(year).label().zh(), window.in(year));
        SemesterPeriod semester = new SemesterPeriod(year, (ordinal - 1) % 2 + 1);
        assertReads(semester.label().zh(), semester);
    }

    @ParameterizedTest
    @CsvSource({
        "2026年初, 2026-year-start",
        "2026年底, 2026-year-end",
        "2026国庆节, 2026-national-day",
        "2026年七一期间, 2026-july-first",
        "2026-2027学年第二学期, 2026-2027-2",
        "2026年二季度, 2026-Q2",
        "２０２６年春节, 2026-spring-festival"
    })
    void people_write_it_in_a_few_ways(String text, String period) {
        assertReads(text, Period.parse(period));
    }

    private static void assertReads(String text, Period period) {
        RecordedContext context = new RecordedContext();
        assertThat(DomainForms.PERIOD.read(text, context)).as(text).isEqualTo(Optional.of(period));
        assertThat(context.told())
                .as(text)
                .isEqualTo(text.equals(period.toString()) ? List.of() : List.of(Leniency.PERIOD_FORM));
    }
}
