package dev.norms.cli.sample;

import static dev.norms.cli.sample.Days.meeting;
import static dev.norms.cli.sample.Days.monthName;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/** The months of the branches and groups: themed Party days, committee meetings, group meetings. */
final class BranchYear {
    private static final Set<Integer> BUSY_MONTHS = Set.of(3, 4, 5, 6, 9, 10, 11, 12);

    private static final Set<Integer> PRACTICE_MONTHS = Set.of(4, 5);

    private static final Set<Integer> ASSEMBLY_MONTHS = Set.of(3, 6);

    private BranchYear() {}

    static void record(Journal journal) {
        themedPartyDays(journal, "art-f1", 1, 2, DayOfWeek.WEDNESDAY);
        themedPartyDays(journal, "art-f2", 1, 3, DayOfWeek.THURSDAY);
        themedPartyDays(journal, "art-u1", 1, 2, DayOfWeek.FRIDAY);
        themedPartyDays(journal, "art-u2", 1, 3, DayOfWeek.FRIDAY);
        themedPartyDays(journal, "art-u3", 6, 2, DayOfWeek.THURSDAY);
        themedPartyDays(journal, "art-g1", 1, 3, DayOfWeek.WEDNESDAY);
        committee(journal, "art-f1", 1, DayOfWeek.MONDAY);
        committee(journal, "art-u1", 1, DayOfWeek.TUESDAY);
        committee(journal, "art-u2", 1, DayOfWeek.WEDNESDAY);
        committee(journal, "art-u3", 6, DayOfWeek.MONDAY);
        committee(journal, "art-g1", 1, DayOfWeek.TUESDAY);
        groups(journal, "art-f1", DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY);
        groups(journal, "art-u1", DayOfWeek.TUESDAY, DayOfWeek.THURSDAY);
        groups(journal, "art-u2", DayOfWeek.WEDNESDAY, DayOfWeek.MONDAY);
        groups(journal, "art-g1", DayOfWeek.TUESDAY, DayOfWeek.THURSDAY);
        journal.held("art-u1-x", "group-meeting", "05-29");
    }

    private static void themedPartyDays(Journal journal, String branch, int first, int week, DayOfWeek weekday) {
        for (int month = first; month <= 12; month++) {
            boolean away = branch.equals("art-u1") && PRACTICE_MONTHS.contains(month);
            if (!away && !Gaps.has("INS-2.2", branch, monthName(month))) {
                LocalDate date = meeting(month, week, weekday);
                journal.held(branch, kindsOf(branch, month), date).hours(2);
            }
        }
    }

    /** Some themed Party days are a members' assembly as well. */
    private static String kindsOf(String branch, int month) {
        boolean assembly =
                (branch.equals("art-g1") && ASSEMBLY_MONTHS.contains(month)) || (branch.equals("art-u3") && month == 9);
        return assembly ? "members-assembly;themed-party-day" : "themed-party-day";
    }

    private static void committee(Journal journal, String branch, int first, DayOfWeek weekday) {
        for (int month = first; month <= 12; month++) {
            if (!Gaps.has("INS-2.3", branch, monthName(month))) {
                journal.held(branch, "branch-committee-meeting", meeting(month, 1, weekday));
            }
        }
    }

    private static void groups(Journal journal, String branch, DayOfWeek x, DayOfWeek y) {
        group(journal, branch + "-x", x);
        group(journal, branch + "-y", y);
    }

    private static void group(Journal journal, String group, DayOfWeek weekday) {
        for (int month = 1; month <= 12; month++) {
            if (Gaps.has("INS-2.4", group, monthName(month))) {
                continue;
            }
            journal.held(group, "group-meeting", meeting(month, 2, weekday));
            boolean again = BUSY_MONTHS.contains(month) && Dice.chance(frequency(group), "again", group, month);
            if (again || (group.equals("art-u1-x") && month == 5)) {
                journal.held(group, "group-meeting", meeting(month, 4, weekday));
            }
        }
    }

    private static int frequency(String group) {
        return group.startsWith("art-u2") ? 15 : 55;
    }
}
