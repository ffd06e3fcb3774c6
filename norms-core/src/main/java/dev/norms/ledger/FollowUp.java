package dev.norms.ledger;

import dev.norms.duty.ObligationId;
import dev.norms.fact.Origin;
import dev.norms.internal.draft.Draft;
import dev.norms.internal.style.NormsStyle;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** What is done about a missed duty (整改). */
@Value.Immutable
@NormsStyle
public abstract sealed class FollowUp implements WithFollowUp permits ImmutableFollowUp {
    FollowUp() {}

    /**
     * Which duty was missed.
     *
     * @return its id
     */
    public abstract ObligationId obligation();

    /**
     * What is done.
     *
     * @return the action
     */
    public abstract String action();

    /**
     * Who does it, a person's key or a body.
     *
     * @return the text
     */
    public abstract String by();

    /**
     * By when.
     *
     * @return the day
     */
    public abstract LocalDate date();

    /**
     * When it was done.
     *
     * @return the day, if it is done
     */
    public abstract Optional<LocalDate> done();

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
     * A follow-up that is not done yet.
     *
     * @param obligation the text form of the obligation's id
     * @param action what is done
     * @param by who does it
     * @param day by when
     * @return the follow-up
     */
    public static FollowUp of(String obligation, String action, String by, LocalDate day) {
        return builder()
                .obligation(ObligationId.parse(obligation))
                .action(action)
                .by(by)
                .date(day)
                .build();
    }

    /**
     * A follow-up that is not done yet.
     *
     * @param obligation the text form of the obligation's id
     * @param action what is done
     * @param by who does it
     * @param day by when, in the form {@code 2021-04-08}
     * @return the follow-up
     */
    public static FollowUp of(String obligation, String action, String by, String day) {
        return of(obligation, action, by, Draft.day("FollowUp", obligation, "date", day));
    }

    /**
     * Starts one.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link FollowUp}. */
    public static final class Builder extends ImmutableFollowUp.Builder {
        Builder() {}
    }
}
