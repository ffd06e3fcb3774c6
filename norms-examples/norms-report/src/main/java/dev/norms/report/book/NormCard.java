package dev.norms.report.book;

import dev.norms.duty.Addressee;
import dev.norms.label.Label;
import dev.norms.norm.Demand;
import dev.norms.norm.Discrepancy;
import dev.norms.norm.Interpretation;
import dev.norms.norm.Norm;
import dev.norms.requirement.Parts;
import dev.norms.source.Citation;
import dev.norms.source.RuleSource;
import java.util.Collection;
import java.util.List;

/**
 * A norm as the page of the book shows it.
 *
 * @param id its id
 * @param name its name
 * @param summary what it says
 * @param strength the word with which the document demands it
 * @param executability how far data alone decide it
 * @param demands what is owed
 * @param citations on what it rests
 * @param readings how vague places are read
 * @param discrepancies where the document departs from other rules
 * @param heldBy the cases and tests that check it
 */
public record NormCard(
        String id,
        String name,
        String summary,
        String strength,
        String executability,
        List<Owed> demands,
        List<String> citations,
        List<Reading> readings,
        List<String> discrepancies,
        HeldBy heldBy) {
    public NormCard {
        demands = List.copyOf(demands);
        citations = List.copyOf(citations);
        readings = List.copyOf(readings);
        discrepancies = List.copyOf(discrepancies);
    }

    /**
     * One thing that is owed.
     *
     * @param who who owes it
     * @param what how much in which time
     * @param shownBy the records that count
     */
    public record Owed(String who, String what, String shownBy) {
        static Owed of(Demand demand) {
            String whole = demand.requirement().label().zh();
            return new Owed(
                    join(demand.addressees().stream().map(Addressee::label).toList()),
                    demand.parts() instanceof Parts.Whole
                            ? whole
                            : whole + "（" + demand.parts().label().zh() + "）",
                    demand.requirement().evidence().label().zh());
        }
    }

    /**
     * How a vague place is read.
     *
     * @param code the name of the reading, for {@code profile.csv}
     * @param question what the document leaves open
     * @param answer how it is read
     * @param alternatives how else it can be set; empty if it cannot
     * @param reason why it is read this way
     * @param fixedBy who fixed it
     */
    public record Reading(
            String code, String question, String answer, String alternatives, String reason, String fixedBy) {
        static Reading of(Interpretation<?> reading) {
            return new Reading(
                    reading.code(),
                    reading.question().zh(),
                    reading.reading().zh(),
                    join(reading.alternativeLabels()),
                    reading.reason().zh(),
                    reading.fixedBy().zh());
        }
    }

    static NormCard of(Norm norm, Collection<RuleSource> rules, List<Discrepancy> discrepancies, HeldBy heldBy) {
        return new NormCard(
                norm.id().text(),
                norm.label().zh(),
                norm.summary().zh(),
                norm.strength().label().zh(),
                norm.executability().label().zh(),
                norm.demands().stream().map(Owed::of).toList(),
                norm.citations().stream()
                        .map((Citation citation) -> citation.label(rules).zh())
                        .distinct()
                        .toList(),
                norm.interpretations().stream().map(Reading::of).toList(),
                discrepancies.stream()
                        .filter(one -> one.norms().contains(norm.id()))
                        .map(one -> one.label().zh())
                        .toList(),
                heldBy);
    }

    private static String join(List<Label> labels) {
        return labels.isEmpty() ? "" : Label.join(labels, "；", "; ").zh();
    }
}
