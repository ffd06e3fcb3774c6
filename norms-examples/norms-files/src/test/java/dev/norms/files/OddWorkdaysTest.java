package dev.norms.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.label.Label;
import org.junit.jupiter.api.Test;

/** Rows about days that are possible but look like mistakes are noted, and used all the same. */
class OddWorkdaysTest {
    @Test
    void a_make_up_day_that_is_worked_anyway_is_told() {
        // a Wednesday, a Saturday, then two that take back a day off and a statutory day
        assertThat(notes("""
                                date,kind,name,notice
                                2026-11-04,workday,校庆,x
                                2026-11-07,workday,校庆,x
                                2026-10-07,workday,国庆节,x
                                2027-02-08,workday,春节,x
                                """))
                .contains(Label.of(
                        "1行所列上班日本是工作日，仍照采用：workdays.csv:2（2026-11-04）",
                        "1 row is a make-up day that is an ordinary working day anyway, used all the same:"
                                + " workdays.csv:2 (2026-11-04)"));
    }

    @Test
    void the_notice_of_another_year_is_told() {
        assertThat(notes("""
                                date,kind,name,notice
                                2027-10-01,holiday,国庆节,国办发明电〔2025〕7号
                                2027-10-02,holiday,国庆节,国办发明电〔2026〕9号
                                2027-10-03,holiday,国庆节,国办发明电〔2027〕1号
                                2027-10-04,holiday,国庆节,校历
                                2027-10-05,holiday,国庆节,国办发明电〔2028〕1号
                                """))
                .contains(
                        Label.of(
                                "2行所引通知似属另一年度，仍照采用：workdays.csv:2（2027-10-01, 国办发明电〔2025〕7号）、workdays.csv:6（2027-10-05, 国办发明电〔2028〕1号）",
                                "2 rows are based on what seems to be another year's notice, but used all the same:"
                                        + " workdays.csv:2 (2027-10-01, 国办发明电〔2025〕7号), workdays.csv:6 (2027-10-05, 国办发明电〔2028〕1号)"));
    }

    @Test
    void a_year_whose_notice_is_incomplete_is_told() {
        assertThat(notes("""
                                date,kind,name,notice
                                2090-01-01,holiday,元旦,x
                                2090-05-01,holiday,劳动节,x
                                2091-01-01,day-off,校庆,x
                                """))
                .containsExactly(
                        Label.of(
                                "workdays.csv：2090年的放假通知不全，缺春节、清明节、端午节、中秋节、国庆节，该年的日期仍为暂定",
                                "workdays.csv: the notice of 2090 is incomplete, without Spring Festival, Qingming, Dragon Boat"
                                        + " Festival, Mid-Autumn Festival, National Day, so the dates of the year stay provisional"));
    }

    private static Iterable<Label> notes(String rows) {
        return Folder.good().put("workdays.csv", rows).read().notes();
    }
}
