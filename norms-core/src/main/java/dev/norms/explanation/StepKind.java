package dev.norms.explanation;

import dev.norms.label.Coded;
import dev.norms.label.Label;

/** The kind of a step of an explanation. */
public enum StepKind implements Coded {
    /** The outcome and its reason. */
    VERDICT(Label.of("结论", "verdict")),
    /** The norm, or the rule of a vote. */
    RULE(Label.of("规则", "rule")),
    /** The owers and the amount owed, or a condition or time limit of a step of admission. */
    REQUIREMENT(Label.of("要求", "requirement")),
    /** The provision on which the rule rests. */
    CITATION(Label.of("依据", "citation")),
    /** The edition that applies, and whether it is in force. */
    EDITION(Label.of("版本", "edition")),
    /** The reading of a vague or silent passage of the source, and its author. */
    INTERPRETATION(Label.of("执行口径", "interpretation")),
    /** The window with its due day and deadline, or the next step of an admission with its days. */
    PERIOD(Label.of("期间", "period")),
    /** A fact that was used: a stay, a post, a founding day. */
    FACT(Label.of("事实", "fact")),
    /** A record that counts. */
    COUNTED(Label.of("计入", "counted")),
    /** A record that does not count, and why. */
    NOT_COUNTED(Label.of("不计入", "not counted")),
    /** The versions of library, edition, profile and holiday data on which the answer rests. */
    VERSION(Label.of("所据版本", "versions"));

    private final Label label;

    StepKind(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
