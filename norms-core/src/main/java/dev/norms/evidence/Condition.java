package dev.norms.evidence;

import static java.util.Objects.requireNonNull;

import dev.norms.internal.order.Ordered;
import dev.norms.label.Coded;
import dev.norms.label.Label;
import dev.norms.organization.BranchType;
import dev.norms.organization.MemberStatus;
import dev.norms.organization.OrganizationKind;
import dev.norms.organization.Role;
import java.util.Set;
import java.util.stream.Collectors;

/** A condition that a record must fulfil beyond its kind in order to count. */
public sealed interface Condition {
    /**
     * The condition in words.
     *
     * @return the label
     */
    Label label();

    /**
     * The activity was led by a person who held a post of the owing organization on its day.
     *
     * @param role the post
     * @param reach the organizations that may have held the activity
     */
    record LedBy(Role role, Reach reach) implements Condition {
        public LedBy {
            requireNonNull(role, "role");
            requireNonNull(reach, "reach");
        }

        @Override
        public Label label() {
            return Label.format(
                    "须有当日本组织{0}主讲或述职", "it must be led by the organization's own {0} of that day", role.label());
        }

        @Override
        public String toString() {
            return "led-by=" + role.code() + (reach == Reach.OWN ? "" : "," + reach.code());
        }
    }

    /** The organizations whose activities count for an organization. */
    enum Reach implements Coded {
        /** The organization itself. */
        OWN(Label.of("本组织举办", "held by the organization")),
        /** The organization itself and those below it. */
        BELOW(Label.of("本组织或下级组织举办", "held by the organization or one below")),
        /**
         * The organization itself and those above it; an activity of the organization itself counts even if it names no
         * leader.
         */
        ABOVE(Label.of("本组织或上级组织举办", "held by the organization or one above"));

        private final Label label;

        Reach(Label label) {
            this.label = label;
        }

        @Override
        public Label label() {
            return label;
        }
    }

    /**
     * The activity is of one stage or item, which its {@code part} names by code, Chinese or English name.
     *
     * @param part the stage or item
     */
    record OfPart(Item part) implements Condition {
        @Override
        public Label label() {
            return Label.format("环节须为{0}", "its part must be: {0}", part.label());
        }

        @Override
        public String toString() {
            return "part=" + part.code();
        }
    }

    /** The activity was held by the branch or group to which the person belonged on its day. */
    record HeldByOwn() implements Condition {
        @Override
        public Label label() {
            return Label.of("须由本人所在党支部、党小组举行", "it must be held by the person's own branch or group");
        }

        @Override
        public String toString() {
            return "held-by=own";
        }
    }

    /**
     * The activity was held by an organization of a tier.
     *
     * @param tier the tier
     */
    record HeldBy(OrganizationKind tier) implements Condition {
        @Override
        public Label label() {
            return Label.format("须由{0}举行", "it must be held by a {0}", tier.label());
        }

        @Override
        public String toString() {
            return "held-by=" + tier.code();
        }
    }

    /**
     * The contact is kept by a person of a status on the as-of day.
     *
     * @param status the status
     */
    record KeptBy(MemberStatus status) implements Condition {
        @Override
        public Label label() {
            return Label.format("联系人须为{0}", "it must be kept by a {0}", status.label());
        }

        @Override
        public String toString() {
            return "kept-by=" + status.code();
        }
    }

    /**
     * The contact's target is a branch of one of some types.
     *
     * @param types the types, at least one
     */
    record TargetBranch(Set<BranchType> types) implements Condition {
        /**
         * Checks that there is a type.
         *
         * @throws IllegalArgumentException if there is none
         */
        public TargetBranch {
            if (types.isEmpty()) {
                throw new IllegalArgumentException("types must not be empty, but were " + types);
            }
            types = Ordered.enums(types);
        }

        @Override
        public Label label() {
            Label names = Label.join(types.stream().map(BranchType::label).toList(), "、", ", ");
            return Label.format("对象须为{0}党支部", "the target must be a branch of type {0}", names);
        }

        @Override
        public String toString() {
            return "target-type=" + types.stream().map(Coded::code).collect(Collectors.joining("|"));
        }
    }
}
