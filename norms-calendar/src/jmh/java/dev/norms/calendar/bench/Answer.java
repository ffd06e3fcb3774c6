package dev.norms.calendar.bench;

import dev.norms.calendar.assessment.Verdict;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * How one branch stands in one period of one rule.
 *
 * @param organization the number of the branch
 * @param rule the number of the rule
 * @param period the number of the period in the year, from 1
 * @param verdict how it stands
 * @param done how many meetings count
 */
public record Answer(int organization, int rule, int period, Verdict verdict, int done) {
    /** By the usual reading of a deadline, as any program would write it. */
    static Verdict verdict(MeetingWindow window, long onTime, long done, LocalDate asOf) {
        if (asOf.isBefore(window.opens())) {
            return Verdict.UPCOMING;
        } else if (onTime >= window.bound()) {
            return Verdict.MET;
        } else if (done >= window.bound()) {
            return Verdict.MADE_UP;
        } else if (!asOf.isAfter(window.due())) {
            return Verdict.OPEN;
        }
        return asOf.isAfter(window.deadline()) ? Verdict.MISSED : Verdict.CLOSING;
    }

    static List<Answer> inOrder(List<Answer> answers) {
        return answers.stream()
                .sorted(Comparator.comparingInt(Answer::organization)
                        .thenComparingInt(Answer::rule)
                        .thenComparingInt(Answer::period))
                .toList();
    }

    /** A number that tells verdicts apart in one run. */
    @SuppressWarnings("EnumOrdinal")
    static int number(Verdict verdict) {
        return verdict.ordinal();
    }

    /** A number that every verdict and count goes into. */
    static long sum(List<Answer> answers) {
        long sum = 0;
        for (Answer answer : answers) {
            sum += number(answer.verdict) + 16L * answer.done;
        }
        return sum;
    }
}
