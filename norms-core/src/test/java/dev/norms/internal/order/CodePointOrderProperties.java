package dev.norms.internal.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CodePointOrderProperties {
    @Property
    void is_the_order_of_the_code_points(@ForAll("texts") String left, @ForAll("texts") String right) {
        int expected =
                Arrays.compare(left.codePoints().toArray(), right.codePoints().toArray());
        assertThat(Integer.signum(CodePointOrder.INSTANCE.compare(left, right))).isEqualTo(Integer.signum(expected));
    }

    @Example
    void differs_from_the_order_of_units_beyond_the_basic_plane() {
        assertThat("𠮷".compareTo("\uFF21")).isNegative();
        assertThat(CodePointOrder.INSTANCE.compare("𠮷", "\uFF21")).isPositive();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "é", "支", "\uE000", "\uFF21", "𠮷", "😀")
                .list()
                .ofMaxSize(4)
                .map(parts -> String.join("", parts));
    }
}
