package dev.norms.calendar.question;

import dev.norms.calendar.obligation.Obligation;
import dev.norms.label.Label;
import java.util.List;

/** An obligation in words: its name, owner and period. */
final class ObligationInWords {
    private ObligationInWords() {}

    static Label label(Obligation obligation) {
        Label when = obligation.window().map(window -> window.period().label()).orElse(Label.of("经常性要求", "standing"));
        return Label.format("{0}的{1}{2}", "{2} of {0}, {1}", obligation.owner(), when, obligation.label());
    }

    static Label label(Obligation obligation, List<Label> changes) {
        Label said = changes.isEmpty() ? Label.of("无变化", "unchanged") : Label.join(changes, "；", "; ");
        return Label.format("{0}：{1}", "{0}: {1}", label(obligation), said);
    }
}
