package dev.norms.calendar.composition;

import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.college.Stay;
import dev.norms.label.Label;
import dev.norms.organization.MemberStatus;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.OrganizationKind;
import dev.norms.organization.PersonId;
import dev.norms.organization.Role;
import dev.norms.requirement.BodyRule;
import dev.norms.time.Bound;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The review of one body on one day: each rule adds what it requires and which parts of that hold. Words are built only
 * on demand: a verdict needs the numbers alone.
 */
final class BodyReview {
    private final College college;
    private final Organization owner;
    private final LocalDate day;
    private final List<Supplier<Label>> facts = new ArrayList<>();
    private final List<Supplier<Label>> missing = new ArrayList<>();
    private final List<Supplier<Label>> advice = new ArrayList<>();
    private int owed;
    private int held;

    BodyReview(College college, Organization owner, LocalDate day, List<BodyRule> rules) {
        this.college = college;
        this.owner = owner;
        this.day = day;
        rules.forEach(this::apply);
    }

    int owed() {
        return owed;
    }

    int held() {
        return held;
    }

    Composition inWords() {
        return new Composition(owed, held, labels(facts), labels(missing), advised());
    }

    private static List<Label> labels(List<Supplier<Label>> things) {
        return things.stream().map(Supplier::get).toList();
    }

    private Optional<Label> advised() {
        return advice.isEmpty()
                ? Optional.empty()
                : Optional.of(Label.format("提示：{0}", "advice: {0}", Label.join(labels(advice), "；", "; ")));
    }

    private void apply(BodyRule rule) {
        if (rule instanceof BodyRule.Tiers tiers) {
            tiers(tiers.areGroupsRequired());
        } else if (rule instanceof BodyRule.Sizes sizes) {
            below().forEach(organization -> size(organization, sizes));
        } else if (rule instanceof BodyRule.Seats seats) {
            int holders =
                    college.holders(owner.id(), seats.roles()::contains, day).size();
            check(
                    isWithin(seats.bound(), holders),
                    seats::label,
                    holders,
                    () -> holders == 0 ? vacant(seats) : found(seats.label(), holders));
        } else if (rule instanceof BodyRule.CommitteeSize size) {
            committee(size);
        } else if (rule instanceof BodyRule.BySize bySize) {
            bySize(bySize);
        } else {
            workingGroup(((BodyRule.WorkingGroup) rule).hasSecretaries());
        }
    }

    /**
     * Checks that there is a branch and, if required, that each branch has groups. In a college with exactly one
     * general branch, a branch without a parent is missing; every branch then counts, not only the first.
     */
    private void tiers(boolean areGroupsRequired) {
        List<Organization> branches = below().filter(BodyReview::isBranch).toList();
        List<Organization> withoutParent = college.organizations(OrganizationKind.GENERAL_BRANCH).stream()
                                .filter(this::isAlive)
                                .count()
                        == 1
                ? college.organizations(OrganizationKind.BRANCH).stream()
                        .filter(this::isAlive)
                        .filter(branch -> branch.parent().isEmpty())
                        .toList()
                : List.of();
        owed += withoutParent.isEmpty() && !areGroupsRequired
                ? 1
                : Math.max(1, branches.size() + withoutParent.size()); // no branch makes up for another one's groups
        held += branches.size();
        withoutParent.forEach(
                branch -> missing.add(() -> Label.format("{0}无上级", "{0} (under no organization)", branch.id())));
        if (branches.isEmpty()) {
            missing.add(() -> Label.of("未设党支部", "no branch"));
        }
        facts.add(() -> Label.format(
                "下设党支部{0}个，无上级的党支部{1}个",
                "branches below: {0}, branches under no organization: {1}", branches.size(), withoutParent.size()));
        List<Label> groupless = branches.stream()
                .filter(branch -> college.children(branch.id()).stream().noneMatch(this::isAlive))
                .map(branch -> Label.same(branch.id().text()))
                .toList();
        if (areGroupsRequired) {
            owed += groupless.size();
            groupless.forEach(branch -> missing.add(() -> withoutGroups(branch)));
        } else if (!groupless.isEmpty()) {
            advice.add(() -> withoutGroups(Label.join(groupless, "、", ", ")));
        }
    }

    private static Label withoutGroups(Label branches) {
        return Label.format("{0}未设党小组", "branch without groups: {0}", branches);
    }

    private void size(Organization organization, BodyRule.Sizes rule) {
        long full = count(organization.id(), MemberStatus.FULL);
        long members = full + count(organization.id(), MemberStatus.PROBATIONARY);
        boolean isBranch = isBranch(organization);
        boolean isLargeEnough =
                isBranch ? full >= rule.fullInBranch() : members >= rule.inGroup() && full >= rule.fullInGroup();
        OrganizationId id = organization.id();
        owed++;
        held += isLargeEnough ? 1 : 0;
        facts.add(() -> {
            Label fact =
                    Label.format("{0}：党员{1}人，其中正式党员{2}人", "{0}: {1} members, of them full: {2}", id, members, full);
            return isLargeEnough ? fact : Label.format("{0}，人数不足", "{0}, too few", fact);
        });
        if (!isLargeEnough) {
            missing.add(() -> Label.format("{0}人数不足", "{0} (too few members)", id));
        }
        if (isBranch && members > rule.generallyInBranch()) {
            advice.add(() -> Label.format(
                    "{0}党员{1}人，一般不超过{2}人",
                    "{0} has {1} members, generally at most {2}", id, members, rule.generallyInBranch()));
        }
    }

