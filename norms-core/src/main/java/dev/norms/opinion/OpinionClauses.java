package dev.norms.opinion;

import dev.norms.clause.Clauses;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads the clauses of the edition of 2020 from the table beside this class, once. This module reads no other file. */
final class OpinionClauses {
    static final Clauses EDITION_2020 = load("clauses-2020.txt");

    private OpinionClauses() {}

    private static Clauses load(String name) {
        try (InputStream in = OpinionClauses.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("resource must be bundled, but was missing: " + name);
            }
            return Clauses.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
