package dev.norms.calendar.preference;

import static java.util.Objects.requireNonNull;

import dev.norms.organization.OrganizationId;
import java.util.Optional;

/**
 * A preference of a college for the days of its activities: a row of {@code preferences.csv}.
 *
 * @param organization whose activities it is about; empty for those of every organization
 * @param kind the code of the kind of activity it is about; empty for every kind
 * @param rule what is wished, or must hold
 */
public record Preference(Optional<OrganizationId> organization, Optional<String> kind, PreferenceRule rule) {
    public Preference {
        requireNonNull(organization, "organization");
        requireNonNull(kind, "kind");
        requireNonNull(rule, "rule");
    }

    /**
     * Returns a preference for every activity.
     *
     * @param rule what is wished, or must hold
     * @return the preference
     */
    public static Preference of(PreferenceRule rule) {
        return new Preference(Optional.empty(), Optional.empty(), rule);
    }

    /**
     * Reads the rule of a preference for every activity.
     *
     * @param kind the kind of the rule
     * @param value its value, as files have it
     * @return the preference
     * @throws IllegalArgumentException if the value has another form
     */
    public static Preference of(PreferenceKind kind, String value) {
        return of(kind.read(value)
                .orElseThrow(() -> new IllegalArgumentException(
                        kind.code() + " must have the form " + kind.form().en() + ", but was '" + value + "'")));
    }

    /**
     * Returns this preference for one organization.
     *
     * @param id the organization
     * @return the preference
     */
    public Preference at(String id) {
        return new Preference(Optional.of(OrganizationId.of(id)), kind, rule);
    }

    /**
     * Returns whether it is about activities of a kind of an organization.
     *
     * @param id the organization
     * @param code the code of the kind
     * @return true if so
     */
    public boolean isAbout(OrganizationId id, String code) {
        return organization.map(id::equals).orElse(true)
                && kind.map(code::equals).orElse(true);
    }

    /**
     * Returns whether this preference and another one cannot both be kept: they are about the same organization and
     * kind and ask for different values of a rule that has one.
     *
     * @param other the other one
     * @return true if they contradict each other
     */
    public boolean contradicts(Preference other) {
        return rule.kind() == other.rule.kind()
                && Preferences.hasOneValue(rule.kind())
                && organization.equals(other.organization)
                && kind.equals(other.kind)
                && !rule.equals(other.rule);
    }

    /**
     * The row.
     *
     * @return for instance {@code f1,themed-party-day,weekday,2nd-wed}
     */
    @Override
    public String toString() {
        return organization.map(OrganizationId::text).orElse("") + "," + kind.orElse("") + ","
                + rule.kind().code() + "," + rule.value();
    }
}
