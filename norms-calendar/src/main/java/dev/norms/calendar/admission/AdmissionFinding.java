package dev.norms.calendar.admission;

import dev.norms.admission.AdmissionStep;
import dev.norms.label.Label;
import dev.norms.source.Citation;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A finding about a step that was taken or comes next; it is reported, never thrown. */
public final class AdmissionFinding {
    private final AdmissionFindingKind kind;
    private final AdmissionStep step;
    private final @Nullable LocalDate day;
    private final Citation citation;
    private final String zh;
    private final String en;
    private final Object[] parts;

    /**
     * Takes the patterns of the sentence. For a step that was taken they give only what follows the step and its day,
     * and the English one begins with a space.
     */
    AdmissionFinding(
            AdmissionFindingKind kind,
            AdmissionStep step,
            @Nullable LocalDate day,
            Citation citation,
            String zh,
            String en,
            Object... parts) {
        this.kind = kind;
        this.step = step;
        this.day = day;
        this.citation = citation;
        this.zh = zh;
        this.en = en;
        this.parts = parts;
    }

    /**
     * The kind of finding.
     *
     * @return the kind
     */
    public AdmissionFindingKind kind() {
        return kind;
    }

    /**
     * The step.
     *
     * @return the step
     */
    public AdmissionStep step() {
        return step;
    }

    /**
     * The day on which the step was taken.
     *
     * @return the day; empty for a step that is next
     */
    public Optional<LocalDate> day() {
        return Optional.ofNullable(day);
    }

    /**
     * The finding as a sentence.
     *
     * @return the sentence, built at each call
     */
    public Label label() {
        Label found = Label.format(zh, en, parts);
        return day == null ? found : Label.format("“{0}”（{1}）{2}", "{0} ({1}){2}", step.label(), day, found);
    }

    /**
     * The article on which it rests.
     *
     * @return the article
     */
    public Citation citation() {
        return citation;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AdmissionFinding that
                && kind == that.kind
                && step == that.step
                && Objects.equals(day, that.day)
                && citation.equals(that.citation)
                && label().equals(that.label());
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, step, day, citation);
    }

    /**
     * Kind, step and day.
     *
     * @return for instance {@code too-short candidate-determined/2026-01-05}
     */
    @Override
    public String toString() {
        return kind.code() + " " + step.code() + (day == null ? "" : "/" + day);
    }
}
