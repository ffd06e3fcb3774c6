package dev.norms.norm;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.norms.label.Coded;
import dev.norms.label.Label;
import dev.norms.organization.BranchType;
import dev.norms.requirement.Applicability;
import dev.norms.time.Bound;
import dev.norms.time.Cadence;
import dev.norms.time.Festival;
import dev.norms.time.PeriodUnit;
import dev.norms.time.WindowName;
import dev.norms.time.WindowRule;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How the value of an interpretation is written and read, so that a college can fix it otherwise.
 *
 * @param <T> the type of the value
 */
public final class ValueForm<T> {
    /** How often: {@code 1+/half-year}; only calendar periods. */
    public static final ValueForm<Cadence> CADENCE =
            new ValueForm<>("1+/half-year", ValueForm::cadence, Cadence::toString, Cadence::label);

    /** How many: {@code 1+} or {@code 1..2}. */
    public static final ValueForm<Bound> BOUND =
            new ValueForm<>("1..2", Bound::parse, Bound::toString, ValueForm::inWords);

    /** First and last day of a window, both included: {@code 12-01..12-31}. */
    public static final ValueForm<WindowRule> DAYS =
            new ValueForm<>("12-01..12-31", ValueForm::days, WindowRule::toString, ValueForm::inWords);

    /** How many months from the day of issue: {@code 3}, from 1 to 120. */
    public static final ValueForm<WindowRule> MONTHS_FROM_ISSUE = new ValueForm<>(
            "3",
            text -> new WindowRule.AfterIssue(number(text, 120)),
            rule -> rule instanceof WindowRule.AfterIssue issue ? Integer.toString(issue.months()) : rule.toString(),
            ValueForm::inWords);

    /** Which holidays, and how many days before the break: {@code spring-festival:14,national-day:7}. */
    public static final ValueForm<ImmutableMap<WindowName, WindowRule>> HOLIDAYS = new ValueForm<>(
            "spring-festival:14,national-day:14", ValueForm::holidays, ValueForm::print, ValueForm::inWords);

    /** Which types of branches: {@code undergraduate|mixed}. */
    public static final ValueForm<ImmutableSet<BranchType>> BRANCH_TYPES = new ValueForm<>(
            "undergraduate|mixed",
            text -> Splitter.on('|').splitToStream(text).map(ValueForm::type).collect(Sets.toImmutableEnumSet()),
            types -> types.stream().map(Coded::code).collect(Collectors.joining("|")),
            types -> Label.of(
                    types.stream().map(type -> type.label().zh()).collect(Collectors.joining("、")) + "党支部",
                    "a branch of type "
                            + types.stream().map(type -> type.label().en()).collect(Collectors.joining(" or "))));

    /** From how many full members on a branch has a committee: {@code 7}, from 1 to 1000. */
    public static final ValueForm<Applicability.HasCommittee> FULL_MEMBERS = new ValueForm<>(
            "7",
            text -> new Applicability.HasCommittee(number(text, 1000)),
            rule -> Integer.toString(rule.fullMembers()),
            Applicability.HasCommittee::label);

    private final String example;
    private final Function<String, T> parser;
    private final Function<T, String> printer;
    private final Function<T, Label> words;

    private ValueForm(
            String example, Function<String, T> parser, Function<T, String> printer, Function<T, Label> words) {
        this.example = example;
        this.parser = parser;
        this.printer = printer;
        this.words = words;
    }

    /**
     * Reads a value.
     *
     * @param text its text form
     * @return the value
     * @throws IllegalArgumentException if the text is not of the form
     */
    public T parse(String text) {
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IllegalArgumentException("value must be like " + example + ", but was '" + text + "'", e);
        }
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @return its text form, which {@link #parse} reads
     */
    public String print(T value) {
        return printer.apply(value);
    }

    /**
     * A value in words.
     *
     * @param value the value
     * @return the label
     */
    public Label describe(T value) {
        return words.apply(value);
    }

    /**
     * A text of this form.
     *
     * @return for instance {@code 1+/half-year}
     */
    public String example() {
        return example;
    }

    private static Cadence cadence(String text) {
        Cadence cadence = Cadence.parse(text);
        if (!cadence.forms().stream().allMatch(PeriodUnit.class::isInstance)) {
            throw new IllegalArgumentException("cadence must be of calendar periods, but was " + text);
        }
        return cadence;
    }

    private static WindowRule days(String text) {
        List<String> ends = Splitter.on("..").splitToList(text);
        if (ends.size() != 2) {
            throw new IllegalArgumentException("days must be like 12-01..12-31, but were " + text);
        }
        return new WindowRule.FixedDays(MonthDay.parse("--" + ends.get(0)), MonthDay.parse("--" + ends.get(1)));
    }

    private static ImmutableMap<WindowName, WindowRule> holidays(String text) {
        ImmutableMap.Builder<WindowName, WindowRule> windows = ImmutableMap.builder();
        for (String part : Splitter.on(',').split(text)) {
            List<String> both = Splitter.on(':').splitToList(part);
            Festival festival = Coded.parse(Festival.class, both.get(0));
            if (both.size() > 2) {
                throw new IllegalArgumentException("holiday must be like spring-festival:14, but was " + part);
            }
            int before = both.size() == 2 ? number(both.get(1), 60) : 0;
            windows.put(Coded.parse(WindowName.class, festival.code()), new WindowRule.AroundBreak(festival, before));
        }
        return windows.buildOrThrow();
    }

    private static String print(ImmutableMap<WindowName, WindowRule> windows) {
        return windows.values().stream()
                .map(rule -> rule instanceof WindowRule.AroundBreak around
                        ? around.festival().code() + ":" + around.daysBefore()
                        : rule.toString())
                .collect(Collectors.joining(","));
    }

    private static Label inWords(ImmutableMap<WindowName, WindowRule> windows) {
        return Label.of(
                windows.values().stream().map(rule -> inWords(rule).zh()).collect(Collectors.joining("；")),
                windows.values().stream().map(rule -> inWords(rule).en()).collect(Collectors.joining("; ")));
    }

    private static Label inWords(Bound bound) {
        return bound.atMost().isPresent() && bound.atMost().getAsInt() > bound.atLeast()
                ? Label.of(
                        bound.atLeast() + "至" + bound.atMost().getAsInt(),
                        bound.atLeast() + " to " + bound.atMost().getAsInt())
                : bound.label();
    }

    private static Label inWords(WindowRule rule) {
        if (rule instanceof WindowRule.FixedDays days) {
            return Label.of(
                    zh(days.first()) + "至" + zh(days.last()), days.toString().replace("..", " to "));
        }
        if (rule instanceof WindowRule.AfterIssue issue) {
            return Label.of("印发后" + issue.months() + "个月内", "within " + issue.months() + " months of issue");
        }
        WindowRule.AroundBreak around = (WindowRule.AroundBreak) rule;
        return Label.of(
                around.festival().label().zh() + "，放假前" + around.daysBefore() + "天至假期最后一天",
                around.festival().label().en() + ", from " + around.daysBefore()
                        + " days before the break to its last day");
    }

    private static String zh(MonthDay day) {
        return day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    private static BranchType type(String code) {
        return Coded.parse(BranchType.class, code);
    }

    private static int number(String text, int most) {
        int number = text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : -1;
        if (number < 0 || number > most) {
            throw new IllegalArgumentException("number must be from 0 to " + most + ", but was '" + text + "'");
        }
        return number;
    }
}
