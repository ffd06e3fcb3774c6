package dev.norms.norm;

import dev.norms.label.Coded;
import dev.norms.label.Label;

/** How far a norm can be decided without a person. */
public enum Executability implements Coded {
    /** Decided from data. */
    DECIDED("F", Label.of("由数据判定", "decided from data")),
    /** The number is decided, the quality is for a person to attest. */
    PARTLY("P", Label.of("部分判定", "partly decided")),
    /** The source has a word where a number should stand; the number is an interpretation. */
    VAGUE("V", Label.of("原文未定量", "vague in the source")),
    /** Only a person can judge it. */
    ATTESTED("A", Label.of("须人工证明", "attested")),
    /** It demands nothing. */
    RECITAL("R", Label.of("不含要求", "recital"));

    private final String code;
    private final Label label;

    Executability(String code, Label label) {
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
