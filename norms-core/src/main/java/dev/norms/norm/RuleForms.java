package dev.norms.norm;

import dev.norms.internal.order.Ordered;
import dev.norms.label.Coded;
import dev.norms.label.Label;
import dev.norms.organization.TermRule;
import dev.norms.procedure.MonthsAround;
import dev.norms.requirement.BodyRule;
import dev.norms.time.Bound;
import dev.norms.vote.CandidateRule;
import dev.norms.vote.Matter;
import dev.norms.vote.Threshold;
import dev.norms.vote.VotingBase;
import dev.norms.vote.VotingRule;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;

/** Text forms of rules that consist of several numbers, and of sets of terms. */
final class RuleForms {
    private RuleForms() {}

    /** Reads a given count of whole numbers from 0 to {@code most}, separated by commas. */
    private static List<Integer> numbers(String text, int count, int most) {
        List<Integer> numbers = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            numbers.add(NumberForms.number(part, most));
        }
        if (numbers.size() != count) {
            throw new IllegalArgumentException("numbers must be " + count + ", but were " + text);
        }
        return numbers;
    }

    /** The sizes of branches and groups, in the order of the components. */
    static final class Sizes implements ValueForm.Form<BodyRule.Sizes> {
        @Override
        public BodyRule.Sizes parse(String text) {
            List<Integer> four = numbers(text, 4, 1000);
            return new BodyRule.Sizes(four.get(0), four.get(1), four.get(2), four.get(3));
        }

        @Override
        public String print(BodyRule.Sizes sizes) {
            return sizes.fullInBranch() + "," + sizes.generallyInBranch() + "," + sizes.inGroup() + ","
                    + sizes.fullInGroup();
        }

        @Override
        public Label describe(BodyRule.Sizes sizes) {
            return sizes.label();
        }
    }

    /** A number of persons of some kind. */
    static final class Persons implements ValueForm.Form<Bound> {
        private final Label kind;

        Persons(Label kind) {
            this.kind = kind;
        }

        @Override
        public Bound parse(String text) {
            return Bound.parse(text);
        }

        @Override
        public Label describe(Bound bound) {
            return Label.format("{0}{1}人", "{0}: {1}", kind, bound.label());
        }
    }

    /** The months before expiry from which a re-election is prepared, for terms of the usual length. */
    static final class ReElection implements ValueForm.Form<TermRule> {
        @Override
        public TermRule parse(String text) {
            TermRule usual = TermRule.STANDARD;
            return new TermRule(usual.years(), NumberForms.number(text, 36), usual.yearsMovable());
        }

        @Override
        public String print(TermRule rule) {
            return Integer.toString(rule.monthsToPrepare());
        }

        @Override
        public Label describe(TermRule rule) {
            return Label.format(
                    "届满前{0}个月起准备；提前或延期不超过一年且须经批准",
                    "from {0} " + (rule.monthsToPrepare() == 1 ? "month" : "months")
                            + " before expiry; moved by at most a year and with approval",
                    rule.monthsToPrepare());
        }
    }

    /** The numbers of months before and after a day. */
    static final class Around implements ValueForm.Form<MonthsAround> {
        @Override
        public MonthsAround parse(String text) {
            List<Integer> both = numbers(text, 2, 12);
            return new MonthsAround(both.get(0), both.get(1));
        }

        @Override
        public Label describe(MonthsAround months) {
            return months.label();
        }
    }

    /** The percentage by which candidates exceed the seats. */
    static final class Candidates implements ValueForm.Form<CandidateRule> {
        @Override
        public CandidateRule parse(String text) {
            return new CandidateRule(NumberForms.number(text, 100));
        }

        @Override
        public String print(CandidateRule rule) {
            return Integer.toString(rule.percent());
        }

        @Override
        public Label describe(CandidateRule rule) {
            return Label.format(
                    "差额不少于应选人数的百分之{0}，不足一人按一人计",
                    "by at least {0} percent of the seats, rounded up to a whole person", rule.percent());
        }
    }

    /** Quorum, majority, and whether opinions written beforehand are votes, on given matters. */
    static final class Voting implements ValueForm.Form<VotingRule> {
        private static final String WRITTEN = "written";

        private final Set<Matter> matters;

        Voting(Set<Matter> matters) {
            this.matters = Ordered.enums(matters);
        }

        @Override
        public VotingRule parse(String text) {
            List<String> parts = List.of(text.split(",", -1));
            boolean written = parts.size() == 3 && parts.get(2).equals(WRITTEN);
            if (parts.size() != 2 && !written) {
                throw new IllegalArgumentException("rule must have a quorum and a majority, but was " + text);
            }
            return new VotingRule(
                    matters,
                    Threshold.parse(parts.get(0)),
                    Threshold.parse(parts.get(1)),
                    VotingBase.ENTITLED,
                    written);
        }

        @Override
        public String print(VotingRule rule) {
            return rule.quorum() + "," + rule.majority() + (rule.absenteesCount() ? "," + WRITTEN : "");
        }

        @Override
        public Label describe(VotingRule rule) {
            return rule.label();
        }
    }

    /** One or more terms of an enumeration. */
    static class SetOf<E extends Enum<E> & Coded> implements ValueForm.Form<Set<E>> {
        private final Class<E> terms;

        SetOf(Class<E> terms) {
            this.terms = terms;
        }

        @Override
        public Set<E> parse(String text) {
            EnumSet<E> all = EnumSet.noneOf(terms);
            for (String code : text.split("\\|", -1)) {
                all.add(Coded.parse(terms, code));
            }
            return Ordered.enums(all);
        }

        @Override
        public String print(Set<E> some) {
            StringJoiner codes = new StringJoiner("|");
            for (E term : some) {
                codes.add(term.code());
            }
            return codes.toString();
        }

        @Override
        public Label describe(Set<E> some) {
            List<Label> labels = new ArrayList<>();
            for (E term : some) {
                labels.add(term.label());
            }
            return Label.join(labels, "、", ", ");
        }
    }
}
