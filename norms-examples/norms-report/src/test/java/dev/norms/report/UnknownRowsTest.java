package dev.norms.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.ledger.Ledger;
import dev.norms.report.standing.HoursRow;
import dev.norms.report.standing.LinkRow;
import dev.norms.report.standing.StandingView;
import dev.norms.report.unit.Names;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnknownRowsTest {
    private final StandingView standing = ReportCollege.standing("");
    private final StandingView unknown = unknown();

    @Test
    void links_without_data_are_neither_missing_nor_kept() {
        assertThat(unknown.links())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.isUnknown()).isTrue())
                .noneMatch(row -> row.isMissing() || row.isKept());
        assertThat(standing.links()).noneMatch(LinkRow::isUnknown);
        assertThat(standing.links()).extracting(LinkRow::isMissing).contains(true, false);
    }

    @Test
    void nobody_lags_behind_with_hours_of_which_there_are_no_data() {
        assertThat(unknown.hours())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.isUnknown()).isTrue())
                .noneMatch(HoursRow::isBehind);
    }

    @Test
    void what_is_not_known_stands_in_lists_of_its_own() throws IOException {
        String page = Written.page(unknown);

        assertThat(page)
                .contains(
                        "没有数据、无法判定的" + unknown.links().size() + "项",
                        "没有数据、无法判定的" + unknown.hours().size() + "人")
                .contains("已经落实的0项", "已经学满的0人")
                .doesNotContain("落后</span>");
        assertThat(section(page, "还缺联系的</caption>")).doesNotContain("data-u");
        assertThat(section(page, "尚缺学时的党员，差得多的在前</caption>")).doesNotContain("data-u");
    }

    /** Returns a table from its caption on. */
    private static String section(String page, String caption) {
        String rest = page.substring(page.indexOf(caption));
        return rest.substring(0, rest.indexOf("</table>"));
    }

    /** The standing of a college that has no records. */
    private static StandingView unknown() {
        Schedule schedule = ReportCollege.schedule("");
        Ledger nothing = Ledger.builder(schedule.college()).build();
        return StandingView.of(Assessment.of(schedule, nothing, ReportCollege.AS_OF), nothing, List.of(), Names.NONE);
    }
}
