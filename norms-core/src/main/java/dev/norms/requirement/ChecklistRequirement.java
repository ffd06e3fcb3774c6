package dev.norms.requirement;

import static java.util.Objects.requireNonNull;

import dev.norms.evidence.CheckList;
import dev.norms.evidence.EvidenceRule;
import dev.norms.evidence.EvidenceSource;
import dev.norms.evidence.Item;
import dev.norms.evidence.Unit;
import dev.norms.label.Label;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Requires the items of a check list to be there on every day, each by its latest check.
 *
 * @param list the list
 * @param items the items; empty if any one item of the list is enough
 */
public record ChecklistRequirement(CheckList list, List<Item> items) implements Unnumbered {
    public ChecklistRequirement {
        requireNonNull(list, "list");
        items = List.copyOf(items);
    }

    /**
     * The number of items required.
     *
     * @return the number of the items, or 1 if any one is enough
     */
    public int size() {
        return Math.max(1, items.size());
    }

    @Override
    public EvidenceRule evidence() {
        return new EvidenceRule(Set.of(EvidenceSource.CHECKS), Set.of(list.code()), Unit.ITEMS, List.of());
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.checklist(this);
    }

    @Override
    public Label label() {
        if (items.isEmpty()) {
            return Label.of("清单至少有一项", "at least one item of the list is there");
        }
        Label names = Label.join(items.stream().map(Item::label).toList(), "、", ", ");
        return Label.format("齐备：{0}", "all there: {0}", names);
    }

    @Override
    public boolean isAtLeastAsTightAs(Requirement other) {
        return other.as(ChecklistRequirement.class)
                .filter(theirs -> list == theirs.list && Tightness.adds(items, theirs.items))
                .isPresent();
    }

    /**
     * The text form.
     *
     * @return for instance {@code checklist six-haves: place|equipment}
     */
    @Override
    public String toString() {
        return "checklist " + list.code() + ": "
                + (items.isEmpty() ? "any" : items.stream().map(Item::code).collect(Collectors.joining("|")));
    }
}
