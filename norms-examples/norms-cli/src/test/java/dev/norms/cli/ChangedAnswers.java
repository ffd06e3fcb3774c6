package dev.norms.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines of the change log that name changed answers: {@code - Answers: INS-2.1, INS-2.2 in 2021 to 2026: why}. */
final class ChangedAnswers {
    private static final Pattern LINE =
            Pattern.compile("- Answers: ([A-Z]+-[0-9.]+(?:, [A-Z]+-[0-9.]+)*) in (\\d{4})(?: to (\\d{4}))?: \\S.*");

    private ChangedAnswers() {}

    /**
     * Returns the lines that are missing under [Unreleased].
     *
     * @param changed the changed answers, each as {@code year,norm}
     * @param changelog the text of the change log
     */
    static List<String> missing(Set<String> changed, String changelog) {
        Set<String> unnamed = new TreeSet<>(changed);
        unnamed.removeAll(named(changelog));
        Map<String, TreeSet<String>> years = new TreeMap<>();
        for (String key : unnamed) {
            years.computeIfAbsent(key.substring(5), norm -> new TreeSet<>()).add(key.substring(0, 4));
        }
        List<String> lines = new ArrayList<>();
        years.forEach((norm, of) -> lines.add(
                "- Answers: " + norm + " in " + of.first() + (of.size() == 1 ? "" : " to " + of.last()) + ": …"));
        return lines;
    }

    private static Set<String> named(String changelog) {
        String unreleased =
                changelog.replaceFirst("(?s)^.*?\n## \\[Unreleased]\n", "").replaceFirst("(?s)\n## \\[.*", "");
        Set<String> named = new HashSet<>();
        unreleased.lines().filter(line -> line.startsWith("- Answers: ")).forEach(line -> {
            Matcher parts = LINE.matcher(line);
            if (!parts.matches()) {
                throw new IllegalArgumentException(
                        "CHANGELOG.md: wanted \"- Answers: NORM, NORM in YEAR to YEAR: why\" "
                                + "on one line, but was: " + line);
            }
            int first = Integer.parseInt(parts.group(2));
            int last = parts.group(3) == null ? first : Integer.parseInt(parts.group(3));
            for (String norm : parts.group(1).split(", ", -1)) {
                for (int year = first; year <= last; year++) {
                    named.add(year + "," + norm);
                }
            }
        });
        return named;
    }
}
