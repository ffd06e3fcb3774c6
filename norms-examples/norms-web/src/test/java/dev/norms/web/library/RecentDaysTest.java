package dev.norms.web.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RecentDaysTest {
    @Test
    void every_day_of_two_centuries_has_its_number_and_no_other_day_has_one() {
        for (LocalDate day = LocalDate.of(1890, 1, 1); day.getYear() < 2110; day = day.plusDays(1)) {
            boolean isRecent = day.getYear() >= 1901 && day.getYear() <= 2099;
            assertThat(RecentDays.has(day)).isEqualTo(isRecent);
            assertThat(RecentDays.has(day.toEpochDay())).isEqualTo(isRecent);
            if (isRecent) {
                assertThat(RecentDays.number(day)).isEqualTo((int) day.toEpochDay());
                assertThat(RecentDays.date((int) day.toEpochDay())).isEqualTo(day);
            }
        }
        assertThat(RecentDays.has(LocalDate.MAX)).isFalse();
        assertThat(RecentDays.has(LocalDate.MIN)).isFalse();
    }
}
