package dev.norms.files.code;

import dev.norms.evidence.CheckList;
import dev.norms.evidence.Condition;
import dev.norms.evidence.Item;
import dev.norms.files.cell.Term;
import dev.norms.norm.Norm;
import dev.norms.requirement.ChecklistRequirement;
import dev.norms.requirement.CountRequirement;
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
                .flatMap(demand -> demand.requirement().as(CountRequirement.class).stream())
                .flatMap(count -> count.evidence().conditions().stream())
                .filter(Condition.OfPart.class::isInstance)
                .map(condition -> term(((Condition.OfPart) condition).part()))
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
