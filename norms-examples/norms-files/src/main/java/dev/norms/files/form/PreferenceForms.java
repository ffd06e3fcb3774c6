package dev.norms.files.form;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.norms.calendar.preference.PreferenceKind;
import dev.norms.calendar.preference.Slot;
import dev.norms.evidence.ActivityKind;
import dev.norms.files.cell.LooseText;
import dev.norms.files.table.Aliases;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The values of preferences as people write them: 第二个星期三, 下午, 7天. */
public final class PreferenceForms {
    private static final String DAYS = "一二三四五六日";
    private static final int WORKING_DAYS = 5;
    private static final String NUMBERS = "一二三四五";
    private static final ImmutableList<String> ENGLISH_DAYS =
            ImmutableList.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
    private static final ImmutableList<String> ORDINALS = ImmutableList.of("1st", "2nd", "3rd", "4th", "5th");
    private static final Pattern WEEKDAY = Pattern.compile("每?月?(?:第?([一二三四五1-5])个?)?每?(?:周|星期|礼拜)([一二三四五六日天])");
    private static final Pattern APART = Pattern.compile("([0-9]+) *[天日]");
    private static final Pattern WEEK = Pattern.compile("第? *([0-9]+) *周?");
    private static final Splitter SEVERAL =
            Splitter.onPattern("[;；、，,+]").trimResults().omitEmptyStrings();
    private static final String VACATION = "假期";

    private PreferenceForms() {}

    /**
     * Returns values to choose from: Monday to Friday, of each week or as the first to fourth of a month, parts of the
     * day, and the vacation.
     *
     * @return the values as people write them
     */
    public static ImmutableList<String> offered() {
        Stream<String> days = DAYS.chars().limit(WORKING_DAYS).mapToObj(day -> "星期" + (char) day);
        Stream<String> daysOfMonth = NUMBERS.chars()
                .limit(4) // not every month has a fifth
                .boxed()
                .flatMap(number -> DAYS.chars()
                        .limit(WORKING_DAYS)
                        .mapToObj(day -> "第" + (char) number.intValue() + "个星期" + (char) day));
        Stream<String> slots = Stream.of(Slot.values()).map(slot -> slot.label().zh());
        return Stream.of(days, daysOfMonth, slots, Stream.of(VACATION))
                .flatMap(values -> values)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the exact form of a value.
     *
     * @param rule the rule that it is of
     * @param text the text
     * @param aliases the labels of kinds of activities
     * @return the exact form; the text itself if it has none
     */
    public static String exact(PreferenceKind rule, String text, Aliases aliases) {
        String half = LooseText.halfWidth(text).strip();
        return switch (rule) {
            case WEEKDAY -> weekday(half).orElse(text);
            case SLOT ->
                Stream.of(Slot.values())
                        .filter(slot -> LooseText.plain(half)
                                .equals(LooseText.plain(slot.label().zh())))
                        .map(Slot::code)
                        .findFirst()
                        .orElse(text);
            case APART ->
                Optional.of(APART.matcher(half))
                        .filter(Matcher::matches)
                        .map(number -> number.group(1))
                        .orElse(text);
            case BY_WEEK -> each(half, week -> WEEK.matcher(week).replaceFirst("$1"));
            case TOGETHER -> each(half, kind -> kind(kind, aliases));
            case QUIET -> half.equals(VACATION) || half.equals("寒暑假") ? "vacation" : text;
            case NOT_ON, ROOM -> text;
        };
    }

    private static Optional<String> weekday(String text) {
        Matcher parts = WEEKDAY.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String day = ENGLISH_DAYS.get(DAYS.indexOf(parts.group(2).replace('天', '日')));
        String number = parts.group(1);
        if (number == null) {
            return Optional.of(day);
        }
        int ordinal = Math.max(NUMBERS.indexOf(number), "12345".indexOf(number));
        return Optional.of(ORDINALS.get(ordinal) + "-" + day);
    }

    private static String each(String text, UnaryOperator<String> exact) {
        return SEVERAL.splitToStream(text).map(exact).collect(Collectors.joining(";"));
    }

    private static String kind(String text, Aliases aliases) {
        List<String> meant = aliases.of(ActivityKind.class, text);
        return meant.size() == 1 ? meant.get(0) : text;
    }
}
