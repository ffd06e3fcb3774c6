package dev.norms.college;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Lists;
import dev.norms.testing.SmallCollege;
import dev.norms.testing.SmallColleges;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(SmallColleges.class)
class CollegeProperties {
    @Property(tries = 200)
    void the_order_of_organizations_posts_and_terms_is_irrelevant(@ForAll SmallCollege small) {
        List<Object> reversed = Lists.reverse(
                small.facts().stream().filter(fact -> !(fact instanceof Stay)).toList());
        List<Object> facts = Lists.newArrayList(reversed);
        small.facts().stream().filter(Stay.class::isInstance).forEach(facts::add);
        College one = small.college();
        College other = small.collegeOf(facts);
        assertThat(other.organizations()).isEqualTo(one.organizations());
        one.people().forEach(person -> assertThat(other.stays(person)).isEqualTo(one.stays(person)));
        assertThat(other.posts()).containsExactlyInAnyOrderElementsOf(one.posts());
        one.organizations().forEach(o -> assertThat(other.terms(o.id())).isEqualTo(one.terms(o.id())));
    }

    @Property(tries = 200)
    void nobody_is_in_two_places_and_stays_and_posts_lie_in_the_life_of_their_organization(
            @ForAll SmallCollege small, @ForAll LocalDate day) {
        College college = small.college();
        college.people().forEach(person -> {
            long stays = college.stays(person).stream()
                    .filter(stay -> stay.during().contains(day))
                    .count();
            assertThat(stays).isLessThanOrEqualTo(1);
            college.stay(person, day)
                    .ifPresent(stay -> assertThat(college.find(stay.organization())
                                    .orElseThrow()
                                    .life()
                                    .contains(day))
                            .isTrue());
            college.posts(person)
                    .forEach(post -> assertThat(college.find(post.organization())
                                    .orElseThrow()
                                    .life()
                                    .encloses(post.during()))
                            .isTrue());
        });
    }
}
