package dev.norms.source;

import static java.util.Objects.requireNonNull;

import dev.norms.label.Label;
import dev.norms.time.DateRange;
import dev.norms.time.EditionPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One dated wording of the document.
 *
 * @param name the name, for instance {@code edition-2020}
 * @param number the document number, for instance 院党总支〔2020〕4号
 * @param title the title
 * @param inForce the days on which it is in force: the day of issue is the first, {@code until} the first day of the
 *     next edition
 * @param lastCheckedOn the last day on which the encoding was checked against the document
 * @param predecessor the wording that it replaced, as far as it is known; empty if it replaced none
 * @param bases the rules that it names as its basis, in its order
 */
public record Edition(
        EditionPeriod name,
        String number,
        Label title,
        DateRange inForce,
        LocalDate lastCheckedOn,
        Optional<Label> predecessor,
        List<RuleSource> bases) {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if it was checked before it was in force
     */
    public Edition {
        requireNonNull(name, "name");
        requireNonNull(number, "number");
        requireNonNull(title, "title");
        requireNonNull(predecessor, "predecessor");
        bases = List.copyOf(bases);
        if (lastCheckedOn.isBefore(inForce.from())) {
            throw new IllegalArgumentException("lastCheckedOn must not be before the edition, but was " + lastCheckedOn
                    + " (in force " + inForce + ")");
        }
    }

    /**
     * Creates an edition without a known predecessor.
     *
     * @param name the name
     * @param number the document number
     * @param title the title
     * @param inForce the days on which it is in force
     * @param lastCheckedOn the last day on which the encoding was checked against the document
     * @throws IllegalArgumentException if it was checked before it was in force
     */
    public Edition(EditionPeriod name, String number, Label title, DateRange inForce, LocalDate lastCheckedOn) {
        this(name, number, title, inForce, lastCheckedOn, Optional.empty(), List.of());
    }
}
