package dev.norms.calendar.preference;

import dev.norms.organization.OrganizationId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The wishes and rules by which a college arranges its activities (安排偏好).
 *
 * <p>Of preferences with one value, such as a room, the most specific decides: one for organization and kind before one
 * for the kind, that before one for the organization, and one for everything last. All days to avoid are avoided.
 *
 * @param all the preferences, of which no two contradict each other
 */
public record Preferences(List<Preference> all) {
    /** The kinds of rules of which several may hold for the same activities, with different values. */
    private static final Set<PreferenceKind> SEVERAL =
            EnumSet.of(PreferenceKind.NOT_ON, PreferenceKind.TOGETHER, PreferenceKind.QUIET);

    /**
     * Checks that no two contradict each other.
     *
     * @throws IllegalArgumentException if some do; the message lists them all
     */
    public Preferences {
        all = List.copyOf(all);
        List<String> problems = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (all.get(i).contradicts(all.get(j))) {
                    problems.add("preferences must not contradict each other, but were " + all.get(j) + " and "
                            + all.get(i));
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", problems));
        }
    }

    /**
     * Returns the preferences of a college that has none.
     *
     * @return no preferences
     */
    public static Preferences none() {
        return new Preferences(List.of());
    }

    /**
     * Returns some preferences.
     *
     * @param preferences the preferences
     * @return all of them
     * @throws IllegalArgumentException if some contradict each other
     */
    public static Preferences of(Preference... preferences) {
        return new Preferences(List.of(preferences));
    }

    /**
     * Returns the preferences that must hold.
     *
     * @return those that are not wishes, unmodifiable
     */
    public List<Preference> hard() {
        return all.stream()
                .filter(preference -> !preference.rule().kind().isWish())
                .toList();
    }

    /**
     * Finds the preference that decides for activities of a kind of an organization.
     *
     * @param rule the kind of rule, one with a single value
     * @param organization the organization
     * @param kind the code of the kind of activity
     * @return the most specific one; empty if there is none
     */
    public Optional<Preference> find(PreferenceKind rule, OrganizationId organization, String kind) {
        Optional<Preference> best = Optional.empty();
        for (Preference preference : about(rule, organization, kind)) {
            if (best.isEmpty() || rank(preference) > rank(best.get())) {
                best = Optional.of(preference);
            }
        }
        return best;
    }

    /**
     * Returns the preferences of a rule for activities of a kind of an organization.
     *
     * @param rule the kind of rule
     * @param organization the organization
     * @param kind the code of the kind of activity
     * @return the preferences about them, specific and general ones; unmodifiable
     */
    public List<Preference> about(PreferenceKind rule, OrganizationId organization, String kind) {
        return all.stream()
                .filter(preference -> preference.rule().kind() == rule && preference.isAbout(organization, kind))
                .toList();
    }

    private static int rank(Preference preference) {
        return (preference.kind().isPresent() ? 2 : 0)
                + (preference.organization().isPresent() ? 1 : 0);
    }

    static boolean hasOneValue(PreferenceKind kind) {
        return !SEVERAL.contains(kind);
    }
}
