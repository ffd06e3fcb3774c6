package dev.norms.calendar.family;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.counting.Counter;
import dev.norms.calendar.counting.Tally;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.calendar.workday.HolidaysOf2026;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.testing.SmallCollege;
import dev.norms.testing.SmallColleges;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** What a verdict needs is what the records add up to, however a family finds it. */
@Domain(SmallColleges.class)
class TotalsProperties {
    @Property(tries = 40)
    void totals_are_those_of_the_records_considered(@ForAll SmallCollege small, @ForAll LocalDate asOf) {
        Schedule schedule = Schedule.of(
                ImplementationOpinion.book(),
                small.college(),
                CollegeCalendar.of(HolidaysOf2026.calendar()),
                DateRange.parse("2020-06-01/2022-06-01"));
        Counter counter = Counter.of(schedule.book(), small.college(), small.ledger(), schedule.calendar(), asOf);
        List<Obligation> obligations = new ArrayList<>(schedule.planned());
        obligations.addAll(schedule.standing(asOf, small.ledger()));
        for (Obligation obligation : obligations) {
            Family family = Families.of(obligation.requirement());
            Tally totals = family.totals(obligation, counter);
            Tally tally = family.tally(obligation, counter);
            assertThat(totals.done()).as("%s", obligation).isEqualByComparingTo(tally.done());
            assertThat(totals.onTime()).as("%s", obligation).isEqualByComparingTo(tally.onTime());
        }
    }
}
