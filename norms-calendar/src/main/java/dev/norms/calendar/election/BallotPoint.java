package dev.norms.calendar.election;

import static java.util.Objects.requireNonNull;

import dev.norms.label.Label;
import dev.norms.time.Bound;
import java.util.OptionalInt;

/**
 * A number of a ballot compared with the number that the rules require.
 *
 * @param aspect the number that is checked
 * @param asked the numbers that the rules allow, both ends included
 * @param found the number of the ballot, if it is known
 */
public record BallotPoint(BallotAspect aspect, Bound asked, OptionalInt found) {
    public BallotPoint {
        requireNonNull(aspect, "aspect");
        requireNonNull(asked, "asked");
        requireNonNull(found, "found");
    }

    /**
     * Returns whether the number is known and as required.
     *
     * @return true if so
     */
    public boolean holds() {
        return found.isPresent() && isWithinBound(found.getAsInt());
    }

    /**
     * Returns whether the number is known and not as required.
     *
     * @return true if so
     */
    public boolean isBroken() {
        return found.isPresent() && !isWithinBound(found.getAsInt());
    }

    private boolean isWithinBound(int number) {
        return number >= asked.atLeast() && number <= asked.atMost().orElse(Integer.MAX_VALUE);
    }

    /**
     * The point as a sentence.
     *
     * @return the required number, the recorded number and whether it is compliant
     */
    public Label label() {
        Label number = asked.label();
        if (asked.atMost().isEmpty()) {
            number = Label.format("应{0}", "{0}", number);
        } else if (asked.atLeast() == 0) {
            number = Label.format("应不超过{0}", "at most {0}", asked.atMost().getAsInt());
        } else {
            number = Label.format("应为{0}", "{0}", number);
        }
        Label rule = Label.format("{0}{1}人", "{0}: {1} asked for", aspect.label(), number);
        if (found.isEmpty()) {
            return Label.format("{0}，未登记", "{0}, not recorded", rule);
        }
        return Label.format(
                holds() ? "{0}，实为{1}人，符合" : "{0}，实为{1}人，不符合",
                holds() ? "{0}, {1} recorded, compliant" : "{0}, {1} recorded, not compliant",
                rule,
                found.getAsInt());
    }
}
