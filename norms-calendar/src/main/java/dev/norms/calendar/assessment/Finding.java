package dev.norms.calendar.assessment;

import dev.norms.calendar.counting.Tally;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.duty.ObligationId;
import dev.norms.explanation.Explanation;
import dev.norms.label.Label;
import dev.norms.organization.PersonId;
import dev.norms.organization.Role;
import dev.norms.source.Citation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The verdict on one obligation or standing duty, with what was counted. */
public final class Finding {
    private final Judged table;
    private final int row;
    // kept because they are read repeatedly; threads that race compute equal values
    private @Nullable Obligation obligation;
    private @Nullable Tally counted;
    private @Nullable Label reason;

    /** Creates the finding of a row. */
    Finding(Judged table, int row) {
        this.table = table;
        this.row = row;
    }

    /** Creates the finding of a row whose obligation is known. */
    Finding(Judged table, int row, Obligation known) {
        this(table, row);
        this.obligation = known;
    }

    private Assessor assessor() {
        return table.assessor();
    }

    /**
     * The obligation.
     *
     * @return the obligation or standing duty
     */
    public Obligation obligation() {
        Obligation known = obligation;
        if (known == null) {
            known = table.obligation(row);
            obligation = known;
        }
        return known;
    }

    /**
     * The id of the obligation.
     *
     * @return the id
     */
    public ObligationId id() {
        return obligation().id();
    }

    /**
     * The verdict.
     *
     * @return the verdict
     */
    public Verdict verdict() {
        return table.verdict(row);
    }

    /**
     * The verdict in words, see {@link Verdict#label(Obligation)}.
     *
     * @return for instance 已落实 for a standing duty that holds
     */
    public Label label() {
        return verdict().label(obligation());
    }

    /**
     * The person who owes it, or who holds the addressed post on the window's last day (by a reading, on its first), or
     * on the as-of day if that is earlier.
     *
     * @return the key; empty if the organization as a whole owes it or the post is vacant
     */
    public Optional<PersonId> person() {
        return assessor().person(obligation());
    }

    /**
     * The post that bears first responsibility for it (第一责任人).
     *
     * @return the addressed post, else that of the addressee, see {@link dev.norms.duty.Addressee#responsible()}; empty
     *     if a person owes it
     */
    public Optional<Role> responsible() {
        return assessor().responsible(obligation());
    }

    /** Returns whether the ledger has a follow-up to the obligation. */
    boolean isFollowedUp() {
        return assessor().isFollowedUp(obligation());
    }

    /**
     * The amount counted, in the obligation's unit.
     *
     * @return the sum, without trailing zeros; empty where there are no data
     */
    public Optional<BigDecimal> done() {
        if (verdict() == Verdict.NO_DATA) {
            return Optional.empty();
        }
        int done = table.done(row);
        return Optional.of(
                PackedResult.isKnown(done)
                        ? PackedResult.decimal(done)
                        : counted().done());
    }

    private Tally counted() {
        Tally known = counted;
        if (known == null) {
            known = assessor().tally(obligation());
            counted = known;
        }
        return known;
    }

    /**
     * The records that were counted.
     *
     * @return their names in the order of code points, unmodifiable
     */
    public List<String> records() {
        return counted().countedRefs();
    }

    /**
     * The provisions on which the obligation rests, of upper rules those in force on the first day of its period.
     *
     * @return the citations; of a standing duty, those of the as-of day
     */
    public List<Citation> citations() {
        return obligation().citations(assessor().asOf());
    }

    /**
     * The reason for the verdict in one sentence: the summary of {@link #explanation()}.
     *
     * @return the reason
     */
    public Label reason() {
        Label known = reason;
        if (known == null) {
            known = assessor().reason(obligation(), counted());
            reason = known;
        }
        return known;
    }

    /**
     * Returns the day on which the number owed was reached; later records that count do not move it.
     *
     * @return the day; empty if the verdict is not one of fulfilment, or no dated record decides it
     */
    public Optional<LocalDate> fulfilledOn() {
        return verdict().isFulfilled() ? assessor().fulfilledOn(obligation()) : Optional.empty();
    }

    /**
     * The reason for the verdict, with the rule, the days and every record considered.
     *
     * @return the explanation, made at each call
     */
    public Explanation explanation() {
        return assessor().explain(obligation()).explain();
    }

    /**
     * What decided this finding alone: the steps of {@link #explanation()} without the rules and the versions, which
     * all findings of a norm share.
     *
     * @return the days, the facts and every record considered, made at each call
     */
    public List<Explanation> considered() {
        return assessor().explain(obligation()).considered();
    }

    /** Two findings are equal if the same was found of the same obligation, for the same reason. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Finding that
                && obligation().equals(that.obligation())
                && verdict() == that.verdict()
                && (isSameRow(that) || hasSameReason(that));
    }

    @SuppressWarnings("ReferenceEquality") // a shortcut: the same row of the same table
    private boolean isSameRow(Finding that) {
        return table == that.table && row == that.row;
    }

    private boolean hasSameReason(Finding that) {
        return done().equals(that.done()) && reason().equals(that.reason());
    }

    @Override
    public int hashCode() {
        return obligation().hashCode();
    }

    /**
     * The id and the verdict.
     *
     * @return for instance {@code INS-2.1@art-f1/2021-Q2 missed}
     */
    @Override
    public String toString() {
        return obligation() + " " + verdict().code();
    }
}
