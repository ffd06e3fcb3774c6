package dev.norms.requirement;

import com.google.common.collect.ImmutableSet;
import dev.norms.evidence.EvidenceRule;
import dev.norms.time.Bound;
import dev.norms.time.Cadence;
import dev.norms.time.PeriodForm;
import dev.norms.time.PeriodUnit;
import dev.norms.time.WindowRule;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The order "is at least as tight as" on the parts of requirements: cadences, bounds, windows, evidence, conditions.
 */
final class Tightness {
    private Tightness() {}

    static boolean amount(Amount ours, Amount theirs) {
        if (ours instanceof Amount.Times a && theirs instanceof Amount.Times b) {
            return cadence(a.cadence(), b.cadence());
        }
        if (ours instanceof Amount.Targets a && theirs instanceof Amount.Targets b) {
            return bound(a.bound(), b.bound());
        }
        return ours instanceof Amount.Hours a && theirs instanceof Amount.Hours b && a.hours() >= b.hours();
    }

    /** Compares the lower numbers only, and the frequencies only if those of the other have calendar periods. */
    static boolean atLeast(Cadence ours, Cadence theirs) {
        return ours.bound().atLeast() >= theirs.bound().atLeast()
                && (!inCalendarPeriods(theirs) || covers(floor(ours), floor(theirs)));
    }

    static boolean bound(Bound ours, Bound theirs) {
        return bound(ours, 1, theirs);
    }

    /** Returns whether a bound in each of several periods implies one in all of them together. */
    private static boolean bound(Bound each, int periods, Bound all) {
        return (long) each.atLeast() * periods >= all.atLeast()
                && (all.atMost().isEmpty()
                        || (each.atMost().isPresent()
                                && (long) each.atMost().getAsInt() * periods
                                        <= all.atMost().getAsInt()));
    }

    /** Compares two cadences; equivalent ones are ordered by their forms, or each would be tighter than the other. */
    static boolean cadence(Cadence ours, Cadence theirs) {
        return covers(ours, theirs) && (!covers(theirs, ours) || ours.forms().containsAll(theirs.forms()));
    }

    /** Returns whether keeping our cadence implies keeping theirs, by one of our forms for each of theirs. */
    private static boolean covers(Cadence ours, Cadence theirs) {
        return theirs.forms().stream()
                .allMatch(form -> ours.forms().stream()
                        .anyMatch(own ->
                                bound(ours.bound(), periods(own, form), theirs.bound()) && periods(own, form) > 0));
    }

    /** Returns how many periods of the first form make up one of the second; 0 if they do not. */
    private static int periods(PeriodForm part, PeriodForm whole) {
        if (part.equals(whole)) {
            return 1;
        }
        return part instanceof PeriodUnit a && whole instanceof PeriodUnit b ? b.months() / a.months() : 0;
    }

    private static boolean inCalendarPeriods(Cadence cadence) {
        return cadence.forms().stream().allMatch(PeriodUnit.class::isInstance);
    }

    /** Returns a cadence without its upper number. */
    private static Cadence floor(Cadence cadence) {
        return new Cadence(Bound.atLeast(cadence.bound().atLeast()), cadence.forms());
    }

    static boolean windows(Map<PeriodForm, WindowRule> ours, Map<PeriodForm, WindowRule> theirs) {
        return theirs.entrySet().stream()
                .allMatch(entry -> ours.containsKey(entry.getKey())
                        && window(ours.getOrDefault(entry.getKey(), entry.getValue()), entry.getValue()));
    }

    private static boolean window(WindowRule ours, WindowRule theirs) {
        if (ours instanceof WindowRule.FixedDays a && theirs instanceof WindowRule.FixedDays b) {
            return !a.first().isBefore(b.first()) && !a.last().isAfter(b.last());
        }
        if (ours instanceof WindowRule.AfterIssue a && theirs instanceof WindowRule.AfterIssue b) {
            return a.months() <= b.months();
        }
        return ours instanceof WindowRule.AroundBreak a
                && theirs instanceof WindowRule.AroundBreak b
                && a.festival() == b.festival()
                && a.daysBefore() <= b.daysBefore();
    }

    static boolean evidence(EvidenceRule ours, EvidenceRule theirs) {
        boolean fewerKinds = theirs.kinds().isEmpty()
                || (!ours.kinds().isEmpty() && theirs.kinds().containsAll(ours.kinds()));
        return ours.sources().equals(theirs.sources())
                && ours.unit() == theirs.unit()
                && fewerKinds
                && adds(ours.conditions(), theirs.conditions());
    }

    static boolean applicability(Applicability ours, Applicability theirs) {
        return ours instanceof Applicability.Always || ours.equals(theirs);
    }

    /** Returns whether a list equals the other one, or has all its elements and more. */
    static <T> boolean adds(List<T> ours, List<T> theirs) {
        Set<T> more = ImmutableSet.copyOf(ours);
        Set<T> less = ImmutableSet.copyOf(theirs);
        return ours.equals(theirs) || (more.size() > less.size() && more.containsAll(less));
    }
}
