package dev.norms.calendar.proposal.block;

import dev.norms.calendar.proposal.puzzle.Cost;
import dev.norms.calendar.proposal.puzzle.Option;
import dev.norms.calendar.proposal.puzzle.Place;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the cheapest days of meetings that must all be some days apart: day after day, with the meetings held before as
 * the state (dynamic programming). Only the most promising states of a day are followed (a beam search); the cheapest
 * one that was left out gives a bound.
 */
public final class Spacing {
    /** The numbers of states of a day that are followed: at first, and again if that proves nothing. */
    private static final int[] WIDTHS = {128, 2048};
    /** The number of states when meetings are spaced again, with the prices of the first time. */
    private static final int[] LATER_WIDTHS = {128};

    private final List<List<Option>> options;
    private final int apart;
    private final Radix radix;
    private long @Nullable [] prices;

    private Spacing(List<List<Option>> options, int apart, Radix radix) {
        this.options = options;
        this.apart = apart;
        this.radix = radix;
    }

    /**
     * Prepares the spacing of some meetings.
     *
     * @param options the options of each meeting
     * @param apart the least number of days between any two of them, from 1
     * @return the spacing; empty if there are more than 64 meetings, or their costs have more digits than a number
     *     holds
     */
    public static Optional<Spacing> of(List<List<Option>> options, int apart) {
        return options.size() > Long.SIZE
                ? Optional.empty()
                : Radix.of(options).map(radix -> new Spacing(options, apart, radix));
    }

    /**
     * The options that meetings take, and a lower bound for the cost of any solution.
     *
     * @param taken the numbers of the options; empty if no solution was found
     * @param bound the bound; the cost of the options if they are the cheapest
     */
    @SuppressWarnings("ArrayRecordComponent") // only the relaxation reads it
    public record Answer(int[] taken, Cost bound) {}

    /**
     * Spaces the meetings. The prices found the first time are kept, and later calls begin with them.
     *
     * @param allowed the numbers of the options that each meeting may take
     * @param ties the tie-breaker of each option
     * @param limit the cost below which they must stay
     * @return the answer; empty if no solution costs less; without options if it is unknown whether one does
     */
    public Optional<Answer> solve(List<BitSet> allowed, int[][] ties, Cost limit) {
        MeetingDays meetingDays = new MeetingDays(radix, options, allowed, ties, apart);
        Prices priced;
        int[] widths = WIDTHS;
        if (prices == null) {
            priced = startingPrices(meetingDays, allowed, ties).improved(radix.whole());
            prices = priced.all();
        } else {
            priced = new Prices(meetingDays, prices);
            widths = LATER_WIDTHS;
        }
        SpacingBeam beam = new SpacingBeam(meetingDays, priced, Math.min(radix.whole(), radix.limit(limit)));
        for (int width : widths) {
            beam.search(width);
            if (beam.isProven()) {
                break;
            }
        }
        return beam.answer();
    }

    /**
     * Returns the best of the prices found by assigning meetings to stretches of days, each of which takes only one.
     */
    Prices startingPrices(MeetingDays meetingDays, List<BitSet> allowed, int[][] ties) {
        return IntStream.range(0, apart)
                .mapToObj(shift -> new Assignment(options, allowed, ties, apart * Place.SLOTS, shift * Place.SLOTS))
                .filter(shared -> shared.solve().isPresent())
                .map(shared -> prices(meetingDays, shared))
                .reduce(new Prices(meetingDays, new long[options.size()]), Prices::better);
    }

    private Prices prices(MeetingDays meetingDays, Assignment shared) {
        return new Prices(
                meetingDays,
                IntStream.range(0, options.size())
                        .mapToLong(meeting ->
                                Math.max(0, meetingDays.freeCost(meeting) - radix.number(shared.price(meeting))))
                        .toArray());
    }
}
