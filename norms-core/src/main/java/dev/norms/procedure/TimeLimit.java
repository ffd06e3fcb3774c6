package dev.norms.procedure;

import static java.util.Objects.requireNonNull;

import dev.norms.admission.AdmissionStep;
import dev.norms.label.Label;
import dev.norms.source.Citation;

/**
 * A time limit of a step. Missing it is reported but blocks nothing.
 *
 * <p>Months are calendar months; the day on which they start does not count, so a month from 31 January ends on 28 or
 * 29 February. A profile may count those of {@link Within} as thirty days each.
 */
public sealed interface TimeLimit {
    /**
     * The provision on which the limit rests.
     *
     * @return the citation
     */
    Citation citation();

    /**
     * The limit in words.
     *
     * @return for instance "within a month of: application handed in"
     */
    Label label();

    /**
     * A limit of some months after another step.
     *
     * @param from the step with which the months start
     * @param months the number of calendar months, from 1
     * @param atMost the number of calendar months in special cases, not fewer
     * @param citation the provision on which it rests
     */
    record Within(AdmissionStep from, int months, int atMost, Citation citation) implements TimeLimit {
        /**
         * Checks the parts.
         *
         * @throws IllegalArgumentException if {@code atMost} is less than {@code months}
         */
        public Within {
            requireNonNull(from, "from");
            requireNonNull(citation, "citation");
            Positive.checked("months", months);
            if (atMost < months) {
                throw new IllegalArgumentException(
                        "atMost must not be less than months, but was " + atMost + " (months " + months + ")");
            }
        }

        @Override
        public Label label() {
            Label limit = Label.format("“{0}”后{1}内", "within {1} of: {0}", from.label(), MonthsInWords.label(months));
            return atMost == months
                    ? limit
                    : Label.format("{0}，特殊情况不超过{1}", "{0}, in special cases {1}", limit, MonthsInWords.label(atMost));
        }
    }

    /**
     * A limit for a step repeated at an interval until the next stage.
     *
     * @param from the step with which the first interval starts
     * @param months the interval in calendar months, from 1
     * @param citation the provision on which it rests
     */
    record Every(AdmissionStep from, int months, Citation citation) implements TimeLimit {
        public Every {
            requireNonNull(from, "from");
            requireNonNull(citation, "citation");
            Positive.checked("months", months);
        }

        @Override
        public Label label() {
            return Label.format(
                    "自“{0}”起每{1}一次", "every {2} months from: {0}", from.label(), MonthsInWords.label(months), months);
        }
    }

    /**
     * A limit for a step around the end of probation.
     *
     * @param before the calendar months before the end in which the step may be taken, from 1
     * @param after the calendar months after the end in which the step may be taken, from 1
     * @param citation the provision on which it rests
     */
    record AroundExpiry(int before, int after, Citation citation) implements TimeLimit {
        public AroundExpiry {
            requireNonNull(citation, "citation");
            Positive.checked("before", before);
            Positive.checked("after", after);
        }

        @Override
        public Label label() {
            return Label.format(
                    "预备期满前{0}至期满后{1}",
                    "from {0} before to {1} after the end of probation",
                    MonthsInWords.label(before),
                    MonthsInWords.label(after));
        }
    }
}
