package dev.norms.files.ics;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/**
 * A property of a component, uninterpreted.
 *
 * @param name its name in upper case, such as {@code DTSTART}
 * @param parameters the first value of each parameter by its name in upper case
 * @param value its value with escapes, such as {@code 20261016}
 * @param line the line of the file on which it begins, from 1
 */
public record Property(String name, ImmutableMap<String, String> parameters, String value, int line) {
    public Property {
        requireNonNull(name, "name");
        requireNonNull(parameters, "parameters");
        requireNonNull(value, "value");
    }

    /**
     * Returns the value of a parameter.
     *
     * @param parameter its name in upper case, such as {@code TZID}
     * @return the value; empty if the property does not have the parameter
     */
    public Optional<String> parameter(String parameter) {
        return Optional.ofNullable(parameters.get(parameter));
    }
}
