package dev.norms.calendar.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.assessment.Finding;
import dev.norms.calendar.assessment.Verdict;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.testing.SmallCollege;
import dev.norms.testing.SmallColleges;
import java.time.LocalDate;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;

/**
 * Carries out proposals for random colleges with random preferences, checks that they meet what they promise, and
 * counts those that are proven optimal. The number of colleges is set by {@code -Djqwik.tries.default}.
 */
@Domain(SmallColleges.class)
class ManyCollegesProperties {
    @Property
    void what_is_proposed_is_met(@ForAll SmallCollege small, @ForAll Random random) {
        ProposalProperties.Case asked = new ProposalProperties.Case(small, random);
        Proposal plan = asked.plan();
        // a day on which every obligation of the schedule is decided
        Assessment then = Assessment.of(asked.schedule, asked.ledger.with(plan.records()), LocalDate.of(2023, 4, 1));

        for (Obligation obligation : plan.met()) {
            assertThat(then.find(obligation.id()).map(Finding::verdict))
                    .as("%s on %s", obligation, asked.asOf)
                    .contains(Verdict.MET);
        }
        Statistics.label("proof").collect(plan.proof().isOptimal() ? "optimal" : "gap");
    }
}
