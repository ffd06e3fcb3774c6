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
        Label name = ObligationInWords.label(obligation);
        if (rejection.isPresent()) {
            return Label.format("不计入{0}：{1}", "does not count for {0}: {1}", name, rejection.get());
        }
        String number = quantity.toPlainString();
        Label unit = obligation.unit().label();
        return obligation.unit() == Unit.CLASS_HOURS
                ? Label.format("计入{0}：{1}{2}", "counts for {0}: {1} {2}", name, number, unit)
                : Label.format("计入{0}：{1}{2}", "counts for {0}: {1}", name, number, unit);
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
