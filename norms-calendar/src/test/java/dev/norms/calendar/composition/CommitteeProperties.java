package dev.norms.calendar.composition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.college.Organization;
import dev.norms.requirement.Applicability;
import dev.norms.testing.SmallCollege;
import dev.norms.testing.SmallColleges;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;

@Domain(SmallColleges.class)
class CommitteeProperties {
    @Property(tries = 200)
    void a_condition_holds_if_nothing_is_missing(
            @ForAll SmallCollege small,
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

    @Property(tries = 200)
    void what_holds_throughout_holds_on_each_day(
            @ForAll SmallCollege small,
            @ForAll @IntRange(min = 1, max = 3) int fullMembers,
            @ForAll @IntRange(max = 400) int more) {
        LocalDate first = LocalDate.of(2020, 6, 1);
        DateRange days = DateRange.ofClosed(first, first.plusDays(more));
        Applicability condition = new Applicability.HasCommittee(fullMembers);
        for (Organization organization : small.college().organizations()) {
            if (Committee.holdsThroughout(small.college(), organization.id(), days, condition)) {
                assertThat(first.datesUntil(first.plusDays(more + 1L)))
                        .allMatch(day -> Committee.holds(small.college(), organization.id(), day, condition));
            }
        }
    }
}
