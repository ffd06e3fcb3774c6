package dev.norms.book;

import dev.norms.duty.NormId;
import dev.norms.label.Label;
import dev.norms.norm.Demand;
import dev.norms.norm.Norm;
import dev.norms.profile.Change;
import dev.norms.profile.ProfileProblem;
import dev.norms.profile.ProfileProblem.Attribute;
import dev.norms.requirement.Amount;
import dev.norms.requirement.Requirement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Applies the numbers that profiles tighten, which must not be looser than the defaults nor than fixed readings. */
final class Numbers {
    private Numbers() {}

    /**
     * Replaces the norms that profiles tighten.
     *
     * @param plain the norms by the default readings, which a number must not loosen
     * @param norms the norms by the readings that were fixed, in which the tightened norms are replaced
     * @param entries the changes of all profiles
     * @param problems receives the changes that are refused
     */
    static void tighten(
            Map<NormId, Norm> plain,
            Map<NormId, Norm> norms,
            List<IndexedChange<?>> entries,
            TailoringProblems problems) {
        Map<NormId, Change.Tighten> tightest = new LinkedHashMap<>();
        for (IndexedChange<Change.Tighten> entry : IndexedChange.sorted(entries, Change.Tighten.class)) {
            Change.Tighten change = entry.change();
            Norm byDefault = plain.get(change.norm());
            if (byDefault == null) {
                problems.unknown().add(entry.problem(Attribute.SETTING, "没有此规范", "is not a norm of the book", ""));
                continue;
            }
            refusal(entry, byDefault)
                    .or(() -> refusal(entry, norms.getOrDefault(change.norm(), byDefault)))
                    .ifPresentOrElse(
                            problems.found()::add, () -> tightest.merge(change.norm(), change, Numbers::tighter));
        }
        tightest.forEach((id, change) -> norms.computeIfPresent(id, (key, norm) -> tightened(norm, change)));
    }

    private static Change.Tighten tighter(Change.Tighten one, Change.Tighten other) {
        return one.amount().isAtLeastAsTightAs(other.amount()) ? one : other;
    }

    private static Optional<ProfileProblem> refusal(IndexedChange<Change.Tighten> entry, Norm norm) {
        Amount amount = entry.change().amount();
        List<Requirement> numbered = norm.demands().stream()
                .map(Demand::requirement)
                .filter(requirement -> requirement.amount().isPresent())
                .toList();
        if (numbered.isEmpty()) {
            return Optional.of(
                    entry.problem(Attribute.SETTING, "此规范没有可收紧的数量", "is a norm without a number to make tighter", ""));
        }
        if (numbered.stream().noneMatch(requirement -> hasAmountLike(requirement, amount))) {
            return Optional.of(
                    entry.problem(Attribute.VALUE, "值的格式应如", "must have a value like", number(numbered.get(0))));
        }
        return numbered.stream()
                .filter(requirement -> hasAmountLike(requirement, amount))
                .filter(requirement -> !isAtLeastAsTight(amount, requirement))
                .findFirst()
                .map(requirement -> entry.problem(
                        Attribute.VALUE, "不是对规范的收紧，规范为", "does not tighten the norm, which has", number(requirement)));
    }

    private static boolean isAtLeastAsTight(Amount amount, Requirement requirement) {
        try {
            return requirement.with(amount).isAtLeastAsTightAs(requirement);
        } catch (IllegalArgumentException e) {
            return false; // the requirement cannot have this amount, since it has no window for one of its periods
        }
    }

    private static Norm tightened(Norm norm, Change.Tighten change) {
        Amount amount = change.amount();
        List<Demand> demands = norm.demands().stream()
                .map(demand -> hasAmountLike(demand.requirement(), amount)
                        ? demand.with(demand.requirement().with(amount))
                        : demand)
                .toList();
        Amount before = norm.demands().stream()
                .map(Demand::requirement)
                .filter(requirement -> hasAmountLike(requirement, amount))
                .flatMap(requirement -> requirement.amount().stream())
                .findFirst()
                .orElseThrow();
        Label summary = amount.equals(before)
                ? norm.summary()
                : Label.of(
                        norm.summary().zh() + "学院收紧为" + amount.label().zh() + "。",
                        norm.summary().en() + " The college tightens it to "
                                + amount.label().en() + ".");
        return Decisions.withDecision(
                norm.withDemands(demands).withSummary(summary), Decisions.tightened(norm, before, change));
    }

    private static boolean hasAmountLike(Requirement requirement, Amount amount) {
        return requirement
                .amount()
                .filter(own -> own.getClass() == amount.getClass())
                .isPresent();
    }

    private static String number(Requirement requirement) {
        return requirement.amount().map(Amount::toString).orElse("");
    }
}
