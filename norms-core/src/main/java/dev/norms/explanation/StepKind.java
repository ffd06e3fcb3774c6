package dev.norms.explanation;

import dev.norms.label.Coded;
import dev.norms.label.Label;

/** The kind of a step of an explanation. */
public enum StepKind implements Coded {
    /** The outcome and its reason. */
    VERDICT("verdict", Label.of("结论", "verdict")),
    /** What is demanded, and by whom it is owed. */
    RULE("rule", Label.of("规则", "rule")),
    /** Who owes how much. */
    REQUIREMENT("requirement", Label.of("要求", "requirement")),
    /** Where the rule stands. */
    CITATION("citation", Label.of("依据", "citation")),
    /** Which edition governs. */
    EDITION("edition", Label.of("版本", "edition")),
    /** How an open or vague place of the source was read, and who fixed it so. */
    INTERPRETATION("interpretation", Label.of("解释", "interpretation")),
    /** How the window and the due date come about. */
    PERIOD("period", Label.of("期间", "period")),
    /** A fact that was used: a stay, a post, a founding day. */
    FACT("fact", Label.of("事实", "fact")),
    /** A record that counts. */
    COUNTED("counted", Label.of("计入", "counted")),
    /** A record that does not count, and why. */
    NOT_COUNTED("not-counted", Label.of("不计入", "not counted")),
    /** The versions of engine, edition, profile and holiday data on which the answer rests. */
    VERSION("version", Label.of("所据版本", "versions"));

    private final String code;
    private final Label label;

    StepKind(String code, Label label) {
        this.code = code;
        this.label = label;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Label label() {
        return label;
    }
}
