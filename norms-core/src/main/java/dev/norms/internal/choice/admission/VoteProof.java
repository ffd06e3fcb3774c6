package dev.norms.internal.choice.admission;

import dev.norms.label.Coded;
import dev.norms.label.Label;

/** The evidence of a vote of the branch meeting. */
public enum VoteProof implements Coded {
    /** The ballot on the person on the day of the step if there is one, else the record of the step. */
    STEP(Label.of(
            "当日有该人表决记录的按票数核对，否则以步骤记录为证明",
            "by the ballot on that person of that day; without one the record of the step is taken as proof")),
    /** Only the ballot on the person on the day of the step. */
    BALLOT(Label.of("没有当日票数的视为未通过", "not passed without a ballot of that day"));

    private final Label label;

    VoteProof(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
