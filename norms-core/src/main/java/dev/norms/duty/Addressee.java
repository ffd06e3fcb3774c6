package dev.norms.duty;

import dev.norms.internal.order.Ordered;
import dev.norms.label.Coded;
import dev.norms.label.Label;
import dev.norms.organization.OrganizationKind;
import dev.norms.organization.Role;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The organizations, posts or persons that a norm binds.
 *
 * <p>What a committee or the holder of a post owes is the organization's obligation: it persists during a vacancy, and
 * who holds the post is only an attribute of it. What members owe is owed by each person.
 */
public enum Addressee implements Coded {
    /** A general branch (党总支). */
    GENERAL_BRANCH("GB", Label.of("党总支", "general branch"), OrganizationKind.GENERAL_BRANCH),
    /** The committee of a general branch (党总支委员会). */
    GENERAL_BRANCH_COMMITTEE("GBC", Label.of("党总支委员会", "general-branch committee"), OrganizationKind.GENERAL_BRANCH),
    /** A branch (党支部). */
    BRANCH("BR", Label.of("党支部", "branch"), OrganizationKind.BRANCH),
    /** The committee of a branch (支委会). */
    BRANCH_COMMITTEE("BRC", Label.of("支部委员会", "branch committee"), OrganizationKind.BRANCH),
    /** A Party group (党小组). */
    GROUP("GR", Label.of("党小组", "Party group"), OrganizationKind.GROUP),
    /** The secretary of a general branch (党总支书记). */
    GENERAL_BRANCH_SECRETARY(
            "SEC-GB",
            Label.of("党总支书记", "secretary of the general branch"),
            OrganizationKind.GENERAL_BRANCH,
            Role.SECRETARY),
    /** The deputy secretary of a general branch (党总支副书记). */
    GENERAL_BRANCH_DEPUTY_SECRETARY(
            "DEP-GB",
            Label.of("党总支副书记", "deputy secretary of the general branch"),
            OrganizationKind.GENERAL_BRANCH,
            Role.DEPUTY_SECRETARY),
    /** The commissioners of a general branch (党总支委员), each for the post held. */
    GENERAL_BRANCH_COMMISSIONERS(
            "COM-GB",
            Label.of("党总支委员", "commissioners of the general branch"),
            OrganizationKind.GENERAL_BRANCH,
            Role.commissioners().toArray(new Role[0])),
    /** The secretary of a branch (党支部书记). */
    BRANCH_SECRETARY("SEC-BR", Label.of("党支部书记", "branch secretary"), OrganizationKind.BRANCH, Role.SECRETARY),
    /** The working group on norms of a general branch (工作小组); source: article 3. */
    WORKING_GROUP("WG", Label.of("工作小组", "working group"), OrganizationKind.GENERAL_BRANCH),
    /** Whoever is secretary, deputy secretary or commissioner of a general branch or branch (书记和班子成员). */
    COMMITTEE_MEMBER("COM", Label.of("党组织书记和班子成员", "secretaries and committee members"), null),
    /** Every member who is a leading cadre (党员领导干部). */
    LEADING_CADRE("LEAD", Label.of("党员领导干部", "leading cadre"), null),
    /** Every member, full or probationary (党员). */
    MEMBER("MEM", Label.of("党员", "member"), null);

    private final String code;
    private final Label label;
    private final Optional<OrganizationKind> tier;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable copy
    private final Set<Role> posts;

    Addressee(String code, Label label, @Nullable OrganizationKind tier, Role... posts) {
        this.code = code;
        this.label = label;
        this.tier = Optional.ofNullable(tier);
        this.posts = Ordered.enums(Arrays.asList(posts));
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Label label() {
        return label;
    }

    /**
     * The tier of the organizations that owe the norm.
     *
     * @return the tier; empty if persons owe it
     */
    public Optional<OrganizationKind> tier() {
        return tier;
    }

    /**
     * The posts that fulfil the duty for the organization, each by itself.
     *
     * @return the posts, unmodifiable; empty if the organization as a whole owes it, or a person
     */
    public Set<Role> posts() {
        return posts;
    }

    /**
     * The post that answers for the duty first, as article 3 says of secretaries.
     *
     * @return the post in the owing organization: the addressed one, the leader of a group, the chair of the working
     *     group, else the secretary; empty for several posts (each answers for itself) and for persons
     */
    public Optional<Role> responsible() {
        if (this == WORKING_GROUP) {
            return Optional.of(Role.WORKING_GROUP_CHAIR);
        }
        if (posts.size() > 1) {
            return Optional.empty();
        }
        return tier.map(kind -> kind == OrganizationKind.GROUP
                ? Role.GROUP_LEADER
                : posts.stream().findFirst().orElse(Role.SECRETARY));
    }
}
