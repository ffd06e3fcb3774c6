package dev.norms.ledger;

import dev.norms.evidence.ApprovalBody;
import dev.norms.fact.Fact;
import dev.norms.internal.draft.Draft;
import dev.norms.internal.style.NormsStyle;
import java.time.LocalDate;
import java.util.Comparator;
import org.immutables.value.Value;

/** The approval of an activity by a body in a prior discussion (事前讨论). */
@Value.Immutable
@NormsStyle
public abstract sealed class Approval implements Fact, WithApproval permits ImmutableApproval {
    static final Comparator<Approval> IN_ORDER =
            Comparator.comparing(Approval::date).thenComparing(Approval::body);

    Approval() {}

    /**
     * The activity.
     *
     * @return its id
     */
    public abstract String activity();

    /**
     * The body.
     *
     * @return the body
     */
    public abstract ApprovalBody body();

    /**
     * The day of the approval.
     *
     * @return the day
     */
    public abstract LocalDate date();

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
     * Returns a new builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Approval}. */
    public static final class Builder extends ImmutableApproval.Builder {
        Builder() {}
    }
}
