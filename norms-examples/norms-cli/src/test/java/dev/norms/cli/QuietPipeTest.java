package dev.norms.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietPipeTest {
    @ParameterizedTest
    @CsvSource({"Broken pipe, false", "断开的管道, false", "No space left on device, true"})
    void only_the_end_of_the_reader_is_no_error(String message, boolean isError) {
        OutputStream failing = new OutputStream() {
            @Override
            public void write(int written) throws IOException {
                throw new IOException(message);
            }
        };
        PrintStream out = new PrintStream(new QuietPipe(failing), false, UTF_8);

        out.println("a line");

        assertThat(out.checkError()).isEqualTo(isError);
    }
}
