package dev.norms.ledger;

import dev.norms.fact.Origin;
import dev.norms.internal.style.NormsStyle;
import dev.norms.organization.PersonId;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** That a person attended (出勤) an activity. */
@Value.Immutable
@NormsStyle
public abstract sealed class Attendance implements WithAttendance permits ImmutableAttendance {
    Attendance() {}

    /**
     * Which activity.
     *
     * @return its id
     */
    public abstract String activity();

    /**
     * Who attended.
     *
     * @return the key
     */
    public abstract PersonId person();

    /**
     * The class hours it was worth to this person.
     *
     * @return the hours, from 0 to 24 as they are of one day; empty for the activity's own
     */
    public abstract Optional<BigDecimal> hours();

    /**
     * Where it was read.
     *
     * @return the origin
     */
    @Value.Default
    @Value.Auxiliary
    public Origin origin() {
        return Origin.NONE;
    }

    /**
     * That a person attended an activity, with the activity's own hours.
     *
     * @param activity the id of the activity
     * @param person the key of the person
     * @return the attendance
     */
    public static Attendance of(String activity, String person) {
        return builder().activity(activity).person(PersonId.of(person)).build();
    }

    /**
     * Starts one.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Attendance}. */
    public static final class Builder extends ImmutableAttendance.Builder {
        Builder() {}
    }
}
