package dev.norms.cli.sample;

import dev.norms.cli.sample.Roster.Stay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Hours of study beside the branches' activities: network courses, training away, reading. */
final class Study {
    private static final List<String> TOPICS =
            List.of("党章党规学习", "网络培训示范班", "高校党建专题", "师德师风专题,含讨论", "中国近现代史", "廉洁教育", "艺术类学生思想政治工作");

    private static final List<String> DAYS = List.of(
            "01-13", "03-10", "03-31", "04-21", "05-19", "06-09", "07-14", "08-25", "09-08", "10-20", "11-17", "12-08");

    /** Those who do nothing beside the branch's activities. */
    private static final Set<String> IDLE =
            Set.of("p009", "p016", "p028", "p060", "p062", "p063", "p066", "p068", "p073", "p103", "p106");

    /** Those who do far more than is asked. */
    private static final Set<String> EAGER = Set.of(
            "p001", "p003", "p005", "p010", "p013", "p019", "p026", "p032", "p035", "p041", "p090", "p097", "p104");

    private record Entry(LocalDate date, String person, String hours, String topic) {}

    private Study() {}

    static Table table(Roster roster) {
        List<Entry> entries = new ArrayList<>();
        for (Stay stay : roster.membersOfTheYear()) {
            for (String day : DAYS) {
                LocalDate date = Days.day(day);
                if (roster.isMember(stay.person(), date) && sitsDown(stay.person(), date)) {
                    entries.add(entry(stay.person(), date));
                }
            }
        }
        entries.sort(Comparator.comparing(Entry::date).thenComparing(Entry::person));
        Table table = new Table("person", "date", "hours", "topic");
        entries.forEach(entry -> table.row(entry.person(), entry.date(), entry.hours(), entry.topic()));
        return table;
    }

    private static boolean sitsDown(String person, LocalDate date) {
        if (IDLE.contains(person)) {
            return false;
        }
        int habit = EAGER.contains(person) ? 75 : 16;
        boolean committee = Offices.isOnCommittee(person, date);
        return Dice.chance(committee && habit < 50 ? 42 : habit, "study", person, date);
    }

    private static Entry entry(String person, LocalDate date) {
        boolean committee = Offices.isOnCommittee(person, date);
        int halves = committee ? 8 + Dice.roll(5, "hours", person, date) : 3 + Dice.roll(6, "hours", person, date);
        String hours = halves % 2 == 0 ? String.valueOf(halves / 2) : halves / 2 + ".5";
        LocalDate day = date.plusDays(Dice.roll(3, "day", person, date));
        return new Entry(day, person, hours, TOPICS.get(Dice.roll(TOPICS.size(), "topic", person, date)));
    }
}
