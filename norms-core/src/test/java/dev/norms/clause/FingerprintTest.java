package dev.norms.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FingerprintTest {
    private static final String DIGEST = "0123456789abcdef".repeat(4);

    @ParameterizedTest
    @ValueSource(strings = {"1:", "18:", "999999999:"})
    void is_written_as_it_was_read(String length) {
        assertThat(Fingerprint.parse(length + DIGEST)).hasToString(length + DIGEST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ":", "0:", "018:", "+18:", "-18:", "１８:", "1８:", "1 8:", "18", "18：", "99999999999:"})
    void has_one_text_form(String length) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fingerprint.parse(length + DIGEST))
                .withMessage("fingerprint must be a number, a colon and 64 hexadecimal digits, but was '" + length
                        + DIGEST + "'");
    }
}
