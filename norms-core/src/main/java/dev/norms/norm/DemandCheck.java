package dev.norms.norm;

import dev.norms.duty.Addressee;
import dev.norms.organization.OrganizationKind;
import dev.norms.requirement.Applicability;
import dev.norms.requirement.DemandScope;
import dev.norms.requirement.Parts;
import dev.norms.requirement.Requirement;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Refuses a demand that could never be planned, so that nothing owed is lost silently.
 *
 * @param addressees the organizations, posts or persons that it binds
 * @param requirement the requirement
 * @param parts the duties into which it falls
 */
record DemandCheck(Set<Addressee> addressees, Requirement requirement, Parts parts) {
    /** Throws if the demand is refused; in loops, not streams, since every norm is checked when the program starts. */
    void check() {
        int persons = 0;
        boolean onlyPosts = true;
        boolean onlyBranches = true;
        EnumSet<OrganizationKind> tiers = EnumSet.noneOf(OrganizationKind.class);
        boolean eachTierOnce = true;
        boolean countable = true;
        for (Addressee addressee : addressees) {
            Optional<OrganizationKind> tier = addressee.tier();
            persons += tier.isEmpty() ? 1 : 0;
            onlyPosts &= tier.isEmpty() || !addressee.posts().isEmpty();
            onlyBranches &= tier.isPresent() && tier.get() == OrganizationKind.BRANCH;
            countable &= addressee.posts().size() <= 1 && addressee != Addressee.COMMITTEE_MEMBER;
            eachTierOnce &= tier.isEmpty() || tiers.add(tier.get());
        }
        boolean onlyPersons = persons == addressees.size();
        require(!addressees.isEmpty(), "must have an addressee");
        require(persons == 0 || onlyPersons, "must address organizations only or persons only");
        require(eachTierOnce, "must address each tier once");
        require(persons <= 1, "must address persons in one way");
        DemandScope scope = requirement.scope();
        switch (scope.owers()) {
            case ANYBODY -> require(countable, "must not address several posts or committee members if it is counted");
            case PERSONS -> require(onlyPersons, "must address persons");
            case POSTS_OR_PERSONS ->
                require(
                        isForEachPerson() || onlyPosts,
                        "must address holders of posts or persons, or be for each person");
            case ORGANIZATIONS -> require(persons == 0, "must address organizations");
        }
        // no equals: that of a record is linked only when it is first called, which is slow at the start
        boolean always = scope.condition() instanceof Applicability.Always;
        require(onlyBranches || (always && !isForEachPerson()), "must address branches");
        require(
                scope.forEachPerson() || !isForEachPerson(),
                "must be a count, links or a standing document to be for each person");
        require(
                scope.forEachActivity() == parts instanceof Parts.EachActivity,
                "must be for each activity if it asks for approvals, and only then");
    }

    private boolean isForEachPerson() {
        return parts instanceof Parts.EachPerson;
    }

    private void require(boolean rule, String text) {
        if (!rule) {
            throw new IllegalArgumentException(
                    "demand " + text + ", but had " + addressees + ", " + requirement + ", " + parts);
        }
    }
}
