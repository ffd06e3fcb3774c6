package dev.norms.opinion.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.norms.label.Label;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ShareTest {
    @Property(tries = 400)
    void the_most_is_the_greatest_number_within_the_share(
            @ForAll @IntRange(min = 1, max = 12) int numerator,
            @ForAll @IntRange(min = 1, max = 12) int more,
            @ForAll @IntRange(min = 0, max = 200) int base) {
        int denominator = numerator + more;

        int most = new Share(numerator, denominator).most(base);

        assertThat(most * denominator).isLessThanOrEqualTo(base * numerator);
        assertThat((most + 1) * denominator).isGreaterThan(base * numerator);
    }

    @Example
    void the_largest_group_does_not_overflow() {
        assertThat(new Share(2, 3).most(Integer.MAX_VALUE)).isEqualTo(1_431_655_764);
    }

    @Example
    void a_share_is_more_than_nothing_and_less_than_all() {
        assertThatThrownBy(() -> new Share(0, 3)).hasMessageEndingWith("but was 0/3");
        assertThatThrownBy(() -> new Share(3, 3)).hasMessageEndingWith("but was 3/3");
        assertThat(new Share(1, 2).label()).isEqualTo(Label.of("不超过1/2", "at most 1/2"));
    }

    @Example
    void no_group_is_smaller_than_nobody() {
        assertThat(new Share(1, 3).most(0)).isZero();
        assertThatThrownBy(() -> new Share(1, 3).most(-1)).hasMessageEndingWith("but was -1");
    }
}
