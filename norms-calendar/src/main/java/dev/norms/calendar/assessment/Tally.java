package dev.norms.calendar.assessment;

import com.google.common.collect.ImmutableList;
import dev.norms.label.CodePointOrder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * The records looked at for one obligation, and what they add up to.
 *
 * @param matches every record looked at, those that count and those that do not
 * @param done what those that count add up to
 * @param onTime what those of them add up to that are dated on or before the deadline
 */
record Tally(ImmutableList<Match> matches, BigDecimal done, BigDecimal onTime) {
    /** Adds up what counts; without a deadline everything is on time. */
    static Tally of(List<Match> matches, LocalDate deadline) {
        BigDecimal done = BigDecimal.ZERO;
        BigDecimal onTime = BigDecimal.ZERO;
        for (Match match : matches) {
            if (match.counts()) {
                done = done.add(match.quantity());
                if (!match.date().isAfter(deadline)) {
                    onTime = onTime.add(match.quantity());
                }
            }
        }
        return new Tally(ImmutableList.copyOf(matches), plain(done), onTime);
    }

    List<String> countedRefs() {
        return matches.stream()
                .filter(Match::counts)
                .map(Match::ref)
                .sorted(CodePointOrder.INSTANCE)
                .toList();
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
