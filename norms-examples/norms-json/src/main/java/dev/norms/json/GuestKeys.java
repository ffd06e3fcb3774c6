package dev.norms.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.KeyDeserializers;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.ser.Serializers;
import tools.jackson.databind.ser.std.StdSerializer;

/** Makes someone else's mapper write and read the library's ids, periods and codes as map keys. */
final class GuestKeys implements Serializers, KeyDeserializers {
    private final JsonMapper ownMapper;

    GuestKeys(JsonMapper ownMapper) {
        this.ownMapper = ownMapper;
    }

    private static boolean isKey(Class<?> type) {
        return JsonTypes.isOurs(type) && (type.isEnum() || TextForms.isText(type));
    }

    @Override
    public @Nullable ValueSerializer<?> findSerializer(
            SerializationConfig config,
            JavaType type,
            BeanDescription.@Nullable Supplier description,
            JsonFormat.@Nullable Value format) {
        return isKey(type.getRawClass()) ? new KeyWriter(type) : null;
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
    public @Nullable KeyDeserializer findKeyDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.@Nullable Supplier description) {
        return isKey(type.getRawClass()) ? new KeyReader(type, ownMapper) : null;
    }

    /** Writes a key. */
    private static final class KeyWriter extends StdSerializer<Object> {
        KeyWriter(JavaType type) {
            super(type);
        }

        @Override
        public void serialize(Object value, JsonGenerator to, SerializationContext context) {
            to.writeName(value instanceof Enum<?> term ? TypeShapes.code(term) : TextForms.text(value));
        }
    }

    /** Reads a key. */
    private static final class KeyReader extends KeyDeserializer {
        private final JavaType type;
        private final JsonMapper ownMapper;

        KeyReader(JavaType type, JsonMapper ownMapper) {
            this.type = type;
            this.ownMapper = ownMapper;
        }

        @Override
        public @Nullable Object deserializeKey(String key, DeserializationContext context) {
            try {
                return ownMapper.convertValue(key, type);
            } catch (JacksonException e) {
                return context.handleWeirdKey(type.getRawClass(), key, "%s", e.getOriginalMessage());
            }
        }
    }
}
