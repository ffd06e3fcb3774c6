package dev.norms.ledger;

import dev.norms.fact.Fact;
import dev.norms.internal.style.NormsStyle;
import dev.norms.organization.PersonId;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** The attendance (出勤) of a person at an activity. */
@Value.Immutable
@NormsStyle
public abstract sealed class Attendance implements Fact, WithAttendance permits ImmutableAttendance {
    Attendance() {}

    /**
     * The activity.
     *
     * @return its id
     */
    public abstract String activity();

    /**
     * The person.
     *
     * @return the key
     */
    public abstract PersonId person();

    /**
     * The class hours credited to this person.
     *
     * @return the hours, not negative; empty for the activity's own
     */
    public abstract Optional<BigDecimal> hours();

    /**
     * Returns the attendance of a person at an activity, with the activity's own hours.
     *
     * @param activity the id of the activity
     * @param person the key of the person
     * @return the attendance
     */
    public static Attendance of(String activity, String person) {
        return builder().activity(activity).person(PersonId.of(person)).build();
    }

    /**
     * Returns a new builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Attendance}. */
    public static final class Builder extends ImmutableAttendance.Builder {
        Builder() {}
    }
}
