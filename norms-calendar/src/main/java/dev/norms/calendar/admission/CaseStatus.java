package dev.norms.calendar.admission;

import dev.norms.admission.AdmissionStep;
import dev.norms.college.Stay;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The most urgent next step of a case and the state that follows from it. */
final class CaseStatus {
    private final LocalDate asOf;
    private final @Nullable AdmissionStep end;
    private final List<NextStep> next;
    private final @Nullable NextStep first;

    CaseStatus(CaseWalk walk, List<NextStep> next) {
        this.asOf = walk.context.asOf;
        this.end = walk.end();
        this.next = next;
        this.first = next.stream().min(order()).orElse(null);
    }

    static boolean isClosed(CaseWalk walk) {
        return walk.end() != null || hasLeft(walk);
    }

    private static boolean hasLeft(CaseWalk walk) {
        for (Stay stay : walk.stays) {
            LocalDate until = stay.during().until().orElse(LocalDate.MAX);
            if (until.isAfter(walk.context.asOf)) {
                return false;
            }
        }
        return !walk.stays.isEmpty();
    }

    @Nullable
    NextStep first() {
        return first;
    }

    AdmissionState state() {
        if (end != null) {
            return end.isEnding() ? AdmissionState.STOPPED : AdmissionState.DONE;
        }
        if (first == null) {
            return AdmissionState.LEFT;
        }
        if (next.stream().anyMatch(step -> step.isLateOn(asOf))) {
            return AdmissionState.OVERDUE;
        }
        if (!first.blocks().isEmpty()) {
            return AdmissionState.BLOCKED;
        }
        return first.isPossibleOn(asOf) ? AdmissionState.READY : AdmissionState.WAITING;
    }

    /**
     * What has passed its limit comes first, then what can be done now, then what comes soonest; a periodic review that
     * is not late comes last, as it can always be held.
     */
    private Comparator<NextStep> order() {
        return Comparator.<NextStep>comparingInt(step -> rank(step))
                .thenComparing(step -> step.isLateOn(asOf) || isNow(step) ? LocalDate.MIN : step.earliest());
    }

    private int rank(NextStep step) {
        if (step.isLateOn(asOf)) {
            return 0;
        }
        return isPeriodic(step) ? 3 : isNow(step) ? 1 : 2;
    }

    private boolean isNow(NextStep step) {
        return !step.earliest().isAfter(asOf);
    }

    private static boolean isPeriodic(NextStep step) {
        return step.rule().step().isPeriodic();
    }
}
