package dev.norms.calendar.remedy.cure;

import dev.norms.calendar.remedy.act.Act;
import dev.norms.college.Organization;
import dev.norms.organization.MemberStatus;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.OrganizationKind;
import dev.norms.organization.PersonId;
import dev.norms.organization.Role;
import dev.norms.requirement.BodyRule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds the fewest acts after which a body is composed as the rules ask. */
final class Bodies {
    private final Situation situation;
    private final OrganizationId owner;
    private final List<Act> acts = new ArrayList<>();

    Bodies(Situation situation, OrganizationId owner) {
        this.situation = situation;
        this.owner = owner;
    }

    List<Act> cure(List<BodyRule> rules) {
        rules.forEach(this::cure);
        return acts;
    }

    private void cure(BodyRule rule) {
        if (rule instanceof BodyRule.Tiers tiers) {
            tiers(tiers.areGroupsRequired());
        } else if (rule instanceof BodyRule.Sizes sizes) {
            sizes(sizes);
        } else if (rule instanceof BodyRule.Seats seats) {
            seats(seats);
        } else if (rule instanceof BodyRule.BySize bySize) {
            if (count(owner, Set.of(MemberStatus.FULL)) < bySize.fullMembers()) {
                bySize.without().forEach(this::cure);
            } else {
                acts.addAll(new Committees(situation, owner).cure(bySize.with()));
            }
        } else if (rule instanceof BodyRule.CommitteeSize) {
            acts.addAll(new Committees(situation, owner).cure(List.of(rule)));
        } else {
            workingGroup(((BodyRule.WorkingGroup) rule).hasSecretaries());
        }
    }

    private void tiers(boolean areGroupsRequired) {
        List<Organization> branches =
                below().filter(one -> one.kind() == OrganizationKind.BRANCH).toList();
        boolean hasOneGeneralBranch = situation.college().organizations(OrganizationKind.GENERAL_BRANCH).stream()
                        .filter(situation::exists)
                        .count()
                == 1;
        List<Organization> withoutParent = situation.college().organizations(OrganizationKind.BRANCH).stream()
                .filter(situation::exists)
                .filter(branch -> hasOneGeneralBranch && branch.parent().isEmpty())
                .toList();
        withoutParent.forEach(branch -> acts.add(new Act.Place(branch.id(), owner)));
        if (branches.isEmpty() && withoutParent.isEmpty()) {
            acts.add(new Act.Found(owner, OrganizationKind.BRANCH));
        }
        if (areGroupsRequired) {
            Stream.concat(branches.stream(), withoutParent.stream())
                    .filter(branch ->
                            situation.college().children(branch.id()).stream().noneMatch(situation::exists))
                    .forEach(branch -> acts.add(new Act.Found(branch.id(), OrganizationKind.GROUP)));
        }
    }

    /** Lets full members join, groups first: whoever joins a group joins its branch. */
    private void sizes(BodyRule.Sizes rule) {
        Map<OrganizationId, Integer> joining = new LinkedHashMap<>();
        List<Organization> all = below().toList();
        for (Organization group : all) {
            if (group.kind() != OrganizationKind.BRANCH) {
                long full = count(group.id(), Set.of(MemberStatus.FULL));
                long members = count(group.id(), Set.of(MemberStatus.FULL, MemberStatus.PROBATIONARY));
                long lacking = Math.max(rule.inGroup() - members, rule.fullInGroup() - full);
                if (lacking > 0) {
                    joining.put(group.id(), (int) lacking);
                }
            }
        }
        for (Organization branch : all) {
            if (branch.kind() == OrganizationKind.BRANCH) {
                List<OrganizationId> within = situation
                        .college()
                        .subtree(branch.id())
                        .map(Organization::id)
                        .filter(joining::containsKey)
                        .toList();
                int joined = within.stream()
                        .mapToInt(id -> joining.getOrDefault(id, 0))
                        .sum();
                long lacking = rule.fullInBranch() - count(branch.id(), Set.of(MemberStatus.FULL)) - joined;
                if (lacking > 0) {
                    joining.merge(within.isEmpty() ? branch.id() : within.get(0), (int) lacking, Integer::sum);
                }
            }
        }
        joining.forEach((organization, number) -> acts.add(new Act.Join(organization, number)));
    }

    private void seats(BodyRule.Seats rule) {
        List<PersonId> holders = holders(owner, rule.roles());
        int lacking = rule.bound().atLeast() - holders.size();
        if (lacking > 0) {
            Role role = rule.roles().contains(Role.COMMISSIONER)
                    ? Role.COMMISSIONER
                    : rule.roles().iterator().next();
            // if the chair of the working group becomes secretary, no other chair has to be appointed
            Optional<PersonId> chair = role == Role.SECRETARY
                    ? holders(owner, Set.of(Role.WORKING_GROUP_CHAIR)).stream()
                            .filter(person -> !holders.contains(person))
                            .findFirst()
                    : Optional.empty();
            acts.add(new Act.Appoint(owner, role, chair.filter(any -> lacking == 1), lacking));
        }
        int most = rule.bound().atMost().orElse(Integer.MAX_VALUE);
        holders.stream().skip(Math.min(most, holders.size())).forEach(person -> relieve(person, rule.roles()));
    }

    private void relieve(PersonId person, Set<Role> roles) {
        roles.stream()
                .filter(role -> holders(owner, Set.of(role)).contains(person))
                .forEach(role -> acts.add(new Act.Relieve(owner, role, person)));
    }

    private void workingGroup(boolean hasSecretaries) {
        List<PersonId> secretaries = holders(owner, Set.of(Role.SECRETARY));
        List<PersonId> chairs = holders(owner, Set.of(Role.WORKING_GROUP_CHAIR));
        Set<PersonId> lacking = new TreeSet<>(Comparator.comparing(PersonId::text));
        situation
                .college()
                .staysBelow(owner, situation.day())
                .filter(stay -> stay.status().isMember() && stay.isLeadingCadre())
                .forEach(stay -> lacking.add(stay.person()));
        below().filter(branch -> hasSecretaries && branch.kind() == OrganizationKind.BRANCH)
                .forEach(branch -> lacking.addAll(holders(branch.id(), Set.of(Role.SECRETARY))));
        secretaries.forEach(lacking::remove);
        holders(owner, Set.of(Role.WORKING_GROUP_MEMBER)).forEach(lacking::remove);
        chairs.forEach(lacking::remove);
        if (secretaries.isEmpty()) {
            Optional<PersonId> secretary =
                    chairs.stream().findFirst().or(() -> lacking.stream().findFirst());
            acts.add(new Act.Appoint(owner, Role.SECRETARY, secretary, 1));
            secretary.ifPresent(lacking::remove);
        }
        // a chair who became secretary above is in place already
        if (chairs.stream().noneMatch(secretaries::contains) && !(secretaries.isEmpty() && !chairs.isEmpty())) {
            acts.add(new Act.Appoint(owner, Role.WORKING_GROUP_CHAIR, Optional.empty(), 1));
        }
        lacking.forEach(person -> acts.add(new Act.Appoint(owner, Role.WORKING_GROUP_MEMBER, Optional.of(person), 1)));
    }

    private Stream<Organization> below() {
        return situation.college().below(owner).filter(situation::exists);
    }

    private List<PersonId> holders(OrganizationId id, Set<Role> roles) {
        return situation.college().holders(id, roles::contains, situation.day());
    }

    private long count(OrganizationId id, Set<MemberStatus> statuses) {
        return situation
                .college()
                .staysBelow(id, situation.day())
                .filter(stay -> statuses.contains(stay.status()))
                .count();
    }
}
