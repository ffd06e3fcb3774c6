package dev.norms.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The procedure of the admission of members (发展党员): every dated edition of its rules.
 *
 * <p>A step is judged by the edition in force on its day.
 *
 * @param editions its editions, at least one, in the order of time, each in force until the next begins
 */
public record AdmissionProcedure(List<AdmissionEdition> editions) {
    /**
     * Checks the order of the editions.
     *
     * @throws IllegalArgumentException if there is none, or one does not end where the next begins
     */
    public AdmissionProcedure {
        if (editions.isEmpty()) {
            throw new IllegalArgumentException("editions must not be empty, but were " + editions);
        }
        for (int i = 1; i < editions.size(); i++) {
            AdmissionEdition before = editions.get(i - 1);
            AdmissionEdition next = editions.get(i);
            if (!before.inForce().until().equals(Optional.of(next.inForce().from()))) {
                throw new IllegalArgumentException("each edition must end where the next begins, but " + before
                        + " had " + before.inForce() + " and " + next + " " + next.inForce());
            }
        }
        editions = List.copyOf(editions);
    }

    /**
     * The edition by which a step is judged.
     *
     * @param day the day of the step
     * @return the edition in force on that day; the first one for a day before it
     */
    public AdmissionEdition on(LocalDate day) {
        for (int i = editions.size() - 1; i > 0; i--) {
            if (!day.isBefore(editions.get(i).inForce().from())) {
                return editions.get(i);
            }
        }
        return editions.get(0);
    }

    /**
     * The codes of its rules.
     *
     * @return for instance {@code [admission-rules-2014, admission-rules-2026]}
     */
    @Override
    public String toString() {
        return editions.toString();
    }
}
