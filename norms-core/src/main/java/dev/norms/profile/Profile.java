package dev.norms.profile;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.norms.duty.NormId;
import dev.norms.evidence.ActivityKind;
import dev.norms.label.Label;
import dev.norms.norm.Interpretation;
import dev.norms.norm.Norm;
import dev.norms.requirement.Amount;
import dev.norms.time.Bound;
import dev.norms.time.Cadence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A college's tailoring of the norms to itself (学院自定): it fixes readings, tightens numbers, names kinds of activities
 * and adds norms, each with a reason.
 *
 * <p>A profile never loosens what the document decides; a book refuses one that does, and names both values and
 * everything else that is wrong. The profile in force on a period's first day governs the whole period.
 *
 * <p>Each method that sets something returns a new profile; {@code by} names who decided the settings that follow.
 *
 * @param by who decides what is set next: a body or a person's key
 * @param from the first day on which it holds; empty if it always did
 * @param until the first day on which it no longer holds, later than {@code from}; empty if it has no end
 * @param changes what it sets, in the order given
 */
public record Profile(String by, Optional<LocalDate> from, Optional<LocalDate> until, List<Change> changes) {
    /**
     * Checks the dates.
     *
     * @throws IllegalArgumentException if {@code until} is not after {@code from}
     */
    public Profile {
        requireNonNull(by, "by");
        changes = ImmutableList.copyOf(changes);
        if (from.isPresent() && until.isPresent() && !until.get().isAfter(from.get())) {
            throw new IllegalArgumentException(
                    "until must be after from, but was " + until.get() + " (from " + from.get() + ")");
        }
    }

    /**
     * An empty profile that always holds.
     *
     * @param who who decides what is set next: a body or a person's key
     * @return the profile
     */
    public static Profile by(String who) {
        return new Profile(who, Optional.empty(), Optional.empty(), ImmutableList.of());
    }

    /**
     * An empty profile that always holds.
     *
     * @param who who decides what is set next: a body or a person's key
     * @param decision where it was decided
     * @return the profile
     */
    public static Profile by(String who, String decision) {
        return by(who + " (" + decision + ")");
    }

    /**
     * Returns this profile with a first day.
     *
     * @param day the first day on which it holds, for instance {@code 2021-01-01}
     * @return the profile
     */
    public Profile from(String day) {
        return new Profile(by, Optional.of(LocalDate.parse(day)), until, changes);
    }

    /**
     * Returns this profile with an end.
     *
     * @param day the first day on which it no longer holds, for instance {@code 2023-01-01}
     * @return the profile
     */
    public Profile until(String day) {
        return new Profile(by, from, Optional.of(LocalDate.parse(day)), changes);
    }

    /**
     * Tightens the frequency that a norm demands.
     *
     * @param norm the id of the norm
     * @param cadence the frequency
     * @param reason why
     * @return the profile
     * @throws IllegalArgumentException if it is not the id of a norm
     */
    public Profile tighten(String norm, Cadence cadence, String reason) {
        return tighten(norm, new Amount.Times(cadence), reason);
    }

    /**
     * Tightens the number of targets that a norm demands.
     *
     * @param norm the id of the norm
     * @param bound the number of targets
     * @param reason why
     * @return the profile
     * @throws IllegalArgumentException if it is not the id of a norm
     */
    public Profile tighten(String norm, Bound bound, String reason) {
        return tighten(norm, new Amount.Targets(bound), reason);
    }

    /**
     * Tightens the number of class hours that a norm demands.
     *
     * @param norm the id of the norm
     * @param hours the number in a year
     * @param reason why
     * @return the profile
     * @throws IllegalArgumentException if it is not the id of a norm, or the hours are not from 1 to 9999
     */
    public Profile tighten(String norm, int hours, String reason) {
        return tighten(norm, new Amount.Hours(hours), reason);
    }

    /**
     * Tightens the number that a norm demands.
     *
     * @param norm the id of the norm
     * @param amount the number
     * @param reason why
     * @return the profile
     * @throws IllegalArgumentException if it is not the id of a norm
     */
    public Profile tighten(String norm, Amount amount, String reason) {
        return with(new Change.Tighten(NormId.parse(norm), amount, reason, by));
    }

    /**
     * Fixes a reading.
     *
     * @param <T> the type of its value
     * @param reading the reading, by its default
     * @param value the value to which it is fixed
     * @param reason why
     * @return the profile
     */
    public <T> Profile fix(Interpretation<T> reading, T value, String reason) {
        return with(new Change.Fix<>(reading, value, reason, by));
    }

    /**
     * Names a kind of activity of the college; it counts for no norm.
     *
     * @param code the code used in files
     * @param zh the Chinese name
     * @param en the English name
     * @param reason why
     * @return the profile
     * @throws IllegalArgumentException if the code is malformed, or a name is blank or contains a vertical bar
     */
    public Profile name(String code, String zh, String en, String reason) {
        return with(new Change.Name(new ActivityKind(code, Label.of(zh, en)), reason, by));
    }

    /**
     * Names a kind of activity of the college, and lets it count wherever a kind of the document counts.
     *
     * @param code the code used in files
     * @param zh the Chinese name
     * @param en the English name
     * @param reason why
     * @param as the kind of the document
     * @return the profile
     * @throws IllegalArgumentException if the code is malformed, or a name is blank or contains a vertical bar
     */
    public Profile name(String code, String zh, String en, String reason, ActivityKind as) {
        return name(code, zh, en, reason).with(new Change.Count(code, as, reason, by));
    }

    /**
     * Adds a norm of the college.
     *
     * @param norm the norm, with an id that the book does not have
     * @param reason why
     * @return the profile
     */
    public Profile add(Norm norm, String reason) {
        return with(new Change.Add(norm, reason, by));
    }

    /**
     * Adds a change.
     *
     * @param change the change, with an author of its own
     * @return the profile
     */
    public Profile with(Change change) {
        return new Profile(
                by,
                from,
                until,
                ImmutableList.<Change>builder().addAll(changes).add(change).build());
    }

    /**
     * Returns whether it holds on a day.
     *
     * @param day the day
     * @return true if the day is not before {@code from} and before {@code until}
     */
    public boolean holdsOn(LocalDate day) {
        return from.filter(day::isBefore).isEmpty()
                && until.filter(end -> !day.isBefore(end)).isEmpty();
    }
}
