package dev.norms.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.workday.Certainty;
import dev.norms.calendar.workday.WorkCalendar;
import dev.norms.evidence.EvidenceSource;
import dev.norms.label.Label;
import dev.norms.ledger.LedgerRecord;
import dev.norms.organization.OrganizationId;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How records are kept: since when, by whom together, under what id, and what people are called beside them. */
class RecordKeepingTest {
    private static final LocalDate MAY = LocalDate.of(2021, 5, 1);

    @Test
    void coverage_says_since_when_a_table_was_kept() {
        CollegeFiles files = Folder.good()
                .put("coverage.csv", "表,起\nactivities,2021-05-01\n")
                .read();
        assertThat(files.ledger().covered(EvidenceSource.ACTIVITIES)).containsExactly(DateRange.since(MAY));
        assertThat(files.ledger().covered(EvidenceSource.STUDY)).isEmpty();
    }

    @Test
    void coverage_of_a_file_that_is_not_there_supplies_nothing() {
        CollegeFiles files = Folder.good()
                .without("study.csv")
                .put("coverage.csv", "table,from\nstudy,2021-05-01\n")
                .read();
        assertThat(files.ledger().supplied()).doesNotContain(EvidenceSource.STUDY);
        assertThat(files.notes())
                .extracting(Label::en)
                .containsExactly("coverage.csv: there is no study.csv, so its first day has no effect");
    }

    @Test
    void a_table_stands_once_in_coverage() {
        assertThat(Folder.good()
                        .put("coverage.csv", "table,from\ndues,2021-05-01\nmembers,2021-05-01\ndues,2021-06-01\n")
                        .problems())
                .hasSize(2)
                .contains("coverage.csv:4: table: the table has a row already [coverage.csv:2] (dues)")
                .anyMatch(problem ->
                        problem.startsWith("coverage.csv:3: table: unknown table, must be one of 16 such as"));
    }

    @Test
    void names_are_held_apart() {
        CollegeFiles files = Folder.good().read();
        assertThat(files.names())
                .containsEntry("p1", "王五")
                .containsEntry("b1", "一支部")
                .hasSize(2);
        assertThat(Folder.good()
                        .put("names.csv", "编号,姓名\np1,王五\np1,赵六\np 2,孙七\n")
                        .problems())
                .hasSize(2)
                .contains("names.csv:3: 编号: duplicate id [names.csv:2] (p1)")
                .noneMatch(problem -> problem.contains("王") || problem.contains("赵") || problem.contains("孙"));
    }

    @Test
    void an_activity_may_be_held_together() {
        CollegeFiles files = Folder.good()
                .set("activities.csv", "organization", "b1; b9")
                .without("approvals.csv")
                .read();
        for (String holder : List.of("b1", "b9")) {
            assertThat(files.ledger().records(OrganizationId.of(holder), EvidenceSource.ACTIVITIES))
                    .extracting(LedgerRecord::ref)
                    .contains("a9");
        }
        assertThat(files.ledger().records())
                .filteredOn(record -> record.ref().equals("a9"))
                .hasSize(1);
        assertThat(Folder.good().set("activities.csv", "organization", "b1;zz").problems())
                .containsExactly("activities.csv:2: organization: unknown organization (zz)");
    }

    @Test
    void an_activity_without_an_id_is_named_by_table_and_line() {
        CollegeFiles files = Folder.good()
                .set("activities.csv", "id", "")
                .append("attendance.csv", "activities.2,p1,2\n")
                .read();
        assertThat(files.ledger().records(OrganizationId.of("b1"), EvidenceSource.ACTIVITIES))
                .extracting(LedgerRecord::ref)
                .containsExactly("activities.2", "a1");
        assertThat(Folder.good()
                        .set("activities.csv", "id", "")
                        .append("activities.csv", "activities.2,b1,group-meeting,2021-04-09,,,,,\n")
                        .problems())
                .containsExactly("activities.csv:4: id: duplicate id [activities.csv:2] (activities.2)");
    }

    @Test
    void days_of_the_university_lie_over_those_of_notices() {
        String rows = """
                date,kind,name,notice
                2026-10-16,day-off,校庆日,校历
                2026-10-16,workday,x,x
                2026-10-17,duty-day,校庆日,校历
                2027-01-01,holiday,元旦,x
                """;
        CollegeFiles files = Folder.good().put("workdays.csv", rows).read();
        WorkCalendar days = files.calendar().workdays();
        assertThat(days.isWorkingDay(LocalDate.of(2026, 10, 16))).isFalse();
        assertThat(days.isWorkingDay(LocalDate.of(2026, 10, 17))).isTrue();
        assertThat(files.calendar().knownOn(LocalDate.of(2025, 12, 31)).certainty(LocalDate.of(2027, 3, 1)))
                .isEqualTo(Certainty.PROVISIONAL);
        assertThat(Folder.good()
                        .put("workdays.csv", rows + "2026-10-17,day-off,x,x\n2026-10-16,holiday,x,x\n")
                        .problems())
                .containsExactly(
                        "workdays.csv:6: date: duplicate date [workdays.csv:4] (2026-10-17)",
                        "workdays.csv:7: date: duplicate date [workdays.csv:3] (2026-10-16)");
    }
}
