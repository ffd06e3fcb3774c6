package dev.norms.book;

import dev.norms.label.Label;
import dev.norms.norm.Interpretation;
import dev.norms.norm.Norm;
import dev.norms.profile.Change;
import dev.norms.requirement.Amount;
import java.util.List;
import java.util.Optional;

/** Turns tightened numbers, counted kinds and added norms into interpretations, which a norm's explanations cite. */
final class Decisions {
    private static final String PREFIX = "profile:";

    private Decisions() {}

    static Interpretation<Amount> tightened(Norm norm, Amount before, Change.Tighten change) {
        Label question =
                Label.format("学院收紧的数量（原为{0}）", "the number as the college tightened it, from {0}", before.label());
        return decision(norm, question, change.amount(), change.amount().label(), change);
    }

    static Interpretation<String> counted(Norm norm, Label kind, Change.Count change) {
        Label reading =
                Label.format("{0}计作{1}", "{0} counts as {1}", kind, change.as().label());
        return decision(
                norm, Label.of("学院自定的活动类型", "a kind of activity of the college"), change.kind(), reading, change);
    }

    static Interpretation<String> added(Change.Add change) {
        Norm norm = change.norm();
        return decision(
                norm,
                Label.of("学院增加的规范", "a norm that the college added"),
                norm.id().text(),
                norm.label(),
                change);
    }

    static Norm withDecision(Norm norm, Interpretation<?> decision) {
        return Norm.builder().from(norm).addInterpretation(decision).build();
    }

    private static <T> Interpretation<T> decision(Norm norm, Label question, T value, Label reading, Change change) {
        return new Interpretation<>(
                PREFIX + change.setting(),
                question,
                value,
                Optional.empty(),
                reading,
                List.of(),
                Fixing.label(change.reason()),
                Fixing.label(change.by()),
                norm.citations());
    }
}
