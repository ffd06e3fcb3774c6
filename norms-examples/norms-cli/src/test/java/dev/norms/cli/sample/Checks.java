package dev.norms.cli.sample;

import java.util.List;

/**
 * What was there when somebody looked: the activity room of the general branch, the volunteer teams of the branches.
 */
final class Checks {
    private static final List<String> SIX_HAVES =
            List.of("place", "equipment", "signs", "party-flag", "books-and-papers", "rules");

    private static final List<String> MATERIALS =
            List.of("党建报刊", "书籍", "党章", "条例", "工作计划", "总结", "文件", "会议记录", "党员名册", "分党校及党员发展", "支部组织生活");

    private Checks() {}

    /** Since the room was painted its signs are not up again; {@code art-f2} has no volunteer team. */
    static Table table() {
        Table table = new Table("organization", "list", "item", "date", "present");
        SIX_HAVES.forEach(item -> table.row("art", "six-haves", item, "2026-03-10", "yes"));
        SIX_HAVES.forEach(
                item -> table.row("art", "six-haves", item, "2026-09-08", item.equals("signs") ? "no" : "yes"));
        MATERIALS.forEach(item -> table.row("art", "material-classes", item, "2026-03-10", "yes"));
        team(table, "art-f1", "教工一支部志愿服务队", "2026-03-11");
        team(table, "art-u1", "学生一支部志愿服务队", "2026-03-03");
        team(table, "art-u2", "学生二支部志愿服务队", "2026-04-24");
        team(table, "art-u3", "学生三支部志愿服务队", "2026-05-21");
        team(table, "art-g1", "研究生支部志愿服务队", "2026-03-18");
        return table;
    }

    private static void team(Table table, String branch, String name, String date) {
        table.row(branch, "volunteer-team", name, date, "yes");
    }
}
