package dev.norms.calendar.remedy.act;

import dev.norms.label.Coded;
import dev.norms.label.Label;

/** The outcome that is still possible for a finding (补救结果). */
public enum Outcome implements Coded {
    /** Nothing is to be done: it is met, made up, exempt or not applicable already. */
    HOLDS(Label.of("无须补救", "nothing to do")),
    /** With the acts it is met: on time, or for a standing duty in place. */
    MET(Label.of("可以按期完成", "can be met")),
    /** The deadline has passed: with the acts it is made up, and no longer met on time. */
    MADE_UP(Label.of("只能补办", "can only be made up")),
    /** Nothing can be done yet. */
    LATER(Label.of("尚不能办理", "not yet")),
    /** No act of the college helps any more; the reason says why. */
    NONE(Label.of("已无法补救", "nothing helps any more"));

    private final Label label;

    Outcome(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
