package dev.norms.cli.sample;

/** How meetings voted; that of {@code art-u2} on {@code p086} was held though too few were present. */
final class Ballots {
    private Ballots() {}

    static Table table() {
        Table table = new Table(
                "id",
                "organization",
                "date",
                "matter",
                "subject",
                "entitled",
                "present",
                "for",
                "against",
                "abstain",
                "candidates",
                "seats");
        election(table, "art-f2-2025", "art-f2", "2025-05-22", "6,6,5,1,0,2,1");
        person(table, "art-f1-p022a", "art-f1", "2025-06-17", "admission", "p022", "18,16,17,0,1");
        motion(table, "art-f2-plan", "art-f2", "2026-03-26", "年度计划", "6,3,3,0,0");
        election(table, "art-u3-2026", "art-u3", "2026-05-13", "8,8,7,1,0,4,3");
        person(table, "art-u1-p059", "art-u1", "2026-06-04", "admission", "p059", "11,10,11,0,0");
        person(table, "art-u2-p086", "art-u2", "2026-06-11", "admission", "p086", "10,5,8,0,0");
        person(table, "art-u1-p037", "art-u1", "2026-06-12", "confirmation", "p037", "11,11,11,0,0");
        person(table, "art-u1-p047", "art-u1", "2026-06-12", "confirmation", "p047", "11,11,10,0,1");
        election(table, "art-g1-by", "art-g1", "2026-06-15", "11,10,9,1,0,2,1");
        person(table, "art-f1-p022b", "art-f1", "2026-06-17", "confirmation", "p022", "18,15,17,0,0");
        person(table, "art-g1-p105", "art-g1", "2026-06-17", "confirmation", "p105", "11,9,9,0,0");
        person(table, "art-u2-p067", "art-u2", "2026-06-18", "confirmation", "p067", "10,8,8,0,0");
        person(table, "art-g1-p111", "art-g1", "2026-06-24", "admission", "p111", "12,9,10,1,0");
        motion(table, "art-f1-plan", "art-f1", "2026-09-09", "换届筹备", "19,16,16,0,0");
        election(table, "art-u1-2026", "art-u1", "2026-10-15", "9,9,8,1,0,5,4");
        person(table, "art-u1-p058", "art-u1", "2026-12-11", "admission", "p058", "12,11,12,0,0");
        return table;
    }

    private static void election(Table table, String id, String organization, String date, String numbers) {
        String[] all = numbers.split(",", -1);
        table.row(id, organization, date, "election", "", all[0], all[1], all[2], all[3], all[4], all[5], all[6]);
    }

    private static void person(
            Table table, String id, String organization, String date, String matter, String person, String numbers) {
        String[] all = numbers.split(",", -1);
        table.row(id, organization, date, matter, person, all[0], all[1], all[2], all[3], all[4], "", "");
    }

    private static void motion(Table table, String id, String organization, String date, String topic, String numbers) {
        person(table, id, organization, date, "motion", topic, numbers);
    }
}
