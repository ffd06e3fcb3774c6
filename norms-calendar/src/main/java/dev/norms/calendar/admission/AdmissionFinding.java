package dev.norms.calendar.admission;

import dev.norms.admission.AdmissionStep;
import dev.norms.label.Label;
import dev.norms.source.Citation;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A finding about a step that was taken or comes next; never an exception. */
public final class AdmissionFinding {
    private final AdmissionFindingKind kind;
    private final AdmissionStep step;
    private final @Nullable LocalDate day;
    private final Supplier<Label> label;
    private final Citation citation;

    AdmissionFinding(
            AdmissionFindingKind kind,
            AdmissionStep step,
            @Nullable LocalDate day,
            Supplier<Label> label,
            Citation citation) {
        this.kind = kind;
        this.step = step;
        this.day = day;
        this.label = label;
        this.citation = citation;
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
        return label.get();
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
