package dev.norms.calendar.admission;

import com.google.common.collect.ImmutableSet;
import dev.norms.label.Coded;
import dev.norms.label.Label;
import dev.norms.procedure.TimeLimit;
import dev.norms.requirement.ProcedureRequirement.Respect;
import java.util.Set;

/** The kind of a finding about a step of an admission. */
public enum AdmissionFindingKind implements Coded {
    /** A step that must come before it was not taken, or not taken again where it had to be. */
    MISSING_STEP(Label.of("缺少前置步骤", "a step before it is missing"), true, Respect.COMPLETE),
    /** A step that must come before it was taken only after it; this blocks nothing. */
    OUT_OF_ORDER(Label.of("先后颠倒", "out of order"), false, Respect.IN_TIME),
    /** The step was taken before its first permitted day. */
    TOO_EARLY(Label.of("早于规定之日", "before its day"), true, Respect.IN_TIME),
    /** The time as an activist was too short. */
    TOO_SHORT(Label.of("培养时间不足", "cultivation too short"), true, Respect.IN_TIME, Respect.NOT_RUSHED),
    /** The person leaves soon. */
    LEAVING_SOON(Label.of("临近离校", "leaving soon"), true, Respect.NOT_RUSHED),
    /** Another hard condition does not hold: vote, amount, number of persons, right to decide, extension. */
    CONDITION(Label.of("条件不符", "condition not met"), true, Respect.COMPLETE),
    /** A time limit was not kept. */
    LATE(Label.of("超过时限", "late"), false, Respect.IN_TIME),
    /** The step was taken before its usual time. */
    EARLY(Label.of("早于通常时间", "earlier than usual"), false),
    /** The step was taken after its usual time, or is still not taken. */
    AFTER_USUAL(Label.of("晚于通常时间", "later than usual"), false),
    /** The step was taken again although it was still valid. */
    REPEATED(Label.of("重复办理", "taken twice"), false, Respect.IN_TIME),
    /** The person had no stay in the college on the day of the step. */
    WITHOUT_STAY(Label.of("当日不在册", "no stay on the day"), false, Respect.COMPLETE),
    /** The applicant was a full member on the day of the step. */
    ALREADY_MEMBER(Label.of("当日已是正式党员", "already a full member"), false, Respect.COMPLETE),
    /** The edition in force on the day of the step has no such step. */
    OTHER_EDITION(Label.of("当日细则无此步骤", "unknown to the edition"), false, Respect.COMPLETE),
    /** The step was taken after the case had ended. */
    AFTER_END(Label.of("办结之后", "after the end"), false, Respect.IN_TIME);

    private final Label label;
    private final boolean hard;
    private final ImmutableSet<Respect> respects;

    AdmissionFindingKind(Label label, boolean hard, Respect... respects) {
        this.label = label;
        this.hard = hard;
        this.respects = ImmutableSet.copyOf(respects);
    }

    /** Returns the kind for a passed time limit; the usual time around the end of probation only warns. */
    static AdmissionFindingKind past(TimeLimit limit) {
        return limit instanceof TimeLimit.AroundExpiry ? AFTER_USUAL : LATE;
    }

    @Override
    public Label label() {
        return label;
    }

    /**
     * Returns whether a finding of this kind bars a step that is next, and makes one that was taken count for nothing.
     *
     * @return true for a missing step and for hard conditions, false for what only warns
     */
    public boolean isHard() {
        return hard;
    }

    /**
     * Returns whether a finding of this kind makes the step void.
     *
     * @return true for hard findings, for a step taken twice and for one that the edition does not have
     */
    public boolean voidsStep() {
        return hard || this == REPEATED || this == OTHER_EDITION;
    }

    /**
     * The respects in which a finding of this kind breaks the procedure.
     *
     * @return the respects, unmodifiable; empty for a warning
     */
    public Set<Respect> respects() {
        return respects;
    }
}
