package dev.norms.time;

import dev.norms.label.Coded;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The one parser of the names of periods. */
final class PeriodNames {
    private static final Pattern CALENDAR = Pattern.compile("(?<year>[0-9]{4})"
            + "(?:-(?:H(?<half>[12])|Q(?<quarter>[1-4])|(?<month>0[1-9]|1[0-2])|(?<window>[a-z][a-z-]*)))?");
    private static final Pattern EDITION = Pattern.compile("edition-([0-9]{4})");
    private static final String TERM = "term-";

    private PeriodNames() {}

    static Optional<Period> find(String text) {
        Matcher calendar = CALENDAR.matcher(text);
        if (calendar.matches()) {
            int year = Integer.parseInt(calendar.group("year"));
            return year == 0 ? Optional.empty() : ofYear(year, calendar);
        }
        Matcher edition = EDITION.matcher(text);
        if (edition.matches()) {
            int year = Integer.parseInt(edition.group(1));
            return year == 0 ? Optional.empty() : Optional.of(new EditionPeriod(year));
        }
        return text.startsWith(TERM) ? term(text.substring(TERM.length())) : Optional.empty();
    }

    private static Optional<Period> ofYear(int year, Matcher name) {
        if (name.group("window") != null) {
            return Coded.find(WindowName.class, name.group("window")).map(window -> window.in(year));
        }
        PeriodUnit unit = name.group("half") != null
                ? PeriodUnit.HALF_YEAR
                : name.group("quarter") != null
                        ? PeriodUnit.QUARTER
                        : name.group("month") != null ? PeriodUnit.MONTH : PeriodUnit.YEAR;
        String ordinal = switch (unit) {
            case HALF_YEAR -> name.group("half");
            case QUARTER -> name.group("quarter");
            case MONTH -> name.group("month");
            case YEAR -> "1";
        };
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
