package dev.norms.cli.sample;

import dev.norms.cli.sample.Roster.Stay;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Who is in touch with whom: branches, dormitory rooms, people in difficulty, activists. */
final class Contacts {
    private static final String TERM = "2024-11-14";

    private static final LocalDate SINCE = LocalDate.parse("2025-09-22");

    /** The full members of each branch who look after its activists. */
    private static final Map<String, List<String>> GUIDES = Map.of(
            "art-f1", List.of("p010", "p011", "p014"),
            "art-f2", List.of("p026", "p027"),
            "art-u1", List.of("p032", "p033", "p040", "p041"),
            "art-u2", List.of("p062", "p064", "p072"),
            "art-u3", List.of("p090", "p074", "p088"),
            "art-g1", List.of("p093", "p094", "p101"));

    private final Roster roster;
    private final Table table = new Table("person", "target_kind", "target", "from", "until");

    Contacts(Roster roster) {
        this.roster = roster;
    }

    Table table() {
        branches();
        dormitories();
        peopleInDifficulty();
        activists();
        return table;
    }

    /** The youth commissioner looks after no branch. */
    private void branches() {
        table.row("p001", "branch", "art-f1", TERM, "");
        table.row("p002", "branch", "art-u1", TERM, "");
        table.row("p003", "branch", "art-g1", TERM, "");
        table.row("p004", "branch", "art-u2", TERM, "");
        table.row("p005", "branch", "art-u3", "2026-05-18", "");
        table.row("p006", "branch", "art-f2", TERM, "");
    }

    /** The secretaries of {@code art-f2} and, newly in office, of {@code art-g1} look after no room. */
    private void dormitories() {
        table.row("p005", "dormitory", "d3-215", "2024-09-23", "");
        table.row("p032", "dormitory", "d5-101", "2023-11-06", "");
        table.row("p060", "dormitory", "d5-322", "2023-09-18", "2026-07-20");
        table.row("p061", "dormitory", "d5-322", "2026-09-28", "");
        table.row("p090", "dormitory", "d6-408", "2026-05-18", "");
        table.row("p093", "dormitory", "d8-117", "2025-04-07", "2026-06-15");
    }

    /**
     * Each member looks after one person in difficulty, one of them after three; some only keep in touch with others.
     */
    private void peopleInDifficulty() {
        for (Stay stay : roster.membersOfTheYear()) {
            String person = stay.person();
            if (Gaps.unpaired(person)) {
                continue;
            }
            LocalDate from = later(stay.from().plusDays(7), SINCE);
            boolean teacher = !stay.isStudent() && Dice.chance(15, "whom", person);
            String kind = teacher ? "teacher-in-difficulty" : "student-in-difficulty";
            String target = (teacher ? "t" : "s") + (11 + Dice.roll(teacher ? 4 : 40, "whom", person));
            table.row(person, kind, target, from, roster.leaves(person));
        }
        table.row("p041", "student-in-difficulty", "s51", "2026-03-09", "");
        table.row("p041", "student-in-difficulty", "s52", "2026-03-09", "");
        table.row("p028", "other", "t16", "2025-10-13", "");
        table.row("p038", "other", "s53", "2025-12-15", "");
        table.row("p100", "other", "s54", "2025-10-13", "");
    }

    /** One or two liaison persons each; {@code p083} has none, and that of {@code p108} is on probation. */
    private void activists() {
        roster.ofTheYear("activist").forEach(this::liaison);
    }

    private void liaison(Stay stay) {
        switch (stay.person()) {
            case "p083" -> {}
            case "p108" -> table.row("p106", "activist", "p108", "2026-01-12", "");
            default -> {
                List<String> guides = GUIDES.getOrDefault(stay.branch(), List.of());
                int first = Dice.roll(guides.size(), "liaison", stay.person());
                liaison(guides.get(first), stay);
                if (Dice.chance(60, "second liaison", stay.person())) {
                    liaison(guides.get((first + 1) % guides.size()), stay);
                }
            }
        }
    }

    private void liaison(String guide, Stay activist) {
        table.row(guide, "activist", activist.person(), later(activist.from(), SINCE), activist.until());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
