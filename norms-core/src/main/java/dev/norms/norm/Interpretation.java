package dev.norms.norm;

import static java.util.Objects.requireNonNull;

import dev.norms.label.Label;
import dev.norms.source.Citation;
import java.util.List;
import java.util.Optional;

/**
 * A named decision where the source is vague or silent.
 *
 * <p>Nothing vague becomes a number without one. Every result that rests on one can name it and who fixed it.
 *
 * @param <T> the type of the value
 * @param code the name, lower-case words joined by hyphens, for instance {@code funds-published}; what a profile sets
 *     apart from readings stands as {@code profile:INS-2.1}
 * @param question what the source leaves open
 * @param value how it is read here, as data
 * @param form the text form of the value, if it may be fixed otherwise; empty for a way of doing things
 * @param reading how it is read here, in words
 * @param alternatives how it might be read as well
 * @param reason why it is read so
 * @param fixedBy who fixed it; for a default, the library
 * @param citations the places that leave it open or suggest the reading
 */
public record Interpretation<T>(
        String code,
        Label question,
        T value,
        Optional<ValueForm<T>> form,
        Label reading,
        List<Label> alternatives,
        Label reason,
        Label fixedBy,
        List<Citation> citations) {
    /** The author of a default. */
    public static final Label LIBRARY_DEFAULT = Label.of("本库默认", "library default");

    /**
     * Checks that there is a citation.
     *
     * @throws IllegalArgumentException if there is no citation
     */
    public Interpretation {
        requireNonNull(code, "code");
        requireNonNull(question, "question");
        requireNonNull(value, "value");
        requireNonNull(form, "form");
        requireNonNull(reading, "reading");
        requireNonNull(reason, "reason");
        requireNonNull(fixedBy, "fixedBy");
        alternatives = List.copyOf(alternatives);
        citations = List.copyOf(citations);
        if (citations.isEmpty()) {
            throw new IllegalArgumentException("citations must not be empty, but were (interpretation " + code + ")");
        }
    }

    /**
     * Starts a default reading.
     *
     * @param code the name
     * @param zh what the source leaves open, in Chinese
     * @param en the same in English
     * @return a builder
     */
    public static InterpretationBuilder<Label> asks(String code, String zh, String en) {
        return InterpretationBuilder.start(code, Label.of(zh, en));
    }

    /**
     * Returns this reading with another value.
     *
     * @param other the value
     * @param why the reason
     * @param who who decided it
     * @return the interpretation
     * @throws IllegalArgumentException if it is a way of doing things, which has no other value
     */
    public Interpretation<T> fixed(T other, Label why, Label who) {
        ValueForm<T> text = form.orElseThrow(() -> new IllegalArgumentException(
                "interpretation must have a value that can be fixed, but " + code + " is read in words"));
        return new Interpretation<>(
                code, question, other, form, text.describe(other), alternatives, why, who, citations);
    }

    /**
     * The value as text.
     *
     * @return for instance {@code 1+/half-year}; empty for a way of doing things
     */
    public Optional<String> text() {
        return form.map(text -> text.print(value));
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
