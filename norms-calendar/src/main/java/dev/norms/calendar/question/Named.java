package dev.norms.calendar.question;

import dev.norms.calendar.obligation.Obligation;
import dev.norms.label.Label;
import java.util.List;
import java.util.stream.Collectors;

/** An obligation in words: what, of whom, for which period. */
final class Named {
    private Named() {}

    static Label label(Obligation obligation) {
        Label what = obligation.label();
        Label when = obligation.window().map(window -> window.period().label()).orElse(Label.of("经常性要求", "standing"));
        return Label.of(
                obligation.owner() + "的" + when.zh() + what.zh(),
                what.en() + " of " + obligation.owner() + ", " + when.en());
    }

    static Label label(Obligation obligation, List<Label> changes) {
        Label name = label(obligation);
        return Label.of(
                name.zh() + "：" + changes.stream().map(Label::zh).collect(Collectors.joining("；")),
                name.en() + ": " + changes.stream().map(Label::en).collect(Collectors.joining("; ")));
    }
}
