package dev.norms.cli.sample;

import dev.norms.cli.sample.Roster.Stay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The documents that the organizations made, with the thought reports of the activists. */
final class Papers {
    private static final String PLAN = "annual-plan";
    private static final String ADMISSION_PLAN = "admission-plan";
    private static final String START = "2026-year-start";

    private final List<Paper> papers = new ArrayList<>();

    private Papers() {}

    private record Paper(String organization, String kind, LocalDate date, String forPeriod, String person) {}

    static Table table(Roster roster) {
        Papers papers = new Papers();
        papers.standing();
        papers.plans();
        papers.ofGeneralBranch();
        papers.rosters();
        papers.summaries();
        papers.thoughtReports(roster);
        return papers.write();
    }

    /** What a term or a rule needs once; {@code art-u2} never wrote down who does what. */
    private void standing() {
        add("art", "website-rules", "2021-03-18");
        add("art", "division-of-work", "2024-11-14");
        add("art-f1", "division-of-work", "2024-04-25");
        add("art-u1", "division-of-work", "2023-10-26");
        add("art-u1", "division-of-work", "2026-10-22");
        add("art-u3", "division-of-work", "2026-05-21");
        add("art-g1", "division-of-work", "2025-03-27");
    }

    /** Two plans come late and name the window that they are for; two never come. */
    private void plans() {
        add("art", PLAN, "2026-02-27");
        add("art-f1", PLAN, "2026-01-14");
        add("art-f2", PLAN, "2026-03-19");
        add("art-u1", PLAN, "2026-03-06");
        add("art-g1", PLAN, "2026-04-10", START);
        add("art-f1", ADMISSION_PLAN, "2026-01-14");
        add("art-u1", ADMISSION_PLAN, "2026-03-11");
        add("art-u2", ADMISSION_PLAN, "2026-04-24", START);
        add("art-g1", ADMISSION_PLAN, "2026-03-25");
    }

    /** The first half-year's finances are disclosed after it, with its name; its supervision report is missing. */
    private void ofGeneralBranch() {
        add("art", "finance-disclosure", "2026-07-03", "2026-H1");
        add("art", "finance-disclosure", "2026-12-11");
        add("art", "style-report", "2026-06-26");
        add("art", "style-report", "2026-12-18");
        add("art", "supervision-report", "2026-12-25");
    }

    private void rosters() {
        add("art-f1", "member-roster", "2026-01-08");
        add("art-f2", "member-roster", "2026-03-12");
        add("art-u1", "member-roster", "2026-03-09");
        add("art-u3", "member-roster", "2026-05-14");
        add("art-g1", "member-roster", "2026-09-11");
        add("art-f1", "activist-roster", "2026-01-08");
        add("art-u1", "activist-roster", "2026-03-09");
        add("art-u2", "activist-roster", "2026-04-24");
        add("art-u3", "activist-roster", "2026-05-14");
        add("art-g1", "activist-roster", "2026-09-11");
    }

    private void summaries() {
        add("art", "annual-summary", "2026-12-24");
        for (String branch : Structure.BRANCHES) {
            if (!Gaps.has("MGT-1.2", branch, "2026-year-end")) {
                LocalDate date = Days.day("12-14").plusDays(Dice.roll(5, "summary", branch));
                papers.add(new Paper(branch, "annual-summary", date, "", ""));
            }
        }
    }

    /** Late in the quarter, or shortly before a person moves or is an activist no longer. */
    private void thoughtReports(Roster roster) {
        for (Stay stay : roster.ofTheYear("activist")) {
            for (int quarter = 1; quarter <= 4; quarter++) {
                LocalDate late = LocalDate.of(Days.YEAR, 3 * quarter, 4)
                        .plusDays(Dice.roll(25, "report", stay.person(), quarter));
                LocalDate last = stay.until().minusDays(3);
                boolean leaves = last.isBefore(late) && Days.quarterName(last).equals(Days.quarterName(late));
                LocalDate date = leaves ? last : late;
                if (stay.holdsOn(date) && !Gaps.withoutReport(stay.person(), quarter)) {
                    papers.add(new Paper(stay.branch(), "thought-report", date, "", stay.person()));
                }
            }
        }
    }

    private void add(String organization, String kind, String date) {
        add(organization, kind, date, "");
    }

    private void add(String organization, String kind, String date, String forPeriod) {
        papers.add(new Paper(organization, kind, LocalDate.parse(date), forPeriod, ""));
    }

    private Table write() {
        papers.sort(Comparator.comparing(Paper::date)
                .thenComparing(Paper::organization)
                .thenComparing(Paper::kind)
                .thenComparing(Paper::person));
        Table table = new Table("organization", "kind", "date", "for_period", "person");
        papers.forEach(paper ->
                table.row(paper.organization(), paper.kind(), paper.date(), paper.forPeriod(), paper.person()));
        return table;
    }
}
