package dev.norms.files.event;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.norms.files.ics.Property;
import dev.norms.label.Label;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A rule by which an event repeats ({@code RRULE}): daily, weekly, monthly or yearly, with {@code INTERVAL},
 * {@code COUNT}, {@code UNTIL}, {@code BYDAY}, {@code BYMONTHDAY} and {@code BYMONTH}.
 *
 * <p>Each day of the years that count is looked at once, so that no rule takes longer than another. Rules that repeat
 * more often, or choose days in other ways, cannot be read; the iterators of libraries fail or do not end on some of
 * them.
 */
final class RepetitionRule {
    private static final Set<String> KNOWN =
            ImmutableSet.of("FREQ", "INTERVAL", "COUNT", "UNTIL", "BYDAY", "BYMONTHDAY", "BYMONTH", "WKST");
    private static final ImmutableMap<String, ChronoUnit> UNITS = ImmutableMap.of(
            "DAILY",
            ChronoUnit.DAYS,
            "WEEKLY",
            ChronoUnit.WEEKS,
            "MONTHLY",
            ChronoUnit.MONTHS,
            "YEARLY",
            ChronoUnit.YEARS);
    private static final ImmutableMap<String, DayOfWeek> WEEKDAYS = ImmutableMap.of(
            "MO",
            DayOfWeek.MONDAY,
            "TU",
            DayOfWeek.TUESDAY,
            "WE",
            DayOfWeek.WEDNESDAY,
            "TH",
            DayOfWeek.THURSDAY,
            "FR",
            DayOfWeek.FRIDAY,
            "SA",
            DayOfWeek.SATURDAY,
            "SU",
            DayOfWeek.SUNDAY);

    private final Map<String, String> parts;
    private final ChronoUnit unit;
    private final int interval;
    private final int count;
    private final Optional<LocalDate> until;
    private final Set<ByDay> days;
    private final Set<Integer> monthDays;
    private final Set<Integer> months;
    private final DayOfWeek weekStart;

    private RepetitionRule(Map<String, String> parts, Function<String, LocalDate> dates) {
        this.parts = parts;
        this.unit = find(UNITS, parts.getOrDefault("FREQ", ""));
        this.interval = positive("INTERVAL", 1);
        this.count = positive("COUNT", Integer.MAX_VALUE);
        this.until = Optional.ofNullable(parts.get("UNTIL")).map(dates);
        this.days = items("BYDAY", ByDay::parse);
        this.monthDays = items("BYMONTHDAY", Integer::valueOf);
        this.months = items("BYMONTH", Integer::valueOf);
        this.weekStart = find(WEEKDAYS, parts.getOrDefault("WKST", "MO"));
        // only the weekdays of a month can be numbered, not those of a year
        boolean ordinal = days.stream().anyMatch(day -> day.ordinal() != 0);
        if (!KNOWN.containsAll(parts.keySet())
                || (ordinal && unit != ChronoUnit.MONTHS && (unit != ChronoUnit.YEARS || months.isEmpty()))) {
            throw new IllegalArgumentException("unknown part");
        }
    }

    /**
     * Reads a rule.
     *
     * @param dates reads the value of {@code UNTIL}
     * @throws UnreadableException if it is not of the form described above
     */
    static RepetitionRule of(Property property, Function<String, LocalDate> dates) {
        try {
            String text = property.value().strip().toUpperCase(Locale.ROOT);
            return new RepetitionRule(
                    Splitter.on(';')
                            .omitEmptyStrings()
                            .withKeyValueSeparator(Splitter.on('=').limit(2))
                            .split(text),
                    dates);
        } catch (IllegalArgumentException | DateTimeException e) {
            Label what = Label.of("无法读取的重复规则，请逐次列出", "cannot be read as a repetition, list each date as an event");
            throw new UnreadableException(property, what, property.value());
        }
    }

