package dev.norms.norm;

import dev.norms.duty.Addressee;
import dev.norms.organization.OrganizationKind;
import dev.norms.requirement.Applicability;
import dev.norms.requirement.ContactRequirement;
import dev.norms.requirement.CountRequirement;
import dev.norms.requirement.Requirement;
import dev.norms.requirement.StudyHoursRequirement;
import dev.norms.requirement.TermRequirement;
import java.util.Optional;

/** Refuses a norm that could never be planned: nothing that is owed may be lost without a word. */
final class NormCheck {
    private NormCheck() {}

    static void of(Norm norm) {
        require(
                norm,
                !norm.addressees().isEmpty() && !norm.citations().isEmpty(),
                "must have an addressee and a citation");
        require(
                norm,
                norm.addressees().stream()
                                .map(addressee -> addressee.tier().isPresent())
                                .distinct()
                                .count()
                        == 1,
                "must address organizations only or persons only");
        require(
                norm,
                norm.addressees().stream()
                                .map(Addressee::tier)
                                .flatMap(Optional::stream)
                                .distinct()
                                .count()
                        == norm.addressees().stream()
                                .filter(addressee -> addressee.tier().isPresent())
                                .count(),
                "must address each tier once");
        Requirement requirement = norm.requirement();
        if (requirement instanceof StudyHoursRequirement) {
            require(norm, norm.addressees().stream().noneMatch(a -> a.tier().isPresent()), "must address persons");
        } else if (requirement instanceof TermRequirement) {
            require(norm, norm.addressees().stream().allMatch(a -> a.tier().isPresent()), "must address organizations");
        } else if (requirement instanceof ContactRequirement) {
            require(
                    norm,
                    norm.addressees().stream().allMatch(a -> a.seat().isPresent()),
                    "must address holders of posts");
        } else if (requirement instanceof CountRequirement count
                && count.applicability() instanceof Applicability.HasCommittee) {
            require(
                    norm,
                    norm.addressees().stream().allMatch(a -> a.tier().equals(Optional.of(OrganizationKind.BRANCH))),
                    "must address branches");
        }
    }

    private static void require(Norm norm, boolean rule, String text) {
        if (!rule) {
            throw new IllegalArgumentException("norm " + text + ", but " + norm.id() + " had " + norm.addressees()
                    + ", " + norm.citations() + ", " + norm.requirement());
        }
    }
}
