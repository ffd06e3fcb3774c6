package dev.norms.calendar.election;

import static java.util.Objects.requireNonNull;

import dev.norms.label.Label;
import dev.norms.time.Bound;
import java.util.OptionalInt;

/**
 * One number of a ballot against what is asked for.
 *
 * @param aspect what is checked
 * @param asked what is asked for, both ends included
 * @param found the number of the ballot, if it is known
 */
public record BallotPoint(BallotAspect aspect, Bound asked, OptionalInt found) {
    public BallotPoint {
        requireNonNull(aspect, "aspect");
        requireNonNull(asked, "asked");
        requireNonNull(found, "found");
    }

    /**
     * Tells whether the number is known and is what is asked for.
     *
     * @return true if so
     */
    public boolean holds() {
        return found.isPresent() && isAsked(found.getAsInt());
    }

    /**
     * Tells whether the number is known and is not what is asked for.
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
     * @return what is asked for, what was found and whether it suffices
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
