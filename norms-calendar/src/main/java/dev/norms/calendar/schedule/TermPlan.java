package dev.norms.calendar.schedule;

import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.college.TermOfOffice;
import dev.norms.duty.Addressee;
import dev.norms.label.Label;
import dev.norms.norm.Norm;
import dev.norms.book.NormEdition;
import dev.norms.requirement.TermRequirement;
import dev.norms.time.Bound;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Plans re-elections: one obligation for each term of office, if the organization lives to its end. */
final class TermPlan {
    private static final Label DISSOLVED =
            Label.of("该组织在换届期限届满前撤销", "the organization is dissolved before the re-election is due");

    private final College college;
    private final NormEdition edition;
    private final Norm norm;
    private final TermRequirement requirement;

    TermPlan(College college, NormEdition edition, Norm norm, TermRequirement requirement) {
        this.college = college;
        this.edition = edition;
        this.norm = norm;
        this.requirement = requirement;
    }

    void plan(Windows windows, Predicate<LocalDate> governs, List<Obligation> out) {
        norm.addressees().stream()
                .map(Addressee::tier)
                .flatMap(Optional::stream)
                .flatMap(tier -> college.organizations(tier).stream())
                .forEach(owner -> college.terms(owner.id()).stream()
                        .filter(term -> governs.test(term.elected()))
                        .forEach(term -> plan(owner, term, windows, out)));
    }

    private void plan(Organization owner, TermOfOffice term, Windows windows, List<Obligation> out) {
        LocalDate opens = requirement.rule().opens(term.elected());
        LocalDate deadline = term.deadline(requirement.rule());
        Optional<LocalDate> dissolved = owner.life().until();
        if (dissolved.isPresent() && !opens.isBefore(dissolved.get())) {
            return;
        }
        windows.between(term.period(), opens, deadline).ifPresent(window -> {
            Obligation obligation = Obligation.ofOrganization(edition, norm, owner.id(), window, Bound.atLeast(1));
            out.add(
                    dissolved.isEmpty() || deadline.isBefore(dissolved.get())
                            ? obligation
                            : obligation.notApplicableSince(DISSOLVED));
        });
    }
}
