package dev.norms.files.cell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.files.code.WorkdayKind;
import dev.norms.files.found.FoundTable;
import dev.norms.files.leniency.Leniency;
import dev.norms.label.Label;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The other forms in which a cell may be written than a program writes it, and those that are refused. */
class LooseCellsTest {
    private final List<Leniency> told = new ArrayList<>();
    private final List<Label> complaints = new ArrayList<>();
    private LocalDate dayZero = FoundTable.DAY_ZERO;
    private final CellContext context = new CellContext() {
        @Override
        public void complain(Label what, String value) {
            complaints.add(what);
        }

        @Override
        public void lenient(Leniency leniency) {
            told.add(leniency);
        }

        @Override
        public LocalDate dayZero() {
            return dayZero;
        }

        @Override
        public List<String> meant(Class<?> type, String text) {
            return List.of();
        }
    };

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026/3/5",
                "2026-3-5",
                "2026.3.5",
                "2026年3月5日",
                "2026/3/5 0:00",
                "2026-03-05 00:00:00",
                "2026/03/05",
                "2026 年 3 月 5 日",
                "２０２６年３月５日",
                "2026／3／5",
                "2026年3月5日星期四",
                "2026年3月5号",
                "2026-03-05T00:00:00",
                "2026/3/5 12:00:00 AM"
            })
    void a_day_written_otherwise_is_that_day(String text) {
        assertThat(CellForm.date().read(text, context)).contains(LocalDate.of(2026, 3, 5));
        assertThat(told).containsExactly(Leniency.DATE_FORM);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3月5日",
                "03/05/26",
                "26-3-5",
                "2026-3",
                "2026年3月",
                "5.3.2026",
                "2026/3-5",
                "20260305",
                "32873",
                "73051",
                "46086.5",
                "soon",
                "2026-03-05x",
                "0000-01-01",
                "-2026-03-05",
                "2026年3月5日星期五",
                "Mar-5"
            })
    void what_has_no_year_or_two_meanings_is_no_day(String text) {
        assertThat(CellForm.date().read(text, context)).isEmpty();
        assertThat(complaints).hasSize(1);
        assertThat(told).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-30,2月没有30日",
        "2026/2/30,2月没有30日",
        "2027年2月29日,2027年2月没有29日",
        "2026-13-01,没有13月",
        "2026-04-31,4月没有31日"
    })
    void a_day_that_does_not_exist_is_named(String text, String what) {
        assertThat(CellForm.date().read(text, context)).isEmpty();
        assertThat(complaints)
                .singleElement()
                .satisfies(label -> assertThat(label.zh()).startsWith(what));
    }

    @Property
    void day_numbers_count_from_the_day_of_their_table(@ForAll @IntRange(min = 31_412, max = 71_588) int number) {
        dayZero = LocalDate.of(1904, 1, 1);

        assertThat(CellForm.date().read(Integer.toString(number), context)).contains(dayZero.plusDays(number));
        assertThat(CellForm.month().read(Integer.toString(number), context))
                .contains(YearMonth.from(dayZero.plusDays(number)));
    }

    @Property
    void day_numbers_are_those_of_spreadsheets(@ForAll @IntRange(min = 32_874, max = 73_050) int number) {
        assertThat(CellForm.date().read(Integer.toString(number), context))
                .contains(LocalDate.of(1899, 12, 30).plusDays(number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026/1",
                "2026年1月",
                "2026-1",
                "Jan-26",
                "JAN-26",
                "January-2026",
                "2026/01",
                "2026.01",
                "2026年1月份",
                "46023",
                "2026-01-05",
                "2026/1/31 0:00"
            })
    void a_month_written_otherwise_is_that_month(String text) {
        assertThat(CellForm.month().read(text, context)).contains(YearMonth.of(2026, 1));
        assertThat(told).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1月", "2026", "2026.1", "01/26", "26-Jan", "2026-13", "2026-00", "Janus-26", "2026-Q1"})
    void what_has_no_year_or_no_month_is_no_month(String text) {
        assertThat(CellForm.month().read(text, context)).isEmpty();
        assertThat(complaints).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"2学时,2", "２,2", "７.５ 小时,7.5", "3h,3", "2 Class Hours,2", "1.50学时,1.5"})
    void a_unit_after_hours_and_full_width_digits_are_read(String text, BigDecimal hours) {
        assertThat(CellForm.decimal("学时|小时|h|class[ -]hours?").read(text, context))
                .contains(hours);
        assertThat(told).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2学", "学时", "+2", ".5", "1e3", "2,5", "1/2", "约2"})
    void anything_else_about_a_number_is_refused(String text) {
        assertThat(CellForm.decimal("学时|小时|h").read(text, context)).isEmpty();
        assertThat(complaints).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"是", "√", "有", "y", "Y", "true", "TRUE", "1", "１", "Yes"})
    void words_and_signs_for_yes(String text) {
        assertThat(CellForm.yesOrNo().read(text, context)).contains(true);
        assertThat(told).containsExactly(Leniency.YES_OR_NO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"否", "×", "无", "n", "false", "0"})
    void words_and_signs_for_no(String text) {
        assertThat(CellForm.yesOrNo().read(text, context)).contains(false);
        assertThat(CellForm.yesOrNo().read("?", context)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"duty-day", "DUTY_DAY", "校班", "The University's Duty Day", "ｄｕｔｙ－ｄａｙ"})
    void a_label_or_another_form_stands_for_a_code(String text) {
        assertThat(CellForm.code(WorkdayKind.class).read(text, context)).contains(WorkdayKind.DUTY_DAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u200eb", "a\u0007", "\ufffea", "\u202ea"})
    void an_id_with_a_character_that_nobody_sees_says_which(String text) {
        CellForm<String> form = CellForm.id(
                id -> {
                    throw new IllegalArgumentException(id);
                },
                Label.same("no id"),
                ColumnShape.of(ColumnShape.Kind.ID, Label.same("id"), "a"));
        assertThat(form.read(text, context)).isEqualTo(Optional.empty());
        assertThat(complaints)
                .singleElement()
                .satisfies(what -> assertThat(what.en()).contains("U+"));
    }
}
