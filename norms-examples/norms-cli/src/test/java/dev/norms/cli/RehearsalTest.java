package dev.norms.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that the launchers rehearse are written as people write them. */
class RehearsalTest {
    @Test
    void every_command_succeeds(@TempDir Path folder) {
        Rehearsal.COMMANDS.forEach(command -> {
            Run run = Run.in(folder, command.toArray(new String[0]));

            assertThat(run.status()).as(command + run.err()).isZero();
        });
    }
}
