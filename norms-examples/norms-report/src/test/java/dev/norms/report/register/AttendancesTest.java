package dev.norms.report.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttendancesTest {
    @ParameterizedTest
    @CsvSource({"12, 15, 12/15（80%）", "0, 3, 0/3（0%）", "3, 2, 3人", "0, 0, 0人", "2, 0, 2人"})
    void numbers_have_a_share_where_somebody_was_entitled(int present, int entitled, String text) {
        assertThat(new Attendances.Numbers(present, entitled)).hasToString(text);
    }
}
