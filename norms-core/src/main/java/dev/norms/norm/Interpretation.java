package dev.norms.norm;

import com.google.common.collect.ImmutableList;
import dev.norms.label.Label;
import dev.norms.source.Citation;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A named decision where the source is vague or silent.
 *
 * <p>Nothing vague becomes a number without one. Every result that rests on one can name it and tell who fixed it.
 *
 * @param <T> the type of the value
 * @param code the name, lower-case words joined by hyphens, for instance {@code funds-published}
 * @param question what the source leaves open
 * @param value how it is read here, as data
 * @param reading how it is read here, in words
 * @param reason why so
 * @param fixedBy who fixed it; for a default, the library
 * @param citations the places that leave it open or suggest the reading
 */
public record Interpretation<T>(
        String code, Label question, T value, Label reading, Label reason, Label fixedBy, List<Citation> citations) {
    /** Who fixed a default. */
    public static final Label LIBRARY_DEFAULT = Label.of("本库默认", "library default");

    /**
     * Checks that there is a citation.
     *
     * @param code the name, lower-case words joined by hyphens, for instance {@code funds-published}
     * @param question what the source leaves open
     * @param value how it is read here, as data
     * @param reading how it is read here, in words
     * @param reason why so
     * @param fixedBy who fixed it; for a default, the library
     * @param citations the places that leave it open or suggest the reading
     * @throws IllegalArgumentException if there is no citation
     */
    public Interpretation {
        Stream.of(code, question, value, reading, reason, fixedBy).forEach(Objects::requireNonNull);
        citations = ImmutableList.copyOf(citations);
        if (citations.isEmpty()) {
            throw new IllegalArgumentException("citations must not be empty, but were (interpretation " + code + ")");
        }
    }

    /**
     * The library's default reading.
     *
     * @param <T> the type of the value
     * @param code the name
     * @param question what the source leaves open
     * @param value how it is read, as data
     * @param reading how it is read, in words
     * @param reason why so
     * @param citations addresses of provisions whose text was read, at least one
     * @return the interpretation
     */
    public static <T> Interpretation<T> byDefault(
            String code, Label question, T value, Label reading, Label reason, String... citations) {
        return new Interpretation<>(
                code,
                question,
                value,
                reading,
                reason,
                LIBRARY_DEFAULT,
                Stream.of(citations).map(Citation::read).collect(ImmutableList.toImmutableList()));
    }

    /**
     * A default reading that is no data, only a way of doing things.
     *
     * @param code the name
     * @param question what the source leaves open
     * @param reading how it is read, in words
     * @param reason why so
     * @param citations addresses of provisions whose text was read, at least one
     * @return the interpretation
     */
    public static Interpretation<Label> inWords(
            String code, Label question, Label reading, Label reason, String... citations) {
        return byDefault(code, question, reading, reading, reason, citations);
    }

    /**
     * This interpretation with one more place that it rests on.
     *
     * @param citation the place
     * @return the interpretation
     */
    public Interpretation<T> citing(Citation citation) {
        return new Interpretation<>(
                code,
                question,
                value,
                reading,
                reason,
                fixedBy,
                ImmutableList.<Citation>builder()
                        .addAll(citations)
                        .add(citation)
                        .build());
    }

    /**
     * The interpretation as a sentence.
     *
     * @return question, reading, who fixed it and the reason
     */
    public Label label() {
        return Label.of(
                question.zh() + "：" + reading.zh() + "（" + code + "，" + fixedBy.zh() + "；" + reason.zh() + "）",
                question.en() + ": " + reading.en() + " (" + code + ", " + fixedBy.en() + "; " + reason.en() + ")");
    }
}
