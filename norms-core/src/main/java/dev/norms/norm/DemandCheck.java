package dev.norms.norm;

import dev.norms.duty.Addressee;
import dev.norms.organization.OrganizationKind;
import dev.norms.requirement.Applicability;
import dev.norms.requirement.ApprovalRequirement;
import dev.norms.requirement.ContactRequirement;
import dev.norms.requirement.CountRequirement;
import dev.norms.requirement.DocumentRequirement;
import dev.norms.requirement.Parts;
import dev.norms.requirement.Requirement;
import dev.norms.requirement.StudyHoursRequirement;
import java.util.Optional;
import java.util.Set;

/** Refuses a demand that could never be planned: nothing that is owed may be lost without a word. */
final class DemandCheck {
    private final Set<Addressee> addressees;
    private final Requirement requirement;
    private final Parts parts;

    private DemandCheck(Set<Addressee> addressees, Requirement requirement, Parts parts) {
        this.addressees = addressees;
        this.requirement = requirement;
        this.parts = parts;
    }

    static void of(Set<Addressee> addressees, Requirement requirement, Parts parts) {
        new DemandCheck(addressees, requirement, parts).check();
    }

    private void check() {
        require(!addressees.isEmpty(), "must have an addressee");
        require(
                addressees.stream().map(DemandCheck::isPerson).distinct().count() == 1,
                "must address organizations only or persons only");
        require(
                addressees.stream()
                                .map(Addressee::tier)
                                .flatMap(Optional::stream)
                                .distinct()
                                .count()
                        == addressees.stream().filter(a -> !isPerson(a)).count(),
                "must address each tier once");
        require(addressees.stream().filter(DemandCheck::isPerson).count() <= 1, "must address persons in one way");
        if (requirement instanceof CountRequirement) {
            require(
                    addressees.stream().noneMatch(a -> a.seats().size() > 1 || a == Addressee.COMMITTEE_MEMBER),
                    "must not address several seats or committee members if it is counted");
        }
        if (requirement instanceof StudyHoursRequirement) {
            require(addressees.stream().allMatch(DemandCheck::isPerson), "must address persons");
        } else if (requirement instanceof ContactRequirement) {
            require(
                    parts instanceof Parts.EachPerson || addressees.stream().allMatch(a -> isPerson(a) || isSeat(a)),
                    "must address holders of posts or persons, or be for each person");
        } else if (!(requirement instanceof CountRequirement)) {
            require(addressees.stream().noneMatch(DemandCheck::isPerson), "must address organizations");
        }
        if (parts instanceof Parts.EachPerson || needsBranch()) {
            require(
                    addressees.stream().allMatch(a -> a.tier().equals(Optional.of(OrganizationKind.BRANCH))),
                    "must address branches");
        }
        require(
                !(parts instanceof Parts.EachPerson) || isForEachPerson(),
                "must be a count, links or a standing document to be for each person");
        require(
                requirement instanceof ApprovalRequirement == parts instanceof Parts.EachActivity,
                "must be for each activity if it asks for approvals, and only then");
    }

    private boolean needsBranch() {
        return (requirement instanceof CountRequirement count
                        && count.applicability() instanceof Applicability.HasCommittee)
                || (requirement instanceof DocumentRequirement document
                        && document.applicability() instanceof Applicability.HasCommittee);
    }

    private boolean isForEachPerson() {
        return requirement instanceof CountRequirement
                || requirement instanceof ContactRequirement
                || (requirement instanceof DocumentRequirement document
                        && document.term().isEmpty());
    }

    private static boolean isPerson(Addressee addressee) {
        return addressee.tier().isEmpty();
    }

    private static boolean isSeat(Addressee addressee) {
        return !addressee.seats().isEmpty();
    }

    private void require(boolean rule, String text) {
        if (!rule) {
            throw new IllegalArgumentException(
                    "demand " + text + ", but had " + addressees + ", " + requirement + ", " + parts);
        }
    }
}
