package dev.norms.calendar.schedule;

import dev.norms.book.NormEdition;
import dev.norms.duty.NormId;
import dev.norms.norm.Demand;
import dev.norms.norm.Norm;
import dev.norms.requirement.Parts;
import org.jspecify.annotations.Nullable;

/**
 * What many obligations have in common: one demand of one norm in one edition.
 *
 * @param edition the edition that governs
 * @param norm the norm that governs
 * @param demand which of its demands
 * @param key the norm in the identity: the replaced one where the norm replaces another
 */
record Duty(NormEdition edition, Norm norm, Demand demand, NormId key) {
    static Duty of(NormEdition edition, Norm norm, Demand demand) {
        return new Duty(edition, norm, demand, norm.id());
    }

    /** The part of its id, if it is the duty of one stage, item or side. */
    @Nullable
    String part() {
        return demand.parts() instanceof Parts.Named named ? named.item().code() : null;
    }
}
