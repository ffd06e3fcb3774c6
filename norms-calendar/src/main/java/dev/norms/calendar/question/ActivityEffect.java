package dev.norms.calendar.question;

import dev.norms.calendar.obligation.Obligation;
import dev.norms.evidence.Unit;
import dev.norms.label.Label;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The effect of an activity on one obligation: how much it counts, or why it does not count.
 *
 * @param obligation the obligation
 * @param quantity how much it counts for, in the obligation's unit; 0 if it does not count
 * @param rejection why it does not count; empty if it does
 */
public record ActivityEffect(Obligation obligation, BigDecimal quantity, Optional<Label> rejection) {
    /**
     * Returns whether the activity counts.
     *
     * @return true if it was not rejected
     */
    public boolean counts() {
        return rejection.isEmpty();
    }

    /**
     * The effect in one sentence.
     *
     * @return the label
     */
    public Label label() {
        Label name = Named.label(obligation);
        Label unit = obligation.unit().label();
        String number = quantity.toPlainString();
        return rejection
                .map(reason -> Label.of(
                        "不计入" + name.zh() + "：" + reason.zh(), "does not count for " + name.en() + ": " + reason.en()))
                .orElseGet(() -> Label.of(
                        "计入" + name.zh() + "：" + number + unit.zh(),
                        "counts for " + name.en() + ": " + number
                                + (obligation.unit() == Unit.CLASS_HOURS ? " " + unit.en() : "")));
    }

    /**
     * Identity, and whether it counts.
     *
     * @return for instance {@code INS-2.1@art-f1/2021-Q2 counts}
     */
    @Override
    public String toString() {
        return obligation + (counts() ? " counts" : " does not count");
    }
}
