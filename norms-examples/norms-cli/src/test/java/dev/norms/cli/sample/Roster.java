package dev.norms.cli.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The people of the college and where they stand, from when to when.
 *
 * <p>One line per person: the key, {@code c} for a leading cadre or {@code s2027} for a student who graduates in that
 * year, then each stay as {@code organization:status@from}; a stay ends where the next one begins, the last one at
 * {@code -@day}.
 */
final class Roster {
    private static final Set<String> MEMBERS = Set.of("full", "probationary");

    private final List<Stay> stays;

    private Roster(List<Stay> stays) {
        this.stays = stays;
    }

    /** A person's time in one organization with one status; {@code until} is the first day after it. */
    record Stay(String person, String mark, String organization, String status, LocalDate from, LocalDate until) {
        boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && day.isBefore(until);
        }

        boolean isMember() {
            return MEMBERS.contains(status);
        }

        boolean isStudent() {
            return mark.startsWith("s");
        }

        boolean isWithin(String owner) {
            return organization.equals(owner) || organization.startsWith(owner + "-");
        }

        String branch() {
            return Structure.branchOf(organization);
        }
    }

    static Roster of(String... rosters) {
        return new Roster(Stream.of(rosters)
                .flatMap(String::lines)
                .flatMap(line -> parse(line).stream())
                .sorted(Comparator.comparing(Stay::person).thenComparing(Stay::from))
                .toList());
    }

    /** Returns the full and probationary members of an organization and of what belongs to it, on a day. */
    List<Stay> members(String organization, LocalDate day) {
        return on(day).filter(stay -> stay.isMember() && stay.isWithin(organization))
                .toList();
    }

    /** Returns those whose status is the given one, on a day. */
    List<Stay> having(String status, String organization, LocalDate day) {
        return on(day).filter(stay -> stay.status().equals(status) && stay.isWithin(organization))
                .toList();
    }

    /** Returns the stays with the given status that reach into the year. */
    List<Stay> ofTheYear(String status) {
        return stays.stream()
                .filter(stay -> stay.status().equals(status))
                .filter(stay -> stay.until().isAfter(Days.day("01-01")))
                .toList();
    }

    /** Returns the people who are members at some time of the year, each with the first such stay. */
    List<Stay> membersOfTheYear() {
        List<Stay> first = new ArrayList<>();
        stays.stream()
                .filter(stay -> stay.isMember() && stay.until().isAfter(Days.day("01-01")))
                .filter(stay -> first.stream().noneMatch(seen -> seen.person().equals(stay.person())))
                .forEach(first::add);
        return first;
    }

    /** Returns the first day on which the person is no longer in the college. */
    LocalDate leaves(String person) {
        return stays.stream()
                .filter(stay -> stay.person().equals(person))
                .map(Stay::until)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    boolean isMember(String person, LocalDate day) {
        return on(day).anyMatch(stay -> stay.person().equals(person) && stay.isMember());
    }

    Table people() {
        Table table =
                new Table("id", "organization", "status", "from", "until", "leading_cadre", "student", "graduates");
        for (Stay stay : stays) {
            String cadre = stay.mark().equals("c") ? "yes" : "";
            String student = stay.isStudent() ? "yes" : "";
            String graduates = stay.isStudent() ? stay.mark().substring(1) + "-06-30" : "";
            table.row(
                    stay.person(),
                    stay.organization(),
                    stay.status(),
                    stay.from(),
                    stay.until(),
                    cadre,
                    student,
                    graduates);
        }
        return table;
    }

    private Stream<Stay> on(LocalDate day) {
        return stays.stream().filter(stay -> stay.holdsOn(day));
    }

    private static List<Stay> parse(String line) {
        List<String> words = List.of(line.split(" ", -1));
        List<Stay> parsed = new ArrayList<>();
        for (int i = 2; i < words.size(); i++) {
            String[] stay = words.get(i).split("[:@]", -1);
            if (stay.length == 3) {
                boolean last = i + 1 == words.size();
                LocalDate until = last ? LocalDate.MAX : LocalDate.parse(after(words.get(i + 1), '@'));
                parsed.add(new Stay(words.get(0), words.get(1), stay[0], stay[1], LocalDate.parse(stay[2]), until));
            }
        }
        return parsed;
    }

    private static String after(String text, char mark) {
        return text.substring(text.indexOf(mark) + 1);
    }
}
