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

/** Makes someone else's mapper write and read the library's values by the library's own mapper. */
final class Guests extends Deserializers.Base implements Serializers {
    private final JsonMapper ownMapper;

    Guests(JsonMapper ownMapper) {
        this.ownMapper = ownMapper;
    }

    @Override
    public @Nullable ValueSerializer<?> findSerializer(
            SerializationConfig config,
            JavaType type,
            BeanDescription.@Nullable Supplier description,
            JsonFormat.@Nullable Value format) {
        return JsonTypes.isOurs(type.getRawClass())
                ? new GuestWriter(type, ownMapper)
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
        return JsonTypes.isOurs(type.getRawClass()) ? new GuestReader(type, ownMapper) : null;
    }

    @Override
    public @Nullable ValueDeserializer<?> findEnumDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.@Nullable Supplier description) {
        return findBeanDeserializer(type, config, description);
    }

    /** Writes a value as the library's mapper does. */
    private static final class GuestWriter extends StdSerializer<Object> {
        private final transient JavaType type;
        private final transient JsonMapper ownMapper;

        GuestWriter(JavaType type, JsonMapper ownMapper) {
            super(type);
            this.type = type;
            this.ownMapper = ownMapper;
        }

        @Override
        public void serialize(Object value, JsonGenerator to, SerializationContext context) {
            ownMapper.writerFor(type).writeValue(to, value);
        }

        @Override
        public void acceptJsonFormatVisitor(JsonFormatVisitorWrapper visitor, JavaType hint) {
            ownMapper.acceptJsonFormatVisitor(type, visitor);
        }
    }

    /** Reads a value as the library's mapper does. */
    private static final class GuestReader extends StdDeserializer<Object> {
        private final transient JsonMapper ownMapper;

        GuestReader(JavaType type, JsonMapper ownMapper) {
            super(type);
            this.ownMapper = ownMapper;
        }

        @Override
        public Object deserialize(JsonParser from, DeserializationContext context) {
            return ownMapper.readValue(from, getValueType(context));
        }
    }
}
