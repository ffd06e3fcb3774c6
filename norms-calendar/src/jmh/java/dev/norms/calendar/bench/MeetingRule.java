package dev.norms.calendar.bench;

import dev.norms.book.NormBook;
import dev.norms.book.NormEdition;
import dev.norms.duty.Addressee;
import dev.norms.evidence.ActivityKind;
import dev.norms.evidence.EvidenceRule;
import dev.norms.label.Label;
import dev.norms.norm.Norm;
import dev.norms.requirement.CountRequirement;
import dev.norms.source.Edition;
import dev.norms.time.Bound;
import dev.norms.time.DateRange;
import dev.norms.time.EditionPeriod;
import dev.norms.time.PeriodUnit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A made-up norm: so many meetings of a kind in every period.
 *
 * @param kind the kind of meeting
 * @param unit the unit of the periods
 * @param bound how many
 */
record MeetingRule(ActivityKind kind, PeriodUnit unit, int bound) {
    static final List<MeetingRule> ALL = List.of(
            new MeetingRule(ActivityKind.MEMBERS_ASSEMBLY, PeriodUnit.QUARTER, 1),
            new MeetingRule(ActivityKind.PARTY_LECTURE, PeriodUnit.QUARTER, 1),
            new MeetingRule(ActivityKind.THEMED_PARTY_DAY, PeriodUnit.MONTH, 1),
            new MeetingRule(ActivityKind.BRANCH_COMMITTEE_MEETING, PeriodUnit.MONTH, 2),
            new MeetingRule(ActivityKind.ORGANIZATIONAL_LIFE_MEETING, PeriodUnit.YEAR, 1));

    private static final String PREFIX = "INS-2.";

    /** The book that has these norms and no other. */
    static NormBook book() {
        List<Norm> norms = new ArrayList<>();
        for (int i = 0; i < ALL.size(); i++) {
            MeetingRule rule = ALL.get(i);
            norms.add(Norm.builder()
                    .id(PREFIX + (i + 1))
                    .label(rule.kind.label().zh(), rule.kind.label().en())
                    .summary("按期召开。", "Held in every period.")
                    .demands(
                            CountRequirement.each(
                                    Bound.atLeast(rule.bound), rule.unit, EvidenceRule.activity(rule.kind)),
                            Addressee.BRANCH)
                    .cites("annex:INS-2#1")
                    .build());
        }
        DateRange inForce = DateRange.since(LocalDate.of(2018, 1, 1));
        return NormBook.of(
                List.of(NormEdition.of(
                        new Edition(new EditionPeriod(2018), "号", Label.of("意见", "opinion"), inForce, inForce.from()),
                        norms)),
                List.of());
    }

    /** The number of the rule whose norm has an id. */
    static int of(String norm) {
        return Integer.parseInt(norm.substring(PREFIX.length())) - 1;
    }
}
