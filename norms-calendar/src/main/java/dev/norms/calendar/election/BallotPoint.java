package dev.norms.calendar.election;

import static java.util.Objects.requireNonNull;

import dev.norms.label.Label;
import dev.norms.time.Bound;
import java.util.OptionalInt;

/**
 * A number of a ballot compared with the number that the rules require.
 *
 * @param aspect the number that is checked
 * @param asked the required number, both ends included
 * @param found the number of the ballot, if it is known
 */
public record BallotPoint(BallotAspect aspect, Bound asked, OptionalInt found) {
    public BallotPoint {
        requireNonNull(aspect, "aspect");
        requireNonNull(asked, "asked");
        requireNonNull(found, "found");
    }

    /**
     * Returns whether the number is known and is what is asked for.
     *
     * @return true if so
     */
    public boolean holds() {
        return found.isPresent() && isAsked(found.getAsInt());
    }

    /**
     * Returns whether the number is known and is not what is asked for.
     *
     * @return true if so
     */
    public boolean isBroken() {
        return found.isPresent() && !isAsked(found.getAsInt());
    }

    private boolean isAsked(int number) {
        return number >= asked.atLeast() && number <= asked.atMost().orElse(Integer.MAX_VALUE);
    }

    /**
     * The point as a sentence.
     *
     * @return the required number, the recorded number and whether it is compliant
     */
    public Label label() {
        String most = asked.atMost().isPresent() ? "" + asked.atMost().getAsInt() : "";
        boolean noLeast = asked.atLeast() == 0 && asked.atMost().isPresent();
        String zh = aspect.label().zh()
                + (noLeast
                        ? "应不超过" + most
                        : (asked.atMost().isEmpty() ? "应" : "应为")
                                + asked.label().zh())
                + "人，";
        String en = aspect.label().en() + ": "
                + (noLeast ? "at most " + most : asked.label().en()) + " asked for, ";
        if (found.isEmpty()) {
            return Label.of(zh + "未登记", en + "not recorded");
        }
        return Label.of(
                zh + "实为" + found.getAsInt() + "人，" + (holds() ? "符合" : "不符合"),
                en + found.getAsInt() + " recorded, " + (holds() ? "compliant" : "not compliant"));
    }
}
