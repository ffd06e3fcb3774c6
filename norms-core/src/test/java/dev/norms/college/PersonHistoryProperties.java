package dev.norms.college;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.internal.column.Columns;
import dev.norms.internal.column.PersonHistory;
import dev.norms.organization.PersonId;
import dev.norms.testing.SmallCollege;
import dev.norms.testing.SmallColleges;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(SmallColleges.class)
class PersonHistoryProperties {
    @Property(tries = 100)
    void columns_say_what_the_stays_say(@ForAll SmallCollege small) {
        for (PersonHistory<Stay, Post> person : Columns.of(small.college()).histories()) {
            List<Stay> stays = person.stays();
            assertThat(stays).isNotEmpty();
            for (int i = 0; i < stays.size(); i++) {
                Stay stay = stays.get(i);
                assertThat(person.firstDay(i))
                        .isEqualTo((int) stay.during().from().toEpochDay());
                assertThat(person.endDay(i))
                        .isEqualTo(stay.during()
                                .until()
                                .map(end -> (int) end.toEpochDay())
                                .orElse(PersonHistory.NEVER));
                assertThat(person.isMember(i)).isEqualTo(stay.status().isMember());
                assertThat(person.isLeadingCadre(i)).isEqualTo(stay.isLeadingCadre());
                assertThat(small.college().stay(stay.person(), stay.during().from()))
                        .contains(stay);
            }
        }
    }

    @Property(tries = 100)
    void everybody_has_one(@ForAll SmallCollege small) {
        College college = small.college();
        assertThat(Columns.of(college).histories())
                .extracting(PersonHistory::person)
                .containsExactlyElementsOf(college.people());
        Set<PersonId> all = new TreeSet<>();
        all.addAll(college.people());
        college.posts().forEach(post -> all.add(post.person()));
        assertThat(all.stream().flatMap(person -> college.posts(person).stream()))
                .containsExactlyElementsOf(college.posts());
        for (PersonId person : all) {
            assertThat(Columns.of(college).history(person).person()).isEqualTo(person);
            assertThat(Columns.of(college).history(person).stays())
                    .isEqualTo(college.stays(person))
                    .allMatch(stay -> stay.person().equals(person));
            assertThat(Columns.of(college).history(person).posts())
                    .isEqualTo(college.posts(person))
                    .allMatch(post -> post.person().equals(person));
        }
    }

    @Example
    void nothing_is_known_of_an_unknown_key() {
        College empty = College.builder().build();
        PersonHistory<Stay, Post> nobody = Columns.of(empty).history(PersonId.of("p404"));
        assertThat(nobody.stays()).isEmpty();
        assertThat(nobody.posts()).isEmpty();
        assertThat(empty.stay(nobody.person(), LocalDate.of(2021, 1, 1))).isEmpty();
    }
}
