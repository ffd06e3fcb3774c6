package dev.norms.calendar.assessment;

import dev.norms.label.Label;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What became of one record: it counts, or it does not and why.
 *
 * @param ref the name of the record
 * @param date its day
 * @param quantity how much it counts for, if it counts
 * @param rejection why it does not count; empty if it does
 */
record Match(String ref, LocalDate date, BigDecimal quantity, Optional<Label> rejection) {
    static Match counted(String ref, LocalDate date, BigDecimal quantity) {
        return new Match(ref, date, quantity, Optional.empty());
    }

    static Match rejected(String ref, LocalDate date, Label reason) {
        return new Match(ref, date, BigDecimal.ZERO, Optional.of(reason));
    }

    boolean counts() {
        return rejection.isEmpty();
    }
}
