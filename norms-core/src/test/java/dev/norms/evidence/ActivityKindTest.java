package dev.norms.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ActivityKindTest {
    @Test
    void every_kind_of_the_document_is_read_from_what_it_prints() {
        assertThat(ActivityKind.known())
                .isNotEmpty()
                .allSatisfy(
                        kind -> assertThat(ActivityKind.parse(kind.toString())).isEqualTo(kind));
    }
}
