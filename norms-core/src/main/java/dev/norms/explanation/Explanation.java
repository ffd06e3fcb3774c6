package dev.norms.explanation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.norms.label.Label;
import dev.norms.label.Language;
import dev.norms.source.Citation;
import dev.norms.source.RuleSource;
import java.util.Collection;
import java.util.List;

/**
 * A step of a decision and the steps below it.
 *
 * @param kind the kind of step
 * @param text the step as a sentence
 * @param details the steps that lead to it, in the order in which they are read
 */
public record Explanation(StepKind kind, Label text, List<Explanation> details) {
    public Explanation {
        requireNonNull(kind, "kind");
        requireNonNull(text, "text");
        details = ImmutableList.copyOf(details);
    }

    /**
     * A step with the steps below it.
     *
     * @param kind the kind of step
     * @param text the step as a sentence
     * @param details the steps that lead to it
     * @return the explanation
     */
    public static Explanation of(StepKind kind, Label text, List<Explanation> details) {
        return new Explanation(kind, text, details);
    }

    /**
     * A step without further steps.
     *
     * @param kind the kind of step
     * @param text the step as a sentence
     * @return the explanation
     */
    public static Explanation of(StepKind kind, Label text) {
        return new Explanation(kind, text, List.of());
    }

    /**
     * A provision on which a decision rests, and how certain its text is.
     *
     * @param citation the provision
     * @param rules the upper rules that may be cited
     * @return the explanation of kind {@link StepKind#CITATION}
     */
    public static Explanation of(Citation citation, Collection<RuleSource> rules) {
        return of(
                StepKind.CITATION,
                Label.format(
                        "{0}（{1}）",
                        "{0} ({1})",
                        citation.label(rules),
                        citation.confidence().label()));
    }

    /**
     * The tree as lines of text, indented by two spaces a level.
     *
     * @param language the language to read it in
     * @return the lines; each ends in {@code \n}, the last one, too
     */
    public String in(Language language) {
        StringBuilder text = new StringBuilder();
        write(language, 0, text);
        return text.toString();
    }

    private void write(Language language, int depth, StringBuilder out) {
        out.append("  ".repeat(depth))
                .append(kind.label().in(language))
                .append(language == Language.CHINESE ? "：" : ": ")
                .append(text.in(language))
                .append('\n');
        details.forEach(detail -> detail.write(language, depth + 1, out));
    }
}
