package dev.norms.web.library;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.web.library.tools.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import tools.jackson.databind.json.JsonMapper;

/** What stands for Jackson in the page writes as Jackson does. */
class JsonGeneratorTest {
    /** Every text that is Unicode, most of them of characters that may have to be escaped. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.frequencyOf(
                        Tuple.of(3, Arbitraries.integers().between(0, 0x2F)),
                        Tuple.of(1, Arbitraries.integers().between(0x30, 0x2FFF)),
                        Tuple.of(1, Arbitraries.integers().between(0xE000, 0x10FFFF)))
                .list()
                .ofMaxSize(20)
                .map(points -> points.stream()
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString());
    }

    @Property
    void a_text_is_escaped_as_by_jackson(@ForAll("texts") String text) throws IOException {
        assertThat(write(text))
                .isEqualTo("{\n  \"format\" : " + JsonMapper.shared().writeValueAsString(text) + "\n}\n");
    }

    @Example
    void a_long_file_is_whole() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonGenerator.object("long", json -> {
                    json.writeArrayPropertyStart("rows");
                    IntStream.range(0, 20_000).forEach(row -> {
                        json.writeStartObject();
                        json.writeNumberProperty("row", new BigDecimal(row));
                        json.writeEndObject();
                    });
                    json.writeEndArray();
                })
                .writeTo(out);

        assertThat(JsonMapper.shared().readTree(out.toByteArray()).get("rows"))
                .hasSize(20_000)
                .last()
                .hasToString("{\"row\":19999}");
    }

    private static String write(String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonGenerator.object(format, json -> {}).writeTo(out);
        return out.toString(UTF_8);
    }
}
