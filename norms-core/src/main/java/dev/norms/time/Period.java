package dev.norms.time;

import dev.norms.label.Coded;
import dev.norms.label.Label;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a period for which something is owed.
 *
 * <p>Text forms: {@code 2021}, {@code 2021-H1}, {@code 2021-Q2}, {@code 2021-05} ({@link CalendarPeriod});
 * {@code 2021-year-start}, {@code 2021-spring-festival} … ({@link WindowPeriod}); {@code term-2020-11-05}
 * ({@link TermPeriod}); {@code edition-2020} ({@link EditionPeriod}). Periods have no natural order, since they
 * overlap; sort by their windows or by their text.
 */
public sealed interface Period permits CalendarPeriod, WindowPeriod, TermPeriod, EditionPeriod {
    /**
     * The form of the name.
     *
     * @return the form
     */
    PeriodForm form();

    /**
     * The period in words.
     *
     * @return for instance 2021年第2季度 and "2021 Q2"
     */
    Label label();

    /**
     * Reads the text form.
     *
     * @param text for instance {@code 2021-Q2}
     * @return the period; its {@code toString} is the text
     * @throws IllegalArgumentException if the text is not the name of a period
     */
    static Period parse(String text) {
        return find(text)
                .orElseThrow(() -> new IllegalArgumentException("period must be a name such as 2021, 2021-H1,"
                        + " 2021-Q2, 2021-05, 2021-year-end, term-2020-11-05 or edition-2020, but was " + text));
    }

    private static Optional<Period> find(String text) {
        Matcher matcher = Names.CALENDAR.matcher(text);
        if (matcher.matches()) {
            int year = Integer.parseInt(matcher.group("year"));
            return year == 0 ? Optional.empty() : ofYear(year, matcher);
        }
        try {
            if (text.startsWith("term-")) {
                return Optional.of(new TermPeriod(LocalDate.parse(text.substring(5))));
            }
        } catch (DateTimeException e) {
            return Optional.empty();
        }
        matcher = Names.EDITION.matcher(text);
        return matcher.matches() && !text.endsWith("-0000")
                ? Optional.of(new EditionPeriod(Integer.parseInt(matcher.group(1))))
                : Optional.empty();
    }

    private static Optional<Period> ofYear(int year, Matcher matcher) {
        if (matcher.group("half") != null) {
            return Optional.of(new CalendarPeriod(PeriodUnit.HALF_YEAR, year, Integer.parseInt(matcher.group("half"))));
        }
        if (matcher.group("quarter") != null) {
            return Optional.of(
                    new CalendarPeriod(PeriodUnit.QUARTER, year, Integer.parseInt(matcher.group("quarter"))));
        }
        if (matcher.group("month") != null) {
            return Optional.of(new CalendarPeriod(PeriodUnit.MONTH, year, Integer.parseInt(matcher.group("month"))));
        }
        if (matcher.group("window") != null) {
            return Coded.find(WindowName.class, matcher.group("window")).map(name -> name.in(year));
        }
        return Optional.of(new CalendarPeriod(PeriodUnit.YEAR, year, 1));
    }

    /** The patterns of the names. */
    final class Names {
        private static final Pattern CALENDAR = Pattern.compile(
                "(?<year>[0-9]{4})(?:-(?:H(?<half>[12])|Q(?<quarter>[1-4])|(?<month>0[1-9]|1[0-2])|(?<window>[a-z][a-z-]*)))?");
        private static final Pattern EDITION = Pattern.compile("edition-([0-9]{4})");

        private Names() {}
    }
}
