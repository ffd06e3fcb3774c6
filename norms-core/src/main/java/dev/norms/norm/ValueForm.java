package dev.norms.norm;

import com.google.common.base.Splitter;
import com.google.common.collect.Collections2;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.norms.label.Coded;
import dev.norms.label.Label;
import dev.norms.organization.BranchType;
import dev.norms.requirement.Applicability;
import dev.norms.requirement.LeadTimes;
import dev.norms.time.Bound;
import dev.norms.time.Cadence;
import dev.norms.time.Festival;
import dev.norms.time.PeriodUnit;
import dev.norms.time.WindowName;
import dev.norms.time.WindowRule;
import dev.norms.vote.VotingBase;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Function;

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
            new ValueForm<>("1..2", Bound::parse, Bound::toString, ValueForm::describe);

    /** First and last day of a window, both included: {@code 12-01..12-31}. */
    public static final ValueForm<WindowRule> DAYS =
            new ValueForm<>("12-01..12-31", ValueForm::days, WindowRule::toString, WindowRule::label);

    /** How many months from the day of issue: {@code 3}, from 1 to 120. */
    public static final ValueForm<WindowRule> MONTHS_FROM_ISSUE = new ValueForm<>(
            "3",
            text -> new WindowRule.AfterIssue(number(text, 120)),
            rule -> rule instanceof WindowRule.AfterIssue issue ? Integer.toString(issue.months()) : rule.toString(),
            WindowRule::label);

    /** Which holidays, and how many days before the break: {@code spring-festival:14,national-day:7}. */
    public static final ValueForm<ImmutableMap<WindowName, WindowRule>> HOLIDAYS = new ValueForm<>(
            "spring-festival:14,national-day:14", ValueForm::holidays, ValueForm::print, ValueForm::describe);

    /** Which types of branches: {@code undergraduate|mixed}. */
    public static final ValueForm<ImmutableSet<BranchType>> BRANCH_TYPES = new ValueForm<>(
            "undergraduate|mixed",
            ValueForm::branchTypes,
            types -> String.join("|", Collections2.transform(types, BranchType::code)),
            ValueForm::describe);

    /** From how many full members on a branch has a committee: {@code 7}, from 1 to 1000. */
    public static final ValueForm<Applicability.HasCommittee> FULL_MEMBERS = new ValueForm<>(
            "7",
            text -> new Applicability.HasCommittee(number(text, 1000)),
            committee -> Integer.toString(committee.fullMembers()),
            Applicability.HasCommittee::label);

    /** Of whom a majority is reckoned: {@code entitled} or {@code present}. */
    public static final ValueForm<VotingBase> VOTING_BASE = new ValueForm<>(
            "entitled", text -> Coded.parse(VotingBase.class, text), VotingBase::code, VotingBase::label);

    /** Days before the due day by the form of the period, from 0 to 366, all of them in this order. */
    public static final ValueForm<LeadTimes> LEAD_TIMES =
            new ValueForm<>(LeadTimes.USUAL.toString(), ValueForm::leadTimes, LeadTimes::toString, LeadTimes::label);

    private final String example;
    private final Function<String, T> reader;
    private final Function<T, String> printer;
    private final Function<T, Label> words;

    private ValueForm(
            String example, Function<String, T> reader, Function<T, String> printer, Function<T, Label> words) {
        this.example = example;
        this.reader = reader;
        this.printer = printer;
        this.words = words;
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
     * Reads a value.
     *
     * @param text its text form
     * @return the value
     * @throws IllegalArgumentException if the text is not of the form
     */
    public T parse(String text) {
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IllegalArgumentException("value must be like " + example + ", but was '" + text + "'", e);
        }
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

    private static Label describe(Bound bound) {
        return bound.atMost().isPresent() && bound.atMost().getAsInt() > bound.atLeast()
                ? Label.of(
                        bound.atLeast() + "至" + bound.atMost().getAsInt(),
                        bound.atLeast() + " to " + bound.atMost().getAsInt())
                : bound.label();
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
            int before = both.size() == 1 ? 0 : number(String.join(":", both.subList(1, both.size())), 60);
            windows.put(Coded.parse(WindowName.class, festival.code()), new WindowRule.AroundBreak(festival, before));
        }
        return windows.buildOrThrow();
    }

    private static String print(ImmutableMap<WindowName, WindowRule> windows) {
        StringJoiner text = new StringJoiner(",");
        for (WindowRule rule : windows.values()) {
            text.add(
                    rule instanceof WindowRule.AroundBreak around
                            ? around.festival().code() + ":" + around.daysBefore()
                            : rule.toString());
        }
        return text.toString();
    }

    private static Label describe(ImmutableMap<WindowName, WindowRule> windows) {
        StringJoiner zh = new StringJoiner("；");
        StringJoiner en = new StringJoiner("; ");
        for (WindowRule rule : windows.values()) {
            zh.add(rule.label().zh());
            en.add(rule.label().en());
        }
        return Label.of(zh.toString(), en.toString());
    }

    private static ImmutableSet<BranchType> branchTypes(String text) {
        EnumSet<BranchType> types = EnumSet.noneOf(BranchType.class);
        for (String code : Splitter.on('|').split(text)) {
            types.add(Coded.parse(BranchType.class, code));
        }
        return Sets.immutableEnumSet(types);
    }

    private static Label describe(ImmutableSet<BranchType> types) {
        StringJoiner zh = new StringJoiner("、");
        StringJoiner en = new StringJoiner(" or ");
        for (BranchType type : types) {
            zh.add(type.label().zh());
            en.add(type.label().en());
        }
        return Label.of(zh + "党支部", "a branch of type " + en);
    }

    private static LeadTimes leadTimes(String text) {
        Iterator<String> parts = Splitter.on(',').split(text).iterator();
        LeadTimes times = new LeadTimes(
                days(parts, "month"),
                days(parts, "quarter"),
                days(parts, "half-year"),
                days(parts, "year"),
                days(parts, "window"));
        if (parts.hasNext()) {
            throw new IllegalArgumentException("lead times must end with those of windows, but were " + text);
        }
        return times;
    }

    private static int days(Iterator<String> parts, String form) {
        String part = parts.hasNext() ? parts.next() : "";
        if (!part.startsWith(form + ":")) {
            throw new IllegalArgumentException("lead time must be of a " + form + ", but was '" + part + "'");
        }
        return number(part.substring(form.length() + 1), 366);
    }

    private static int number(String text, int most) {
        int number = text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : -1;
        if (number < 0 || number > most) {
            throw new IllegalArgumentException("number must be from 0 to " + most + ", but was '" + text + "'");
        }
        return number;
    }
}