    /**
     * Applies the rules for the size of a branch. If no commissioner is in office, all that the committee lacks is
     * reported as one missing thing; that there is not exactly one secretary is another.
     */
    private void bySize(BodyRule.BySize rule) {
        long full = count(owner.id(), MemberStatus.FULL);
        if (full < rule.fullMembers()) {
            rule.without().forEach(this::apply);
            return;
        }
        List<Supplier<Label>> before = List.copyOf(missing);
        rule.with().forEach(this::apply);
        if (missing.size() > before.size()
                && college.holders(owner.id(), Role::isCommissioner, day).isEmpty()) {
            missing.clear();
            missing.addAll(before);
            missing.add(() -> Label.format(
                    "正式党员{0}人，应设支委会，尚未选举产生",
                    "{0} full members, so there has to be a committee, which has not been elected", full));
            if (holders(owner.id(), Role.SECRETARY).size() != 1) {
                missing.add(() -> Label.of("书记应有1人", "there has to be one secretary"));
            }
        }
    }

    private void committee(BodyRule.CommitteeSize rule) {
        int size = college.holders(owner.id(), Role.committee()::contains, day).size();
        check(isWithin(rule.bound(), size), rule::label, size, () -> found(rule.label(), size));
        if (isWithin(rule.bound(), size) && size > rule.generallyAtMost()) {
            advice.add(() -> Label.format(
                    "委员会{0}人，一般不超过{1}人", "a committee of {0}, generally at most {1}", size, rule.generallyAtMost()));
        }
    }

    private void workingGroup(boolean hasSecretaries) {
        List<PersonId> secretaries = holders(owner.id(), Role.SECRETARY);
        List<PersonId> chairs = holders(owner.id(), Role.WORKING_GROUP_CHAIR);
        check(
                chairs.stream().anyMatch(secretaries::contains),
                () -> Label.of("书记任组长", "chaired by the secretary"),
                chairs.size(),
                () -> Label.of("书记未任组长", "not chaired by the secretary"));
        Set<PersonId> present = new HashSet<>(holders(owner.id(), Role.WORKING_GROUP_MEMBER));
        present.addAll(chairs);
        Set<String> required = new TreeSet<>();
        college.staysBelow(owner.id(), day)
                .filter(stay -> stay.status().isMember() && stay.isLeadingCadre())
                .map(Stay::person)
                .forEach(person -> required.add(person.text()));
        below().filter(branch -> hasSecretaries && isBranch(branch))
                .flatMap(branch -> holders(branch.id(), Role.SECRETARY).stream())
                .forEach(person -> required.add(person.text()));
        secretaries.forEach(secretary -> required.remove(secretary.text()));
        for (String person : required) {
            boolean isMember = present.contains(PersonId.of(person));
            owed++;
            held += isMember ? 1 : 0;
            if (!isMember) {
                missing.add(() -> Label.format("{0}未列入", "{0} (not a member)", person));
            }
            facts.add(() -> isMember
                    ? Label.format("{0}为成员", "{0} is a member", person)
                    : Label.format("{0}应为成员，未列入", "{0} should be a member and is not", person));
        }
    }

    private void check(boolean holds, Supplier<Label> asked, int found, Supplier<Label> otherwise) {
        owed++;
        held += holds ? 1 : 0;
        if (!holds) {
            missing.add(otherwise);
        }
        facts.add(() -> Label.format(
                "{0}：实有{1}人，{2}",
                "{0}: there are {1}, {2}",
                asked.get(),
                found,
                holds ? Label.of("符合", "compliant") : Label.of("不符合", "not compliant")));
    }

    private static Label found(Label asked, int found) {
        return Label.format("{0}（实有{1}人）", "{0} (there are {1})", asked, found);
    }

    /** Returns the words for a vacancy: a committee without commissioners is short of members, whatever their posts. */
    private Label vacant(BodyRule.Seats seats) {
        if (seats.roles().equals(Role.commissioners())) {
            return Label.format(
                    isBranch(owner) ? "支委会缺员，实有{0}人" : "委员会缺员，实有{0}人",
                    "the committee lacks commissioners (there are {0})",
                    college.holders(owner.id(), Role.committee()::contains, day).size());
        }
        List<Label> posts = seats.roles().stream().map(Role::label).toList();
        return Label.format("{0}空缺", "{0} vacant", Label.join(posts, "、", ", "));
    }

    private Stream<Organization> below() {
        return college.below(owner.id()).filter(this::isAlive);
    }

    private boolean isAlive(Organization organization) {
        return organization.life().contains(day);
    }

    private static boolean isBranch(Organization organization) {
        return organization.kind() == OrganizationKind.BRANCH;
    }

    private List<PersonId> holders(OrganizationId id, Role role) {
        return college.holders(id, role::equals, day);
    }

    private long count(OrganizationId id, MemberStatus status) {
        return college.staysBelow(id, day)
                .filter(stay -> stay.status() == status)
                .count();
    }

    private static boolean isWithin(Bound bound, int number) {
        return number >= bound.atLeast() && !bound.isExceededBy(BigDecimal.valueOf(number));
    }
}
