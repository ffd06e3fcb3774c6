package dev.norms.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class NormsTest {
    @Test
    void from_classes_the_call_is_that_of_the_jar() {
        assertThat(Norms.invocation(Path.of(""))).isEqualTo("java -jar norms.jar");
    }
}
