package dev.norms.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.workday.ChinaWorkdays;
import dev.norms.opinion.ImplementationOpinion;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What a fresh JVM loads until it has the book and the working days. Every class costs it a part of a millisecond, the
 * first lambda and the first record that is hashed several milliseconds each.
 */
class ColdStartTest {
    private static List<String> loaded;

    /** Has nothing but this library on its class path. */
    static final class Data {
        private Data() {}

        public static void main(String[] args) {
            ImplementationOpinion.book();
            CollegeCalendar.of(ChinaWorkdays.bundled());
        }
    }

    @BeforeAll
    static void load() throws IOException, InterruptedException {
        String classPath = Stream.of(ImplementationOpinion.class, ChinaWorkdays.class, Data.class)
                .map(type -> place(type).toString())
                .collect(Collectors.joining(File.pathSeparator));
        Process data = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load:stdout:none",
                        "-cp",
                        classPath,
                        Data.class.getName())
                .redirectErrorStream(true)
                .start();
        String output = new String(data.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(data.waitFor()).as(output).isZero();
        loaded =
                output.lines().map(line -> line.replaceFirst(" source: .*", "")).toList();
    }

    private static Path place(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void no_lambda_of_this_library_is_linked() {
        assertThat(loaded.stream().filter(name -> name.startsWith("dev.norms.") && name.contains("$$Lambda")))
                .isEmpty();
    }

    @Test
    void no_record_is_hashed_compared_or_printed_by_code_that_the_jvm_must_write_first() {
        assertThat(loaded.contains("java.lang.runtime.ObjectMethods")).isFalse();
    }

    @Test
    void few_classes_of_this_library_are_loaded() {
        // some forty of them are the answers to questions that a college may settle otherwise
        assertThat(loaded.stream().filter(name -> name.startsWith("dev.norms.")).count())
                .isBetween(100L, 240L);
    }
}
