package dev.norms.codes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.norms.label.Label;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Function;

/**
 * A code of a table.
 *
 * @param <T> the type of our term
 * @param code the code
 * @param label what it means
 * @param ours our term for it; empty if there is none
 * @param isExact whether the code and our term mean the same
 */
record CodeEntry<T>(String code, Label label, Optional<T> ours, boolean isExact) {
    /** Reads the codes of a table, in its order; {@code ours} parses the code of our term. */
    static <T> ImmutableList<CodeEntry<T>> of(String table, Function<String, T> ours) {
        try (InputStream file = requireNonNull(CodeEntry.class.getResourceAsStream("codes.txt"), "codes.txt")) {
            return new String(file.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\\|", -1))
                    .filter(row -> row[0].equals(table))
                    .map(row -> new CodeEntry<>(
                            row[1],
                            Label.of(row[2], row[3]),
                            row[4].isEmpty() ? Optional.<T>empty() : Optional.of(ours.apply(row[4])),
                            row[5].equals("=")))
                    .collect(ImmutableList.toImmutableList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
