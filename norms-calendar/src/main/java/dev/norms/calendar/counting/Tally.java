package dev.norms.calendar.counting;

import com.google.common.collect.ImmutableList;
import dev.norms.internal.order.CodePointOrder;
import dev.norms.label.Label;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The records considered for one obligation, and their total.
 *
 * @param matches every record considered, those that count and those that do not
 * @param done the total of the records that count
 * @param onTime the total of the records dated on or before the deadline
 * @param note a remark to add to the sentence
 * @param missing the names of the things that a list requires and that are missing; empty if a plain number is required
 */
public record Tally(
        ImmutableList<Match> matches,
        BigDecimal done,
        BigDecimal onTime,
        Optional<Label> note,
        ImmutableList<Label> missing) {
    /** The reason why a second record about the same thing does not count. */
    public static final Label TWICE = Label.of("同一对象已计", "already counted");

    private static final BigDecimal LARGEST = BigDecimal.valueOf(Integer.MAX_VALUE);

    /**
     * Adds up what counts.
     *
     * @param matches every record considered
     * @param deadline the last day on which a record is on time
     * @return the tally
     */
    public static Tally of(List<Match> matches, LocalDate deadline) {
        int once = 0; // most records count once: ints save intermediate decimals
        int onceOnTime = 0;
        BigDecimal more = BigDecimal.ZERO;
        BigDecimal moreOnTime = BigDecimal.ZERO;
        for (Match match : matches) {
            if (match.counts()) {
                boolean isOnce = match.quantity().compareTo(BigDecimal.ONE) == 0;
                boolean isOnTime = !match.date().isAfter(deadline);
                once += isOnce ? 1 : 0;
                onceOnTime += isOnce && isOnTime ? 1 : 0;
                more = isOnce ? more : more.add(match.quantity());
                moreOnTime = isOnce || !isOnTime ? moreOnTime : moreOnTime.add(match.quantity());
            }
        }
        BigDecimal done = more.add(BigDecimal.valueOf(once));
        BigDecimal onTime = moreOnTime.add(BigDecimal.valueOf(onceOnTime));
        return new Tally(ImmutableList.copyOf(matches), plain(done), onTime, Optional.empty(), ImmutableList.of());
    }

    /**
     * Adds up the records that count; of several records about the same thing only the first does.
     *
     * @param matches every record considered
     * @param things the thing that each match is about, in the order of the matches
     * @param deadline the last day on which a record is on time
     * @return the tally
     */
    public static Tally ofDistinct(List<Match> matches, List<?> things, LocalDate deadline) {
        Set<Object> seen = new HashSet<>();
        List<Match> distinct = new ArrayList<>();
        for (int i = 0; i < matches.size(); i++) {
            Match match = matches.get(i);
            distinct.add(
                    !match.counts() || seen.add(things.get(i))
                            ? match
                            : new Match(match.ref(), match.date(), BigDecimal.ZERO, Optional.of(TWICE), match.about()));
        }
        return of(distinct, deadline);
    }

    /**
     * Returns a tally of a number alone, without records.
     *
     * @param held the number that counts
     * @return the tally
     */
    public static Tally ofFacts(int held) {
        BigDecimal number = BigDecimal.valueOf(held);
        return new Tally(ImmutableList.of(), number, number, Optional.empty(), ImmutableList.of());
    }

    /**
     * Returns this tally with a remark.
     *
     * @param remark the remark to add to the sentence
     * @return the tally
     */
    public Tally noting(Optional<Label> remark) {
        return new Tally(matches, done, onTime, remark, missing);
    }

    /**
     * Returns this tally with the things that are missing.
     *
     * @param things the required things that are missing
     * @return the tally
     */
    public Tally lacking(List<Label> things) {
        return new Tally(matches, done, onTime, note, ImmutableList.copyOf(things));
    }

    /**
     * Returns the first day on which the records that count add up to a number.
     *
     * @param number the number
     * @return the day; empty if they do not
     */
    public Optional<LocalDate> reached(BigDecimal number) {
        BigDecimal left = number;
        List<Match> byDay = matches.stream()
                .filter(Match::counts)
                .sorted(Comparator.comparing(Match::date))
                .toList();
        for (Match match : byDay) {
            left = left.subtract(match.quantity());
            if (left.signum() <= 0) {
                return Optional.of(match.date());
            }
        }
        return Optional.empty();
    }

    /**
     * The names of the records that count.
     *
     * @return the names in the order of code points, unmodifiable
     */
    public List<String> countedRefs() {
        return matches.stream()
                .filter(Match::counts)
                .map(Match::ref)
                .sorted(CodePointOrder.INSTANCE)
                .toList();
    }

    /**
     * A number as an int.
     *
     * @param number the number, from 0
     * @return the number; -1 if it has a fraction, or is too large
     */
    public static int whole(BigDecimal number) {
        if (number.compareTo(LARGEST) > 0) {
            return -1;
        }
        if (number.scale() == 0) {
            return number.intValue();
        }
        int whole = number.intValue();
        return number.compareTo(BigDecimal.valueOf(whole)) == 0 ? whole : -1;
    }

    /** Returns a number without trailing zeros and without an exponent. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
