package dev.norms.calendar.admission;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.norms.calendar.workday.Certainty;
import dev.norms.procedure.StepRule;
import dev.norms.source.Citation;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A step that can come next: every step before it was taken or need not be.
 *
 * @param rule the step, with its gates and time limits
 * @param earliest the first day on which it may be taken; may have passed
 * @param latest the last day on which it is in time; empty if no limit runs. It may lie before {@code earliest}, and a
 *     warning then says so
 * @param certainty provisional where {@code earliest} rests on working days that are not confirmed
 * @param blocks the obstacles on the as-of day, other than the days themselves
 * @param warnings findings that do not block it
 */
public record NextStep(
        StepRule rule,
        LocalDate earliest,
        Optional<LocalDate> latest,
        Certainty certainty,
        List<AdmissionFinding> blocks,
        List<AdmissionFinding> warnings) {
    public NextStep {
        requireNonNull(rule, "rule");
        requireNonNull(earliest, "earliest");
        requireNonNull(latest, "latest");
        requireNonNull(certainty, "certainty");
        blocks = ImmutableList.copyOf(blocks);
        warnings = ImmutableList.copyOf(warnings);
    }

    /**
     * Returns whether the step may be taken on a day, as far as known on the as-of day.
     *
     * @param day the day
     * @return true if nothing blocks it and the day is not before the earliest one
     */
    public boolean isPossibleOn(LocalDate day) {
        return blocks.isEmpty() && opensBy(day);
    }

    /**
     * Returns whether the time limit of the step has passed on a day.
     *
     * @param day the day
     * @return true if it has one, and the day is after it
     */
    public boolean isLateOn(LocalDate day) {
        return latest.isPresent() && day.isAfter(latest.get());
    }

    /** Returns the articles of the step, its gates, its limits and its obstacles. */
    Stream<Citation> citations() {
        return Stream.of(
                        Stream.of(rule.citation()),
                        rule.gates().stream().map(gate -> gate.citation()),
                        rule.limits().stream().map(limit -> limit.citation()),
                        blocks.stream().map(AdmissionFinding::citation))
                .flatMap(citations -> citations);
    }

    /** The urgency of a step on a day, the most urgent first. */
    private enum Urgency {
        /** Its time limit has passed. */
        LATE,
        /** Its earliest day has come, but it may be blocked. */
        POSSIBLE,
        /** Its earliest day is still to come. */
        LATER,
        /** A periodic review that is not late, which can always be held. */
        REVIEW
    }

    /** Returns the order by urgency on a day; among the steps whose earliest day is to come, the soonest is first. */
    static Comparator<NextStep> byUrgency(LocalDate asOf) {
        return Comparator.<NextStep, Urgency>comparing(step -> step.urgency(asOf))
                .thenComparing(step -> step.isLateOn(asOf) || step.opensBy(asOf) ? LocalDate.MIN : step.earliest);
    }

    private Urgency urgency(LocalDate asOf) {
        if (isLateOn(asOf)) {
            return Urgency.LATE;
        }
        if (rule.step().isPeriodic()) {
            return Urgency.REVIEW;
        }
        return opensBy(asOf) ? Urgency.POSSIBLE : Urgency.LATER;
    }

    private boolean opensBy(LocalDate day) {
        return !day.isBefore(earliest);
    }

    /**
     * The step and its days.
     *
     * @return for instance {@code oath 2026-06-01..2026-07-01}
     */
    @Override
    public String toString() {
        return rule.step().code() + " " + earliest + ".."
                + latest.map(LocalDate::toString).orElse("");
    }
}
