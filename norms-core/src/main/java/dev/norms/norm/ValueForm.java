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
import dev.norms.time.Bound;
import dev.norms.time.Cadence;
import dev.norms.time.PeriodForm;
import dev.norms.time.PeriodUnit;
import dev.norms.time.WindowName;
import dev.norms.time.WindowRule;
import dev.norms.vote.VotingBase;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.List;
import java.util.StringJoiner;

/**
 * How the value of an interpretation is written and read, so that a college can fix it otherwise.
 *
 * @param <T> the type of the value
 */
public abstract sealed class ValueForm<T> {
    /** How often: {@code 1+/half-year}; only calendar periods. */
    public static final ValueForm<Cadence> CADENCE = new CadenceForm();

    /** How many: {@code 1+} or {@code 1..2}. */
    public static final ValueForm<Bound> BOUND = new BoundForm();

    /** First and last day of a window, both included: {@code 12-01..12-31}. */
    public static final ValueForm<WindowRule> DAYS = new DaysForm();

    /** How many months from the day of issue: {@code 3}, from 1 to 120. */
    public static final ValueForm<WindowRule> MONTHS_FROM_ISSUE = new MonthsForm();

    /** Which holidays, and how many days before the break: {@code spring-festival:14,national-day:7}. */
    public static final ValueForm<ImmutableMap<WindowName, WindowRule>> HOLIDAYS = new HolidaysForm();

    /** Which types of branches: {@code undergraduate|mixed}. */
    public static final ValueForm<ImmutableSet<BranchType>> BRANCH_TYPES = new BranchTypesForm();

    /** From how many full members on a branch has a committee: {@code 7}, from 1 to 1000. */
    public static final ValueForm<Applicability.HasCommittee> FULL_MEMBERS = new FullMembersForm();

    /** Of whom a majority is reckoned: {@code entitled} or {@code present}. */
    public static final ValueForm<VotingBase> VOTING_BASE = new VotingBaseForm();

    private final String example;

    private ValueForm(String example) {
        this.example = example;
    }

    abstract T read(String text);

    /**
     * Writes a value.
     *
     * @param value the value
     * @return its text form, which {@link #parse} reads
     */
    public abstract String print(T value);

    /**
     * A value in words.
     *
     * @param value the value
     * @return the label
     */
    public abstract Label describe(T value);

    /**
     * Reads a value.
     *
     * @param text its text form
     * @return the value
     * @throws IllegalArgumentException if the text is not of the form
     */
    public final T parse(String text) {
        try {
            return read(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IllegalArgumentException("value must be like " + example + ", but was '" + text + "'", e);
        }
    }

    /**
     * A text of this form.
     *
     * @return for instance {@code 1+/half-year}
     */
    public final String example() {
        return example;
    }

    private static final class CadenceForm extends ValueForm<Cadence> {
        CadenceForm() {
            super("1+/half-year");
        }

        @Override
        Cadence read(String text) {
            Cadence cadence = Cadence.parse(text);
            for (PeriodForm form : cadence.forms()) {
                if (!(form instanceof PeriodUnit)) {
                    throw new IllegalArgumentException("cadence must be of calendar periods, but was " + text);
                }
            }
            return cadence;
        }

        @Override
        public String print(Cadence value) {
            return value.toString();
        }

        @Override
        public Label describe(Cadence value) {
            return value.label();
        }
    }

    private static final class BoundForm extends ValueForm<Bound> {
        BoundForm() {
            super("1..2");
        }

        @Override
        Bound read(String text) {
            return Bound.parse(text);
        }

        @Override
        public String print(Bound value) {
            return value.toString();
        }

        @Override
        public Label describe(Bound value) {
            return value.atMost().isPresent() && value.atMost().getAsInt() > value.atLeast()
                    ? Label.of(
                            value.atLeast() + "至" + value.atMost().getAsInt(),
                            value.atLeast() + " to " + value.atMost().getAsInt())
                    : value.label();
        }
    }

    private static final class DaysForm extends ValueForm<WindowRule> {
        DaysForm() {
            super("12-01..12-31");
        }

        @Override
        WindowRule read(String text) {
            List<String> ends = Splitter.on("..").splitToList(text);
            if (ends.size() != 2) {
                throw new IllegalArgumentException("days must be like 12-01..12-31, but were " + text);
            }
            return new WindowRule.FixedDays(MonthDay.parse("--" + ends.get(0)), MonthDay.parse("--" + ends.get(1)));
        }

        @Override
        public String print(WindowRule value) {
            return value.toString();
        }

        @Override
        public Label describe(WindowRule value) {
            return value.label();
        }
    }

    private static final class MonthsForm extends ValueForm<WindowRule> {
        MonthsForm() {
            super("3");
        }

        @Override
        WindowRule read(String text) {
            return new WindowRule.AfterIssue(WholeNumber.read(text, 120));
        }

        @Override
        public String print(WindowRule value) {
            return value instanceof WindowRule.AfterIssue issue ? Integer.toString(issue.months()) : value.toString();
        }

        @Override
        public Label describe(WindowRule value) {
            return value.label();
        }
    }

    private static final class HolidaysForm extends ValueForm<ImmutableMap<WindowName, WindowRule>> {
        HolidaysForm() {
            super("spring-festival:14,national-day:14");
        }

        @Override
        ImmutableMap<WindowName, WindowRule> read(String text) {
            return HolidayWindows.read(text);
        }

        @Override
        public String print(ImmutableMap<WindowName, WindowRule> value) {
            return HolidayWindows.print(value);
        }

        @Override
        public Label describe(ImmutableMap<WindowName, WindowRule> value) {
            return HolidayWindows.describe(value);
        }
    }

    private static final class BranchTypesForm extends ValueForm<ImmutableSet<BranchType>> {
        BranchTypesForm() {
            super("undergraduate|mixed");
        }

        @Override
        ImmutableSet<BranchType> read(String text) {
            EnumSet<BranchType> types = EnumSet.noneOf(BranchType.class);
            for (String code : Splitter.on('|').split(text)) {
                types.add(Coded.parse(BranchType.class, code));
            }
            return Sets.immutableEnumSet(types);
        }

        @Override
        public String print(ImmutableSet<BranchType> value) {
            return String.join("|", Collections2.transform(value, BranchType::code));
        }

        @Override
        public Label describe(ImmutableSet<BranchType> value) {
            StringJoiner zh = new StringJoiner("、");
            StringJoiner en = new StringJoiner(" or ");
            for (BranchType type : value) {
                zh.add(type.label().zh());
                en.add(type.label().en());
            }
            return Label.of(zh + "党支部", "a branch of type " + en);
        }
    }

    private static final class FullMembersForm extends ValueForm<Applicability.HasCommittee> {
        FullMembersForm() {
            super("7");
        }

        @Override
        Applicability.HasCommittee read(String text) {
            return new Applicability.HasCommittee(WholeNumber.read(text, 1000));
        }

        @Override
        public String print(Applicability.HasCommittee value) {
            return Integer.toString(value.fullMembers());
        }

        @Override
        public Label describe(Applicability.HasCommittee value) {
            return value.label();
        }
    }

    private static final class VotingBaseForm extends ValueForm<VotingBase> {
        VotingBaseForm() {
            super("entitled");
        }

        @Override
        VotingBase read(String text) {
            return Coded.parse(VotingBase.class, text);
        }

        @Override
        public String print(VotingBase value) {
            return value.code();
        }

        @Override
        public Label describe(VotingBase value) {
            return value.label();
        }
    }
}
