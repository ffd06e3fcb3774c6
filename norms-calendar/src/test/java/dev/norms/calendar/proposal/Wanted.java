package dev.norms.calendar.proposal;

import dev.norms.calendar.preference.Preference;
import dev.norms.calendar.preference.PreferenceRule;
import dev.norms.calendar.preference.Preferences;
import dev.norms.calendar.preference.Slot;
import dev.norms.organization.OrganizationId;
import dev.norms.time.DateRange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;

/** Random preferences of a small college, general and special ones, of which no two contradict each other. */
final class Wanted {
    private static final List<String> KINDS =
            List.of("themed-party-day", "members-assembly", "branch-committee-meeting", "party-lecture");

    private Wanted() {}

    static Preferences of(Random random, List<OrganizationId> organizations, LocalDate asOf) {
        List<Preference> all = new ArrayList<>();
        for (int i = random.nextInt(7); i > 0; i--) {
            Preference next = new Preference(
                    random.nextInt(3) == 0
                            ? Optional.of(organizations.get(random.nextInt(organizations.size())))
                            : Optional.empty(),
                    random.nextBoolean() ? Optional.of(KINDS.get(random.nextInt(KINDS.size()))) : Optional.empty(),
                    rule(random, asOf));
            if (all.stream().noneMatch(next::contradicts)) {
                all.add(next);
            }
        }
        return new Preferences(all);
    }

    private static PreferenceRule rule(Random random, LocalDate asOf) {
        return switch (random.nextInt(8)) {
            case 0 -> new PreferenceRule.InSlot(List.of(Slot.values()).get(random.nextInt(3)));
            case 1 ->
                new PreferenceRule.Weekday(
                        random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(1 + random.nextInt(4)),
                        DayOfWeek.of(1 + random.nextInt(5)));
            case 2 -> {
                LocalDate from = asOf.plusDays(random.nextInt(200));
                yield new PreferenceRule.NotOn(DateRange.of(from, from.plusDays(1 + random.nextInt(20))));
            }
            case 3 -> new PreferenceRule.Apart(1 + random.nextInt(5));
            case 4 ->
                new PreferenceRule.Together(random.nextBoolean() ? Set.copyOf(KINDS) : Set.copyOf(KINDS.subList(0, 2)));
            case 5 -> new PreferenceRule.Room("room " + random.nextInt(2));
            case 6 -> new PreferenceRule.ByWeek(Set.of(2, 6, 10, 14));
            default -> new PreferenceRule.Quiet();
        };
    }
}
