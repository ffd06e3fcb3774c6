package dev.norms.calendar.schedule;

import dev.norms.book.NormEdition;
import dev.norms.duty.NormId;
import dev.norms.norm.Demand;
import dev.norms.norm.Norm;

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
}
