package dev.norms.ledger;

import dev.norms.duty.ObligationId;
import dev.norms.fact.Fact;
import dev.norms.internal.draft.Draft;
import dev.norms.internal.order.CodePointOrder;
import dev.norms.internal.style.NormsStyle;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;

/** A measure taken after a duty was missed (整改). */
@Value.Immutable
@NormsStyle
public abstract sealed class FollowUp implements Fact, WithFollowUp permits ImmutableFollowUp {
    static final Comparator<FollowUp> IN_ORDER = Comparator.comparing(FollowUp::date)
            .thenComparing(FollowUp::action, CodePointOrder.INSTANCE)
            .thenComparing(FollowUp::by, CodePointOrder.INSTANCE);

    FollowUp() {}

    /**
     * The missed duty.
     *
     * @return its id
     */
    public abstract ObligationId obligation();

    /**
     * The action.
     *
     * @return the action
     */
    public abstract String action();

    /**
     * The person or body responsible.
     *
     * @return the text
     */
    public abstract String by();

    /**
     * The day by which it is to be done.
     *
     * @return the day
     */
    public abstract LocalDate date();

    /**
     * The day on which it was done.
     *
     * @return the day, if it is done
     */
    public abstract Optional<LocalDate> done();

    /**
     * A follow-up that is not done yet.
     *
     * @param obligation the text form of the obligation's id
     * @param action the action
     * @param by the person or body responsible
     * @param day the day by which it is to be done
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
     * @param action the action
     * @param by the person or body responsible
     * @param day the day by which it is to be done, in the form {@code 2021-04-08}
     * @return the follow-up
     */
    public static FollowUp of(String obligation, String action, String by, String day) {
        return of(obligation, action, by, Draft.day("FollowUp", obligation, "date", day));
    }

    /**
     * Returns a new builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link FollowUp}. */
    public static final class Builder extends ImmutableFollowUp.Builder {
        Builder() {}
    }
}
