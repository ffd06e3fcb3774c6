package dev.norms.json;

import com.google.common.collect.ImmutableMap;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.type.TypeFactory;

/**
 * Reads values that have a builder, through the builder's public methods: no field, constructor or class is opened, so
 * that reading works on the module path.
 */
final class PartsDeserializers extends Deserializers.Base {
    private static final AttributeNames.Snake SNAKE = new AttributeNames.Snake();

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
        return TypeShapes.builder(type) != null;
    }

    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        Class<?> builder = TypeShapes.builder(type.getRawClass());
        return builder == null || Forms.reader(type.getRawClass()) != null
                ? null
                : new FromParts(type, builder, config.getTypeFactory());
    }

    /**
     * A part of a value.
     *
     * @param type the type of the part
     * @param setter gives it to a builder
     */
    private record Part(JavaType type, MethodHandle setter) {}

    /** The deserializer of a value. */
    private static final class FromParts extends StdDeserializer<Object> {
        private final ImmutableMap<String, Part> parts;
        private final MethodHandle newBuilder;
        private final MethodHandle build;

        FromParts(JavaType type, Class<?> builderType, TypeFactory types) {
            super(type);
            Class<?> value = TypeShapes.value(type.getRawClass());
            MethodHandles.Lookup everybody = MethodHandles.publicLookup();
            try {
                this.newBuilder = everybody.findStatic(value, "builder", MethodType.methodType(builderType));
                this.build = everybody.findVirtual(builderType, "build", MethodType.methodType(value));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(value + " must have a builder that builds it", e);
            }
            ImmutableMap.Builder<String, Part> all = ImmutableMap.builder();
            Stream.of(value.getMethods())
                    .filter(accessor -> accessor.getParameterCount() == 0)
                    .filter(accessor -> accessor.getDeclaringClass().equals(value))
                    .forEach(accessor -> Stream.of(builderType.getMethods())
                            .filter(setter -> AttributeNames.sets(setter, accessor))
                            .findFirst()
                            .ifPresent(setter ->
                                    all.put(SNAKE.translate(accessor.getName()), part(builderType, setter, types))));
            this.parts = all.buildOrThrow();
        }

        private static Part part(Class<?> builderType, Method setter, TypeFactory types) {
            MethodType form = MethodType.methodType(setter.getReturnType(), setter.getParameterTypes());
            try {
                return new Part(
                        types.constructType(setter.getGenericParameterTypes()[0]),
                        MethodHandles.publicLookup().findVirtual(builderType, setter.getName(), form));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(setter + " must be public", e);
            }
        }

        @Override
        public @Nullable Object deserialize(JsonParser from, DeserializationContext context) {
            // after the field "type" of a family, the parser already stands within the object
            if (from.currentToken() == JsonToken.START_OBJECT) {
                from.nextToken();
            } else if (from.currentToken() != JsonToken.PROPERTY_NAME && from.currentToken() != JsonToken.END_OBJECT) {
                return context.handleUnexpectedToken(getValueType(context), from);
            }
            Object draft = call(context, newBuilder);
            for (; from.currentToken() == JsonToken.PROPERTY_NAME; from.nextToken()) {
                String name = from.currentName();
                Part part = parts.get(name);
                JsonToken value = from.nextToken();
                if (part == null) {
                    context.handleUnknownProperty(from, this, handledType(), name);
                } else if (value != JsonToken.VALUE_NULL) {
                    read(from, context, name, part, draft);
                }
            }
            return call(context, build, draft);
        }

        private void read(JsonParser from, DeserializationContext context, String name, Part part, Object draft) {
            try {
                Object value = context.readValue(from, part.type);
                call(context, part.setter, draft, value);
            } catch (JacksonException e) {
                throw DatabindException.wrapWithPath(context, e, new JacksonException.Reference(handledType(), name));
            }
        }

        /** Calls a method of the library; what it refuses becomes a Jackson exception. */
        private Object call(DeserializationContext context, MethodHandle method, Object... arguments) {
            try {
                return method.invokeWithArguments(arguments);
            } catch (IllegalArgumentException | IllegalStateException e) {
                context.handleInstantiationProblem(handledType(), null, e); // throws
                throw e;
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
