package dev.norms.calendar.assessment;

import com.google.common.collect.ImmutableList;
import dev.norms.calendar.schedule.Obligation;
import dev.norms.duty.ObligationId;
import dev.norms.explanation.Explanation;
import dev.norms.label.Label;
import dev.norms.organization.PersonId;
import dev.norms.organization.Role;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How one obligation or standing duty stands, with what was counted. */
public final class Finding {
    private final Obligation obligation;
    private final Verdict verdict;
    private final @Nullable PersonId person;
    private final @Nullable BigDecimal done;
    private final ImmutableList<String> records;
    private final Assessor assessor;

    Finding(
            Obligation obligation,
            Verdict verdict,
            Optional<PersonId> person,
            Optional<BigDecimal> done,
            List<String> records,
            Assessor assessor) {
        this.obligation = obligation;
        this.verdict = verdict;
        this.person = person.orElse(null);
        this.done = done.orElse(null);
        this.records = ImmutableList.copyOf(records);
        this.assessor = assessor;
    }

    /**
     * What is owed.
     *
     * @return the obligation or standing duty
     */
    public Obligation obligation() {
        return obligation;
    }

    /**
     * Its identity.
     *
     * @return the id of the obligation
     */
    public ObligationId id() {
        return obligation.id();
    }

    /**
     * How it stands.
     *
     * @return the verdict
     */
    public Verdict verdict() {
        return verdict;
    }

    /**
     * The person who owes it, or who holds the addressed post on the window's last day, or on the as-of day if that is
     * earlier.
     *
     * @return the key; empty if the organization as a whole owes it or the post is vacant
     */
    public Optional<PersonId> person() {
        return Optional.ofNullable(person);
    }

    /**
     * The post that answers for it first.
     *
     * @return the addressed post, else that of the addressee, see {@link dev.norms.duty.Addressee#responsible()}; empty
     *     if a person owes it
     */
    public Optional<Role> responsible() {
        return assessor.responsible(obligation);
    }

    /** Tells whether the ledger has a follow-up of it. */
    boolean isFollowedUp() {
        return assessor.isFollowedUp(obligation);
    }

    /**
     * What was counted, in the obligation's unit.
     *
     * @return the sum, without trailing zeros; empty where there are no data
     */
    public Optional<BigDecimal> done() {
        return Optional.ofNullable(done);
    }

    /**
     * The records that were counted.
     *
     * @return their names in the order of code points, unmodifiable
     */
    public List<String> records() {
        return records;
    }

    /**
     * Why it stands so, in one sentence: the summary of {@link #explanation()}.
     *
     * @return the reason
     */
    public Label reason() {
        return assessor.reason(obligation);
    }

    /**
     * Why it stands so, from the verdict to the rule, the days and every record looked at.
     *
     * @return the explanation, worked out at each call
     */
    public Explanation explanation() {
        return assessor.explain(obligation);
    }

    /**
     * Identity and verdict.
     *
     * @return for instance {@code INS-2.1@art-f1/2021-Q2 missed}
     */
    @Override
    public String toString() {
        return obligation + " " + verdict.code();
    }
}
