package dev.norms.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.preference.Preference;
import dev.norms.calendar.preference.PreferenceKind;
import dev.norms.files.form.PreferenceForms;
import dev.norms.files.table.Aliases;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PreferencesFileTest {
    @Test
    void every_rule_is_read_and_written_in_its_exact_form() {
        String rows = """
                ,,weekday,fri
                b1,themed-party-day,weekday,2nd-wed
                ,,slot,pm
                ,,not-on,2026-05-04/2026-05-09
                ,party-lecture,apart,14
                ,,together,members-assembly;themed-party-day
                b1,,room,党员活动室
                ,,by-week,3;7;11;15
                ,,quiet,vacation
                """;
        CollegeFiles files = Folder.good()
                .put("preferences.csv", "organization,kind,rule,value\n" + rows)
                .read();
        assertThat(files.preferences().all().stream().map(Preference::toString))
                .containsExactlyElementsOf(rows.lines().toList());
    }

    @Test
    void headers_and_labels_may_be_chinese() {
        CollegeFiles files = Folder.good()
                .without("preferences.csv")
                .put("安排偏好.csv", "组织,活动类型,规则,取值\nb1,主题党日,星期,wed\n")
                .read();
        assertThat(files.preferences().all()).hasToString("[b1,themed-party-day,weekday,wed]");
    }

    @Test
    void values_may_be_as_people_write_them() {
        String exact = """
                ,,weekday,fri
                b1,themed-party-day,weekday,2nd-wed
                ,,slot,pm
                ,party-lecture,apart,14
                ,,together,members-assembly;themed-party-day
                ,,by-week,3;7;11;15
                ,,quiet,vacation
                """;
        CollegeFiles files = Folder.good().put("preferences.csv", """
                organization,kind,rule,value
                ,,星期,每周五
                b1,主题党日,星期,每月第二个周三
                ,,一天中的时段,下午
                ,党课,间隔,14天
                ,,合并,党员大会、主题党日
                ,,按教学周,第3周；第7周；11；15周
                ,,静默,假期
                """).read();
        assertThat(files.preferences().all().stream().map(Preference::toString))
                .containsExactlyElementsOf(exact.lines().toList());
    }

    @Test
    void every_value_that_a_workbook_offers_is_one_of_a_rule() {
        for (String text : PreferenceForms.offered()) {
            assertThat(Stream.of(PreferenceKind.WEEKDAY, PreferenceKind.SLOT, PreferenceKind.QUIET)
                            .filter(rule -> rule.read(PreferenceForms.exact(rule, text, Aliases.NONE))
                                    .isPresent()))
                    .as(text)
                    .hasSize(1);
        }
    }

    @Test
    void a_row_is_about_one_kind_or_all_but_not_about_several() {
        assertThat(Folder.good().put("preferences.csv", """
                                organization,kind,rule,value
                                ,themed-party-day;party-lecture,apart,14
                                ,党课、主题党日,slot,pm
                                """).problems())
                .containsExactly(
                        "preferences.csv:2: kind: must be one kind of activity (themed-party-day;party-lecture)",
                        "preferences.csv:3: kind: must be one kind of activity (党课、主题党日)");
    }

    @Test
    void everything_wrong_is_told_at_once() {
        assertThat(Folder.good().put("preferences.csv", """
                                organization,kind,rule,value
                                ,,slot,am
                                ,,slot,pm
                                ,,slot,noon
                                b1,,weekdays,fri
                                b1,party-lectures,apart,0
                                ,,together,members-assembly;party-day
                                ,,not-on,2026-05-09/2026-05-04
                                ,,quiet,summer
                                b7,,room,101
                                """).problems())
                .contains(
                        "preferences.csv:3: value: contradicts another row [preferences.csv:2] (pm)",
                        "preferences.csv:4: value: must be am, pm or evening (noon)",
                        "preferences.csv:6: value: must be a number of days from 1 to 366 (0)",
                        "preferences.csv:8: value: must be 2026-05-04/2026-05-09, without the second day"
                                + " (2026-05-09/2026-05-04)",
                        "preferences.csv:9: value: must be vacation (summer)")
                .anyMatch(problem -> problem.startsWith("preferences.csv:5: rule: unknown code, perhaps weekday"))
                .anyMatch(problem -> problem.startsWith("preferences.csv:10: organization: unknown organization"))
                .anyMatch(problem ->
                        problem.startsWith("preferences.csv:6: kind: unknown kind of activity, perhaps party-lecture"))
                .anyMatch(problem -> problem.startsWith("preferences.csv:7: value: unknown kind of activity"))
                .hasSize(9);
    }
}
