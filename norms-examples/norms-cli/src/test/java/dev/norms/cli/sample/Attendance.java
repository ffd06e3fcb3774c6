package dev.norms.cli.sample;

import dev.norms.cli.sample.Event.Audience;
import dev.norms.cli.sample.Roster.Stay;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Who came to what, where hours or a review hang on it. */
final class Attendance {
    /** Of a hundred times, how often the members of a branch come. */
    private static final Map<String, Integer> DILIGENCE =
            Map.of("art-f1", 96, "art-f2", 85, "art-u1", 92, "art-u2", 68, "art-u3", 94, "art-g1", 87);

    /** Of a hundred times, how often those come who differ from their branch. */
    private static final Map<String, Integer> OWN_WAY =
            Map.of("p001", 100, "p005", 100, "p009", 10, "p016", 45, "p032", 100, "p062", 50, "p066", 15, "p103", 35);

    private final Roster roster;

    Attendance(Roster roster) {
        this.roster = roster;
    }

    Table table(Journal journal) {
        Table table = new Table("activity", "person", "hours");
        for (Event event : journal.events()) {
            Stream.concat(came(event), event.named().stream())
                    .sorted()
                    .distinct()
                    .forEach(person -> table.row(event.id(), person, hours(event, person)));
        }
        return table;
    }

    private Stream<String> came(Event event) {
        String owner = event.organization();
        LocalDate day = event.date();
        return switch (event.audience()) {
            case NOT_LISTED, NAMED -> Stream.empty();
            case MEMBERS ->
                roster.members(owner, day).stream()
                        .filter(stay -> comes(event, stay))
                        .map(Stay::person);
            case COMMITTEES ->
                roster.members(owner, day).stream()
                        .filter(stay -> Offices.isOnCommittee(stay.person(), day) && comes(event, stay))
                        .map(Stay::person);
            case ACTIVISTS ->
                Stream.of("activist", "candidate")
                        .flatMap(status -> roster.having(status, owner, day).stream())
                        .map(Stay::person);
        };
    }

    private static boolean comes(Event event, Stay stay) {
        int branchHabit = DILIGENCE.getOrDefault(stay.branch(), 0);
        int habit = OWN_WAY.getOrDefault(stay.person(), branchHabit);
        return Dice.chance(habit, "comes", event.id(), stay.person());
    }

    /** Now and then somebody leaves early and is credited with one hour only. */
    private static String hours(Event event, String person) {
        boolean early = event.hours() == 2
                && event.audience() == Audience.MEMBERS
                && !Set.of("p001", "p005").contains(person)
                && Dice.chance(2, "early", event.id(), person);
        return early ? "1" : "";
    }
}
