package dev.norms.source;

import dev.norms.label.Coded;
import dev.norms.label.Label;

/**
 * The degree of certainty about what a provision says.
 *
 * <p>Only interpretations and discrepancies cite provisions that are merely remembered or contradictory; norms never
 * do.
 */
public enum Confidence implements Coded {
    /** The text itself was read. */
    READ("S", Label.of("已核原文", "text read")),
    /** Only a secondary text was read. */
    SECONDARY("S2", Label.of("转引", "secondary text read")),
    /** From memory, and a source that was read is consistent with it. */
    REMEMBERED_CONSISTENT("M+", Label.of("记忆，有佐证", "from memory, consistent with a source")),
    /** From memory; in citations of interpretations and discrepancies, never of a norm. */
    REMEMBERED("M", Label.of("记忆", "from memory")),
    /** The sources contradict each other; in citations of interpretations and discrepancies, never of a norm. */
    CONTRADICTORY("C", Label.of("来源不一", "sources contradict each other"));

    private final String code;
    private final Label label;

    Confidence(String code, Label label) {
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
