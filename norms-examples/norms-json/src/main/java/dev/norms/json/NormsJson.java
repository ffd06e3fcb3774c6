package dev.norms.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import dev.norms.fact.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.introspect.AnnotationIntrospectorPair;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Writer and reader of the library's values as JSON.
 *
 * <pre>{@code
 * JsonMapper mapper = NormsJson.mapper();
 * String text = mapper.writeValueAsString(college);
 * College again = mapper.readValue(text, College.class);
 * }</pre>
 *
 * <p>The package documentation describes the JSON and lists the write-only types.
 */
public final class NormsJson {
    private NormsJson() {}

    /**
     * Returns a mapper for the library's values, and for records and collections of them.
     *
     * @return a new mapper; it may be kept, shared between threads, and rebuilt with other features
     */
    public static JsonMapper mapper() {
        return JsonMapper.builder()
                .annotationIntrospector(new AnnotationIntrospectorPair(
                        new TypeShapes(),
                        JsonMapper.shared().serializationConfig().getAnnotationIntrospector()))
                .accessorNaming(new AttributeNames())
                .propertyNamingStrategy(new AttributeNames.Snake())
                .addModule(new Values())
                .changeDefaultPropertyInclusion(usual -> usual.withValueInclusion(JsonInclude.Include.NON_ABSENT))
                .changeDefaultNullHandling(usual -> JsonSetter.Value.forValueNulls(Nulls.SKIP))
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .build();
    }

    /**
     * Returns a value as JSON, for programs that have no Jackson mapper, or a different one.
     *
     * @param value a value of the library, or a collection of values
     * @return the JSON, on one line
     * @throws JacksonException if the value has no JSON; {@link #problems} says why
     */
    public static String write(Object value) {
        return Shared.MAPPER.writeValueAsString(requireNonNull(value, "value"));
    }

    /**
     * Returns a value read from JSON.
     *
     * @param <T> the type
     * @param json the JSON
     * @param type the type, for instance {@code College.class} or {@code FindingData[].class}
     * @return the value
     * @throws JacksonException if the text is rejected; {@link #problems} says why
     */
    public static <T> T read(String json, Class<T> type) {
        return Shared.MAPPER.readValue(requireNonNull(json, "json"), requireNonNull(type, "type"));
    }

    /** The mapper of {@link #write} and {@link #read}, made when it is needed. */
    private static final class Shared {
        static final JsonMapper MAPPER = mapper();
    }

    /** The module of the library's own mapper. */
    private static final class Values extends SimpleModule {
        private static final long serialVersionUID = 1;

        Values() {
            super("norms-values");
            TextForms.register(this);
        }

        @Override
        public void setupModule(SetupContext context) {
            super.setupModule(context);
            context.addDeserializers(new PartsDeserializers());
            Refusals refusals = new Refusals();
            context.addSerializers(refusals);
            context.addDeserializers(refusals);
        }
    }

    /**
     * Returns the problems of a rejected JSON text.
     *
     * @param refused the exception of the mapper
     * @return every problem, at least one: the JSON path as origin, and the wrong value where there is one. There is
     *     more than one only if the parts of a value, such as a college or a ledger, do not fit together
     */
    public static List<Problem> problems(JacksonException refused) {
        return Refusal.problems(requireNonNull(refused, "refused"));
    }

    /**
     * Returns the JSON Schema (2020-12) of the written JSON; each type is defined in {@code $defs} under its name.
     *
     * @return the schema as text
     */
    public static String schema() {
        try (InputStream file =
                requireNonNull(NormsJson.class.getResourceAsStream("norms.schema.json"), "norms.schema.json")) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
