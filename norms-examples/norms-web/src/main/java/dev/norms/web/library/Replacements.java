package dev.norms.web.library;

import com.google.common.base.Ascii;
import com.google.common.collect.MapMaker;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The stand-ins for methods that the compiler's class library lacks or gets wrong, see {@link MissingCalls}. Each has
 * the name and the parameters of the method that it replaces, after the object on which that is called.
 */
final class Replacements {
    private Replacements() {}

    static <T> Stream<T> parallelStream(Collection<T> collection) {
        return collection.stream();
    }

    /**
     * Keeps what was seen over the whole stream; the class library's begins anew for each part, such as those of
     * flatMap.
     */
    static <T> Stream<T> distinct(Stream<T> stream) {
        Set<T> known = new HashSet<>();
        return stream.filter(known::add);
    }

    static void parallelPrefix(int[] numbers, IntBinaryOperator operator) {
        for (int i = 1; i < numbers.length; i++) {
            numbers[i] = operator.applyAsInt(numbers[i - 1], numbers[i]);
        }
    }

    /** Compares keys by their content and not by identity: equal keys have equal values here. */
    static <K, V> ConcurrentMap<K, V> makeMap(MapMaker maker) {
        return new ConcurrentHashMap<>();
    }

    static Charset forName(String name) {
        return name.equals(Gb18030.NAME) ? Gb18030.CHARSET : Charset.forName(name);
    }

    static void writeBytes(ByteArrayOutputStream out, byte[] bytes) {
        out.write(bytes, 0, bytes.length);
    }

    static Stream<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int begun = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                lines.add(text.substring(begun, i));
                i += c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n' ? 1 : 0;
                begun = i + 1;
            }
        }
        if (begun < text.length()) {
            lines.add(text.substring(begun));
        }
        return lines.stream();
    }

    static String getDisplayName(DayOfWeek day, TextStyle style, Locale locale) {
        if (style != TextStyle.FULL) {
            throw new UnsupportedOperationException("days of the week in the style " + style);
        }
        return locale.equals(Locale.CHINESE)
                ? "星期" + "一二三四五六日".charAt(day.getValue() - 1)
                : day.name().charAt(0) + Ascii.toLowerCase(day.name().substring(1));
    }

    static long toEpochDay(LocalDate date) {
        return RecentDays.has(date) ? RecentDays.number(date) : date.toEpochDay();
    }

    static LocalDate ofEpochDay(long number) {
        return RecentDays.has(number) ? RecentDays.date((int) number) : LocalDate.ofEpochDay(number);
    }

    /** Writes a number as an int if it is one; long numbers are many times slower in a browser. */
    static StringBuilder append(StringBuilder text, long number) {
        int narrow = (int) number;
        return narrow == number ? text.append(narrow) : text.append(number);
    }

    static long toSeconds(Duration duration) {
        return duration.get(ChronoUnit.SECONDS);
    }

    static Duration truncatedTo(Duration duration, TemporalUnit unit) {
        if (unit != ChronoUnit.SECONDS) {
            throw new UnsupportedOperationException("truncating to " + unit);
        }
        return Duration.ofSeconds(duration.get(ChronoUnit.SECONDS));
    }

    /** Leaves out the names of time zones: the engine handles only days, and the zones are a tenth of the page. */
    static DateTimeFormatterBuilder appendZoneRegionId(DateTimeFormatterBuilder builder) {
        return builder;
    }

    static Predicate<String> asMatchPredicate(Pattern pattern) {
        return text -> pattern.matcher(text).matches();
    }

    static String replaceAll(Matcher matcher, Function<MatchResult, String> replacer) {
        matcher.reset();
        StringBuffer text = new StringBuffer();
        while (matcher.find()) {
            matcher.appendReplacement(text, replacer.apply(matcher));
        }
        return matcher.appendTail(text).toString();
    }
}
