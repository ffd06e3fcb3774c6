package dev.norms.norm;

import dev.norms.label.Label;
import dev.norms.source.Citation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Builds a default {@link Interpretation}, in the order question, value or words, alternatives, reason, places.
 *
 * @param <T> the type of the value
 */
public final class InterpretationBuilder<T> {
    private final String code;
    private final Label question;
    private final T value;
    private final Optional<ValueForm<T>> form;
    private final @Nullable Label reading;
    private final List<Label> alternatives = new ArrayList<>();
    private @Nullable Label reason;

    private InterpretationBuilder(
            String code,
            Label question,
            T value,
            Optional<ValueForm<T>> form,
            @Nullable Label reading,
            @Nullable Label reason) {
        this.code = code;
        this.question = question;
        this.value = value;
        this.form = form;
        this.reading = reading;
        this.reason = reason;
    }

    static InterpretationBuilder<Label> start(String code, Label question) {
        return new InterpretationBuilder<>(code, question, question, Optional.empty(), null, null);
    }

    /**
     * Reads it as a value that may be fixed otherwise.
     *
     * @param <V> the type of the value
     * @param other the value
     * @param text its text form
     * @return a builder
     */
    public <V> InterpretationBuilder<V> reads(V other, ValueForm<V> text) {
        return new InterpretationBuilder<>(code, question, other, Optional.of(text), text.describe(other), reason);
    }

    /**
     * Reads it as a value that nobody else can fix.
     *
     * @param <V> the type of the value
     * @param other the value
     * @param zh the value in Chinese words
     * @param en the value in English words
     * @return a builder
     */
    public <V> InterpretationBuilder<V> reads(V other, String zh, String en) {
        return new InterpretationBuilder<>(code, question, other, Optional.empty(), Label.of(zh, en), reason);
    }

    /**
     * Reads it as a way of doing things.
     *
     * @param zh the reading in Chinese
     * @param en the reading in English
     * @return a builder
     */
    public InterpretationBuilder<Label> reads(String zh, String en) {
        return reads(Label.of(zh, en), zh, en);
    }

    /**
     * Adds an alternative reading.
     *
     * @param zh the alternative in Chinese
     * @param en the alternative in English
     * @return this builder
     */
    public InterpretationBuilder<T> orElse(String zh, String en) {
        alternatives.add(Label.of(zh, en));
        return this;
    }

    /**
     * Sets the reason.
     *
     * @param zh the reason in Chinese
     * @param en the reason in English
     * @return this builder
     */
    public InterpretationBuilder<T> because(String zh, String en) {
        reason = Label.of(zh, en);
        return this;
    }

    /**
     * Builds the interpretation from the places that leave it open.
     *
     * @param addresses provisions whose text was read, at least one
     * @return the interpretation, fixed by the library
     * @throws IllegalStateException if it was not said how it is read, or why
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
     * @throws IllegalStateException if it was not said how it is read, or why
     */
    public Interpretation<T> at(List<Citation> upper, String... addresses) {
        if (reading == null || reason == null) {
            throw new IllegalStateException("interpretation must say how it is read and why, but " + code + " did not");
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
