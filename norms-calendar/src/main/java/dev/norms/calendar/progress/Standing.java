package dev.norms.calendar.progress;

import dev.norms.admission.AdmissionStep;
import dev.norms.college.Stay;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which of the steps to come is the next one, and what that says of the case. */
final class Standing {
    private final LocalDate asOf;
    private final @Nullable AdmissionStep end;
    private final List<NextStep> next;
    private final @Nullable NextStep first;

    Standing(CaseWalk walk, List<NextStep> next) {
        this.asOf = walk.setting.asOf;
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
            if (until.isAfter(walk.setting.asOf)) {
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
        return next.stream().anyMatch(step -> !isPeriodic(step) && step.isPossibleOn(asOf))
                ? AdmissionState.READY
                : AdmissionState.WAITING;
    }

    /**
     * What has passed its limit comes first, then what can be done now, then what comes soonest: a periodic review by
     * its last day, another step by its first one.
     */
    private Comparator<NextStep> order() {
        return Comparator.<NextStep>comparingInt(step -> step.isLateOn(asOf) ? 0 : isNow(step) ? 1 : 2)
                .thenComparing(step -> step.isLateOn(asOf) || isNow(step) ? LocalDate.MIN : soonest(step));
    }

    private boolean isNow(NextStep step) {
        return !isPeriodic(step) && !step.earliest().isAfter(asOf);
    }

    private static LocalDate soonest(NextStep step) {
        return isPeriodic(step) ? step.latest().orElse(LocalDate.MAX) : step.earliest();
    }

    private static boolean isPeriodic(NextStep step) {
        return step.rule().step().isPeriodic();
    }
}
