package dev.norms.explanation;

import dev.norms.label.Coded;
import dev.norms.label.Label;

/** The kind of a step of an explanation. */
public enum StepKind implements Coded {
    /** The outcome and its reason. */
    VERDICT(Label.of("结论", "verdict")),
    /** The demand, and who owes it. */
    RULE(Label.of("规则", "rule")),
    /** The owner and the amount owed. */
    REQUIREMENT(Label.of("要求", "requirement")),
    /** The provision on which the rule rests. */
    CITATION(Label.of("依据", "citation")),
    /** The edition in force. */
    EDITION(Label.of("版本", "edition")),
    /** The reading of an open or vague passage of the source, and its author. */
    INTERPRETATION(Label.of("执行口径", "interpretation")),
    /** The derivation of the window and the due date. */
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
