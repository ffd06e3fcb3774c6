package dev.norms.calendar.remedy.cure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.assessment.Sample;
import dev.norms.calendar.remedy.act.Act;
import dev.norms.college.College;
import dev.norms.college.CollegeBuilder;
import dev.norms.college.Organization;
import dev.norms.college.Post;
import dev.norms.organization.BranchType;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.organization.Role;
import dev.norms.requirement.BodyRule;
import dev.norms.time.Bound;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Every committee of three or four persons, each with any of three posts, against a search through all that single
 * appointments and reliefs lead to.
 */
class CommitteesProperties {
    private static final List<Role> ROLES = List.of(Role.SECRETARY, Role.DEPUTY_SECRETARY, Role.COMMISSIONER);
    private static final int MOST = 5;

    @Test
    void a_committee_of_three_to_seven_is_put_in_order_by_the_fewest_changes() {
        requireFewest(Bound.between(3, 7), 3);
    }

    @Test
    void a_committee_of_exactly_three_is_put_in_order_by_the_fewest_changes() {
        requireFewest(Bound.between(3, 3), 4);
    }

    @Test
    void a_committee_of_one_or_two_is_put_in_order_by_the_fewest_changes() {
        requireFewest(Bound.between(1, 2), 3);
    }

    @Test
    void a_committee_of_any_size_is_put_in_order_by_the_fewest_changes() {
        requireFewest(Bound.atLeast(0), 3);
    }

    private static void requireFewest(Bound size, int persons) {
        List<BodyRule> rules = List.of(
                new BodyRule.Seats(Set.of(Role.SECRETARY), Bound.between(1, 1)),
                new BodyRule.CommitteeSize(size, 5),
                new BodyRule.Seats(Role.commissioners(), Bound.atLeast(1)));
        Map<List<Integer>, Integer> fewest = fewest(all(MOST).stream()
                .filter(own -> with(own, 1) == 1 && with(own, 4) >= 1)
                .filter(own -> own.size() >= size.atLeast()
                        && own.size() <= size.atMost().orElse(MOST))
                .toList());
        Assessment assessment = Sample.assess(
                Sample.college().build(), Sample.ledger(Sample.college().build()), "2021-05-10");
        for (List<Integer> own : all(persons)) {
            College college = college(own);
            List<Act> acts = new Committees(Situations.bare(college, assessment), OrganizationId.of("b")).cure(rules);
            assertThat(fewest.get(after(college, acts)))
                    .as("not in order: " + own + " after " + acts)
                    .isZero();
            assertThat(acts.stream().mapToInt(CommitteesProperties::changes).sum())
                    .as("changes of " + own + ": " + acts)
                    .isEqualTo(fewest.get(own));
        }
    }

    private static int with(List<Integer> own, int role) {
        return (int) own.stream().filter(posts -> (posts & role) != 0).count();
    }

    private static int changes(Act act) {
        return act instanceof Act.Appoint appoint ? appoint.number() : 1;
    }

    private static College college(List<Integer> own) {
        CollegeBuilder college =
                College.builder().add(Organization.branch("b", BranchType.MIXED).established("2012-09-01"));
        for (int person = 0; person < own.size(); person++) {
            college.declare(PersonId.of("p" + person));
            for (int role = 0; role < ROLES.size(); role++) {
                if (((own.get(person) >> role) & 1) == 1) {
                    college.add(
                            Post.builder("p" + person, ROLES.get(role)).at("b").since("2020-11-05"));
                }
            }
        }
        return college.build();
    }

    private static List<Integer> after(College college, List<Act> acts) {
        Map<String, Integer> held = new HashMap<>();
        for (Post post : college.posts()) {
            held.merge(post.person().text(), 1 << ROLES.indexOf(post.role()), Integer::sum);
        }
        for (Act act : acts) {
            if (act instanceof Act.Relieve relieve) {
                held.merge(relieve.person().text(), -(1 << ROLES.indexOf(relieve.role())), Integer::sum);
            } else {
                Act.Appoint appoint = (Act.Appoint) act;
                for (int i = 0; i < appoint.number(); i++) {
                    held.merge(
                            appoint.person().map(PersonId::text).orElse("new" + held.size()),
                            1 << ROLES.indexOf(appoint.role()),
                            Integer::sum);
                }
            }
        }
        return held.values().stream().filter(posts -> posts > 0).sorted().toList();
    }

    /** Committees of at most so many persons, each the sorted posts of its members. */
    private static List<List<Integer>> all(int most) {
        List<List<Integer>> all = new ArrayList<>(List.of(List.of()));
        for (int i = 0; i < all.size(); i++) {
            List<Integer> own = all.get(i);
            for (int posts = own.isEmpty() ? 1 : own.get(own.size() - 1); own.size() < most && posts < 8; posts++) {
                all.add(sorted(own, posts));
            }
        }
        return all;
    }

    private static Map<List<Integer>, Integer> fewest(List<List<Integer>> goals) {
        Map<List<Integer>, Integer> fewest = new HashMap<>();
        goals.forEach(goal -> fewest.put(goal, 0));
        Deque<List<Integer>> next = new ArrayDeque<>(goals);
        while (!next.isEmpty()) {
            List<Integer> own = next.remove();
            for (List<Integer> other : neighbours(own)) {
                if (fewest.putIfAbsent(other, fewest.get(own) + 1) == null) {
                    next.add(other);
                }
            }
        }
        return fewest;
    }

    private static List<List<Integer>> neighbours(List<Integer> own) {
        List<List<Integer>> all = new ArrayList<>();
        for (int role = 1; role < 8; role <<= 1) {
            for (int i = 0; i < own.size(); i++) {
                List<Integer> others = new ArrayList<>(own);
                int posts = own.get(i) ^ role;
                others.subList(i, i + 1).clear();
                all.add(posts == 0 ? others : sorted(others, posts));
            }
            if (own.size() < MOST) {
                all.add(sorted(own, role));
            }
        }
        return all;
    }

    private static List<Integer> sorted(List<Integer> own, int more) {
        List<Integer> all = new ArrayList<>(own);
        all.add(more);
        Collections.sort(all);
        return all;
    }
}
