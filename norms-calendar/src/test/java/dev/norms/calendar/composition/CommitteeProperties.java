package dev.norms.calendar.composition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.college.Organization;
import dev.norms.requirement.Applicability;
import dev.norms.testing.SmallCollege;
import dev.norms.testing.SmallColleges;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;

@Domain(SmallColleges.class)
class CommitteeProperties {
    @Property(tries = 200)
    void there_is_a_committee_exactly_while_a_commissioner_is_in_office(
            @ForAll SmallCollege small, @ForAll @IntRange(max = 730) int later) {
        LocalDate day = LocalDate.of(2020, 6, 1).plusDays(later);
        for (Organization organization : small.college().organizations()) {
            boolean isHeld = small.college().posts().stream()
                    .anyMatch(post -> post.organization().equals(organization.id())
                            && post.role().isCommissioner()
                            && post.during().contains(day));
            assertThat(Committee.holds(small.college(), organization.id(), day, new Applicability.HasCommissioner()))
                    .isEqualTo(isHeld);
            assertThat(Committee.label(small.college(), organization.id(), day).zh())
                    .contains(isHeld ? "，设支委会" : "未设支委会");
            assertThat(Committee.holds(small.college(), organization.id(), day, new Applicability.Always()))
                    .isTrue();
        }
    }
}
