package dev.norms.cli.sample;

import dev.norms.cli.sample.Roster.Stay;
import java.time.LocalDate;

/** What is to be done about duties that were missed, by whom and by when; of what August left open not all yet. */
final class FollowUps {
    private static final String DISCIPLINE = "p004";
    private static final String AFFAIRS = "p008";
    private static final int LAST_MONTH_ASKED_FOR = 7;

    private final Roster roster;
    private final Table table = new Table("obligation", "action", "by", "date", "done");

    private FollowUps(Roster roster) {
        this.roster = roster;
    }

    static Table table(Roster roster) {
        FollowUps all = new FollowUps(roster);
        all.ofTheGeneralBranch();
        all.ofBranches();
        all.thoughtReports();
        all.dues();
        return all.table;
    }

    private void ofTheGeneralBranch() {
        add("ART-10.1#funds@art/2026-H1", "补查上半年党建经费使用情况", DISCIPLINE, "2026-09-30", "");
        add("ART-19.1@art/2026-H1", "补写上半年督查报告", DISCIPLINE, "2026-09-30", "");
        add("ART-11.1@art/2026-08", "八月议题并入九月党政联席会", "p002", "2026-09-18", "2026-09-15");
    }

    private void ofBranches() {
        add("ORG-3.2@art-u2/term-2023-06-15", "报请批准后尽快换届", "p003", "2026-10-31", "");
        add("ORG-2.3@art-u2/term-2023-06-15", "换届后一周内明确委员分工", "p003", "2026-11-07", "");
        add("INS-2.1@art-u2/2026-Q1", "第二季度增开一次党员大会", DISCIPLINE, "2026-06-30", "2026-06-18");
        add("INS-2.2@art-u2/2026-02", "约谈支部书记", DISCIPLINE, "2026-03-20", "2026-03-18");
        add("INS-2.2@art-u2/2026-04", "约谈支部书记", DISCIPLINE, "2026-05-20", "2026-05-19");
        add("INS-2.3@art-u2/2026-05", "补选委员后恢复每月一次", "p003", "2026-06-30", "");
        add("INS-2.4@art-u2-x/2026-02", "提醒党小组组长", "p060", "2026-03-20", "2026-03-09");
        add("INS-2.4@art-u2-y/2026-03", "提醒党小组组长", "p060", "2026-04-20", "2026-04-13");
        add("INS-2.4@art-u2-y/2026-07", "重新推选党小组组长", "p062", "2026-09-30", "");
        add("MGT-1.1@art-u2/2026-year-start", "补写全年工作计划", "p060", "2026-04-30", "");
        add("ACT-2.2@art-u2/2026-spring-festival", "国庆节前走访", "p062", "2026-09-30", "");
        add("INS-2.2@art-g1/2026-02", "寒假改为线上开展", "p093", "2026-03-31", "2026-03-18");
        add("INS-2.3@art-u1/2026-08", "九月上旬补议八月事项", "p032", "2026-09-10", "2026-09-08");
        add("INS-2.4@art-u1-y/2026-08", "九月补学八月内容", "p041", "2026-09-20", "2026-09-10");
        add("ART-7.1@art-f2/2026-year-start", "并入下半年发展计划", "p026", "2026-09-30", "");
        add("ACT-3.1@art-f2/2026-H1", "下半年开展两次志愿服务", "p026", "2026-12-20", "");
        add("ART-8.2#p083@art-u2/2026-H1", "逐人谈话", "p062", "2026-09-30", "");
        add("ART-8.2#p084@art-u2/2026-H1", "逐人谈话", "p062", "2026-09-30", "");
    }

    /** Of the first two quarters; the third is not over. */
    private void thoughtReports() {
        for (int quarter = 1; quarter <= 2; quarter++) {
            LocalDate first = LocalDate.of(Days.YEAR, 3 * quarter - 2, 1);
            for (Stay stay : roster.having("activist", "art", first)) {
                if (Gaps.withoutReport(stay.person(), quarter)) {
                    String duty = "INS-1.4#" + stay.person() + "@" + stay.branch() + "/" + Days.quarterName(first);
                    add(duty, "由培养联系人谈话了解", "p003", first.plusMonths(4).toString(), "");
                }
            }
        }
    }

    private void dues() {
        for (int month = 1; month <= LAST_MONTH_ASKED_FOR; month++) {
            LocalDate first = LocalDate.of(Days.YEAR, month, 1);
            for (Stay stay : roster.members("art", first)) {
                boolean asked = Dice.chance(85, "asked for dues", stay.person(), month);
                if (Gaps.unpaid(stay.person(), month) && asked) {
                    String duty = "ART-10.2@" + stay.person() + "/" + Days.monthName(month);
                    add(duty, "催缴党费", AFFAIRS, first.plusMonths(2).minusDays(1).toString(), "");
                }
            }
        }
    }

    private void add(String obligation, String action, String by, String date, String done) {
        table.row(obligation, action, by, date, done);
    }
}
