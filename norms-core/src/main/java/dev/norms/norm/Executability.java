package dev.norms.norm;

import dev.norms.label.Coded;
import dev.norms.label.Label;

/**
 * The extent to which a norm can be decided from data alone. The codes are the first letters of: fully decided, partly
 * decided, vague, attested, recital.
 */
public enum Executability implements Coded {
    /** The norm is fully decided from data. */
    DECIDED("F", Label.of("由数据判定", "decided from data")),
    /** The number is decided from data, the quality is attested by a person. */
    PARTLY("P", Label.of("部分判定", "partly decided")),
    /** The source uses a word instead of a number; the number is an interpretation. */
    VAGUE("V", Label.of("原文未定量", "vague in the source")),
    /** Only a person can judge it. */
    ATTESTED("A", Label.of("须负责人确认", "attested")),
    /** The norm demands nothing. */
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
