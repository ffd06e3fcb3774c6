package dev.norms.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.norms.label.Label;
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
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.Serializers;
import tools.jackson.databind.ser.std.StdSerializer;

/** Refuses to write or read types that have no JSON, and to read write-only ones; the exception says why. */
final class Refusals extends Deserializers.Base implements Serializers {
    @Override
    public @Nullable ValueSerializer<?> findSerializer(
            SerializationConfig config,
            JavaType type,
            BeanDescription.Supplier description,
            JsonFormat.@Nullable Value format) {
        return JsonTypes.whyNotWritten(type.getRawClass())
                .or(() -> JsonTypes.whyEmpty(type.getRawClass(), description))
                .<ValueSerializer<?>>map(reason -> new Unwritten(type, reason))
                .orElse(null);
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
        return JsonTypes.whyNotRead(type).isPresent();
    }

    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        return JsonTypes.whyNotRead(type.getRawClass())
                .<ValueDeserializer<?>>map(reason -> new Unread(type, reason))
                .orElse(null);
    }

    @Override
    public @Nullable ValueDeserializer<?> findEnumDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        return findBeanDeserializer(type, config, description);
    }

    /** Refuses to write a value. */
    static final class Unwritten extends StdSerializer<Object> {
        private final transient Label reason;

        Unwritten(JavaType type, Label reason) {
            super(type);
            this.reason = reason;
        }

        @Override
        public void serialize(Object value, JsonGenerator to, SerializationContext context) {
            throw new RefusedTypeException(reason);
        }

        @Override
        public void serializeWithType(
                Object value, JsonGenerator to, SerializationContext context, TypeSerializer types) {
            throw new RefusedTypeException(reason);
        }
    }

    /** Refuses to read a value. */
    private static final class Unread extends StdDeserializer<Object> {
        private final transient Label reason;

        Unread(JavaType type, Label reason) {
            super(type);
            this.reason = reason;
        }

        @Override
        public Object deserialize(JsonParser from, DeserializationContext context) {
            throw new RefusedTypeException(reason);
        }

        @Override
        public Object deserializeWithType(JsonParser from, DeserializationContext context, TypeDeserializer types) {
            throw new RefusedTypeException(reason);
        }
    }
}
