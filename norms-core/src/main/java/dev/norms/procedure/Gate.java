package dev.norms.procedure;

import static java.util.Objects.requireNonNull;

import dev.norms.admission.AdmissionStep;
import dev.norms.label.Label;
import dev.norms.organization.OrganizationKind;
import dev.norms.source.Citation;
import dev.norms.vote.Matter;
import dev.norms.vote.VotingRule;

/**
 * A hard condition of a step: unless it holds, the step may not be taken.
 *
 * <p>Months are calendar months: they end on the same day of a later month, or on its last day if it is shorter.
 */
public sealed interface Gate {
    /**
     * The provision on which the condition rests.
     *
     * @return the citation
     */
    Citation citation();

    /**
     * The condition in words.
     *
     * @return for instance "a year or more from: activist determined"
     */
    Label label();

    /**
     * A minimum time as an activist, in whichever branches, has passed.
     *
     * @param from the step with which the time begins
     * @param months the least number of calendar months, from 1
     * @param citation the provision on which it rests
     */
    record Cultivation(AdmissionStep from, int months, Citation citation) implements Gate {
        public Cultivation {
            requireNonNull(from, "from");
            requireNonNull(citation, "citation");
            Positive.checked("months", months);
        }

        @Override
        public Label label() {
            return Label.format("自“{0}”起满{1}", "{1} or more from: {0}", from.label(), MonthsInWords.label(months));
        }
    }

    /**
     * Probation is over; an extension postpones its end.
     *
     * @param from the step with which probation begins
     * @param months the length of probation in calendar months, from 1
     * @param citation the provision on which it rests
     */
    record ProbationOver(AdmissionStep from, int months, Citation citation) implements Gate {
        public ProbationOver {
            requireNonNull(from, "from");
            requireNonNull(citation, "citation");
            Positive.checked("months", months);
        }

        @Override
        public Label label() {
            return Label.format(
                    "预备期满（自“{0}”起{1}）", "probation is over, {1} from: {0}", from.label(), MonthsInWords.label(months));
        }
    }

    /**
     * A public notice of a number of working days is over.
     *
     * @param notice the step taken on the first day of the notice
     * @param workingDays the number of working days, from 1
     * @param citation the provision on which it rests
     */
    record NoticeOver(AdmissionStep notice, int workingDays, Citation citation) implements Gate {
        public NoticeOver {
            requireNonNull(notice, "notice");
            requireNonNull(citation, "citation");
            Positive.checked("workingDays", workingDays);
        }

        @Override
        public Label label() {
            return Label.of(
                    "公示满" + workingDays + "个工作日", "a public notice of " + workingDays + " working days is over");
        }
    }

    /**
     * The person does not leave the unit soon.
     *
     * @param months the number of calendar months before leaving in which the step is barred, from 1
     * @param citation the provision on which it rests
     */
    record NotLeaving(int months, Citation citation) implements Gate {
        public NotLeaving {
            requireNonNull(citation, "citation");
            Positive.checked("months", months);
        }

        @Override
        public Label label() {
            return Label.format("不在离校前{0}内", "not within {0} before leaving", MonthsInWords.label(months));
        }
    }

    /**
     * The training had a minimum number of days or of class hours; either suffices.
     *
     * @param days the least number of days, from 1
     * @param hours the least number of class hours, from 1
     * @param citation the provision on which it rests
     */
    record Amount(int days, int hours, Citation citation) implements Gate {
        public Amount {
            requireNonNull(citation, "citation");
            Positive.checked("days", days);
            Positive.checked("hours", hours);
        }

        @Override
        public Label label() {
            return Label.format("培训不少于{0}天或者不少于{1}学时", "training of at least {0} days or {1} class hours", days, hours);
        }
    }

    /**
     * A fixed number of persons, all of them full members, is named with the step.
     *
     * @param exactly the number of full members, from 1
     * @param citation the provision on which it rests
     */
    record FullMembers(int exactly, Citation citation) implements Gate {
        public FullMembers {
            requireNonNull(citation, "citation");
            Positive.checked("exactly", exactly);
        }

        @Override
        public Label label() {
            return Label.of(exactly + "名正式党员", exactly + " full members");
        }
    }

    /**
     * The members' meeting (支部大会) votes in favor on the day of the step.
     *
     * @param matter the matter that is put to the vote
     * @param rule the quorum and the majority
     * @param citation the provision on which it rests
     */
    record Vote(Matter matter, VotingRule rule, Citation citation) implements Gate {
        public Vote {
            requireNonNull(matter, "matter");
            requireNonNull(rule, "rule");
            requireNonNull(citation, "citation");
        }

        @Override
        public Label label() {
            return rule.label();
        }
    }

    /**
     * The step is not decided by an organization of a tier.
     *
     * @param kind the tier that may not decide it
     * @param citation the provision on which it rests
     */
    record NotBy(OrganizationKind kind, Citation citation) implements Gate {
        public NotBy {
            requireNonNull(kind, "kind");
            requireNonNull(citation, "citation");
        }

        @Override
        public Label label() {
            return Label.format("{0}只能审议，不能审批", "a {0} deliberates and does not approve", kind.label());
        }
    }

    /**
     * Probation is extended once only, and by a number of months within a range.
     *
     * @param atLeast the least number of calendar months, from 1
     * @param atMost the greatest number of calendar months, not fewer
     * @param unsaid the number of calendar months that count if the record of the step does not say to which day; from
     *     {@code atLeast} to {@code atMost}
     * @param citation the provision on which it rests
     */
    record Extension(int atLeast, int atMost, int unsaid, Citation citation) implements Gate {
        /**
         * Checks the parts.
         *
         * @throws IllegalArgumentException if {@code atMost} is less than {@code atLeast}, or {@code unsaid} is not
         *     between them
         */
        public Extension {
            requireNonNull(citation, "citation");
            Positive.checked("atLeast", atLeast);
            if (unsaid < atLeast || atMost < unsaid) {
                throw new IllegalArgumentException("unsaid must be from atLeast to atMost, but was " + unsaid + " ("
                        + atLeast + " to " + atMost + ")");
            }
        }

        @Override
        public Label label() {
            return Label.format(
                    "只能延长一次，不少于{0}、不超过{1}",
                    "extended once only, by at least {0} and at most {1}",
                    MonthsInWords.label(atLeast),
                    MonthsInWords.label(atMost));
        }
    }
}
