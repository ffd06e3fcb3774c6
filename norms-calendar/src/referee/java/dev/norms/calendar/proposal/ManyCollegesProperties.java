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

/** A year of as many random colleges as are asked for, with random preferences. */
@Domain(SmallColleges.class)
class ManyCollegesProperties {
    private static final double WANTED = 95;

    @Property
    void what_is_proposed_is_met_and_nearly_always_proven_best(@ForAll SmallCollege small, @ForAll Random random) {
        ProposalProperties.Case asked = new ProposalProperties.Case(small, random);
        Proposal plan = asked.plan();
        Assessment then = Assessment.of(asked.schedule, asked.ledger.with(plan.records()), LocalDate.of(2023, 4, 1));

        for (Obligation obligation : plan.met()) {
            assertThat(then.find(obligation.id()).map(Finding::verdict))
                    .as("%s on %s", obligation, asked.asOf)
                    .contains(Verdict.MET);
        }
        Statistics.label("proof")
                .collect(plan.proof().isOptimal() ? "optimal" : "gap")
                .coverage(share -> share.check("optimal").percentage(percentage -> percentage >= WANTED));
    }
}
