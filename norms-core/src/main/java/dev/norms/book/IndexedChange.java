package dev.norms.book;

import dev.norms.label.Label;
import dev.norms.profile.Change;
import dev.norms.profile.Profile;
import dev.norms.profile.ProfileProblem;
import dev.norms.profile.ProfileProblem.Attribute;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A change of one of several profiles, with the index of that profile and its index within it.
 *
 * @param <C> the kind of change
 * @param profile the index of the profile
 * @param index the index of the change within it
 * @param change the change
 */
record IndexedChange<C extends Change>(int profile, int index, C change) {
    /** An order that does not depend on the order of the profiles. */
    static final Comparator<IndexedChange<?>> CANONICAL = Comparator.comparing(
                    (IndexedChange<?> entry) -> entry.change.setting())
            .thenComparing(entry -> entry.change.value())
            .thenComparing(entry -> entry.change.by())
            .thenComparing(entry -> entry.change.reason());

    static List<IndexedChange<?>> of(List<Profile> profiles) {
        List<IndexedChange<?>> entries = new ArrayList<>();
        for (int profile = 0; profile < profiles.size(); profile++) {
            List<Change> changes = profiles.get(profile).changes();
            for (int index = 0; index < changes.size(); index++) {
                entries.add(new IndexedChange<>(profile, index, changes.get(index)));
            }
        }
        return entries;
    }

    /** The changes of one kind, in an order that does not depend on the order of the profiles. */
    static <C extends Change> List<IndexedChange<C>> sorted(List<IndexedChange<?>> entries, Class<C> kind) {
        return entries.stream()
                .filter(entry -> kind.isInstance(entry.change))
                .sorted(CANONICAL)
                .map(entry -> new IndexedChange<>(entry.profile, entry.index, kind.cast(entry.change)))
                .toList();
    }

    boolean setsTheSameAs(IndexedChange<?> other) {
        return change.setting().equals(other.change.setting());
    }

    boolean agreesWith(IndexedChange<?> other) {
        return value(change).equals(value(other.change));
    }

    /** Returns what a change sets, so that two changes of one setting can be compared. */
    private static Object value(Change change) {
        if (change instanceof Change.Tighten tighten) {
            return tighten.amount();
        }
        if (change instanceof Change.Fix<?> fix) {
            return fix.to();
        }
        if (change instanceof Change.Name name) {
            return name.kind();
        }
        if (change instanceof Change.Count count) {
            return count.as();
        }
        if (change instanceof Change.Add add) {
            return add.norm();
        }
        throw new IllegalArgumentException("change must be of a known kind, but was " + change);
    }

    ProfileProblem problem(Attribute attribute, String zh, String en, String theirs) {
        String ours = attribute == Attribute.VALUE ? change.value() : "";
        return new ProfileProblem(index, attribute, change.setting(), Label.of(zh, en), ours, theirs);
    }
}
