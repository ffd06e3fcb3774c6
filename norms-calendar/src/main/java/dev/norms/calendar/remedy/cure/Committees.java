package dev.norms.calendar.remedy.cure;

import dev.norms.calendar.remedy.act.Act;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.organization.Role;
import dev.norms.requirement.BodyRule;
import dev.norms.time.Bound;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the fewest changes after which a committee has its secretary, its commissioners and its size. Each appointment
 * changes all three, so who is on the committee is kept in mind while posts are filled and ended.
 */
final class Committees {
    private final OrganizationId owner;
    /** The members of the committee, with their posts. */
    private final Map<PersonId, Set<Role>> held = new LinkedHashMap<>();

    private final List<Act> acts = new ArrayList<>();
    private Bound secretaries = Bound.atLeast(0);
    private Bound commissioners = Bound.atLeast(0);
    private Bound size = Bound.atLeast(0);
    private int joined;

    Committees(Situation situation, OrganizationId owner) {
        this.owner = owner;
        for (Role role : Role.committee()) {
            for (PersonId person : situation.college().holders(owner, role::equals, situation.day())) {
                held.computeIfAbsent(person, any -> EnumSet.noneOf(Role.class)).add(role);
            }
        }
    }

    List<Act> cure(List<BodyRule> rules) {
        for (BodyRule rule : rules) {
            if (rule instanceof BodyRule.CommitteeSize own) {
                size = own.bound();
            } else if (rule instanceof BodyRule.Seats own && own.roles().contains(Role.SECRETARY)) {
                secretaries = own.bound();
            } else if (rule instanceof BodyRule.Seats own) {
                commissioners = own.bound();
            }
        }
        relieve(Set.of(Role.SECRETARY), secretaries);
        relieve(Role.commissioners(), commissioners);
        shrink();
        fill(Role.SECRETARY, Set.of(Role.SECRETARY), secretaries.atLeast() - holders(Set.of(Role.SECRETARY)));
        int lacking = commissioners.atLeast() - holders(Role.commissioners());
        fill(Role.COMMISSIONER, Role.commissioners(), Math.max(lacking, size.atLeast() - number()));
        return acts;
    }

    private int number() {
        return held.size() + joined;
    }

    private static int most(Bound bound) {
        return bound.atMost().orElse(Integer.MAX_VALUE);
    }

    private int holders(Set<Role> roles) {
        return (int) held.values().stream()
                .filter(own -> own.stream().anyMatch(roles::contains))
                .count();
    }

    /**
     * Relieves holders of some roles while there are too many. While the committee is too large, those who then leave
     * it come first; else those who stay on it by another post.
     */
    private void relieve(Set<Role> roles, Bound bound) {
        while (holders(roles) > most(bound)) {
            boolean isTooLarge = number() > most(size);
            PersonId person = held.entrySet().stream()
                    .filter(each -> each.getValue().stream().anyMatch(roles::contains))
                    .min(Comparator.comparing(each -> leaves(each.getValue(), roles) != isTooLarge))
                    .orElseThrow()
                    .getKey();
            relieve(person, roles);
        }
    }

    /** Returns whether somebody leaves the committee when relieved of some roles. */
    private static boolean leaves(Set<Role> own, Set<Role> relieved) {
        return relieved.containsAll(own);
    }

    private void relieve(PersonId person, Set<Role> roles) {
        Set<Role> own = held.getOrDefault(person, Set.of());
        for (Role role : Role.values()) {
            if (own.contains(role) && roles.contains(role)) {
                acts.add(new Act.Relieve(owner, role, person));
                own.remove(role);
            }
        }
        if (own.isEmpty()) {
            held.remove(person);
        }
    }

    /**
     * Relieves persons of all their posts while there are too many: those with the fewest posts first, and nobody who
     * is needed.
     */
    private void shrink() {
        while (number() > most(size)) {
            PersonId person = held.entrySet().stream()
                    .min(Comparator.comparing((Map.Entry<PersonId, Set<Role>> each) -> isNeeded(each.getValue()))
                            .thenComparingInt(each -> each.getValue().size()))
                    .orElseThrow()
                    .getKey();
            relieve(person, Role.committee());
        }
    }

    private boolean isNeeded(Set<Role> own) {
        return (own.contains(Role.SECRETARY) && holders(Set.of(Role.SECRETARY)) <= secretaries.atLeast())
                || (own.stream().anyMatch(Role::isCommissioner)
                        && holders(Role.commissioners()) <= commissioners.atLeast());
    }

    /** Fills a post: with new people while there is room, else with those on the committee. */
    private void fill(Role role, Set<Role> alike, int number) {
        int fresh = Math.min(number, most(size) - number());
        if (fresh > 0) {
            acts.add(new Act.Appoint(owner, role, Optional.empty(), fresh));
            joined += fresh;
        }
        held.entrySet().stream()
                .filter(each -> each.getValue().stream().noneMatch(alike::contains))
                .limit(Math.max(0, number - Math.max(0, fresh)))
                .forEach(each -> acts.add(new Act.Appoint(owner, role, Optional.of(each.getKey()), 1)));
    }
}
