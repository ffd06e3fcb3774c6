package dev.norms.calendar.workday;

import static org.assertj.core.api.Assertions.assertThat;

import com.tyme.lunar.LunarDay;
import com.tyme.solar.SolarDay;
import com.tyme.solar.SolarTerm;
import dev.norms.time.DateRange;
import dev.norms.time.Festival;
import java.time.LocalDate;
import java.util.BitSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatutoryDaysTest {
    private final StatutoryDays law = ChinaWorkdays.law();

    @Test
    void festival_days_agree_with_tyme4j() {
        for (int year = 1990; year <= 2100; year++) {
            assertThat(day(Festival.SPRING_FESTIVAL, year)).isEqualTo(lunar(year, 1, 1));
            assertThat(day(Festival.DRAGON_BOAT, year)).isEqualTo(lunar(year, 5, 5));
            assertThat(day(Festival.MID_AUTUMN, year)).isEqualTo(lunar(year, 8, 15));
            assertThat(day(Festival.QINGMING, year))
                    .isEqualTo(date(SolarTerm.fromIndex(year, 7).getJulianDay().getSolarDay()));
            assertThat(day(Festival.NEW_YEAR, year)).isEqualTo(LocalDate.of(year, 1, 1));
            assertThat(day(Festival.LABOR_DAY, year)).isEqualTo(LocalDate.of(year, 5, 1));
            assertThat(day(Festival.NATIONAL_DAY, year)).isEqualTo(LocalDate.of(year, 10, 1));
        }
    }

    @ParameterizedTest
    @CsvSource({
        // five regulations, and the festivals they changed
        "1998, LABOR_DAY, 1998-05-01/1998-05-02",
        "1998, NATIONAL_DAY, 1998-10-01/1998-10-03",
        "1999, LABOR_DAY, 1999-05-01/1999-05-02", // order 270 was signed in September
        "1999, NATIONAL_DAY, 1999-10-01/1999-10-04",
        "2000, LABOR_DAY, 2000-05-01/2000-05-04",
        "2007, SPRING_FESTIVAL, 2007-02-18/2007-02-21",
        "2008, SPRING_FESTIVAL, 2008-02-06/2008-02-09",
        "2008, LABOR_DAY, 2008-05-01/2008-05-02",
        "2008, QINGMING, 2008-04-04/2008-04-05",
        "2014, SPRING_FESTIVAL, 2014-01-31/2014-02-03",
        "2024, LABOR_DAY, 2024-05-01/2024-05-02",
        "2025, LABOR_DAY, 2025-05-01/2025-05-03",
        "2025, SPRING_FESTIVAL, 2025-01-28/2025-02-01",
        "2027, SPRING_FESTIVAL, 2027-02-05/2027-02-09",
        "2027, MID_AUTUMN, 2027-09-15/2027-09-16",
        "2027, DRAGON_BOAT, 2027-06-09/2027-06-10"
    })
    void days_off_follow_the_law_in_force(int year, Festival festival, String days) {
        assertThat(law.breakOf(festival, year)).isEqualTo(DateRange.parse(days));
    }

    @Test
    void before_2008_the_law_knew_no_day_off_at_qingming() {
        assertThat(statutory(2007).get(LocalDate.of(2007, 4, 5).getDayOfYear())).isFalse();
        assertThat(law.breakOf(Festival.QINGMING, 2007)).hasToString("2007-04-05/2007-04-06");
    }

    @Test
    void a_year_has_7_10_11_or_13_statutory_days() {
        assertThat(total(1998)).isEqualTo(7);
        assertThat(total(2003)).isEqualTo(10);
        assertThat(total(2010)).isEqualTo(11);
        assertThat(total(2015)).isEqualTo(11);
        assertThat(total(2026)).isEqualTo(13);
        assertThat(total(2100)).isEqualTo(13);
    }

    private int total(int year) {
        return statutory(year).cardinality();
    }

    /** By day of the year. */
    private BitSet statutory(int year) {
        BitSet days = new BitSet();
        law.addTo(days, year, (int) LocalDate.of(year, 1, 1).toEpochDay() - 1);
        return days;
    }

    private LocalDate day(Festival festival, int year) {
        return LocalDate.ofEpochDay(law.day(festival, year));
    }

    private static LocalDate lunar(int year, int month, int day) {
        return date(LunarDay.fromYmd(year, month, day).getSolarDay());
    }

    private static LocalDate date(SolarDay day) {
        return LocalDate.of(day.getYear(), day.getMonth(), day.getDay());
    }
}
