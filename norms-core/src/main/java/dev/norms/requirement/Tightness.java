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
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * The order on requirements, in one place: whether one is at least as tight as another of its family.
 *
 * <p>It is a partial order. It errs on the side of "no": what it calls tighter is tighter, but not everything tighter
 * is found. A term of office is the exception to "less is tighter": its length and the opening of its re-election are
 * set by upper rules and neither shorter nor longer is tighter; only the room for moving it may shrink.
 */
final class Tightness {
    private Tightness() {}

    static boolean requirement(Requirement ours, Requirement theirs) {
        if (ours.equals(theirs)) {
            return true;
        }
        if (ours instanceof CountRequirement a && theirs instanceof CountRequirement b) {
            return cadence(a.cadence(), b.cadence())
                    && windows(a.windows(), b.windows())
                    && evidence(a.evidence(), b.evidence())
                    && applicability(a.applicability(), b.applicability());
        }
        if (ours instanceof StudyHoursRequirement a && theirs instanceof StudyHoursRequirement b) {
            return a.hours() >= b.hours()
                    && a.posts().equals(b.posts())
                    && a.replaces().equals(b.replaces());
        }
        if (ours instanceof ContactRequirement a && theirs instanceof ContactRequirement b) {
            return bound(a.bound(), b.bound()) && evidence(a.evidence(), b.evidence());
        }
        if (ours instanceof TermRequirement a && theirs instanceof TermRequirement b) {
            return BodyTightness.term(a.rule(), b.rule());
        }
        if (ours instanceof DocumentRequirement a && theirs instanceof DocumentRequirement b) {
            return a.kind() == b.kind()
                    && both(a.term(), b.term(), BodyTightness::term)
                    && applicability(a.applicability(), b.applicability());
        }
        if (ours instanceof CompositionRequirement a && theirs instanceof CompositionRequirement b) {
            return a.source() == b.source() && BodyTightness.rules(a.rules(), b.rules());
        }
        if (ours instanceof PostsRequirement a && theirs instanceof PostsRequirement b) {
            return a.posts().containsAll(b.posts());
        }
        if (ours instanceof ChecklistRequirement a && theirs instanceof ChecklistRequirement b) {
            return a.list() == b.list() && adds(a.items(), b.items());
        }
        return ours instanceof ApprovalRequirement a
                && theirs instanceof ApprovalRequirement b
                && a.bodies().containsAll(b.bodies());
    }

    static boolean amount(Amount ours, Amount theirs) {
        if (ours instanceof Amount.Times a && theirs instanceof Amount.Times b) {
            return cadence(a.cadence(), b.cadence());
        }
        if (ours instanceof Amount.Targets a && theirs instanceof Amount.Targets b) {
            return bound(a.bound(), b.bound());
        }
        return ours instanceof Amount.Hours a && theirs instanceof Amount.Hours b && a.hours() >= b.hours();
    }

    /**
     * The lower numbers only: upper numbers, windows and evidence are what readings decide, and how often in a calendar
     * period, how many hours, how many targets and from how many members on what a decided norm says itself.
     */
    static boolean numbersKept(Requirement ours, Requirement theirs) {
        if (ours instanceof CountRequirement a && theirs instanceof CountRequirement b) {
            return a.cadence().bound().atLeast() >= b.cadence().bound().atLeast()
                    && (!inCalendarPeriods(b.cadence()) || covers(floor(a.cadence()), floor(b.cadence())))
                    && applicability(a.applicability(), b.applicability());
        }
        if (ours instanceof StudyHoursRequirement a && theirs instanceof StudyHoursRequirement b) {
            return a.hours() >= b.hours();
        }
        if (ours instanceof ContactRequirement a && theirs instanceof ContactRequirement b) {
            return a.bound().atLeast() >= b.bound().atLeast();
        }
        return ours.getClass() == theirs.getClass();
    }

    static boolean bound(Bound ours, Bound theirs) {
        return bound(ours, 1, theirs);
    }

    /** A bound in each of so many periods against one in all of them together. */
    private static boolean bound(Bound each, int periods, Bound all) {
        return (long) each.atLeast() * periods >= all.atLeast()
                && (all.atMost().isEmpty()
                        || (each.atMost().isPresent()
                                && (long) each.atMost().getAsInt() * periods
                                        <= all.atMost().getAsInt()));
    }

    /** Cadences that say the same in two ways are told apart by their forms, or they would be tighter both ways. */
    private static boolean cadence(Cadence ours, Cadence theirs) {
        return covers(ours, theirs) && (!covers(theirs, ours) || ours.forms().containsAll(theirs.forms()));
    }

    private static boolean covers(Cadence ours, Cadence theirs) {
        return theirs.forms().stream()
                .allMatch(form -> ours.forms().stream()
                        .anyMatch(own ->
                                bound(ours.bound(), periods(own, form), theirs.bound()) && periods(own, form) > 0));
    }

    /** How many periods of the first form make up one of the second; 0 if they do not. */
    private static int periods(PeriodForm part, PeriodForm whole) {
        if (part.equals(whole)) {
            return 1;
        }
        return part instanceof PeriodUnit a && whole instanceof PeriodUnit b ? b.months() / a.months() : 0;
    }

    private static boolean inCalendarPeriods(Cadence cadence) {
        return cadence.forms().stream().allMatch(PeriodUnit.class::isInstance);
    }

    private static Cadence floor(Cadence cadence) {
        return new Cadence(Bound.atLeast(cadence.bound().atLeast()), cadence.forms());
    }

    private static boolean windows(Map<PeriodForm, WindowRule> ours, Map<PeriodForm, WindowRule> theirs) {
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

    private static boolean evidence(EvidenceRule ours, EvidenceRule theirs) {
        boolean fewerKinds = theirs.kinds().isEmpty()
                || (!ours.kinds().isEmpty() && theirs.kinds().containsAll(ours.kinds()));
        return ours.sources().equals(theirs.sources())
                && ours.unit() == theirs.unit()
                && fewerKinds
                && adds(ours.conditions(), theirs.conditions());
    }

    private static boolean applicability(Applicability ours, Applicability theirs) {
        return ours instanceof Applicability.Always
                || (ours instanceof Applicability.HasCommittee a
                        && theirs instanceof Applicability.HasCommittee b
                        && a.fullMembers() <= b.fullMembers());
    }

    /** The same list, or one that has everything of the other and more. */
    private static <T> boolean adds(List<T> ours, List<T> theirs) {
        Set<T> more = ImmutableSet.copyOf(ours);
        Set<T> less = ImmutableSet.copyOf(theirs);
        return ours.equals(theirs) || (more.size() > less.size() && more.containsAll(less));
    }

    private static <T> boolean both(Optional<T> ours, Optional<T> theirs, BiPredicate<T, T> rule) {
        return ours.isPresent() == theirs.isPresent()
                && (ours.isEmpty() || rule.test(ours.orElseThrow(), theirs.orElseThrow()));
    }
}
