package dev.norms.opinion;

import dev.norms.duty.Addressee;
import dev.norms.evidence.ActivityKind;
import dev.norms.evidence.Condition;
import dev.norms.evidence.DocumentKind;
import dev.norms.evidence.EvidenceRule;
import dev.norms.evidence.Item;
import dev.norms.norm.Demand;
import dev.norms.norm.Interpretation;
import dev.norms.norm.Interpretations;
import dev.norms.requirement.CountRequirement;
import dev.norms.requirement.Parts;
import dev.norms.time.Bound;
import dev.norms.time.Cadence;
import dev.norms.time.PeriodForm;
import dev.norms.time.WindowRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Creates count requirements of a form that several norms share, with the number or the days that a reading gives. */
final class Counts {
    private Counts() {}

    /** Returns the requirement of an activity as often as a reading says. */
    static CountRequirement activity(Interpretations in, Interpretation<Cadence> frequency, ActivityKind kind) {
        return CountRequirement.of(in.value(frequency), EvidenceRule.activity(kind));
    }

    /** Returns the requirement of a document as often as a reading says. */
    static CountRequirement document(Interpretations in, Interpretation<Cadence> frequency, DocumentKind kind) {
        return CountRequirement.of(in.value(frequency), EvidenceRule.document(kind));
    }

    /** Returns the requirement of something at least once in a window whose days a reading gives. */
    static CountRequirement within(
            Interpretations in, PeriodForm window, Interpretation<WindowRule> days, EvidenceRule evidence) {
        return CountRequirement.within(Bound.atLeast(1), Map.of(window, in.value(days)), evidence);
    }

    /** Returns a demand on the general branch for each item: an activity for that item as often as a reading says. */
    static List<Demand> onGeneralBranch(
            Interpretations in, Interpretation<Cadence> frequency, ActivityKind kind, List<Item> items) {
        return onGeneralBranch(in, frequency, kind, items, Map.of());
    }

    /**
     * Returns a demand on the general branch for each item, for some of them only in a season of the year.
     *
     * @param seasons the seasons by the codes of the items that have one
     */
    static List<Demand> onGeneralBranch(
            Interpretations in,
            Interpretation<Cadence> frequency,
            ActivityKind kind,
            List<Item> items,
            Map<String, Interpretation<WindowRule>> seasons) {
        List<Demand> demands = new ArrayList<>();
        for (Item item : items) {
            EvidenceRule evidence = EvidenceRule.activity(kind).where(new Condition.OfPart(item));
            CountRequirement count = CountRequirement.of(in.value(frequency), evidence);
            Interpretation<WindowRule> season = seasons.get(item.code());
            demands.add(new Demand(
                    Set.of(Addressee.GENERAL_BRANCH),
                    season == null ? count : count.in(in.value(season)),
                    new Parts.Named(item)));
        }
        return demands;
    }
}
