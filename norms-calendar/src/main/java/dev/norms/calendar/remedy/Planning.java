package dev.norms.calendar.remedy;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Sets;
import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.assessment.Finding;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.remedy.act.Act;
import dev.norms.calendar.remedy.act.Outcome;
import dev.norms.calendar.remedy.act.Remedy;
import dev.norms.calendar.remedy.cure.Cures;
import dev.norms.calendar.remedy.cure.Situation;
import dev.norms.calendar.remedy.cure.Structure;
import dev.norms.duty.ObligationId;
import dev.norms.label.Label;
import dev.norms.requirement.FollowUpRequirement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Plans remedies step by step: the layers of structure, then the records, then follow-ups of duties that are still
 * missed. After each step the college is assessed again, until nothing more can be done; new duties that a step
 * creates, such as the division of work after an election, belong to the next step.
 */
final class Planning {
    /** The largest number of steps, more than any college was seen to need; a step without acts is the last anyhow. */
    private static final int MAX_STEPS = 40;

    /**
     * The number of times that one finding is cured; a norm that the cures of others break again and again cannot be
     * kept together with them.
     */
    private static final int MAX_TRIES = 4;

    private static final Label CLASHING =
            Label.of("与其他要求相互矛盾，做到一项即违反另一项", "other duties ask for the opposite: whatever keeps one breaks the other");

    private static final Label DONE_BY_OTHERS = Label.of("由其他事项一并解决", "what is done for other duties is enough");

    private final Predicate<Obligation> wanted;
    private final Assessment before;
    private final Map<ObligationId, Remedy> remedies = new LinkedHashMap<>();
    private final List<Act> acts = new ArrayList<>();
    private final Multiset<ObligationId> tries = HashMultiset.create();
    private Situation situation;
    private boolean isLeast = true;

    Planning(Assessment assessment, Situation situation, Predicate<Obligation> wanted) {
        this.before = assessment;
        this.wanted = wanted;
        this.situation = situation;
    }

    /** Returns what one finding needs first: a change of the college, else records. */
    static Remedy first(Situation situation, Finding finding) {
        List<Remedy> changes =
                finding.verdict().isOutstanding() ? Structure.next(situation, List.of(finding)) : List.of();
        return changes.isEmpty()
                ? Cures.of(situation, List.of(finding)).remedies().get(0)
                : changes.get(0);
    }

    /** Returns what one finding needs; the college is assessed again only if it has to change first. */
    static Remedy single(Assessment assessment, Situation situation, Finding finding) {
        Planning planning = new Planning(
                assessment, situation, obligation -> obligation.id().equals(finding.id()));
        List<Remedy> changes = Structure.next(planning.situation, List.of(finding));
        if (!finding.verdict().isOutstanding() || changes.isEmpty()) {
            return Cures.of(planning.situation, List.of(finding)).remedies().get(0);
        }
        RemedyPlan plan = planning.plan();
        Remedy last = planning.remedies.getOrDefault(finding.id(), changes.get(0));
        boolean isOfUse = last.outcome() == Outcome.MET || last.outcome() == Outcome.MADE_UP;
        return new Remedy(finding, last.outcome(), isOfUse ? plan.acts() : List.of(), last.why());
    }

    RemedyPlan plan() {
        for (int step = 0; step < MAX_STEPS; step++) {
            List<Act> next = step();
            if (next.isEmpty()) {
                break;
            }
            acts.addAll(next);
            situation = situation.after(next);
        }
        return new RemedyPlan(acts, inOrder(), isLeast, situation.assessment());
    }

    private List<Act> step() {
        List<Finding> open = situation.assessment().findings().stream()
                .filter(finding -> finding.verdict().isOutstanding())
                .filter(finding -> wanted.test(finding.obligation()))
                .filter(finding -> tries.count(finding.id()) < MAX_TRIES)
                .toList();
        List<Remedy> structure = Structure.next(situation, open);
        if (!structure.isEmpty()) {
            return keep(structure);
        }
        Map<Boolean, List<Finding>> byTurn = open.stream().collect(Collectors.partitioningBy(Planning::isFollowUp));
        Cures.Found found = Cures.of(situation, byTurn.getOrDefault(false, List.of()));
        isLeast &= found.isLeast();
        List<Act> next = keep(found.remedies());
        return next.isEmpty()
                ? keep(Cures.of(situation, byTurn.getOrDefault(true, List.of())).remedies())
                : next;
    }

    private static boolean isFollowUp(Finding finding) {
        return finding.obligation().requirement().as(FollowUpRequirement.class).isPresent();
    }

    /** Keeps the remedies, and returns their acts, each once. */
    private List<Act> keep(List<Remedy> found) {
        List<Act> next = new ArrayList<>();
        Set<Act> changes = new HashSet<>();
        // an act that is done for two findings is one object in both remedies; equal acts may be two
        Set<Act> records = Sets.newIdentityHashSet();
        for (Remedy remedy : found) {
            remedies.merge(remedy.id(), remedy, Planning::joined);
            if (!remedy.acts().isEmpty()) {
                tries.add(remedy.id());
            }
            for (Act act : remedy.acts()) {
                boolean isNew = isRepeatable(act) ? records.add(act) : changes.add(act);
                if (isNew) {
                    next.add(act);
                }
            }
        }
        return next;
    }

    /**
     * Returns whether an act may be needed twice, as an activity or a payment may; a post that two obligations ask for
     * is filled once.
     */
    private static boolean isRepeatable(Act act) {
        return act instanceof Act.Hold
                || act instanceof Act.Write
                || act instanceof Act.Pay
                || act instanceof Act.Attest
                || act instanceof Act.Link;
    }

    private static Remedy joined(Remedy earlier, Remedy later) {
        return new Remedy(
                earlier.finding(),
                later.outcome(),
                Stream.concat(earlier.acts().stream(), later.acts().stream()).toList(),
                later.why());
    }

    /** Returns a remedy for each finding that was open before, and for those that came with the acts. */
    private List<Remedy> inOrder() {
        for (Finding finding : before.findings()) {
            if (finding.verdict().isOutstanding() && wanted.test(finding.obligation())) {
                remedies.computeIfAbsent(
                        finding.id(), any -> new Remedy(finding, Outcome.MET, List.of(), DONE_BY_OTHERS));
            }
        }
        for (Finding finding : situation.assessment().findings()) {
            if (finding.verdict().isOutstanding() && tries.count(finding.id()) >= MAX_TRIES) {
                remedies.put(finding.id(), new Remedy(finding, Outcome.NONE, List.of(), CLASHING));
            }
        }
        List<Remedy> all = new ArrayList<>(remedies.values());
        all.sort((one, other) -> Obligation.inOrder()
                .compare(one.finding().obligation(), other.finding().obligation()));
        return all;
    }
}
