package dev.norms.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A temporary folder with a copy of the sample college in its folder {@code c}. */
abstract class SampleFolder {
    @TempDir
    Path folder;

    @BeforeEach
    void copy_the_sample() throws IOException {
        Run.sample(folder.resolve("c"));
    }
}
