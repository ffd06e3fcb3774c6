package dev.norms.calendar.progress;

import static java.util.Objects.requireNonNull;

import dev.norms.admission.AdmissionStep;
import dev.norms.label.Label;
import dev.norms.source.Citation;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something found of a step, taken or next: never an exception.
 *
 * @param kind what kind of thing
 * @param step the step
 * @param day the day on which it was taken; empty for a step that is next
 * @param label what was found, as a sentence
 * @param citation the article
 */
public record AdmissionFinding(
        AdmissionFindingKind kind, AdmissionStep step, Optional<LocalDate> day, Label label, Citation citation) {
    /**
     * Checks the parts.
     *
     * @param kind what kind of thing
     * @param step the step
     * @param day the day on which it was taken; empty for a step that is next
     * @param label what was found, as a sentence
     * @param citation the article
     */
    public AdmissionFinding {
        requireNonNull(kind, "kind");
        requireNonNull(step, "step");
        requireNonNull(day, "day");
        requireNonNull(label, "label");
        requireNonNull(citation, "citation");
    }

    /**
     * Kind, step and day.
     *
     * @return for instance {@code too-short candidate-determined/2026-01-05}
     */
    @Override
    public String toString() {
        return kind.code() + " " + step.code() + day.map(on -> "/" + on).orElse("");
    }
}
