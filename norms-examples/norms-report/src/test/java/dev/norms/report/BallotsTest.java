package dev.norms.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.calendar.workday.ChinaWorkdays;
import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.ledger.Ballot;
import dev.norms.ledger.Ledger;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.organization.BranchType;
import dev.norms.organization.OrganizationId;
import dev.norms.report.standing.BallotRow;
import dev.norms.report.standing.StandingView;
import dev.norms.report.unit.Names;
import dev.norms.report.unit.Shade;
import dev.norms.time.DateRange;
import dev.norms.vote.Matter;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Elections and votes in the report: what is not compliant first, a lost motion as an outcome. */
class BallotsTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

    private static Ballot ballot(String id, String by, String day, Matter matter, int entitled, int present, int yes) {
        return Ballot.builder()
                .id(id)
                .organization(OrganizationId.of(by))
                .date(LocalDate.parse(day))
                .matter(matter)
                .entitled(entitled)
                .present(present)
                .inFavor(yes)
                .build();
    }

    private static StandingView standing(Ballot... ballots) {
        var college = College.builder();
        for (String id : List.of("t2", "u1", "u2", "g1")) {
            college.add(
                    Organization.branch(id, BranchType.FACULTY).name("支部" + id).established("2015-09-01"));
        }
        Schedule schedule = Schedule.of(
                ImplementationOpinion.book(),
                college.build(),
                CollegeCalendar.of(ChinaWorkdays.bundled().knownOn(LocalDate.of(2025, 12, 31))),
                DateRange.ofYear(2026));
        var ledger = Ledger.builder(schedule.college());
        List.of(ballots).forEach(ledger::add);
        Ledger records = ledger.build();
        return StandingView.of(Assessment.of(schedule, records, AS_OF), records, List.of(), Names.NONE);
    }

    private static StandingView trial() {
        return standing(
                ballot("e-t2", "t2", "2026-05-18", Matter.SECRETARY_ELECTION, 4, 4, 4)
                        .withCandidates(1)
                        .withSeats(1),
                ballot("e-u1", "u1", "2026-05-21", Matter.ELECTION, 10, 9, 9)
                        .withCandidates(3)
                        .withSeats(3),
                ballot("e-u2", "u2", "2026-05-22", Matter.SECRETARY_ELECTION, 5, 3, 3)
                        .withCandidates(1)
                        .withSeats(1),
                ballot("m-g1", "g1", "2026-06-10", Matter.MOTION, 8, 4, 4).withSubject("年度计划"),
                ballot("later", "g1", "2026-07-01", Matter.MOTION, 8, 4, 4));
    }

    @Test
    void what_breaks_a_rule_comes_first_then_what_was_lost() {
        assertThat(trial().ballots())
                .extracting(BallotRow::id, BallotRow::outcome, BallotRow::shade)
                .containsExactly(
                        tuple("e-u2", "不得表决", Shade.BAD),
                        tuple("e-u1", "通过", Shade.BAD),
                        tuple("m-g1", "未通过", Shade.WATCH),
                        tuple("e-t2", "通过", Shade.GOOD));
    }

    @Test
    void the_page_shows_what_was_asked_for_and_what_is_wrong() throws IOException {
        assertThat(Written.page(trial()))
                .contains("选举与表决", "应到5，实到3（需4），赞成3", "实到会人数应不少于4人，实为3人，不符合")
                .contains("候选人数应不少于4人，实为3人，不符合", "应到8，实到4（需4），赞成4（需5）", "：年度计划")
                .doesNotContain("later");
        assertThat(Written.page(standing())).contains("没有登记选举与表决");
    }
}
