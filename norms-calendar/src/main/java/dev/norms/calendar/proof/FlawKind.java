package dev.norms.calendar.proof;

import dev.norms.label.Coded;
import dev.norms.label.Label;

/** A way in which a book of norms can be wrong (规范集缺陷). */
public enum FlawKind implements Coded {
    /** Norms that a college cannot keep together, or a norm that it cannot keep at all. */
    CONTRADICTION(Label.of("相互矛盾", "contradiction")),
    /**
     * An owner and a period that a norm addresses, without a row; or a norm that the clauses name and the book lacks.
     */
    GAP(Label.of("缺项", "gap")),
    /** More than one row for the same owner, period and demand. */
    DOUBLE_ROW(Label.of("重复列项", "double row")),
    /** A norm that no college can break, whatever it does or omits. */
    DEAD_NORM(Label.of("空规范", "dead norm")),
    /** A norm that is kept whenever a certain other one is, though no discrepancy says so. */
    IMPLIED_NORM(Label.of("被涵盖的规范", "implied norm")),
    /** A value of a reading that changes no answer of the library. */
    IDLE_READING(Label.of("不起作用的执行口径", "idle reading")),
    /** A profile that the book does not accept, or under which a college cannot keep everything. */
    UNREALIZABLE(Label.of("无法做到的学院自定", "unrealizable profile"));

    private final Label label;

    FlawKind(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
