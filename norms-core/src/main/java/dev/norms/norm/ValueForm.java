package dev.norms.norm;

import dev.norms.internal.order.Ordered;
import dev.norms.label.Coded;
import dev.norms.label.Label;
import dev.norms.organization.BranchType;
import dev.norms.organization.TermRule;
import dev.norms.procedure.MonthsAround;
import dev.norms.requirement.BodyRule;
import dev.norms.requirement.LeadTimes;
import dev.norms.time.Bound;
import dev.norms.time.Cadence;
import dev.norms.time.WindowName;
import dev.norms.time.WindowRule;
import dev.norms.vote.CandidateRule;
import dev.norms.vote.Matter;
import dev.norms.vote.VotingBase;
import dev.norms.vote.VotingRule;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.Map;
import java.util.Set;

/**
 * The text form of an interpretation's value, in which a profile can set another value.
 *
 * @param <T> the type of the value
 */
public final class ValueForm<T> {
    /** A frequency: {@code 1+/half-year}; calendar periods, or {@code 1+/semester}. */
    public static final ValueForm<Cadence> CADENCE = new ValueForm<>("1+/half-year", new NumberForms.HowOften());

    /** A number: {@code 1+} or {@code 1..2}. */
    public static final ValueForm<Bound> BOUND = new ValueForm<>("1..2", new NumberForms.HowMany());

    /** First and last day of a window, both included: {@code 12-01..12-31}. */
    public static final ValueForm<WindowRule> DAYS = new ValueForm<>("12-01..12-31", new WindowForms.Days());

    /** A number of months from the day of issue: {@code 3}, from 1 to 120. */
    public static final ValueForm<WindowRule> MONTHS_FROM_ISSUE = new ValueForm<>("3", new WindowForms.Months());

    /**
     * Holidays, with the number of days before the break: {@code spring-festival:14,national-day:7};
     * {@code july-first:14} for 1 July, {@code all:14} for every statutory holiday. Without a number there are no such
     * days.
     */
    public static final ValueForm<Map<WindowName, WindowRule>> HOLIDAYS =
            new ValueForm<>("spring-festival:14,national-day:14", new WindowForms.Holidays());

    /** Types of branches: {@code undergraduate|mixed}. */
    public static final ValueForm<Set<BranchType>> BRANCH_TYPES =
            new ValueForm<>("undergraduate|mixed", new CodeForms.BranchTypes());

    /** A number of full members: {@code 7}, from 1 to 1000. */
    public static final ValueForm<Integer> FULL_MEMBERS =
            new ValueForm<>("7", new NumberForms.WholeNumber(1, 1000, Label.of("名正式党员", "full members")));

    /** A number of years: {@code 3}, from 1 to 10. */
    public static final ValueForm<Integer> YEARS =
            new ValueForm<>("3", new NumberForms.WholeNumber(1, 10, Label.of("年", "years")));

    /** A number of months: {@code 1}, from 1 to 36. */
    public static final ValueForm<Integer> MONTHS =
            new ValueForm<>("1", new NumberForms.WholeNumber(1, 36, Label.of("个月", "months")));

    /** A number of months as an activist: {@code 18}, from 12, the least of the upper rules on admission, to 60. */
    public static final ValueForm<Integer> MONTHS_OF_CULTIVATION =
            new ValueForm<>("18", new NumberForms.WholeNumber(12, 60, Label.of("个月", "months")));

    /** The persons of whom a majority is counted: {@code entitled} or {@code present}. */
    public static final ValueForm<VotingBase> VOTING_BASE = oneOf(VotingBase.class);

    /** Days before the due day, from 0 to 366, for every form of period in the order of {@link LeadTimes}. */
    public static final ValueForm<LeadTimes> LEAD_TIMES =
            new ValueForm<>(LeadTimes.USUAL.toString(), new NumberForms.Leads());

    /** The last day of the next year on which something is still on time: {@code 01-31}; {@code 12-31} for none. */
    public static final ValueForm<MonthDay> LAST_DAY = new ValueForm<>("01-31", new WindowForms.LastDay());

