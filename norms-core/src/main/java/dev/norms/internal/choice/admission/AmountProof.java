package dev.norms.internal.choice.admission;

import dev.norms.label.Coded;
import dev.norms.label.Label;

/** The evidence of an amount of training and of introducers. */
public enum AmountProof implements Coded {
    /** The note if it has the prescribed form, else the record of the step. */
    REMARK(
            Label.of(
                    "备注按格式写明的（3d、24h、人员代号）照此核对，否则以步骤记录为证明",
                    "by the note if it has the prescribed form (3d, 24h, keys of persons); else the record of the step is taken as proof")),
    /** Only a note of the prescribed form. */
    REQUIRED(Label.of("没有按格式写明的视为未满足", "not met without a note of the prescribed form"));

    private final Label label;

    AmountProof(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
