package dev.norms.files.code;

import dev.norms.evidence.ActivityKind;
import dev.norms.evidence.CheckList;
import dev.norms.evidence.Item;
import dev.norms.files.cell.Term;
import dev.norms.norm.Norm;
import dev.norms.requirement.ChecklistRequirement;
import dev.norms.requirement.CountRequirement;
import dev.norms.requirement.Parts;
import java.util.List;

/** The codes that depend on norms: stages of activities and items of checklists that records may name. */
public final class RecordCodes {
    private RecordCodes() {}

    /**
     * Returns the stages and items that the column {@code part} of {@code activities.csv} may name for a norm.
     *
     * @param norm the norm
     * @return the codes with their labels; none for most norms
     */
    public static List<Term> parts(Norm norm) {
        return norm.demands().stream()
                .filter(demand -> demand.requirement()
                        .as(CountRequirement.class)
                        .filter(count -> !count.evidence().conditions().isEmpty())
                        .isPresent())
                .filter(demand -> demand.parts() instanceof Parts.Named)
                .map(demand -> ((Parts.Named) demand.parts()).item())
                .filter(item -> ActivityKind.find(item.code()).isEmpty()) // kinds have a column of their own
                .map(RecordCodes::term)
                .toList();
    }

    /**
     * Returns the items of a checklist that the column {@code item} of {@code checks.csv} may name for a norm.
     *
     * @param norm the norm
     * @param list the checklist
     * @return the codes with their labels; none if the norm asks for another list
     */
    public static List<Term> items(Norm norm, CheckList list) {
        return norm.demands().stream()
                .flatMap(demand -> demand.requirement().as(ChecklistRequirement.class).stream())
                .filter(requirement -> requirement.list() == list)
                .flatMap(requirement -> requirement.items().stream())
                .map(RecordCodes::term)
                .toList();
    }

    private static Term term(Item item) {
        return new Term(item.code(), item.label());
    }
}
