package dev.norms.files.ics;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A component of a calendar file, with the properties that were asked for.
 *
 * @param name its name in upper case, such as {@code VEVENT}
 * @param line the line of the file on which it begins, from 1
 * @param properties its properties in the order of the file
 * @param components the components in it in the order of the file
 */
public record Component(
        String name, int line, ImmutableList<Property> properties, ImmutableList<Component> components) {
    public Component {
        requireNonNull(name, "name");
        requireNonNull(properties, "properties");
        requireNonNull(components, "components");
    }

    /**
     * Returns the first property of a name.
     *
     * @param property its name in upper case
     * @return the property, if there is one
     */
    public Optional<Property> find(String property) {
        for (Property each : properties) {
            if (each.name().equals(property)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the properties of a name.
     *
     * @param property the name in upper case
     * @return the properties in the order of the file
     */
    public Stream<Property> all(String property) {
        return properties.stream().filter(each -> each.name().equals(property));
    }

    /**
     * Returns the components of a name in this one.
     *
     * @param component the name in upper case
     * @return the components in the order of the file
     */
    public Stream<Component> each(String component) {
        return components.stream().filter(each -> each.name().equals(component));
    }
}
