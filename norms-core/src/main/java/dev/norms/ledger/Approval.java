package dev.norms.ledger;

import dev.norms.evidence.ApprovalBody;
import dev.norms.fact.Origin;
import dev.norms.internal.draft.Draft;
import dev.norms.internal.style.NormsStyle;
import java.time.LocalDate;
import org.immutables.value.Value;

/** A body's discussion of an activity (事前讨论), which approved it. */
@Value.Immutable
@NormsStyle
public abstract sealed class Approval implements WithApproval permits ImmutableApproval {
    Approval() {}

    /**
     * Which activity.
     *
     * @return its id
     */
    public abstract String activity();

    /**
     * Which body.
     *
     * @return the body
     */
    public abstract ApprovalBody body();

    /**
     * When.
     *
     * @return the day
     */
    public abstract LocalDate date();

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
     * An approval.
     *
     * @param activity the id of the activity
     * @param body the body
     * @param day the day
     * @return the approval
     */
    public static Approval of(String activity, ApprovalBody body, LocalDate day) {
        return builder().activity(activity).body(body).date(day).build();
    }

    /**
     * An approval.
     *
     * @param activity the id of the activity
     * @param body the body
     * @param day the day, in the form {@code 2021-04-08}
     * @return the approval
     */
    public static Approval of(String activity, ApprovalBody body, String day) {
        return of(activity, body, Draft.day("Approval", activity, "date", day));
    }

    /**
     * Starts one.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Approval}. */
    public static final class Builder extends ImmutableApproval.Builder {
        Builder() {}
    }
}
