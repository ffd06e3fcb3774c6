package dev.norms.calendar.family;

import dev.norms.calendar.counting.Counter;
import dev.norms.calendar.counting.EvidenceMatcher;
import dev.norms.calendar.counting.Match;
import dev.norms.calendar.counting.Tally;
import dev.norms.calendar.obligation.Duty;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.evidence.EvidenceSource;
import dev.norms.evidence.Item;
import dev.norms.internal.choice.LatestCheck;
import dev.norms.label.Label;
import dev.norms.ledger.ItemCheck;
import dev.norms.ledger.LedgerRecord;
import dev.norms.organization.SubjectId;
import dev.norms.requirement.ChecklistRequirement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The items of a list, each decided by its latest check; if checks of one day contradict each other, the item counts as
 * missing.
 *
 * @param requirement the items
 */
record ChecklistFamily(ChecklistRequirement requirement) implements Family {
    private static final Label ABSENT = Label.of("最近一次检查为无", "not there at the latest check");
    private static final Label FORMER = Label.of("不是当年的检查", "not of this year");
    private static final Label SUPERSEDED = Label.of("另有检查为准", "another check decides");
    private static final Label NOT_LISTED = Label.of("不在清单所列项目中", "no item of the list");
    private static final CountWording.ListForm ITEMS =
            new CountWording.ListForm("应有", "项，已有", "项", "there", Label.of("缺", "missing"));

    @Override
    public RequirementTiming timing() {
        return RequirementTiming.Standing.of(requirement.size());
    }

    @Override
    public Collection<? extends SubjectId> concerned(Duty duty, LedgerRecord record, Counter counter) {
        return record instanceof ItemCheck check && check.list() == requirement.list()
                ? List.of(check.subject())
                : List.of();
    }

    @Override
    public Tally tally(Obligation obligation, Counter counter) {
        Map<String, ItemCheck> latest = new LinkedHashMap<>();
        List<Match> matches = new ArrayList<>();
        boolean isOfYear = obligation.norm().answer(LatestCheck.class).equals(Optional.of(LatestCheck.OF_YEAR));
        for (ItemCheck check : checks(obligation, counter)) {
            boolean isFormer =
                    isOfYear && check.date().getYear() < counter.asOf().getYear();
            if (isFormer) {
                matches.add(about(check, Match.rejected(check, FORMER)));
            } else if (check.date().isAfter(counter.asOf())) {
                matches.add(about(check, Match.rejected(check, EvidenceMatcher.AFTER_AS_OF)));
            } else if (!requirement.items().isEmpty() && item(check).isEmpty()) {
                matches.add(about(check, Match.rejected(check, NOT_LISTED)));
            } else {
                String code = item(check).map(Item::code).orElse(check.item());
                ItemCheck before = latest.get(code);
                if (before == null || before.date().isBefore(check.date()) || !check.isPresent()) {
                    latest.put(code, check);
                    if (before != null) {
                        matches.add(about(before, Match.rejected(before, SUPERSEDED)));
                    }
                } else {
                    matches.add(about(check, Match.rejected(check, SUPERSEDED)));
                }
            }
        }
        latest.values()
                .forEach(check -> matches.add(
                        about(check, check.isPresent() ? Match.one(check) : Match.rejected(check, ABSENT))));
        return Tally.of(matches, counter.asOf())
                .lacking(requirement.items().stream()
                        .filter(item -> {
                            ItemCheck check = latest.get(item.code());
                            return check == null || !check.isPresent();
                        })
                        .map(Item::label)
                        .toList());
    }

    @Override
    public List<Label> facts(Obligation obligation, Counter counter) {
        return List.of();
    }

    @Override
    public Label sentence(CountWording words) {
        return requirement.items().isEmpty() ? words.counted() : words.listed(ITEMS);
    }

    private List<ItemCheck> checks(Obligation obligation, Counter counter) {
        return counter.ledger().records(obligation.owner(), EvidenceSource.CHECKS).stream()
                .map(ItemCheck.class::cast)
                .filter(check -> check.list() == requirement.list())
                .toList();
    }

    private Optional<Item> item(ItemCheck check) {
        return requirement.items().stream()
                .filter(item -> item.isNamed(check.item()))
                .findFirst();
    }

    /** Returns a match about the item that a check names, or about the text itself if the list has no such item. */
    private Match about(ItemCheck check, Match match) {
        return match.withAbout(item(check).map(Item::label).orElse(Label.same(check.item())));
    }
}
