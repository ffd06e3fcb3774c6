package dev.norms.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.norms.testing.Golden;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The published schema says what is really written, of every type. */
class SchemaTest {
    private static final JsonMapper MAPPER = NormsJson.mapper();
    private static final ObjectNode SCHEMA =
            SchemaWriter.of(Stream.concat(Samples.all().stream().map(SchemaTest::type), CoverageTest.covered()));

    private static Class<?> type(Object sample) {
        Class<?> type = sample instanceof List<?> list ? type(list.get(0)) : sample.getClass();
        return type.getSimpleName().startsWith("Immutable") ? type.getSuperclass() : type;
    }

    @Test
    void the_published_schema_is_that_of_what_the_mapper_writes() {
        Golden.assertMatches(
                "../../main/resources/dev/norms/json/norms.schema.json",
                MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(SCHEMA) + "\n");
    }

    @Test
    void names_of_fields_are_kept() {
        Golden.assertMatches(
                "dev/norms/json/names.txt",
                SCHEMA.get("$defs").properties().stream()
                        .filter(type -> type.getValue().has("properties"))
                        .map(type -> type.getKey() + ": "
                                + String.join(
                                        ", ", type.getValue().get("properties").propertyNames()))
                        .collect(Collectors.joining("\n", "", "\n")));
    }

    @Test
    void every_value_is_written_as_the_schema_says() {
        List<String> wrong = new ArrayList<>();
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        for (Object sample : Samples.all()) {
            if (!(sample instanceof List)) {
                ObjectNode one = SCHEMA.deepCopy()
                        .put(
                                "$id",
                                "https://norms.dev/schema/" + sample.getClass().getSimpleName())
                        .put("$ref", "#/$defs/" + SchemaWriter.name(type(sample)));
                Schema schema = registry.getSchema(one);
                schema.validate(MAPPER.writeValueAsString(sample), InputFormat.JSON)
                        .forEach(error -> wrong.add(sample.getClass().getSimpleName() + " " + error));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_type_of_the_schema_is_written_somewhere() {
        Set<String> seen = new TreeSet<>();
        for (Object sample : Samples.all()) {
            JsonNode written = MAPPER.valueToTree(sample);
            String name = SchemaWriter.name(type(sample));
            for (JsonNode one : sample instanceof List ? written.values() : List.of(written)) {
                walk(one, SCHEMA.get("$defs").get(name), seen);
            }
            seen.add(name);
        }
        assertThat(SCHEMA.get("$defs").propertyNames()).isSubsetOf(seen);
    }

    private static void walk(JsonNode value, JsonNode schema, Set<String> seen) {
        if (schema.has("$ref")) {
            String name = schema.get("$ref").stringValue().substring("#/$defs/".length());
            seen.add(name);
            walk(value, SCHEMA.get("$defs").get(name), seen);
        }
        for (JsonNode kind : schema.path("oneOf")) {
            String name = kind.get("$ref").stringValue().substring("#/$defs/".length());
            JsonNode type = SCHEMA.get("$defs")
                    .get(name)
                    .path("properties")
                    .path("type")
                    .path("const");
            if (value.path("type").equals(type)) {
                walk(value, kind, seen);
            }
        }
        if (schema.has("items")) {
            value.forEach(element -> walk(element, schema.get("items"), seen));
        } else if (schema.path("additionalProperties").isObject()) {
            value.forEach(element -> walk(element, schema.get("additionalProperties"), seen));
        } else {
            value.properties()
                    .forEach(field ->
                            walk(field.getValue(), schema.path("properties").path(field.getKey()), seen));
        }
    }
}
