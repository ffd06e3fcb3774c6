package dev.norms.internal.choice.admission;

import dev.norms.label.Coded;
import dev.norms.label.Label;

/** The first day of cultivation as an activist. */
public enum ActivistFrom implements Coded {
    /** The day of the decision. */
    DECISION(
            Label.of(
                    "积极分子自支委会确定之日；发展对象自列入手续办完之日（2014年为备案，2026年为上级同意且公示期满）",
                    "an activist from the committee's decision; a candidate once the formalities of listing are complete: by the edition of 2014 the filing, by that of 2026 the superior's consent and the end of the public notice")),
    /** The day of the filing. */
    FILING(Label.of("积极分子自备案之日，发展对象同上", "an activist from the filing; a candidate as in the other answer"));

    private final Label label;

    ActivistFrom(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
