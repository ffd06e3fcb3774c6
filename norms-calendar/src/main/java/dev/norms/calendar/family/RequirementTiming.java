package dev.norms.calendar.family;

import dev.norms.calendar.counting.Counter;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.college.TermOfOffice;
import dev.norms.organization.TermRule;
import dev.norms.requirement.Applicability;
import dev.norms.requirement.CountRequirement;
import dev.norms.time.Bound;
import java.time.LocalDate;
import java.util.function.BiFunction;

/** The periods or days for which a requirement is owed. */
public sealed interface RequirementTiming {
    /**
     * The timing of what is owed in each period of a cadence.
     *
     * @param count the requirement with the cadence, its windows and who is bound
     */
    record Periods(CountRequirement count) implements RequirementTiming {}

    /**
     * The timing of what is owed in each calendar year, depending on the posts and statuses in its months.
     *
     * @param isReplacing whether the requirement only changes the rate of the norm that it replaces, and is not planned
     *     itself
     */
    record StudyYears(boolean isReplacing) implements RequirementTiming {}

    /** The timing of what is owed once in each term of office. */
    sealed interface Terms extends RequirementTiming {
        /**
         * Returns the first day of the window of a term.
         *
         * @param term the term
         * @return the day
         */
        LocalDate opens(TermOfOffice term);

        /**
         * Returns the last day of the window of a term.
         *
         * @param term the term
         * @return the day
         */
        LocalDate closes(TermOfOffice term);

        /** Returns which organizations are bound, decided on the last day of the window. */
        Applicability condition();
    }

    /**
     * The timing of what is owed from some months before a term expires until it does, or until the end of its approved
     * extension.
     *
     * @param rule the length of a term
     */
    record AtExpiry(TermRule rule) implements Terms {
        @Override
        public LocalDate opens(TermOfOffice term) {
            return rule.opens(term.elected());
        }

        @Override
        public LocalDate closes(TermOfOffice term) {
            return term.deadline(rule);
        }

        @Override
        public Applicability condition() {
            return new Applicability.Always();
        }
    }

    /**
     * The timing of what is owed within some months of the day of the election.
     *
     * @param months the number of months
     * @param condition which organizations are bound, decided on the last day of the window
     */
    record AfterElection(int months, Applicability condition) implements Terms {
        @Override
        public LocalDate opens(TermOfOffice term) {
            return term.elected();
        }

        @Override
        public LocalDate closes(TermOfOffice term) {
            return term.elected().plusMonths(months);
        }
    }

    /**
     * The timing of what is owed on every day.
     *
     * @param bound the amount that the requirement alone asks for
     * @param planned gives an obligation the amount that college and ledger ask for
     * @param judged gives a planned obligation the amount that admissions and missed obligations ask for, which is
     *     known only when the dated obligations have been judged
     */
    record Standing(
            Bound bound,
            BiFunction<Obligation, Counter, Obligation> planned,
            BiFunction<Obligation, Counter, Obligation> judged)
            implements RequirementTiming {
        /** Returns the timing of an obligation whose number the requirement alone decides. */
        static Standing of(Bound bound) {
            return new Standing(bound, (obligation, counter) -> obligation, (obligation, counter) -> obligation);
        }

        /** Returns the timing of an obligation that college and ledger may change or make inapplicable. */
        static Standing of(Bound bound, BiFunction<Obligation, Counter, Obligation> planned) {
            return new Standing(bound, planned, (obligation, counter) -> obligation);
        }

        /** Returns the timing of an obligation to have at least a number on every day. */
        static Standing of(int atLeast) {
            return of(Bound.atLeast(atLeast));
        }

        /** Returns the timing of an obligation whose number follows from college and ledger. */
        static Standing askedWhenPlanned(BiFunction<Obligation, Counter, Obligation> number) {
            return new Standing(Bound.atLeast(1), number, (obligation, counter) -> obligation);
        }

        /**
         * Returns the timing of an obligation whose number is known only when the dated obligations have been judged.
         */
        static Standing askedWhenJudged(BiFunction<Obligation, Counter, Obligation> number) {
            return new Standing(Bound.atLeast(1), (obligation, counter) -> obligation, number);
        }
    }
}
