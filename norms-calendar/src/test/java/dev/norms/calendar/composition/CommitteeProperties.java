package dev.norms.calendar.composition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.college.Organization;
import dev.norms.requirement.Applicability;
import dev.norms.testing.Colleges;
import dev.norms.testing.SmallCollege;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class CommitteeProperties {
    @Property(tries = 200)
    void aConditionHoldsIfNothingIsMissing(
            @ForAll("colleges") SmallCollege small,
            @ForAll @IntRange(min = 1, max = 9) int fullMembers,
            @ForAll @IntRange(max = 730) int later) {
        LocalDate day = LocalDate.of(2020, 6, 1).plusDays(later);
        Applicability condition = new Applicability.HasCommittee(fullMembers);
        for (Organization organization : small.college().organizations()) {
            assertThat(Committee.holds(small.college(), organization.id(), day, condition))
                    .isEqualTo(Committee.missing(small.college(), organization.id(), day, condition)
                            .isEmpty());
            assertThat(Committee.holds(small.college(), organization.id(), day, new Applicability.Always()))
                    .isTrue();
        }
    }

    @Provide
    Arbitrary<SmallCollege> colleges() {
        return Colleges.small();
    }
}
