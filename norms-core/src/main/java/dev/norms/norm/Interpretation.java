package dev.norms.norm;

import static java.util.Objects.requireNonNull;

import dev.norms.label.Coded;
import dev.norms.label.Label;
import dev.norms.source.Citation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A named decision where the source is vague or silent.
 *
 * <p>No vague word becomes a number without an interpretation. Every result that rests on one can name it and its
 * author.
 *
 * @param <T> the type of the value
 * @param code the name, lower-case words joined by hyphens, for instance {@code funds-published}; a change that a
 *     profile makes directly to a norm is named {@code profile:INS-2.1}
 * @param question the question that the source leaves open
 * @param value how it is read here, as data
 * @param form the text form of the value, if a profile may set another one; empty otherwise
 * @param reading how it is read here, in words
 * @param alternatives values other than the default that a profile may set; empty if there is no form
 * @param reason the reason for this reading
 * @param fixedBy who fixed it; for a default, the library
 * @param citations the places that leave the question open or suggest the reading
 */
public record Interpretation<T>(
        String code,
        Label question,
        T value,
        Optional<ValueForm<T>> form,
        Label reading,
        List<T> alternatives,
        Label reason,
        Label fixedBy,
        List<Citation> citations) {
    /** The author of a default. */
    public static final Label LIBRARY_DEFAULT = Label.of("默认口径", "default");

    /**
     * Checks that there is a citation, and a form for alternatives.
     *
     * @throws IllegalArgumentException if there is no citation, or if there are alternatives without a form in which to
     *     write them
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
        if (form.isEmpty() && !alternatives.isEmpty()) {
            throw new IllegalArgumentException("alternatives must be empty where no value can be set, but were "
                    + alternatives + " (interpretation " + code + ")");
        }
    }

    /**
     * Returns a builder of a default reading.
     *
     * @param code the name
     * @param zh what the source leaves open, in Chinese
     * @param en the same in English
     * @return a builder
     */
    public static Builder<Label> asks(String code, String zh, String en) {
        Label question = Label.of(zh, en);
        // the question stands in for the value, which is not known yet
        return new Builder<>(code, question, question, Optional.empty(), null);
    }

    /**
     * Returns this reading with another value.
     *
     * @param other the value
     * @param why the reason
     * @param who the person or body that decided it
     * @return the interpretation
     * @throws IllegalArgumentException if the value has no text form and so cannot be set
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
     * @return for instance {@code 1+/half-year}; empty if the value has no text form
     */
    public Optional<String> text() {
        return form.map(text -> text.print(value));
    }

    /**
     * The alternatives as texts.
     *
     * @return what a profile writes to set each of them, in their order; unmodifiable
     */
    public List<String> alternativeTexts() {
        return form.map(text -> alternatives.stream().map(text::print).toList()).orElse(List.of());
    }

    /**
     * The alternatives for people.
     *
     * @return the text of each with what it means, for instance {@code 1+/year (at least 1 per year)}, in their order;
     *     unmodifiable
     */
    public List<Label> alternativeLabels() {
        return form.map(text -> alternatives.stream()
                        .map(other -> Label.format("{0}（{1}）", "{0} ({1})", text.print(other), text.describe(other)))
                        .toList())
                .orElse(List.of());
    }

    /**
     * The interpretation as a sentence.
     *
     * @return the question, the reading, the author and the reason
     */
    public Label label() {
        return Label.format(
                "{0}：{1}（{2}，{3}；{4}）", "{0}: {1} ({2}, {3}; {4})", question, reading, code, fixedBy, reason);
    }

    /**
     * Builder of a default {@link Interpretation}: question, value or words, alternatives, reason, places, in this
     * order.
     *
     * @param <T> the type of the value
     */
    public static final class Builder<T> {
        private final String code;
        private final Label question;
        private final T value;
        private final Optional<ValueForm<T>> form;
        private final @Nullable Label reading;
        private final List<T> alternatives = new ArrayList<>();
        private @Nullable Label reason;

        private Builder(String code, Label question, T value, Optional<ValueForm<T>> form, @Nullable Label reading) {
            this.code = code;
            this.question = question;
            this.value = value;
            this.form = form;
            this.reading = reading;
        }

        /**
         * Reads the source as a value that a profile may change.
         *
         * @param <V> the type of the value
         * @param other the value
         * @param text its text form
         * @return a builder
         */
        public <V> Builder<V> reads(V other, ValueForm<V> text) {
            return new Builder<>(code, question, other, Optional.of(text), text.describe(other));
        }

        /**
         * Reads the source as one of the answers of an enumeration; the others are the alternatives.
         *
         * @param <E> the enumeration
         * @param answer the answer
         * @return a builder
         */
        public <E extends Enum<E> & Coded> Builder<E> reads(E answer) {
            Builder<E> builder = reads(answer, ValueForm.oneOf(answer.getDeclaringClass()));
            for (E other : answer.getDeclaringClass().getEnumConstants()) {
                if (other != answer) {
                    builder.alternatively(other);
                }
            }
            return builder;
        }

        /**
         * Reads the source as a value that a profile cannot change.
         *
         * @param <V> the type of the value
         * @param other the value
         * @param zh the value in Chinese words
         * @param en the value in English words
         * @return a builder
         */
        public <V> Builder<V> reads(V other, String zh, String en) {
            return new Builder<>(code, question, other, Optional.empty(), Label.of(zh, en));
        }

        /**
         * Reads the source in words only, without a value.
         *
         * @param zh the reading in Chinese
         * @param en the reading in English
         * @return a builder
         */
        public Builder<Label> reads(String zh, String en) {
            return reads(Label.of(zh, en), zh, en);
        }

        /**
         * Adds another value that a profile may choose.
         *
         * @param other the value
         * @return this builder
         * @throws IllegalStateException if the value has no text form, so that no profile could choose it
         */
        public Builder<T> alternatively(T other) {
            if (form.isEmpty()) {
                throw new IllegalStateException(
                        "alternative must be one that a profile can set, but " + code + " is read in words");
            }
            alternatives.add(other);
            return this;
        }

        /**
         * Adds another value that a profile may choose, given by its text form.
         *
         * @param other the text
         * @return this builder
         * @throws IllegalArgumentException if the text is not of the form
         */
        public Builder<T> alternatively(String other) {
            return alternatively(form.orElseThrow().parse(other));
        }

        /**
         * Sets the reason.
         *
         * @param zh the reason in Chinese
         * @param en the reason in English
         * @return this builder
         */
        public Builder<T> because(String zh, String en) {
            reason = Label.of(zh, en);
            return this;
        }

        /**
         * Builds the interpretation from the places that leave it open.
         *
         * @param addresses provisions whose text was read, at least one
         * @return the interpretation, fixed by the library
         * @throws IllegalStateException if the reading or the reason is missing
         */
        public Interpretation<T> at(String... addresses) {
            return at(List.of(), addresses);
        }

        /**
         * Builds the interpretation from the places that leave it open.
         *
         * @param upper places in upper rules
         * @param addresses provisions whose text was read, at least one
         * @return the interpretation, fixed by the library
         * @throws IllegalStateException if the reading or the reason is missing
         */
        public Interpretation<T> at(List<Citation> upper, String... addresses) {
            if (reading == null || reason == null) {
                throw new IllegalStateException(
                        "interpretation must say how it is read and why, but " + code + " did not");
            }
            List<Citation> places = new ArrayList<>();
            for (String address : addresses) {
                places.add(Citation.parse(address));
            }
            places.addAll(upper);
            return new Interpretation<>(
                    code, question, value, form, reading, alternatives, reason, Interpretation.LIBRARY_DEFAULT, places);
        }
    }
}
