package dev.norms.calendar.schedule;

import dev.norms.college.College;
import dev.norms.norm.Norm;
import dev.norms.book.NormBook;
import dev.norms.book.NormEdition;
import dev.norms.requirement.ContactRequirement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Plans standing duties: one for each organization of the addressed tier that exists on the day. */
final class StandingPlan {
    private final NormBook book;
    private final College college;

    StandingPlan(NormBook book, College college) {
        this.book = book;
        this.college = college;
    }

    List<Obligation> on(LocalDate day) {
        NormEdition edition = book.governing(day);
        List<Obligation> duties = new ArrayList<>();
        for (Norm norm : edition.norms()) {
            if (norm.requirement() instanceof ContactRequirement contact) {
                norm.addressees()
                        .forEach(addressee -> addressee
                                .tier()
                                .ifPresent(tier -> college.organizations(tier).stream()
                                        .filter(owner -> owner.life().contains(day))
                                        .map(owner -> Obligation.ofOrganization(
                                                        edition, norm, owner.id(), null, contact.bound())
                                                .heldBy(addressee.seat(), college, day))
                                        .forEach(duties::add)));
            }
        }
        duties.sort(ObligationOrder.INSTANCE);
        return duties;
    }
}
