package dev.norms.book;

import dev.norms.evidence.ActivityKind;
import dev.norms.label.Label;
import dev.norms.profile.Change;
import dev.norms.profile.ProfileProblem;
import dev.norms.profile.ProfileProblem.Attribute;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds the problems of profiles that do not depend on the norms. */
record Consistency(List<IndexedChange<?>> entries, List<ProfileProblem> problems) {
    static void check(List<IndexedChange<?>> entries, List<ProfileProblem> problems) {
        Consistency consistency = new Consistency(entries, problems);
        for (int i = 0; i < entries.size(); i++) {
            consistency.check(entries.get(i), entries.subList(0, i));
        }
    }

    private void check(IndexedChange<?> entry, List<IndexedChange<?>> before) {
        Change change = entry.change();
        problems.addAll(missing(entry.index(), change.setting(), change.reason(), change.by()));
        List<IndexedChange<?>> others = before.stream()
                .filter(entry::setsTheSameAs)
                .filter(earlier -> !entry.agreesWith(earlier))
                .toList();
        report(
                entry,
                others.stream()
                        .filter(earlier -> earlier.profile() == entry.profile() || !(change instanceof Change.Tighten)),
                "与另一处设定不一致",
                "contradicts what is set elsewhere");
        report(
                entry,
                others.stream()
                        .filter(earlier -> earlier.profile() != entry.profile())
                        .filter(earlier -> isIncomparable(change, earlier.change())),
                "与另一处收紧不可比",
                "cannot be compared with how it is tightened elsewhere");
        if (change instanceof Change.Name name) {
            ActivityKind.find(name.kind().code())
                    .ifPresent(known -> problems.add(entry.problem(
                            Attribute.SETTING,
                            "活动类型已由规范命名",
                            "names a kind of activity that the norms name",
                            known.label().zh())));
        }
        if (change instanceof Change.Count count) {
            check(entry, count);
        }
    }

    private void report(IndexedChange<?> entry, Stream<IndexedChange<?>> contradicted, String zh, String en) {
        contradicted
                .map(earlier ->
                        entry.problem(Attribute.VALUE, zh, en, earlier.change().value()))
                .limit(1)
                .forEach(problems::add);
    }

    /**
     * Returns whether two profiles tighten one norm to numbers of which neither is the tighter; otherwise the tighter
     * one applies.
     */
    private static boolean isIncomparable(Change change, Change other) {
        return change instanceof Change.Tighten one
                && other instanceof Change.Tighten two
                && !one.amount().isAtLeastAsTightAs(two.amount())
                && !two.amount().isAtLeastAsTightAs(one.amount());
    }

    private void check(IndexedChange<?> entry, Change.Count count) {
        if (!ActivityKind.known().contains(count.as())) {
            problems.add(entry.problem(
                    Attribute.VALUE,
                    "不是规范命名的活动类型，例如",
                    "is not a kind of activity that the norms name, such as",
                    ActivityKind.THEMED_PARTY_DAY.code()));
        }
        boolean named = entries.stream()
                .anyMatch(other -> other.profile() == entry.profile()
                        && other.change() instanceof Change.Name name
                        && name.kind().code().equals(count.kind()));
        if (!named) {
            problems.add(entry.problem(
                    Attribute.SETTING,
                    "活动类型未在此命名，须先设定",
                    "counts a kind of activity that is not named here by",
                    Change.Name.PREFIX + count.kind()));
        }
    }

    /** Returns a problem for a missing reason, and one for a missing author. */
    static List<ProfileProblem> missing(int index, String setting, String reason, String by) {
        List<ProfileProblem> missing = new ArrayList<>();
        if (reason.isBlank()) {
            Label what = Label.of("没有理由", "has no reason");
            missing.add(new ProfileProblem(index, Attribute.REASON, setting, what, "", ""));
        }
        if (by.isBlank()) {
            Label what = Label.of("没有写明由谁决定", "does not say who decided it");
            missing.add(new ProfileProblem(index, Attribute.BY, setting, what, "", ""));
        }
        return missing;
    }
}
