package dev.norms.calendar.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.norms.duty.ObligationId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamespaceTest {
    private static final Namespace OURS = Namespace.parse("party.example.edu");
    private static final ObligationId MEETING = ObligationId.parse("INS-2.1@art-f1/2021-Q2");

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 10, Integer.MAX_VALUE})
    void the_obligation_of_a_uid_is_read_back(int time) {
        assertThat(OURS.obligation(OURS.uid(MEETING, time))).contains(MEETING);
        assertThat(Namespace.NONE.obligation(OURS.uid(MEETING, time))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"+0", "+1", "+02", "+", "++2", "+-2", "+2+2", "+２", "+99999999999", "+2\n", "\n", " "})
    void a_uid_that_is_never_written_has_no_obligation(String suffix) {
        assertThat(OURS.obligation(MEETING + suffix + "@" + OURS)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void times_are_counted_from_one(int time) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OURS.uid(MEETING, time))
                .withMessage("time must be at least 1, but was " + time);
    }
}
