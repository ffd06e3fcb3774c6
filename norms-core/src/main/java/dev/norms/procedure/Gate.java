package dev.norms.procedure;

import static java.util.Objects.requireNonNull;

import dev.norms.admission.AdmissionStep;
import dev.norms.label.Label;
import dev.norms.organization.OrganizationKind;
import dev.norms.source.Citation;
import dev.norms.vote.Matter;
import dev.norms.vote.VotingRule;

/**
 * A hard condition of a step: without it the step may not be taken. The family is closed.
 *
 * <p>Months are calendar months: the same day of a later month, or its last day where it has none such.
 */
public sealed interface Gate {
    /**
     * Where the condition stands.
     *
     * @return the place
     */
    Citation citation();

    /**
     * The condition in words.
     *
     * @return for instance "a year or more after the activist was determined"
     */
    Label label();

    /**
     * A time as an activist, in whatever branch.
     *
     * @param from the step with which it begins
     * @param months how many calendar months at least, from 1
     * @param citation where it stands
     */
    record Cultivation(AdmissionStep from, int months, Citation citation) implements Gate {
        public Cultivation {
            requireNonNull(from, "from");
            requireNonNull(citation, "citation");
            Months.checked("months", months);
        }

        @Override
        public Label label() {
            return Label.of(
                    "自“" + from.label().zh() + "”起满" + Months.label(months).zh(),
                    Months.label(months).en() + " or more from: " + from.label().en());
        }
    }

    /**
     * The end of probation, which an extension moves.
     *
     * @param from the step with which it begins
     * @param months how many calendar months it has, from 1
     * @param citation where it stands
     */
    record ProbationOver(AdmissionStep from, int months, Citation citation) implements Gate {
        public ProbationOver {
            requireNonNull(from, "from");
            requireNonNull(citation, "citation");
            Months.checked("months", months);
        }

        @Override
        public Label label() {
            return Label.of(
                    "预备期满（自“" + from.label().zh() + "”起" + Months.label(months).zh() + "）",
                    "probation is over, " + Months.label(months).en() + " from: "
                            + from.label().en());
        }
    }

    /**
     * A public notice of a number of working days, the first day included.
     *
     * @param notice the step that is its first day
     * @param workingDays how many, from 1
     * @param citation where it stands
     */
    record NoticeOver(AdmissionStep notice, int workingDays, Citation citation) implements Gate {
        public NoticeOver {
            requireNonNull(notice, "notice");
            requireNonNull(citation, "citation");
            Months.checked("workingDays", workingDays);
        }

        @Override
        public Label label() {
            return Label.of(
                    "公示满" + workingDays + "个工作日", "a public notice of " + workingDays + " working days is over");
        }
    }

    /**
     * A person who does not leave the unit soon.
     *
     * @param months within how many calendar months, from 1
     * @param citation where it stands
     */
    record NotLeaving(int months, Citation citation) implements Gate {
        public NotLeaving {
            requireNonNull(citation, "citation");
            Months.checked("months", months);
        }

        @Override
        public Label label() {
            return Label.of(
                    "不在离校前" + Months.label(months).zh() + "内",
                    "not within " + Months.label(months).en() + " before leaving");
        }
    }

    /**
     * Training of a number of days or of hours; either suffices.
     *
     * @param days how many days, from 1
     * @param hours how many class hours, from 1
     * @param citation where it stands
     */
    record Amount(int days, int hours, Citation citation) implements Gate {
        public Amount {
            requireNonNull(citation, "citation");
            Months.checked("days", days);
            Months.checked("hours", hours);
        }

        @Override
        public Label label() {
            return Label.of(
                    "培训不少于" + days + "天或者不少于" + hours + "学时",
                    "training of at least " + days + " days or " + hours + " class hours");
        }
    }

    /**
     * A number of full members that are named.
     *
     * @param exactly how many, from 1
     * @param citation where it stands
     */
    record FullMembers(int exactly, Citation citation) implements Gate {
        public FullMembers {
            requireNonNull(citation, "citation");
            Months.checked("exactly", exactly);
        }

        @Override
        public Label label() {
            return Label.of(exactly + "名正式党员", exactly + " full members");
        }
    }

    /**
     * A vote of the meeting in favour.
     *
     * @param matter on what it votes
     * @param rule when it may vote, and when it is carried
     * @param citation where it stands
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
     * A tier whose bodies may not decide it.
     *
     * @param kind the tier
     * @param citation where it stands
     */
    record NotBy(OrganizationKind kind, Citation citation) implements Gate {
        public NotBy {
            requireNonNull(kind, "kind");
            requireNonNull(citation, "citation");
        }

        @Override
        public Label label() {
            return Label.of(
                    kind.label().zh() + "只能审议，不能审批", "a " + kind.label().en() + " deliberates and does not approve");
        }
    }

    /**
     * An extension of probation, once only, within a range of months.
     *
     * @param atLeast how many calendar months at least, from 1
     * @param atMost how many at most, not fewer
     * @param unsaid how many it is if its new end is not said
     * @param citation where it stands
     */
    record Extension(int atLeast, int atMost, int unsaid, Citation citation) implements Gate {
        /**
         * Checks the parts.
         *
         * @throws IllegalArgumentException if {@code atMost} is less than {@code atLeast}, or {@code unsaid} not
         *     between
         */
        public Extension {
            requireNonNull(citation, "citation");
            Months.checked("atLeast", atLeast);
            if (unsaid < atLeast || atMost < unsaid) {
                throw new IllegalArgumentException("unsaid must be from atLeast to atMost, but was " + unsaid + " ("
                        + atLeast + " to " + atMost + ")");
            }
        }

        @Override
        public Label label() {
            return Label.of(
                    "只能延长一次，不少于" + Months.label(atLeast).zh() + "、不超过"
                            + Months.label(atMost).zh(),
                    "extended once only, by at least " + Months.label(atLeast).en() + " and at most "
                            + Months.label(atMost).en());
        }
    }
}
