package dev.norms.clause;

import dev.norms.label.Coded;
import dev.norms.label.Label;

/** How a copy compares with a clause. */
public enum TraceKind implements Coded {
    /** The copy has the words of the clause. */
    EQUAL("equal", Label.of("一致", "equal")),
    /** The copy has other words where the clause should stand. */
    CHANGED("changed", Label.of("有改动", "changed")),
    /** The copy has nothing where the clause should stand. */
    MISSING("missing", Label.of("缺失", "missing")),
    /** The copy has words that no clause has. */
    NEW("new", Label.of("新增", "new"));

    private final String code;
    private final Label label;

    TraceKind(String code, Label label) {
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
