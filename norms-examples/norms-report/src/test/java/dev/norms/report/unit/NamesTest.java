package dev.norms.report.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
    private static final Names NAMES =
            Names.of(Map.of("p1", "甲", "p12", "乙", "x-1", "丙", "y-1", "丙", "7", "丁", "张三", "戊"));

    @Test
    void people_are_called_by_name_and_by_key_if_none_is_known() {
        assertThat(NAMES.of("p1")).isEqualTo("甲");
        assertThat(NAMES.of("7")).isEqualTo("丁");
        assertThat(NAMES.of("p2")).isEqualTo("p2");
        assertThat(Names.NONE.of("p1")).isEqualTo("p1");
    }

    @Test
    void namesakes_are_told_apart_by_their_keys() {
        assertThat(NAMES.of("x-1")).isEqualTo("丙（x-1）");
        assertThat(NAMES.of("y-1")).isEqualTo("丙（y-1）");
    }

    @ParameterizedTest
    @CsvSource({
        "p1未列入, 甲未列入",
        "p12、p1联系u1, 乙、甲联系u1",
        "MGT-2.1@p1/2026, MGT-2.1@p1/2026",
        "p123和ap1, p123和ap1",
        "应不少于7次, 应不少于7次",
        "x-1（2026-01-07）, 丙（x-1）（2026-01-07）",
        "Person p1., Person 甲."
    })
    void texts_have_names_where_a_whole_key_stands(String text, String named) {
        assertThat(NAMES.in(text)).isEqualTo(named);
    }
}
