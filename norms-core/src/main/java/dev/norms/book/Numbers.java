package dev.norms.book;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.norms.duty.NormId;
import dev.norms.norm.Demand;
import dev.norms.norm.Norm;
import dev.norms.profile.Change;
import dev.norms.profile.ProfileProblem;
import dev.norms.profile.ProfileProblem.Attribute;
import dev.norms.requirement.Amount;
import dev.norms.requirement.Requirement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes numbers tighter: than by default, and than any reading that was fixed. */
final class Numbers {
    final List<ProfileProblem> problems = new ArrayList<>();
    final List<ProfileProblem> unknown = new ArrayList<>();
    private final ImmutableMap<NormId, Norm> plain;
    private final Map<NormId, Norm> norms;
    private final Map<NormId, Entry> tightest = new LinkedHashMap<>();

    private Numbers(ImmutableMap<NormId, Norm> plain, Map<NormId, Norm> norms) {
        this.plain = plain;
        this.norms = norms;
    }

    /** Replaces the norms that are made tighter. */
    static Numbers tighten(ImmutableMap<NormId, Norm> plain, Map<NormId, Norm> norms, List<Entry> entries) {
        Numbers numbers = new Numbers(plain, norms);
        List<Entry> tightenings = Entry.sorted(entries, Change.Tighten.class);
        tightenings.forEach(numbers::check);
        entries.forEach(entry -> numbers.compare(entry, entries));
        numbers.tightest.forEach((id, entry) -> norms.computeIfPresent(id, (key, norm) -> tightened(norm, entry)));
        return numbers;
    }

    private void check(Entry entry) {
        Change.Tighten change = (Change.Tighten) entry.change();
        Norm byDefault = plain.get(change.norm());
        if (byDefault == null) {
            unknown.add(entry.problem(Attribute.SETTING, "没有此规范", "is not a norm of the book", ""));
            return;
        }
        Optional<ProfileProblem> problem = refusal(entry, byDefault)
                .or(() -> Optional.ofNullable(norms.get(change.norm())).flatMap(fixed -> refusal(entry, fixed)));
        problem.ifPresent(problems::add);
        if (problem.isEmpty()) {
            tightest.merge(
                    change.norm(), entry, (one, other) -> amount(one).isAtLeastAsTightAs(amount(other)) ? one : other);
        }
    }

    private static Optional<ProfileProblem> refusal(Entry entry, Norm norm) {
        Optional<Amount> own = norm.demands().stream()
                .flatMap(demand -> demand.requirement().amount().stream())
                .findFirst();
        if (own.isEmpty()) {
            return Optional.of(
                    entry.problem(Attribute.SETTING, "此规范没有可收紧的数量", "is a norm without a number to make tighter", ""));
        }
        if (norm.demands().stream().noneMatch(demand -> takes(demand, amount(entry)))) {
            return Optional.of(entry.problem(
                    Attribute.VALUE,
                    "值的格式应如",
                    "must have a value like",
                    own.orElseThrow().toString()));
        }
        return norm.demands().stream()
                .filter(demand -> takes(demand, amount(entry)))
                .map(Demand::requirement)
                .filter(requirement -> !isTighter(amount(entry), requirement))
                .findFirst()
                .map(requirement -> entry.problem(
                        Attribute.VALUE,
                        "不是对规范的收紧，规范为",
                        "does not tighten the norm, which has",
                        requirement.amount().map(Amount::toString).orElse("")));
    }

    private static boolean isTighter(Amount amount, Requirement requirement) {
        try {
            return requirement.with(amount).isAtLeastAsTightAs(requirement);
        } catch (IllegalArgumentException e) {
            return false; // a window without days
        }
    }

    /** Two profiles may tighten one norm if one of the numbers is the tighter. */
    private void compare(Entry entry, List<Entry> entries) {
        if (entry.change() instanceof Change.Tighten) {
            entries.stream()
                    .limit(entries.indexOf(entry))
                    .filter(entry::setsTheSameAs)
                    .filter(earlier -> earlier.profile() != entry.profile())
                    .filter(earlier -> !amount(earlier).isAtLeastAsTightAs(amount(entry))
                            && !amount(entry).isAtLeastAsTightAs(amount(earlier)))
                    .findFirst()
                    .ifPresent(earlier -> problems.add(entry.problem(
                            Attribute.VALUE,
                            "与另一处收紧不可比",
                            "cannot be compared with how it is tightened elsewhere",
                            earlier.change().value())));
        }
    }

    private static Norm tightened(Norm norm, Entry entry) {
        Amount amount = amount(entry);
        ImmutableList.Builder<Demand> demands = ImmutableList.builder();
        norm.demands()
                .forEach(demand -> demands.add(
                        takes(demand, amount)
                                ? new Demand(
                                        demand.addressees(),
                                        demand.requirement().with(amount),
                                        demand.parts())
                                : demand));
        Amount before = norm.demands().stream()
                .filter(demand -> takes(demand, amount))
                .flatMap(demand -> demand.requirement().amount().stream())
                .findFirst()
                .orElseThrow();
        return Decisions.onto(
                norm.withDemands(demands.build()), Decisions.tightened(norm, before, (Change.Tighten) entry.change()));
    }

    private static boolean takes(Demand demand, Amount amount) {
        return demand.requirement()
                .amount()
                .filter(own -> own.getClass() == amount.getClass())
                .isPresent();
    }

    private static Amount amount(Entry entry) {
        return ((Change.Tighten) entry.change()).amount();
    }
}
