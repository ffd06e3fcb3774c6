package dev.norms.duty;

import dev.norms.label.Coded;
import dev.norms.label.Label;
import dev.norms.organization.OrganizationKind;
import dev.norms.organization.Role;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whom a norm binds.
 *
 * <p>What a committee or the holder of a post owes is the organization's obligation: it stands through a vacancy, and
 * its holder is only an attribute. What members owe is owed by each person.
 */
public enum Addressee implements Coded {
    /** A general branch (党总支). */
    GENERAL_BRANCH("GB", Label.of("党总支", "general branch"), OrganizationKind.GENERAL_BRANCH, null),
    /** The committee of a general branch (党总支委员会). */
    GENERAL_BRANCH_COMMITTEE(
            "GBC", Label.of("党总支委员会", "general-branch committee"), OrganizationKind.GENERAL_BRANCH, null),
    /** A branch (党支部). */
    BRANCH("BR", Label.of("党支部", "branch"), OrganizationKind.BRANCH, null),
    /** The committee of a branch (支委会). */
    BRANCH_COMMITTEE("BRC", Label.of("支部委员会", "branch committee"), OrganizationKind.BRANCH, null),
    /** A Party group (党小组). */
    GROUP("GR", Label.of("党小组", "Party group"), OrganizationKind.GROUP, null),
    /** The secretary of a general branch (党总支书记). */
    GENERAL_BRANCH_SECRETARY(
            "SEC-GB",
            Label.of("党总支书记", "secretary of the general branch"),
            OrganizationKind.GENERAL_BRANCH,
            Role.SECRETARY),
    /** The secretary of a branch (党支部书记). */
    BRANCH_SECRETARY("SEC-BR", Label.of("党支部书记", "branch secretary"), OrganizationKind.BRANCH, Role.SECRETARY),
    /** Whoever is secretary, deputy secretary or commissioner of a general branch or branch (书记和班子成员). */
    COMMITTEE_MEMBER("COM", Label.of("党组织书记和班子成员", "secretaries and committee members"), null, null),
    /** Every member, full or probationary (党员). */
    MEMBER("MEM", Label.of("党员", "member"), null, null);

    private final String code;
    private final Label label;
    private final Optional<OrganizationKind> tier;
    private final Optional<Role> seat;

    Addressee(String code, Label label, @Nullable OrganizationKind tier, @Nullable Role seat) {
        this.code = code;
        this.label = label;
        this.tier = Optional.ofNullable(tier);
        this.seat = Optional.ofNullable(seat);
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
     * The post whose holder does it for the organization.
     *
     * @return the post; empty if the organization as a whole owes it, or a person
     */
    public Optional<Role> seat() {
        return seat;
    }
}
