package dev.norms.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The metadata that editors read name the properties that there are. */
class MetadataTest {
    @Test
    void every_property_has_metadata() throws IOException {
        Set<String> named = new TreeSet<>();
        try (InputStream file =
                MetadataTest.class.getResourceAsStream("/META-INF/spring-configuration-metadata.json")) {
            for (JsonNode property : new JsonMapper().readTree(file).get("properties")) {
                assertThat(property.get("description").stringValue()).endsWith(".");
                named.add(property.get("name").stringValue());
            }
        }
        Set<String> there = new TreeSet<>(Set.of("management.health.holiday-notices.enabled"));
        collect("norms", NormsProperties.class, there);
        assertThat(named).isEqualTo(there);
    }

    private static void collect(String prefix, Class<?> type, Set<String> names) {
        Stream.of(type.getRecordComponents()).forEach(part -> {
            String name =
                    prefix + "." + part.getName().replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
            if (part.getType().isRecord()) {
                collect(name, part.getType(), names);
            } else {
                names.add(name);
            }
        });
    }
}
