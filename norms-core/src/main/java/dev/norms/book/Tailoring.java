package dev.norms.book;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import dev.norms.duty.NormId;
import dev.norms.evidence.ActivityKind;
import dev.norms.norm.Interpretations;
import dev.norms.norm.Norm;
import dev.norms.profile.Change;
import dev.norms.profile.Profile;
import dev.norms.profile.ProfileProblem;
import dev.norms.profile.ProfileProblem.Attribute;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The norms of one edition under the profiles in force together, and the problems of these profiles.
 *
 * <p>First readings are fixed and the norms rebuilt, then norms are added, numbers tightened, and kinds of activities
 * counted. The order of the profiles makes no difference: of two numbers the tighter holds, other contradictions are
 * refused. All settings are compared with each other and with the defaults, so that profiles which can be combined can
 * be combined in any order.
 *
 * @param norms the norms; meaningless if there is a problem
 * @param kinds the kinds of activities that the profiles name, in the order of their codes
 * @param problems the problems that do not depend on the rest of the book
 * @param unknown the settings that refer to nothing in this edition; a problem if that holds for every edition that the
 *     profile applies to
 */
record Tailoring(
        List<Norm> norms, List<ActivityKind> kinds, List<ProfileProblem> problems, List<ProfileProblem> unknown) {
    Tailoring {
        norms = ImmutableList.copyOf(norms);
        kinds = ImmutableList.copyOf(kinds);
        problems = ImmutableList.copyOf(problems);
        unknown = ImmutableList.copyOf(unknown);
    }

    /**
     * Applies profiles to the norms of an edition.
     *
     * @param byDefault the norms of an edition as issued
     * @param template builds the norms from fixed readings
     * @param profiles the profiles in force together
     * @return the norms and the problems
     */
    static Tailoring of(
            List<Norm> byDefault, Function<Interpretations, ? extends List<Norm>> template, List<Profile> profiles) {
        List<IndexedChange<?>> entries = IndexedChange.of(profiles);
        TailoringProblems problems = new TailoringProblems();
        Consistency.check(entries, problems.found());
        Map<NormId, Norm> plain = Maps.uniqueIndex(byDefault, Norm::id);
        List<Norm> fixed = new Fixing(template, plain, entries, problems).norms(byDefault);
        Map<NormId, Norm> norms = new LinkedHashMap<>(Maps.uniqueIndex(fixed, Norm::id));
        add(entries, plain, norms, problems.found());
        Numbers.tighten(plain, norms, entries, problems);
        NamedKinds kinds = new NamedKinds(entries);
        return new Tailoring(
                norms.values().stream().map(kinds::applyTo).toList(),
                kinds.named(),
                problems.found(),
                problems.unknown());
    }

    private static void add(
            List<IndexedChange<?>> entries,
            Map<NormId, Norm> plain,
            Map<NormId, Norm> norms,
            List<ProfileProblem> problems) {
        for (IndexedChange<Change.Add> entry : IndexedChange.sorted(entries, Change.Add.class)) {
            Change.Add change = entry.change();
            Norm own = plain.get(change.norm().id());
            if (own == null) {
                norms.putIfAbsent(change.norm().id(), Decisions.withDecision(change.norm(), Decisions.added(change)));
            } else {
                problems.add(entry.problem(
                        Attribute.SETTING,
                        "规范集已有此编号的规范",
                        "adds a norm of an id that the book has",
                        own.label().zh()));
            }
        }
    }
}
