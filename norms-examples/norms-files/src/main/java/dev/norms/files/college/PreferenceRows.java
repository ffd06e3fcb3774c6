package dev.norms.files.college;

import dev.norms.calendar.preference.Preference;
import dev.norms.calendar.preference.Preferences;
import dev.norms.college.College;
import dev.norms.fact.Origin;
import dev.norms.fact.Problem;
import dev.norms.label.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The preferences read so far, each with its place. */
public final class PreferenceRows {
    private static final Label UNKNOWN = Label.of("没有这个组织", "unknown organization");

    private final List<Placed<Preference>> rows = new ArrayList<>();

    PreferenceRows() {}

    void add(Preference preference, Origin origin) {
        rows.add(new Placed<>(preference, origin));
    }

    /** Returns the place of the first preference read so far that contradicts another one; empty if none does. */
    Optional<Origin> contradicted(Preference preference) {
        return rows.stream()
                .filter(placed -> placed.value().contradicts(preference))
                .map(Placed::origin)
                .findFirst();
    }

    /**
     * Returns the problems of preferences for organizations that a college does not have.
     *
     * @param college the college
     * @return the problems
     */
    public List<Problem> problemsIn(College college) {
        List<Problem> problems = new ArrayList<>();
        for (Placed<Preference> placed : rows) {
            placed.value()
                    .organization()
                    .filter(id -> !college.knows(id))
                    .ifPresent(id -> problems.add(new Problem(placed.origin(), "organization", UNKNOWN, id.text())));
        }
        return problems;
    }

    /** {@return all preferences} */
    public Preferences all() {
        return new Preferences(rows.stream().map(Placed::value).toList());
    }
}
