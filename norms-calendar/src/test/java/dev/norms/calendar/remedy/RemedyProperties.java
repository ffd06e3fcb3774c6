package dev.norms.calendar.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.assessment.Finding;
import dev.norms.calendar.assessment.Sample;
import dev.norms.calendar.assessment.Verdict;
import dev.norms.calendar.remedy.act.Act;
import dev.norms.calendar.remedy.act.Outcome;
import dev.norms.calendar.remedy.act.Remedy;
import dev.norms.duty.ObligationId;
import dev.norms.evidence.EvidenceSource;
import dev.norms.ledger.Ledger;
import dev.norms.ledger.LedgerBuilder;
import dev.norms.testing.SmallCollege;
import dev.norms.testing.SmallColleges;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** Colleges in any state: what remedies say comes true when their acts are done. */
@Domain(SmallColleges.class)
class RemedyProperties {
    private static final Set<Verdict> OPEN = EnumSet.of(
            Verdict.MISSED, Verdict.NOT_MET, Verdict.OPEN, Verdict.CLOSING, Verdict.NO_DATA, Verdict.NEEDS_JUDGMENT);

    @Property(tries = 12)
    void after_all_acts_everything_is_in_order_but_what_nothing_helps(
            @ForAll SmallCollege small, @ForAll LocalDate asOf, @ForAll boolean isSupplied) {
        requireInOrder(small, asOf, isSupplied);
    }

    static void requireInOrder(SmallCollege small, LocalDate asOf, boolean isSupplied) {
        RemedyPlan plan = Remedies.of(assess(ledger(small, isSupplied), asOf)).all();
        Map<ObligationId, Remedy> remedies =
                plan.remedies().stream().collect(Collectors.toMap(Remedy::id, Function.identity()));
        for (Finding finding : plan.after().findings()) {
            Remedy remedy = remedies.get(finding.id());
            if (OPEN.contains(finding.verdict())) {
                assertThat(remedy).as(finding.toString()).isNotNull();
                assertThat(remedy.outcome()).as(finding + " " + remedy).isIn(Outcome.NONE, Outcome.LATER);
            } else if (remedy != null) {
                assertThat(finding.verdict()).as(remedy.toString()).isIn(promised(remedy));
            }
        }
    }

    @Property(tries = 12)
    void the_acts_done_at_once_lead_to_the_same(@ForAll SmallCollege small, @ForAll LocalDate asOf) {
        Ledger ledger = ledger(small, true);
        RemedyPlan plan = Remedies.of(assess(ledger, asOf)).all();
        assertThat(verdicts(assess(Act.apply(plan.acts(), ledger, asOf), asOf))).isEqualTo(verdicts(plan.after()));
    }

    @Property(tries = 6)
    void the_acts_for_one_finding_are_enough_for_it(
            @ForAll SmallCollege small, @ForAll LocalDate asOf, @ForAll boolean isSupplied) {
        Ledger ledger = ledger(small, isSupplied);
        Assessment assessment = assess(ledger, asOf);
        Remedies remedies = Remedies.of(assessment);
        List<Finding> findings = assessment.findings().list();
        for (int i = 0; i < findings.size(); i += Math.max(1, findings.size() / 25)) {
            Finding finding = findings.get(i);
            Remedy remedy = remedies.forFinding(finding);
            assertThat(remedy.outcome() == Outcome.MET || remedy.outcome() == Outcome.MADE_UP)
                    .as(remedy.toString())
                    .isEqualTo(!remedy.acts().isEmpty());
            if (!remedy.acts().isEmpty()) {
                Ledger after = Act.apply(remedy.acts(), ledger, asOf);
                assertThat(assess(after, asOf).find(finding.id()).map(Finding::verdict))
                        .as(remedy.toString())
                        .hasValueSatisfying(verdict -> assertThat(verdict).isIn(promised(remedy)));
            }
        }
    }

    /** What is not applicable any more is in order, too: nothing is left to be filed, or to be followed up. */
    private static Set<Verdict> promised(Remedy remedy) {
        return switch (remedy.outcome()) {
            case MET -> EnumSet.of(Verdict.MET, Verdict.NOT_APPLICABLE);
            case MADE_UP -> EnumSet.of(Verdict.MADE_UP, Verdict.NOT_APPLICABLE);
            default -> EnumSet.complementOf(EnumSet.of(Verdict.MET));
        };
    }

    private static Ledger ledger(SmallCollege small, boolean isSupplied) {
        LedgerBuilder builder = small.ledgerBuilder(small.records());
        if (isSupplied) {
            for (EvidenceSource source : EvidenceSource.values()) {
                builder.supply(source);
            }
        }
        return builder.check().value();
    }

    private static Assessment assess(Ledger ledger, LocalDate asOf) {
        LocalDate from = LocalDate.of(asOf.getYear() - 1, 6, 1);
        return Assessment.of(Sample.schedule(ledger.college(), DateRange.of(from, from.plusYears(2))), ledger, asOf);
    }

    private static Map<ObligationId, Verdict> verdicts(Assessment assessment) {
        return assessment.findings().stream()
                .collect(Collectors.toMap(Finding::id, Finding::verdict, (one, other) -> one));
    }
}
