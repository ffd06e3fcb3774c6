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
 * A change with the index of its profile and its index within that profile.
 *
 * @param <C> the kind of change
 * @param profile the index of the profile
 * @param index the index of the change within it
 * @param change the change
 */
record Entry<C extends Change>(int profile, int index, C change) {
    /** An order that does not depend on the order of the profiles. */
    static final Comparator<Entry<?>> CANONICAL = Comparator.comparing((Entry<?> entry) -> entry.change.setting())
            .thenComparing(entry -> entry.change.value())
            .thenComparing(entry -> entry.change.by())
            .thenComparing(entry -> entry.change.reason());

    static List<Entry<?>> of(List<Profile> profiles) {
        List<Entry<?>> entries = new ArrayList<>();
        for (int profile = 0; profile < profiles.size(); profile++) {
            List<Change> changes = profiles.get(profile).changes();
            for (int index = 0; index < changes.size(); index++) {
                entries.add(new Entry<>(profile, index, changes.get(index)));
            }
        }
        return entries;
    }

    /** The changes of one kind, in an order that does not depend on the order of the profiles. */
    static <C extends Change> List<Entry<C>> sorted(List<Entry<?>> entries, Class<C> kind) {
        return entries.stream()
                .filter(entry -> kind.isInstance(entry.change))
                .sorted(CANONICAL)
                .map(entry -> new Entry<>(entry.profile, entry.index, kind.cast(entry.change)))
                .toList();
    }

    boolean setsTheSameAs(Entry<?> other) {
        return change.setting().equals(other.change.setting());
    }

    boolean agreesWith(Entry<?> other) {
        return what(change).equals(what(other.change));
    }

    private static Object what(Change change) {
        if (change instanceof Change.Tighten tighten) {
            return tighten.amount();
        }
        if (change instanceof Change.Fix<?> fix) {
            return fix.to();
        }
        if (change instanceof Change.Name name) {
            return name.kind();
        }
        return change instanceof Change.Count count ? count.as() : ((Change.Add) change).norm();
    }

    ProfileProblem problem(Attribute attribute, String zh, String en, String theirs) {
        String ours = attribute == Attribute.VALUE ? change.value() : "";
        return new ProfileProblem(index, attribute, change.setting(), Label.of(zh, en), ours, theirs);
    }
}
