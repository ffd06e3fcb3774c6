package dev.norms.calendar.assessment;

import dev.norms.calendar.family.Families;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.label.Coded;
import dev.norms.label.Label;

/** The result of the assessment of an obligation or a standing duty on the as-of day. */
public enum Verdict implements Coded {
    /** The window has not opened. */
    UPCOMING(Label.of("未到期", "upcoming")),
    /** The due day has not passed, and the requirement is not met yet. */
    OPEN(Label.of("进行中", "open")),
    /** The due day has passed but not the deadline, and the requirement is not met yet. */
    CLOSING(Label.of("期限将至", "closing")),
    /** The requirement was met by the deadline; or a standing duty holds. */
    MET(Label.of("按期完成", "met")),
    /**
     * The requirement was met, but only with records after the deadline that name the period, or by a late election.
     */
    MADE_UP(Label.of("逾期补办", "made up")),
    /** The deadline has passed, and the requirement is not met. */
    MISSED(Label.of("未完成", "missed")),
    /** A standing duty does not hold. */
    NOT_MET(Label.of("未落实", "not met")),
    /** A written exemption covers the whole window or, for a standing duty, the as-of day. */
    EXEMPT(Label.of("已豁免", "exempt")),
    /** The norm is for owners of this kind, but does not bind this one in the period or on the as-of day. */
    NOT_APPLICABLE(Label.of("不适用", "not applicable")),
    /**
     * A person has to attest it and nobody has yet; or has to judge whether there was a reason to do less than asked.
     */
    NEEDS_JUDGMENT(Label.of("待负责人确认", "needs judgment")),
    /** The records that would decide it were not supplied, or were kept only from a day in the window or after it. */
    NO_DATA(Label.of("无数据", "no data"));

    private static final Verdict[] ALL = values();
    private static final Label HOLDS = Label.of("已落实", "in place");
    private static final Label PAID_LATE = Label.of("逾期补交", "paid late");

    private final Label label;

    Verdict(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }

    /**
     * Returns the verdict on an obligation in words, which differ for a standing duty that is met and for dues that
     * were made up.
     *
     * @param obligation the obligation
     * @return for instance 已落实 (in place) for a standing duty that is met
     */
    public Label label(Obligation obligation) {
        if (this == MET && obligation.window().isEmpty()) {
            return HOLDS;
        }
        return this == MADE_UP && Families.isDues(obligation.requirement()) ? PAID_LATE : label;
    }

    /**
     * Returns whether something should have been done and was not.
     *
     * @return true for missed and not met
     */
    public boolean isLapsed() {
        return this == MISSED || this == NOT_MET;
    }

    /**
     * Returns whether the requirement was met, in time or afterwards.
     *
     * @return true for met and made up
     */
    public boolean isFulfilled() {
        return this == MET || this == MADE_UP;
    }

    /**
     * Returns whether something is left to do, by the owner, by the person who attests it or by whoever keeps the
     * records.
     *
     * @return true for what is open, closing, missed or not met, needs judgment or has no data
     */
    public boolean isOutstanding() {
        return switch (this) {
            case OPEN, CLOSING, MISSED, NOT_MET, NEEDS_JUDGMENT, NO_DATA -> true;
            case UPCOMING, MET, MADE_UP, EXEMPT, NOT_APPLICABLE -> false;
        };
    }

    /** Returns the number, from 1, as which {@link PackedResult} stores the verdict. */
    @SuppressWarnings("EnumOrdinal")
    int number() {
        return ordinal() + 1;
    }

    /** Returns the verdict with a number. */
    static Verdict of(int number) {
        return ALL[number - 1];
    }
}
