package dev.norms.calendar.remedy.cure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.assessment.Finding;
import dev.norms.calendar.assessment.Sample;
import dev.norms.calendar.obligation.Window;
import dev.norms.calendar.remedy.act.Act;
import dev.norms.calendar.remedy.act.Outcome;
import dev.norms.calendar.remedy.act.Remedy;
import dev.norms.college.Organization;
import dev.norms.evidence.ActivityKind;
import dev.norms.evidence.Condition;
import dev.norms.evidence.EvidenceSource;
import dev.norms.evidence.Item;
import dev.norms.label.Label;
import dev.norms.ledger.Ledger;
import dev.norms.ledger.LedgerBuilder;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.requirement.CountRequirement;
import dev.norms.testing.SmallCollege;
import dev.norms.testing.SmallColleges;
import dev.norms.time.DateRange;
import dev.norms.time.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;

/**
 * Activities that cure a few findings together, against exhaustive search: what each activity that anybody could hold
 * that day adds to each finding is taken from the assessment itself, and every choice of fewer activities is tried.
 */
@Domain(SmallColleges.class)
class LeastActsProperties {
    private static final int FEW = 6;

    @Property(tries = 10)
    void no_fewer_activities_would_do(
            @ForAll SmallCollege small, @ForAll LocalDate asOf, @ForAll @IntRange(max = 1000) int start) {
        Assessment before = assess(ledger(small), asOf);
        Situation situation = Situation.of(before);
        List<Finding> findings = some(before, situation, start);
        Set<Act> acts = Sets.newIdentityHashSet();
        List<Finding> cured = new ArrayList<>();
        for (Remedy remedy : Cures.of(situation, findings).remedies()) {
            if (remedy.outcome() != Outcome.NONE && remedy.outcome() != Outcome.LATER) {
                acts.addAll(remedy.acts());
                cured.add(remedy.finding());
            }
        }
        if (!cured.isEmpty()) {
            int[] lacking = cured.stream()
                    .mapToInt(finding -> finding.obligation().bound().atLeast() - done(finding))
                    .toArray();
            Set<List<Integer>> gains = new LinkedHashSet<>();
            activities(cured, situation).forEach(act -> gains.add(gains(act, cured, before)));
            assertThat(isEnough(lacking, List.copyOf(gains), 0, acts.size() - 1))
                    .as("fewer than " + acts)
                    .isFalse();
        }
    }

    private static List<Finding> some(Assessment assessment, Situation situation, int start) {
        List<Finding> open = assessment.findings().stream()
                .filter(finding -> finding.verdict().isOutstanding())
                .filter(finding -> finding.obligation()
                        .requirement()
                        .as(CountRequirement.class)
                        .isPresent())
                .filter(finding -> Set.of(EvidenceSource.ACTIVITIES, EvidenceSource.ATTENDANCE)
                        .containsAll(
                                finding.obligation().requirement().evidence().sources()))
                .filter(finding ->
                        Structure.acts(finding.obligation(), situation).isEmpty())
                .toList();
        int from = open.isEmpty() ? 0 : start % open.size();
        return open.subList(from, Math.min(open.size(), from + FEW));
    }

    /** Every activity of an organization of the day, with every period and part that matters, led by all or nobody. */
    private static List<Act> activities(List<Finding> findings, Situation situation) {
        Set<Optional<Period>> periods = new LinkedHashSet<>(Set.of(Optional.empty()));
        Set<Optional<Item>> parts = new LinkedHashSet<>(Set.of(Optional.empty()));
        Set<ActivityKind> kinds = new LinkedHashSet<>();
        Set<Act.Seat> seats = new LinkedHashSet<>();
        Map<PersonId, BigDecimal> people = new LinkedHashMap<>();
        for (Finding finding : findings) {
            periods.add(finding.obligation().window().map(Window::period));
            finding.obligation().part().ifPresent(part -> parts.add(Optional.of(new Item(part, Label.same(part)))));
            for (String kind : finding.obligation().requirement().evidence().kinds()) {
                kinds.add(ActivityKind.parse(kind));
            }
            for (Condition condition :
                    finding.obligation().requirement().evidence().conditions()) {
                if (condition instanceof Condition.LedBy led) {
                    seats.add(new Act.Seat((OrganizationId) finding.obligation().owner(), led.role()));
                }
            }
            if (finding.obligation().owner() instanceof PersonId person) {
                people.put(person, BigDecimal.ZERO);
            }
        }
        List<Act> acts = new ArrayList<>();
        for (Organization organization : situation.college().organizations()) {
            if (situation.exists(organization)) {
                for (Optional<Period> period : periods) {
                    for (Optional<Item> part : parts) {
                        for (boolean isLed : new boolean[] {true, false}) {
                            acts.add(new Act.Hold(
                                    organization.id(),
                                    kinds,
                                    period,
                                    part,
                                    isLed ? seats : Set.of(),
                                    isLed ? people.keySet() : Set.of(),
                                    people,
                                    Optional.empty()));
                        }
                    }
                }
            }
        }
        return acts;
    }

    private static List<Integer> gains(Act act, List<Finding> findings, Assessment before) {
        Assessment after = assess(act.applyTo(before.ledger(), before.asOf()), before.asOf());
        return findings.stream()
                .map(finding -> done(after.get(finding.id())) - done(finding))
                .toList();
    }

    private static int done(Finding finding) {
        return finding.done().orElseThrow().intValueExact();
    }

    private static boolean isEnough(int[] lacking, List<List<Integer>> gains, int first, int number) {
        boolean isDone = true;
        for (int each : lacking) {
            isDone &= each <= 0;
        }
        if (isDone || number == 0) {
            return isDone;
        }
        for (int i = first; i < gains.size(); i++) {
            int[] left = lacking.clone();
            for (int j = 0; j < left.length; j++) {
                left[j] -= gains.get(i).get(j);
            }
            if (isEnough(left, gains, i, number - 1)) {
                return true;
            }
        }
        return false;
    }

    private static Ledger ledger(SmallCollege small) {
        LedgerBuilder builder = small.ledgerBuilder(small.records());
        for (EvidenceSource source : EvidenceSource.values()) {
            builder.supply(source);
        }
        return builder.check().value();
    }

    private static Assessment assess(Ledger ledger, LocalDate asOf) {
        LocalDate from = asOf.minusMonths(8);
        return Assessment.of(Sample.schedule(ledger.college(), DateRange.of(from, from.plusMonths(12))), ledger, asOf);
    }
}