    /** A number of days after a window: {@code 7}, from 0 for none to 90. */
    public static final ValueForm<Integer> DAYS_OF_GRACE =
            new ValueForm<>("7", new NumberForms.WholeNumber(0, 90, Label.of("天", "days")));

    /**
     * Sizes: the fewest full members and the usual maximum of members of a branch, then the fewest members and the
     * fewest full members of a group.
     */
    public static final ValueForm<BodyRule.Sizes> SIZES = new ValueForm<>("3,50,3,1", new RuleForms.Sizes());

    /** A number of commissioners: {@code 1+}. */
    public static final ValueForm<Bound> COMMISSIONERS = new ValueForm<>(
            "1+", new RuleForms.Persons(Label.of("书记1人，副书记不少于1人，委员", "commissioners, besides secretary and deputy")));

    /** A number of members of a committee: {@code 3..7}. */
    public static final ValueForm<Bound> COMMITTEE =
            new ValueForm<>("3..7", new RuleForms.Persons(Label.of("设支委会的，委员会", "the committee, where there is one")));

    /** A number of months before the expiry of a term: {@code 6}, from 0 to 36. */
    public static final ValueForm<TermRule> RE_ELECTION = new ValueForm<>("6", new RuleForms.ReElection());

    /** A number of months before a day and one after it, from 1 to 12: {@code 1,1}. */
    public static final ValueForm<MonthsAround> MONTHS_AROUND = new ValueForm<>("1,1", new RuleForms.Around());

    /** The percentage by which candidates exceed seats: {@code 20}, from 0 to 100. */
    public static final ValueForm<CandidateRule> CANDIDATES = new ValueForm<>("20", new RuleForms.Candidates());

    private final String example;
    private final Form<T> form;

    /** The operations of a form, implemented by classes, which load faster than lambdas when the program starts. */
    interface Form<T> {
        /** Reads a value; an {@link IllegalArgumentException} or {@link DateTimeException} refuses the text. */
        T parse(String text);

        default String print(T value) {
            return value.toString();
        }

        Label describe(T value);

        /** Returns what a text of this form looks like, for messages. */
        default String wanted(String example) {
            return example;
        }
    }

    private ValueForm(String example, Form<T> form) {
        this.example = example;
        this.form = form;
    }

    /**
     * Returns the form of a term of an enumeration: its code.
     *
     * @param <E> the enumeration
     * @param terms the enumeration's class
     * @return the form
     */
    public static <E extends Enum<E> & Coded> ValueForm<E> oneOf(Class<E> terms) {
        return new ValueForm<>(terms.getEnumConstants()[0].code(), new CodeForms.OneOf<>(terms));
    }

    /**
     * Returns the form of one or more terms of an enumeration: their codes, separated by {@code |}.
     *
     * @param <E> the enumeration
     * @param terms the enumeration's class
     * @return the form
     */
    public static <E extends Enum<E> & Coded> ValueForm<Set<E>> setOf(Class<E> terms) {
        return new ValueForm<>(Coded.codes(terms).replace(", ", "|"), new RuleForms.SetOf<>(terms));
    }

    /**
     * Returns the form of a rule of voting: quorum and majority as fractions, with {@code >} for more than that, and
     * {@code written} if opinions written beforehand are votes: {@code 1/2,>1/2}.
     *
     * @param matter a matter that is voted on
     * @param more further matters
     * @return the form
     */
    public static ValueForm<VotingRule> votingOn(Matter matter, Matter... more) {
        return new ValueForm<>("1/2,>1/2", new RuleForms.Voting(Ordered.set(matter, more)));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @return its text form, which {@link #parse} reads
     */
    public String print(T value) {
        return form.print(value);
    }

    /**
     * A value in words.
     *
     * @param value the value
     * @return the label
     */
    public Label describe(T value) {
        return form.describe(value);
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
            return form.parse(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IllegalArgumentException("value must be like " + wanted() + ", but was '" + text + "'", e);
        }
    }

    /**
     * What a text of this form looks like, for messages.
     *
     * @return an example, or all texts where there are few
     */
    public String wanted() {
        return form.wanted(example);
    }

    /**
     * A text of this form.
     *
     * @return for instance {@code 1+/half-year}
     */
    public String example() {
        return example;
    }
}
