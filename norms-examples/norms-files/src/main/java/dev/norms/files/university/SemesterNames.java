package dev.norms.files.university;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The names of semesters, such as {@code 2026-2027-1}: by the titles of their events, else by their first day. */
final class SemesterNames {
    private static final Pattern YEARS = Pattern.compile("(20[0-9]{2})\\s*[-–—~～至/]+\\s*((?:20)?[0-9]{2})(?![0-9])");
    private static final Pattern NUMBER = Pattern.compile("第\\s*([一二三1-3])\\s*学期|([上下])学期");
    private static final Pattern SEASON =
            Pattern.compile("([春夏秋冬短])(?:[夏冬])?季?(?:小|短)?学期|\\b(spring|summer|fall|autumn)\\b");

    private SemesterNames() {}

    static String of(SemesterDraft semester) {
        LocalDate first = semester.first();
        List<String> titles =
                semester.titles().map(title -> title.toLowerCase(Locale.ROOT)).toList();
        int number = find(titles, title -> number(title, first)).orElseGet(() -> number(first));
        int year = find(titles, SemesterNames::year).orElseGet(() -> year(first, number));
        return year + "-" + (year + 1) + "-" + number;
    }

    private static Optional<Integer> find(List<String> titles, Function<String, Optional<Integer>> part) {
        return titles.stream().map(part).flatMap(Optional::stream).findFirst();
    }

    private static Optional<Integer> year(String title) {
        Matcher years = YEARS.matcher(title);
        while (years.find()) {
            int from = Integer.parseInt(years.group(1));
            if ((from + 1) % 100 == Integer.parseInt(years.group(2)) % 100) {
                return Optional.of(from);
            }
        }
        return Optional.empty();
    }

    private static Optional<Integer> number(String title, LocalDate first) {
        Matcher number = NUMBER.matcher(title);
        if (number.find()) {
            int index = "一二三123".indexOf(number.group(1) == null ? "" : number.group(1));
            return Optional.of(number.group(1) == null ? (number.group(2).equals("上") ? 1 : 2) : index % 3 + 1);
        }
        Matcher season = SEASON.matcher(title);
        return season.find()
                ? Stream.of(season.group(1), season.group(2))
                        .filter(name -> name != null)
                        .findFirst()
                        .map(name -> bySeason(name, first))
                : Optional.empty();
    }

    /** Returns the number by a season; one called summer that begins before June continues the spring's semester. */
    private static int bySeason(String name, LocalDate first) {
        return switch (name) {
            case "秋", "fall", "autumn" -> 1;
            case "春", "spring" -> 2;
            case "夏", "summer", "短" -> first.getMonthValue() >= 6 ? 3 : 2;
            default -> number(first);
        };
    }

    private static int number(LocalDate first) {
        int month = first.getMonthValue();
        return month >= 8 ? 1 : month >= 6 ? 3 : 2;
    }

    private static int year(LocalDate first, int number) {
        boolean autumn = first.getMonthValue() >= 8 && number == 1;
        return autumn ? first.getYear() : first.getYear() - 1;
    }
}
