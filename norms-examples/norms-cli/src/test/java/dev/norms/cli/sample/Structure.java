package dev.norms.cli.sample;

import java.util.List;

/** The college's organizations, its elections, its semesters and what it is exempt from. */
final class Structure {
    static final List<String> BRANCHES = List.of("art-f1", "art-f2", "art-u1", "art-u2", "art-u3", "art-g1");

    private static final String PARENT = "art";

    private Structure() {}

    /** Returns the branch of an organization: itself, or the branch of a group. */
    static String branchOf(String organization) {
        return organization.substring(0, Math.min(organization.length(), "art-f1".length()));
    }

    static Table organizations() {
        Table table = new Table("id", "kind", "name", "parent", "type", "established", "dissolved");
        table.row(PARENT, "general-branch", "艺术设计学院党总支", "", "", "2012-09-01", "");
        branch(table, "art-f1", "教工第一党支部", "faculty", "2012-09-01");
        branch(table, "art-f2", "教工第二党支部", "faculty", "2019-03-14");
        branch(table, "art-u1", "学生第一党支部", "undergraduate", "2012-09-01");
        branch(table, "art-u2", "学生第二党支部", "undergraduate", "2014-10-16");
        branch(table, "art-u3", "学生第三党支部", "undergraduate", "2026-05-11");
        branch(table, "art-g1", "研究生党支部", "postgraduate", "2016-09-22");
        groups(table, "art-f1", "教工一支部", "2012-09-01");
        groups(table, "art-u1", "学生一支部", "2012-09-01");
        groups(table, "art-u2", "学生二支部", "2014-10-16");
        groups(table, "art-g1", "研究生支部", "2016-09-22");
        return table;
    }

    /** Returns the elections; the extension of {@code art-u2} was asked for and never approved. */
    static Table terms() {
        Table table = new Table("organization", "elected", "extended_to", "approval");
        table.row("art", "2021-11-11", "", "");
        table.row("art", "2024-10-31", "", "");
        table.row("art-f1", "2021-05-06", "", "");
        table.row("art-f1", "2024-04-18", "", "");
        table.row("art-f2", "2022-03-17", "2025-06-17", "校组〔2025〕3号");
        table.row("art-f2", "2025-05-22", "", "");
        table.row("art-u1", "2023-10-19", "", "");
        table.row("art-u1", "2026-10-15", "", "");
        table.row("art-u2", "2023-06-15", "2026-12-15", "");
        table.row("art-u3", "2026-05-13", "", "");
        table.row("art-g1", "2025-03-20", "", "");
        return table;
    }

    static Table semesters() {
        Table table = new Table("name", "start", "end");
        table.row("2025-2026-1", "2025-09-01", "2026-01-16");
        table.row("2025-2026-2", "2026-03-02", "2026-07-10");
        table.row("2026-2027-1", "2026-09-07", "2027-01-15");
        return table;
    }

    /** While its students paint in the country, {@code art-u1} holds no themed Party day. */
    static Table exemptions() {
        Table table = new Table("norm", "subject", "from", "until", "authority", "document", "reason");
        table.row("INS-2.2", "art-u1", "2026-04-01", "2026-06-01", "校党委组织部", "校组〔2026〕7号", "学生外出写生实践");
        return table;
    }

    private static void branch(Table table, String id, String name, String type, String established) {
        table.row(id, "branch", name, PARENT, type, established, "");
    }

    private static void groups(Table table, String branch, String name, String established) {
        table.row(branch + "-x", "group", name + "第一党小组", branch, "", established, "");
        table.row(branch + "-y", "group", name + "第二党小组", branch, "", established, "");
    }

    /** The days from which records were kept: those of the last years before the year that is told whole. */
    static Table coverage() {
        Table table = new Table("table", "from");
        for (String name : List.of("documents", "admissions", "ballots")) {
            table.row(name, "2021-01-01");
        }
        for (String name : List.of(
                "activities", "attendance", "study", "checks", "approvals", "attestations", "followups", "dues")) {
            table.row(name, "2025-01-01");
        }
        return table;
    }
}
