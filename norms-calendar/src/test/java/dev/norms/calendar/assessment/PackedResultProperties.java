package dev.norms.calendar.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** What is packed comes out again, or is marked as not exact. */
class PackedResultProperties {
    /** The largest amount that is kept, in whole numbers or in hundredths less one. */
    private static final int MAX = Integer.MAX_VALUE >> 4;

    @Property(tries = 100)
    void a_verdict_comes_out_with_its_amount(@ForAll Verdict verdict, @ForAll @IntRange(max = MAX) int done) {
        int packed = PackedResult.of(verdict.number(), PackedResult.ofWhole(done));
        assertThat(PackedResult.verdict(packed)).isEqualTo(verdict);
        assertThat(PackedResult.isMissed(packed)).isEqualTo(verdict == Verdict.MISSED);
        assertThat(PackedResult.done(packed)).isEqualTo(done);
        assertThat(PackedResult.isExact(packed)).isTrue();
        assertThat(packed).isNotEqualTo(PackedResult.UNKNOWN);
    }

    @Property(tries = 200)
    void hundredths_come_out_as_decimals(@ForAll Verdict verdict, @ForAll @LongRange(min = 0, max = 1_000) long done) {
        int packed = PackedResult.of(verdict.number(), PackedResult.ofHundredths(done));
        assertThat(PackedResult.verdict(packed)).isEqualTo(verdict);
        assertThat(PackedResult.isExact(packed)).isTrue();
        assertThat(PackedResult.isKnown(PackedResult.done(packed))).isTrue();
        assertThat(PackedResult.decimal(PackedResult.done(packed))).isEqualTo(plain(done));
        assertThat(PackedResult.ofDecimal(BigDecimal.valueOf(done, 2))).isEqualTo(PackedResult.ofHundredths(done));
        assertThat(PackedResult.ofDecimal(BigDecimal.valueOf(done * 10, 3))).isEqualTo(PackedResult.ofHundredths(done));
    }

    @Example
    void amounts_that_do_not_fit_are_not_exact() {
        for (int done : new int[] {
            PackedResult.ofWhole(MAX + 1L),
            PackedResult.ofWhole(Long.MAX_VALUE),
            PackedResult.ofHundredths(100L * MAX + 100),
            PackedResult.ofHundredths(nextPart(MAX)),
            PackedResult.ofDecimal(new BigDecimal("0.001")),
            PackedResult.ofDecimal(BigDecimal.valueOf(MAX + 1L)),
            PackedResult.ofDecimal(BigDecimal.valueOf(nextPart(MAX), 2)),
            PackedResult.ofDecimal(BigDecimal.valueOf(Long.MAX_VALUE))
        }) {
            assertThat(PackedResult.isKnown(done)).isFalse();
            int packed = PackedResult.of(Verdict.MET.number(), done);
            assertThat(PackedResult.isExact(packed)).isFalse();
            assertThat(PackedResult.verdict(packed)).isEqualTo(Verdict.MET);
        }
    }

    @Example
    void the_largest_amounts_are_exact() {
        assertThat(PackedResult.decimal(PackedResult.ofWhole(MAX))).isEqualTo(BigDecimal.valueOf(MAX));
        assertThat(PackedResult.decimal(PackedResult.ofHundredths(100L * MAX))).isEqualTo(BigDecimal.valueOf(MAX));
        assertThat(PackedResult.decimal(PackedResult.ofDecimal(BigDecimal.valueOf(MAX))))
                .isEqualTo(BigDecimal.valueOf(MAX));
        assertThat(PackedResult.done(PackedResult.of(1, PackedResult.ofHundredths(MAX - 1L))))
                .isEqualTo(-MAX);
        assertThat(PackedResult.decimal(PackedResult.ofHundredths(MAX - 1L)))
                .isEqualTo(BigDecimal.valueOf(MAX - 1L, 2).stripTrailingZeros());
        assertThat(PackedResult.ofDecimal(BigDecimal.valueOf(MAX - 1L, 2)))
                .isEqualTo(PackedResult.ofHundredths(MAX - 1L));
    }

    /** The first number from a number on that is not divisible by a hundred. */
    private static long nextPart(long from) {
        return from % 100 == 0 ? from + 1 : from;
    }

    private static BigDecimal plain(long hundredths) {
        return hundredths % 100 == 0
                ? BigDecimal.valueOf(hundredths / 100)
                : BigDecimal.valueOf(hundredths, 2).stripTrailingZeros();
    }
}
