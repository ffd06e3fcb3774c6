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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The review of one body on one day: each rule adds what it requires and which parts of that hold. */
final class BodyReview {
    private final College college;
    private final Organization owner;
    private final LocalDate day;
    private final List<Label> facts = new ArrayList<>();
    private final List<Label> missing = new ArrayList<>();
    private final List<Label> advice = new ArrayList<>();
    private int owed;
    private int held;

    BodyReview(College college, Organization owner, LocalDate day) {
        this.college = college;
        this.owner = owner;
        this.day = day;
    }

    Composition review(List<BodyRule> rules) {
        rules.forEach(this::apply);
        return new Composition(owed, held, facts, missing, advised());
    }

    private Optional<Label> advised() {
        return advice.isEmpty()
                ? Optional.empty()
                : Optional.of(Label.of(
                        advice.stream().map(Label::zh).collect(Collectors.joining("；", "提示：", "")),
                        advice.stream().map(Label::en).collect(Collectors.joining("; ", "advice: ", ""))));
    }

    private void apply(BodyRule rule) {
        if (rule instanceof BodyRule.Tiers) {
            tiers();
        } else if (rule instanceof BodyRule.Sizes sizes) {
            below().forEach(organization -> size(organization, sizes));
        } else if (rule instanceof BodyRule.Seats seats) {
            int holders =
                    college.holders(owner.id(), seats.roles()::contains, day).size();
            check(
                    isWithin(seats.bound(), holders),
                    seats.label(),
                    holders,
                    holders == 0 ? vacant(seats) : found(seats.label(), holders));
        } else if (rule instanceof BodyRule.CommitteeSize size) {
            committee(size);
        } else if (rule instanceof BodyRule.BySize bySize) {
            (count(owner.id(), MemberStatus.FULL) >= bySize.fullMembers() ? bySize.with() : bySize.without())
                    .forEach(this::apply);
        } else {
            workingGroup();
        }
    }

    /** At least one branch; where one stands below nobody, all of them count, and that one is missing. */
    private void tiers() {
        List<Organization> branches = below().filter(BodyReview::isBranch).toList();
        List<Organization> astray = college.organizations(OrganizationKind.GENERAL_BRANCH).stream()
                                .filter(this::isAlive)
                                .count()
                        == 1
                ? college.organizations(OrganizationKind.BRANCH).stream()
                        .filter(this::isAlive)
                        .filter(branch -> branch.parent().isEmpty())
                        .toList()
                : List.of();
        owed += astray.isEmpty() ? 1 : branches.size() + astray.size();
        held += branches.size();
        astray.forEach(branch -> missing.add(Label.of(branch.id() + "无上级", branch.id() + " (below nobody)")));
        if (branches.isEmpty()) {
            missing.add(Label.of("未设党支部", "no branch"));
        }
        facts.add(Label.of(
                "下设党支部" + branches.size() + "个，无上级的党支部" + astray.size() + "个",
                "branches below: " + branches.size() + ", branches below nobody: " + astray.size()));
        branches.stream()
                .filter(branch -> college.children(branch.id()).stream().noneMatch(this::isAlive))
                .forEach(
                        branch -> advice.add(Label.of(branch.id() + "未设党小组", "branch without groups: " + branch.id())));
    }

    private void size(Organization organization, BodyRule.Sizes rule) {
        long full = count(organization.id(), MemberStatus.FULL);
        long members = full + count(organization.id(), MemberStatus.PROBATIONARY);
        boolean branch = isBranch(organization);
        boolean large = branch ? full >= rule.fullInBranch() : members >= rule.inGroup() && full >= rule.fullInGroup();
        owed++;
        held += large ? 1 : 0;
        facts.add(Label.of(
                organization.id() + "：党员" + members + "人，其中正式党员" + full + "人" + (large ? "" : "，人数不足"),
                organization.id() + ": " + members + " members, of them full: " + full + (large ? "" : ", too few")));
        if (!large) {
            missing.add(Label.of(organization.id() + "人数不足", organization.id() + " (too few members)"));
        }
        if (branch && members > rule.generallyInBranch()) {
            advice.add(Label.of(
                    organization.id() + "党员" + members + "人，一般不超过" + rule.generallyInBranch() + "人",
                    organization.id() + " has " + members + " members, generally at most " + rule.generallyInBranch()));
        }
    }

    private void committee(BodyRule.CommitteeSize rule) {
        int size = college.holders(owner.id(), Role.committee()::contains, day).size();
        check(isWithin(rule.bound(), size), rule.label(), size, found(rule.label(), size));
        if (isWithin(rule.bound(), size) && size > rule.generallyAtMost()) {
            advice.add(Label.of(
                    "委员会" + size + "人，一般不超过" + rule.generallyAtMost() + "人",
                    "a committee of " + size + ", generally at most " + rule.generallyAtMost()));
        }
    }

    private void workingGroup() {
        List<PersonId> secretaries = holders(owner.id(), Role.SECRETARY);
        List<PersonId> chairs = holders(owner.id(), Role.WORKING_GROUP_CHAIR);
        check(
                chairs.stream().anyMatch(secretaries::contains),
                Label.of("书记任组长", "chaired by the secretary"),
                chairs.size(),
                Label.of("书记未任组长", "not chaired by the secretary"));
        Set<PersonId> present = new HashSet<>(holders(owner.id(), Role.WORKING_GROUP_MEMBER));
        present.addAll(chairs);
        Set<String> required = new TreeSet<>();
        college.staysBelow(owner.id(), day)
                .filter(stay -> stay.status().isMember() && stay.isLeadingCadre())
                .map(Stay::person)
                .forEach(person -> required.add(person.text()));
        below().filter(BodyReview::isBranch)
                .flatMap(branch -> holders(branch.id(), Role.SECRETARY).stream())
                .forEach(person -> required.add(person.text()));
        secretaries.forEach(secretary -> required.remove(secretary.text()));
        for (String person : required) {
            boolean in = present.contains(PersonId.of(person));
            owed++;
            held += in ? 1 : 0;
            if (!in) {
                missing.add(Label.of(person + "未列入", person + " (not a member)"));
            }
            facts.add(Label.of(
                    person + (in ? "为成员" : "应为成员，未列入"),
                    person + (in ? " is a member" : " should be a member and is not")));
        }
    }

    private void check(boolean holds, Label asked, int found, Label otherwise) {
        owed++;
        held += holds ? 1 : 0;
        if (!holds) {
            missing.add(otherwise);
        }
        facts.add(Label.of(
                asked.zh() + "：实有" + found + "人，" + (holds ? "符合" : "不符合"),
                asked.en() + ": there are " + found + ", " + (holds ? "compliant" : "not compliant")));
    }

    private static Label found(Label asked, int found) {
        return Label.of(asked.zh() + "（实有" + found + "人）", asked.en() + " (there are " + found + ")");
    }

    private static Label vacant(BodyRule.Seats seats) {
        return Label.of(
                seats.roles().stream().map(role -> role.label().zh()).collect(Collectors.joining("、")) + "空缺",
                seats.roles().stream().map(role -> role.label().en()).collect(Collectors.joining(", ")) + " vacant");
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
