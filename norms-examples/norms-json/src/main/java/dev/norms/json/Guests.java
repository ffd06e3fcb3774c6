package dev.norms.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsonFormatVisitors.JsonFormatVisitorWrapper;
import tools.jackson.databind.ser.Serializers;
import tools.jackson.databind.ser.std.StdSerializer;

/** Hands the library's values in a mapper of somebody else to the library's own mapper. */
final class Guests extends Deserializers.Base implements Serializers {
    private final JsonMapper values;

    Guests(JsonMapper values) {
        this.values = values;
    }

    @Override
    public @Nullable ValueSerializer<?> findSerializer(
            SerializationConfig config,
            JavaType type,
            BeanDescription.@Nullable Supplier description,
            JsonFormat.@Nullable Value format) {
        return JsonTypes.isOurs(type.getRawClass())
                ? new GuestWriter(type, values)
                : JsonTypes.whyEmpty(type.getRawClass(), description)
                        .map(reason -> new Refusals.Unwritten(type, reason))
                        .orElse(null);
    }

    @Override
    public @Nullable ValueSerializer<?> findEnumSerializer(
            SerializationConfig config,
            JavaType type,
            BeanDescription.@Nullable Supplier description,
            JsonFormat.@Nullable Value format) {
        return findSerializer(config, type, description, format);
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
        return JsonTypes.isOurs(type);
    }

    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.@Nullable Supplier description) {
        return JsonTypes.isOurs(type.getRawClass()) ? new GuestReader(type, values) : null;
    }

    @Override
    public @Nullable ValueDeserializer<?> findEnumDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.@Nullable Supplier description) {
        return findBeanDeserializer(type, config, description);
    }

    /** Writes a value as the library's mapper does. */
    private static final class GuestWriter extends StdSerializer<Object> {
        private final transient JavaType type;
        private final transient JsonMapper values;

        GuestWriter(JavaType type, JsonMapper values) {
            super(type);
            this.type = type;
            this.values = values;
        }

        @Override
        public void serialize(Object value, JsonGenerator to, SerializationContext context) {
            values.writerFor(type).writeValue(to, value);
        }

        @Override
        public void acceptJsonFormatVisitor(JsonFormatVisitorWrapper visitor, JavaType hint) {
            values.acceptJsonFormatVisitor(type, visitor);
        }
    }

    /** Reads a value as the library's mapper does. */
    private static final class GuestReader extends StdDeserializer<Object> {
        private final transient JsonMapper values;

        GuestReader(JavaType type, JsonMapper values) {
            super(type);
            this.values = values;
        }

        @Override
        public Object deserialize(JsonParser from, DeserializationContext context) {
            return values.readValue(from, getValueType(context));
        }
    }
}
