package dev.norms.internal.choice.admission;

import dev.norms.label.Coded;
import dev.norms.label.Label;

/** The first day of cultivation as an activist. */
public enum ActivistFrom implements Coded {
    /** The day of the decision. */
    DECISION(
            Label.of(
                    "积极分子自支委会确定之日；发展对象自列入手续办完之日（2014年为备案，2026年为上级同意且公示期满）",
                    "an activist from the decision; a candidate when listed: in 2014 when filed, in 2026 with the consent and after the notice")),
    /** The day of the filing. */
    FILING(Label.of("积极分子自备案之日，发展对象同上", "an activist from the filing, a candidate as before"));

    private final Label label;

    ActivistFrom(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
