package dev.norms.calendar.question;

import dev.norms.calendar.counting.EvidenceMatcher;
import dev.norms.evidence.Condition;
import dev.norms.evidence.EvidenceRule;
import dev.norms.evidence.EvidenceSource;
import dev.norms.norm.Demand;
import dev.norms.norm.Norm;
import dev.norms.organization.OrganizationKind;
import dev.norms.requirement.CountRequirement;
import dev.norms.time.PeriodForm;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A demand with the norm that makes it. */
record EvidenceUse(Norm norm, Demand demand) {
    EvidenceRule evidence() {
        return demand.requirement().evidence();
    }

    /** Returns whether records of some kinds can count at all, whoever keeps them. */
    boolean isAbout(EvidenceSource source, Collection<String> kinds) {
        Set<EvidenceSource> sources = evidence().sources();
        // an activity also counts through the attendance at it
        boolean attended = source == EvidenceSource.ACTIVITIES && sources.contains(EvidenceSource.ATTENDANCE);
        return (sources.contains(source) || attended)
                && kinds.stream().anyMatch(evidence().kinds()::contains);
    }

    /** Returns whether records of an organization of some tier can count. */
    boolean countsFrom(OrganizationKind tier) {
        boolean isAllowed = true;
        for (Condition condition : evidence().conditions()) {
            if (condition instanceof Condition.LedBy) {
                return true; // a secretary may lecture above and below
            }
            if (condition instanceof Condition.HeldBy held) {
                isAllowed &= held.tier() == tier;
            } else if (condition instanceof Condition.HeldByOwn) {
                isAllowed &= tier != OrganizationKind.GENERAL_BRANCH;
            }
        }
        return isAllowed
                && demand.addressees().stream()
                        .anyMatch(addressee -> addressee
                                .tier()
                                .map(owing -> owing == tier)
                                .orElse(!isAttested() || tier == OrganizationKind.BRANCH));
    }

    /** Returns whether a branch attests it for its members. */
    private boolean isAttested() {
        return evidence().sources().contains(EvidenceSource.ATTESTATIONS);
    }

    Optional<Set<PeriodForm>> forms() {
        return demand.requirement()
                .as(CountRequirement.class)
                .map(count -> count.cadence().forms());
    }

    /** Returns whether a record may name a period of this form for it. */
    boolean hasForm(PeriodForm form) {
        return forms().map(asked -> EvidenceMatcher.decides(form, asked)).orElse(true);
    }

    /** Returns the tiers whose records can count. */
    List<OrganizationKind> tiers() {
        return Stream.of(OrganizationKind.values()).filter(this::countsFrom).toList();
    }
}
