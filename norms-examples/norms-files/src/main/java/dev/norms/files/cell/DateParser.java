package dev.norms.files.cell;

import dev.norms.files.leniency.Leniency;
import dev.norms.label.Label;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Parses days and months as people and spreadsheets write them. */
final class DateParser {
    static final Label WANTED =
            Label.of("须为日期，如2021-03-05、2021/3/5或2021年3月5日", "must be a date such as 2021-03-05, 2021/3/5 or 2021年3月5日");
    static final Label MONTH_WANTED =
            Label.of("须为月份，如2021-03、2021/3或2021年3月", "must be a month such as 2021-03, 2021/3 or 2021年3月");

    /** A time of day at the end, which is ignored. */
    private static final Pattern TIME =
            Pattern.compile("(?:T| +)?(?:\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?: ?[AaPp][Mm])?)$");
    /** A day of the week at the end, which must be that of the date. */
    private static final Pattern WEEKDAY = Pattern.compile(" *[(]?(?:星期|周)([一二三四五六日天])[)]?$");

    private static final Pattern DATE =
            Pattern.compile("(\\d{4}) *(?:([-/.]) *(\\d{1,2}) *\\2 *(\\d{1,2})|年 *(\\d{1,2}) *月 *(\\d{1,2}) *[日号])");
    /** Such as 2021-3, 2021年3月, 2021.03, or Mar-21 as spreadsheets show it. */
    private static final Pattern MONTH = Pattern.compile(
            "(\\d{4})(?: *[-/] *(\\d{1,2})| *年 *(\\d{1,2}) *月(?:份)?|\\.(\\d{2}))|([A-Za-z]{3,9})[- ](\\d{2}|\\d{4})");

    private static final Pattern DAY_NUMBER = Pattern.compile("\\d{5}");
    /** The first day that a bare number can mean, day number 32874 of a spreadsheet that counts from 1900. */
    private static final LocalDate FIRST_NUMBERED = LocalDate.of(1990, 1, 1);

    /** The last day that a bare number can mean, day number 73050 of a spreadsheet that counts from 1900. */
    private static final LocalDate LAST_NUMBERED = LocalDate.of(2099, 12, 31);

    private static final String WEEK = "一二三四五六日";

    private DateParser() {}

    static Optional<LocalDate> day(String text, CellContext context) {
        if (isExact(text)) {
            return day(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10), text, context);
        }
        String half = LooseText.halfWidth(text);
        if (DAY_NUMBER.matcher(half).matches()) {
            return dayOfNumber(half, text, context);
        }
        Matcher weekday = WEEKDAY.matcher(half);
        boolean hasWeekday = weekday.find();
        String untimed = hasWeekday ? half.substring(0, weekday.start()) : half;
        Matcher time = TIME.matcher(untimed);
        if (time.find()) {
            untimed = untimed.substring(0, time.start());
        }
        Matcher date = DATE.matcher(untimed);
        if (!date.matches()) {
            context.complain(WANTED, text);
            return Optional.empty();
        }
        boolean chinese = date.group(2) == null;
        Optional<LocalDate> day = day(
                Integer.parseInt(date.group(1)),
                Integer.parseInt(date.group(chinese ? 5 : 3)),
                Integer.parseInt(date.group(chinese ? 6 : 4)),
                text,
                context);
        if (day.isPresent() && hasWeekday) {
            DayOfWeek stated = DayOfWeek.of(WEEK.indexOf(weekday.group(1).replace('天', '日')) + 1);
            if (day.get().getDayOfWeek() != stated) {
                context.complain(Label.of("星期与日期不符", "the day of the week is not that of the date"), text);
                return Optional.empty();
            }
        }
        day.ifPresent(any -> context.lenient(Leniency.DATE_FORM));
        return day;
    }

    static Optional<YearMonth> month(String text, CellContext context) {
        if (text.length() == 7 && text.charAt(4) == '-' && isDigits(text, 0, 4) && isDigits(text, 5, 7)) {
            return month(text, number(text, 0, 4), number(text, 5, 7), context);
        }
        String half = LooseText.halfWidth(text);
        Matcher month = MONTH.matcher(half);
        if (month.matches()) {
            int number =
                    month.group(5) == null ? Integer.parseInt(firstOf(month, 2, 3, 4)) : monthNamed(month.group(5));
            String year = month.group(5) == null ? month.group(1) : month.group(6);
            Optional<YearMonth> read =
                    month(text, (year.length() == 2 ? 2000 : 0) + Integer.parseInt(year), number, context);
            read.ifPresent(any -> context.lenient(Leniency.PERIOD_FORM));
            return read;
        }
        Optional<YearMonth> ofDay = day(half, context.silently()).map(YearMonth::from);
        if (ofDay.isPresent()) {
            context.lenient(Leniency.DAY_FOR_MONTH);
        } else {
            context.complain(MONTH_WANTED, text);
        }
        return ofDay;
    }

    private static Optional<YearMonth> month(String text, int year, int month, CellContext context) {
        if (year >= 1 && month >= 1 && month <= 12) {
            return Optional.of(YearMonth.of(year, month));
        }
        context.complain(MONTH_WANTED, text);
        return Optional.empty();
    }

    /** Returns the number of a month by its English name or at least three letters of it, 0 if there is none. */
    private static int monthNamed(String name) {
        return Stream.of(Month.values())
                .filter(month -> month.name().startsWith(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .map(Month::getValue)
                .orElse(0);
    }

    private static String firstOf(Matcher matcher, int... groups) {
        for (int group : groups) {
            if (matcher.group(group) != null) {
                return matcher.group(group);
            }
        }
        throw new IllegalStateException("one group must match, but none did");
    }

    private static Optional<LocalDate> dayOfNumber(String number, String text, CellContext context) {
        LocalDate day = context.dayZero().plusDays(Integer.parseInt(number));
        if (day.isBefore(FIRST_NUMBERED) || day.isAfter(LAST_NUMBERED)) {
            context.complain(WANTED, text);
            return Optional.empty();
        }
        context.lenient(Leniency.DAY_NUMBER);
        return Optional.of(day);
    }

    private static Optional<LocalDate> day(int year, int month, int day, String text, CellContext context) {
        if (year == 0) {
            context.complain(WANTED, text);
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            context.complain(noSuchDay(year, month, day), text);
            return Optional.empty();
        }
    }

    private static Label noSuchDay(int year, int month, int day) {
        if (month < 1 || month > 12) {
            return Label.of(
                    "没有" + month + "月，须为日期，如2021-03-05",
                    "there is no month " + month + ", must be a date such as 2021-03-05");
        }
        String when = month == 2 && day == 29 ? year + "年" : "";
        return Label.of(
                when + month + "月没有" + day + "日", "there is no day " + day + " in month " + month + " of " + year);
    }

    private static boolean isExact(String text) {
        return text.length() == 10
                && text.charAt(4) == '-'
                && text.charAt(7) == '-'
                && isDigits(text, 0, 4)
                && isDigits(text, 5, 7)
                && isDigits(text, 8, 10);
    }

    private static boolean isDigits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
