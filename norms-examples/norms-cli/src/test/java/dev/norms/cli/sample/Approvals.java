package dev.norms.cli.sample;

/** Who agreed to the practice activities of the branches beforehand: branch, Youth League branch, class committee. */
final class Approvals {
    private static final String BRANCH = "branch";
    private static final String LEAGUE_BRANCH = "league-branch";
    private static final String CLASS_COMMITTEE = "class-committee";

    private Approvals() {}

    /** No class committee was asked about the activity of {@code art-u2}. */
    static Table table() {
        Table table = new Table("activity", "body", "date");
        table.row("art-u1-0422", BRANCH, "2026-04-07");
        table.row("art-u1-0422", LEAGUE_BRANCH, "2026-04-09");
        table.row("art-u1-0422", CLASS_COMMITTEE, "2026-04-10");
        table.row("art-u2-0529", BRANCH, "2026-05-20");
        table.row("art-u2-0529", LEAGUE_BRANCH, "2026-05-21");
        table.row("art-u3-0626", BRANCH, "2026-06-08");
        table.row("art-u3-0626", LEAGUE_BRANCH, "2026-06-12");
        table.row("art-u3-0626", CLASS_COMMITTEE, "2026-06-12");
        table.row("art-g1-0706", BRANCH, "2026-06-16");
        table.row("art-g1-0706", LEAGUE_BRANCH, "2026-06-23");
        table.row("art-g1-0706", CLASS_COMMITTEE, "2026-06-24");
        table.row("art-u1-1106", BRANCH, "2026-10-13");
        table.row("art-u1-1106", LEAGUE_BRANCH, "2026-10-20");
        table.row("art-u1-1106", CLASS_COMMITTEE, "2026-10-22");
        return table;
    }
}
