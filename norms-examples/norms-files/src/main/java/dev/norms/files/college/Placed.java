package dev.norms.files.college;

import dev.norms.fact.Origin;

/**
 * A value with the place where it was read.
 *
 * @param <T> the type of the value
 * @param value the value
 * @param origin the place
 */
public record Placed<T>(T value, Origin origin) {}
