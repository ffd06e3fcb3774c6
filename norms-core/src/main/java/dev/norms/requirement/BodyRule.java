package dev.norms.requirement;

import static java.util.Objects.requireNonNull;

import dev.norms.internal.order.Ordered;
import dev.norms.label.Coded;
import dev.norms.label.Label;
import dev.norms.organization.Role;
import dev.norms.time.Bound;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A rule on the composition of a body. */
public sealed interface BodyRule {
    /**
     * The rule in words.
     *
     * @return the label
     */
    Label label();

    /**
     * Three tiers: a general branch has branches and every branch is below it.
     *
     * @param areGroupsRequired whether every branch has groups; else a branch without groups only gets advice
     */
    record Tiers(boolean areGroupsRequired) implements BodyRule {
        @Override
        public Label label() {
            return areGroupsRequired
                    ? Label.of(
                            "党总支、党支部、党小组三级设置，党支部均有隶属并设有党小组",
                            "three tiers, every branch below the general branch and with groups")
                    : Label.of(
                            "党总支、党支部、党小组三级设置，党支部均有隶属（未设党小组予以提示）",
                            "three tiers, every branch below the general branch (a branch without groups is noted)");
        }

        @Override
        public String toString() {
            return areGroupsRequired ? "tiers with groups" : "tiers";
        }
    }

    /**
     * Limits on the number of members of each branch and group below the body.
     *
     * @param fullInBranch how many full members a branch has at least, those of its groups included
     * @param generallyInBranch the usual maximum of members of a branch; a larger one only gets advice
     * @param inGroup how many members a group has at least
     * @param fullInGroup how many of these are full members at least
     */
    record Sizes(int fullInBranch, int generallyInBranch, int inGroup, int fullInGroup) implements BodyRule {
        @Override
        public Label label() {
            return Label.format(
                    "党支部正式党员不少于{0}人、党员一般不超过{1}人；党小组党员不少于{2}人，其中正式党员不少于{3}人",
                    "a branch has at least {0} full members and generally at most {1} members, a group at least {2} members, of them full: {3}",
                    fullInBranch,
                    generallyInBranch,
                    inGroup,
                    fullInGroup);
        }

        @Override
        public String toString() {
            return "sizes branch " + fullInBranch + "+ full, generally ..." + generallyInBranch + ", group " + inGroup
                    + "+ of them " + fullInGroup + "+ full";
        }
    }

    /**
     * The number of persons who hold any of the given posts.
     *
     * @param roles the posts, at least one
     * @param bound the number of persons
     */
    record Seats(Set<Role> roles, Bound bound) implements BodyRule {
        public Seats {
            roles = Ordered.enums(roles);
            requireNonNull(bound, "bound");
        }

        @Override
        public Label label() {
            return Label.format(
                    "{0}{1}人",
                    "{1} of: {0}", Label.join(roles.stream().map(Role::label).toList(), "、", ", "), bound.label());
        }

        @Override
        public String toString() {
            return roles.stream().map(Coded::code).collect(Collectors.joining("|")) + " " + bound;
        }
    }

    /**
     * The size of the committee, secretaries and commissioners together.
     *
     * @param bound the number of persons
     * @param generallyAtMost the usual maximum; a larger committee only gets advice
     */
    record CommitteeSize(Bound bound, int generallyAtMost) implements BodyRule {
        public CommitteeSize {
            requireNonNull(bound, "bound");
        }

        @Override
        public Label label() {
            return Label.format(
                    "委员会{0}人，一般不超过{1}人", "a committee of {0}, generally at most {1}", bound.label(), generallyAtMost);
        }

        @Override
        public String toString() {
            return "committee " + bound + " generally ..." + generallyAtMost;
        }
    }

    /**
     * One set of rules for a branch with enough full members, another for a smaller one.
     *
     * @param fullMembers how many full members, those of its groups included, make a committee mandatory
     * @param with the rules for a branch of that size, which must have a committee
     * @param without the rules for a smaller branch, which need not have one
     */
    record BySize(int fullMembers, List<BodyRule> with, List<BodyRule> without) implements BodyRule {
        public BySize {
            with = List.copyOf(with);
            without = List.copyOf(without);
        }

        @Override
        public Label label() {
            return Label.format(
                    "正式党员{0}人及以上：{1}；不足{0}人：{2}",
                    "with {0} or more full members: {1}; with fewer: {2}", fullMembers, joined(with), joined(without));
        }

        private static Label joined(List<BodyRule> rules) {
            return Label.join(rules.stream().map(BodyRule::label).toList(), "，", ", ");
        }

        @Override
        public String toString() {
            return "if " + fullMembers + "+ full " + with + " else " + without;
        }
    }

    /**
     * The secretary chairs the working group and leading cadres are in it.
     *
     * @param hasSecretaries whether all branch secretaries are in it, too
     */
    record WorkingGroup(boolean hasSecretaries) implements BodyRule {
        @Override
        public Label label() {
            return hasSecretaries
                    ? Label.of(
                            "组长为党总支书记，成员包括党员领导干部和各党支部书记",
                            "chaired by the secretary; leading cadres and all branch secretaries are members")
                    : Label.of("组长为党总支书记，成员包括党员领导干部", "chaired by the secretary; leading cadres are members");
        }

        @Override
        public String toString() {
            return hasSecretaries ? "working-group" : "working-group without branch secretaries";
        }
    }
}