    private static <T> T find(Map<String, T> values, String name) {
        return Optional.ofNullable(values.get(name)).orElseThrow(() -> new IllegalArgumentException(name));
    }

    private int positive(String part, int otherwise) {
        int number = Optional.ofNullable(parts.get(part)).map(Integer::valueOf).orElse(otherwise);
        if (number < 1) {
            throw new IllegalArgumentException(part);
        }
        return number;
    }

    private <T> Set<T> items(String part, Function<String, T> parser) {
        return Optional.ofNullable(parts.get(part))
                .map(list -> Splitter.on(',').splitToStream(list).map(parser).collect(ImmutableSet.toImmutableSet()))
                .orElse(ImmutableSet.of());
    }

    /**
     * Returns the days of the rule.
     *
     * @param first the first day of the event
     * @param end the first day that does not count any more
     * @param limit the number of days at which to stop
     */
    Set<LocalDate> days(LocalDate first, LocalDate end, int limit) {
        Set<LocalDate> found = new TreeSet<>();
        Predicate<LocalDate> rule = day -> isInInterval(first, day) && isChosen(first, day);
        LocalDate stop = until.filter(end::isAfter).map(day -> day.plusDays(1)).orElse(end);
        for (LocalDate day = first;
                day.isBefore(stop) && found.size() < Math.min(count, limit);
                day = day.plusDays(1)) {
            if (rule.test(day)) {
                found.add(day);
            }
        }
        return found;
    }

    private boolean isInInterval(LocalDate first, LocalDate day) {
        return unit.between(begin(first), begin(day)) % interval == 0;
    }

    /** Returns the first day of the week, month or year of a day. */
    private LocalDate begin(LocalDate day) {
        return switch (unit) {
            case WEEKS -> day.with(TemporalAdjusters.previousOrSame(weekStart));
            case MONTHS -> day.withDayOfMonth(1);
            case YEARS -> day.withDayOfYear(1);
            default -> day;
        };
    }

    private boolean isChosen(LocalDate first, LocalDate day) {
        // without a choice of days, a yearly event keeps its month
        boolean byMonth = months.isEmpty()
                ? unit != ChronoUnit.YEARS
                        || !days.isEmpty()
                        || !monthDays.isEmpty()
                        || day.getMonth() == first.getMonth()
                : months.contains(day.getMonthValue());
        return byMonth && isChosenInMonth(first, day);
    }

    private boolean isChosenInMonth(LocalDate first, LocalDate day) {
        if (!days.isEmpty() && days.stream().noneMatch(each -> each.is(day))) {
            return false;
        }
        if (!monthDays.isEmpty()) {
            // -1 is the last day of the month
            return monthDays.contains(day.getDayOfMonth())
                    || monthDays.contains(day.getDayOfMonth() - day.lengthOfMonth() - 1);
        }
        return !days.isEmpty()
                || switch (unit) {
                    case WEEKS -> day.getDayOfWeek() == first.getDayOfWeek();
                    case MONTHS, YEARS -> day.getDayOfMonth() == first.getDayOfMonth();
                    default -> true;
                };
    }

    /** A weekday, or one of those of a month: 1 is the first, -1 the last, 0 each. */
    private record ByDay(DayOfWeek weekday, int ordinal) {
        static ByDay parse(String text) {
            int at = text.length() - 2;
            if (at < 0) {
                throw new IllegalArgumentException(text);
            }
            return new ByDay(find(WEEKDAYS, text.substring(at)), at == 0 ? 0 : Integer.parseInt(text.substring(0, at)));
        }

        boolean is(LocalDate day) {
            int fromFirst = (day.getDayOfMonth() - 1) / 7 + 1;
            int fromLast = -((day.lengthOfMonth() - day.getDayOfMonth()) / 7 + 1);
            return day.getDayOfWeek() == weekday && (ordinal == 0 || ordinal == fromFirst || ordinal == fromLast);
        }
    }
}
