package dev.norms.calendar.admission;

import dev.norms.admission.AdmissionStep;
import dev.norms.label.Coded;
import dev.norms.label.Label;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The state of an admission on a day. */
public enum AdmissionState implements Coded {
    /** A step can be taken now; a periodic review, which is always possible, counts only where nothing else remains. */
    READY(Label.of("可办理", "ready")),
    /** The next steps can be taken from a later day on. */
    WAITING(Label.of("未到时间", "waiting")),
    /** A hard condition of the most urgent next step is not met. */
    BLOCKED(Label.of("受阻", "blocked")),
    /** The time limit of a next step has passed. */
    OVERDUE(Label.of("超期未办", "past its limit")),
    /** The person left the college before the case was closed; the receiving organization continues it. */
    LEFT(Label.of("已离开本院", "left the college")),
    /** Admission was stopped, or probation ended without confirmation. */
    STOPPED(Label.of("已终止", "stopped")),
    /** Confirmed and archived. */
    DONE(Label.of("已办结", "done"));

    private final Label label;

    AdmissionState(Label label) {
        this.label = label;
    }

    /** Returns the state of a case from the step that closed it, if any, and the most urgent next step. */
    static AdmissionState of(@Nullable AdmissionStep closing, @Nullable NextStep urgent, LocalDate asOf) {
        if (closing != null) {
            return closing.isEnding() ? STOPPED : DONE;
        }
        if (urgent == null) {
            return LEFT;
        }
        if (urgent.isLateOn(asOf)) {
            return OVERDUE;
        }
        if (!urgent.blocks().isEmpty()) {
            return BLOCKED;
        }
        return urgent.isPossibleOn(asOf) ? READY : WAITING;
    }

    @Override
    public Label label() {
        return label;
    }

    /**
     * Returns whether something is still to be done in the college.
     *
     * @return true for the states from {@link #READY} to {@link #OVERDUE}
     */
    public boolean isOpen() {
        return this == READY || this == WAITING || this == BLOCKED || this == OVERDUE;
    }
}
