package dev.norms.calendar.obligation;

import static java.util.Objects.requireNonNull;

import dev.norms.book.NormEdition;
import dev.norms.duty.NormId;
import dev.norms.norm.Demand;
import dev.norms.norm.Norm;
import dev.norms.requirement.Parts;
import java.util.Optional;

/**
 * The part that many obligations have in common: one demand of one norm in one edition.
 *
 * @param edition the edition that governs
 * @param norm the norm that governs
 * @param demand one of the demands of the norm
 * @param normId the norm in the ids of its obligations: the replaced one where the norm replaces another
 */
public record Duty(NormEdition edition, Norm norm, Demand demand, NormId normId) {
    /**
     * Checks that the demand is one of the norm's.
     *
     * @throws IllegalArgumentException if it is not
     */
    public Duty {
        requireNonNull(edition, "edition");
        requireNonNull(normId, "normId");
        if (!norm.demands().contains(demand)) {
            throw new IllegalArgumentException("demand must be one of norm " + norm.id() + ", which has "
                    + norm.demands() + ", but was " + demand);
        }
    }

    /**
     * Returns the duty of a demand under the norm's own id.
     *
     * @param edition the edition that governs
     * @param norm the norm
     * @param demand one of its demands
     * @return the duty
     * @throws IllegalArgumentException if the demand is not one of the norm's
     */
    public static Duty of(NormEdition edition, Norm norm, Demand demand) {
        return new Duty(edition, norm, demand, norm.id());
    }

    /**
     * Returns the part in the ids of its obligations.
     *
     * @return the code of the stage, item or side whose duty it is, see {@link Parts.Named}; empty for any other
     */
    public Optional<String> part() {
        return demand.parts() instanceof Parts.Named named
                ? Optional.of(named.item().code())
                : Optional.empty();
    }
}
