package dev.norms.college;

import dev.norms.fact.Fact;
import dev.norms.internal.draft.Draft;
import dev.norms.internal.style.NormsStyle;
import dev.norms.organization.OrganizationId;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * A committee that the superior appoints (指派) until there is an election.
 *
 * <p>It has no term of office: nothing expires and no re-election follows from it. It ends with the next election.
 */
@Value.Immutable
@NormsStyle
public abstract sealed class Appointment implements Fact, WithAppointment permits ImmutableAppointment {
    Appointment() {}

    /**
     * The general branch or branch for which the committee was appointed.
     *
     * @return its id
     */
    public abstract OrganizationId organization();

    /**
     * The first day of the appointment.
     *
     * @return the first day
     */
    public abstract LocalDate since();

    /**
     * An appointment.
     *
     * @param organization the id of the organization
     * @param since the first day
     * @return the appointment
     */
    public static Appointment of(String organization, LocalDate since) {
        return builder()
                .organization(OrganizationId.of(organization))
                .since(since)
                .build();
    }

    /**
     * An appointment.
     *
     * @param organization the id of the organization
     * @param since the first day, in the form {@code 2020-11-05}
     * @return the appointment
     */
    public static Appointment of(String organization, String since) {
        return of(organization, Draft.day("Appointment", organization, "since", since));
    }

    /**
     * Returns a new builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Appointment}. */
    public static final class Builder extends ImmutableAppointment.Builder {
        Builder() {}
    }
}
