package dev.norms.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.norms.time.DateRange;
import dev.norms.web.answer.Asked;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AskedTest {
    private static final Optional<LocalDate> FIRST = Optional.of(LocalDate.of(2026, 3, 1));
    private static final Optional<LocalDate> LAST = Optional.of(LocalDate.of(2026, 3, 31));
    private static final Optional<LocalDate> NONE = Optional.empty();

    @Test
    void the_ends_of_a_range_go_together_as_on_the_command_line() {
        assertThat(Asked.range(FIRST, LAST)).hasValue(DateRange.ofClosed(FIRST.get(), LAST.get()));
        assertThat(Asked.range(NONE, NONE)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> Asked.range(FIRST, NONE));
        assertThatIllegalArgumentException().isThrownBy(() -> Asked.range(NONE, LAST));
        assertThatIllegalArgumentException().isThrownBy(() -> Asked.range(LAST, FIRST));
    }
}
