package dev.norms.time;

import dev.norms.label.Coded;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Parses the names of periods. */
final class PeriodNames {
    private static final Pattern CALENDAR =
            Pattern.compile("(?<year>[0-9]{4})(?:-(?<part>H[12]|Q[1-4]|0[1-9]|1[0-2]|[a-z][a-z-]*))?");
    private static final Pattern EDITION = Pattern.compile("edition-([0-9]{4})");
    private static final Pattern SEMESTER = Pattern.compile("([0-9]{4})-([0-9]{4})-([12])");
    private static final String TERM = "term-";

    private PeriodNames() {}

    static Optional<Period> find(String text) {
        Matcher calendar = CALENDAR.matcher(text);
        if (calendar.matches()) {
            int year = Integer.parseInt(calendar.group("year"));
            return year == 0 ? Optional.empty() : ofYear(year, calendar.group("part"));
        }
        Matcher edition = EDITION.matcher(text);
        if (edition.matches()) {
            int year = Integer.parseInt(edition.group(1));
            return year == 0 ? Optional.empty() : Optional.of(new EditionPeriod(year));
        }
        Matcher semester = SEMESTER.matcher(text);
        if (semester.matches()) {
            int year = Integer.parseInt(semester.group(1));
            return year == 0 || Integer.parseInt(semester.group(2)) != year + 1
                    ? Optional.empty()
                    : Optional.of(new SemesterPeriod(year, Integer.parseInt(semester.group(3))));
        }
        return text.startsWith(TERM) ? term(text.substring(TERM.length())) : Optional.empty();
    }

    private static Optional<Period> ofYear(int year, @Nullable String part) {
        if (part == null) {
            return Optional.of(new CalendarPeriod(PeriodUnit.YEAR, year, 1));
        }
        return switch (part.charAt(0)) {
            case 'H' -> calendar(PeriodUnit.HALF_YEAR, year, part.substring(1));
            case 'Q' -> calendar(PeriodUnit.QUARTER, year, part.substring(1));
            case '0', '1' -> calendar(PeriodUnit.MONTH, year, part);
            default -> Coded.find(WindowName.class, part).map(window -> window.in(year));
        };
    }

    private static Optional<Period> calendar(PeriodUnit unit, int year, String ordinal) {
        return Optional.of(new CalendarPeriod(unit, year, Integer.parseInt(ordinal)));
    }

    private static Optional<Period> term(String day) {
        try {
            return Optional.of(new TermPeriod(LocalDate.parse(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
