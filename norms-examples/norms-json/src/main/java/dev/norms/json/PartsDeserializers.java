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
 * Reads values with a builder, by the public methods of the builder: no field, constructor or class is opened, so that
 * reading works on the module path.
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
        private final transient ImmutableMap<String, Part> parts;
        private final transient MethodHandle starter;
        private final transient MethodHandle builder;

        FromParts(JavaType type, Class<?> builder, TypeFactory types) {
            super(type);
            Class<?> value = TypeShapes.value(type.getRawClass());
            MethodHandles.Lookup everybody = MethodHandles.publicLookup();
            try {
                this.starter = everybody.findStatic(value, "builder", MethodType.methodType(builder));
                this.builder = everybody.findVirtual(builder, "build", MethodType.methodType(value));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(value + " must have a builder that builds it", e);
            }
            ImmutableMap.Builder<String, Part> all = ImmutableMap.builder();
            Stream.of(value.getMethods())
                    .filter(accessor -> accessor.getParameterCount() == 0)
                    .filter(accessor -> accessor.getDeclaringClass().equals(value))
                    .forEach(accessor -> Stream.of(builder.getMethods())
                            .filter(setter -> AttributeNames.sets(setter, accessor))
                            .findFirst()
                            .ifPresent(setter ->
                                    all.put(SNAKE.translate(accessor.getName()), part(builder, setter, types))));
            this.parts = all.buildOrThrow();
        }

        private static Part part(Class<?> builder, Method setter, TypeFactory types) {
            MethodType form = MethodType.methodType(setter.getReturnType(), setter.getParameterTypes());
            try {
                return new Part(
                        types.constructType(setter.getGenericParameterTypes()[0]),
                        MethodHandles.publicLookup().findVirtual(builder, setter.getName(), form));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(setter + " must be public", e);
            }
        }

        @Override
        public @Nullable Object deserialize(JsonParser from, DeserializationContext context) {
            if (from.currentToken() == JsonToken.START_OBJECT) {
                from.nextToken();
            } else if (from.currentToken() != JsonToken.PROPERTY_NAME && from.currentToken() != JsonToken.END_OBJECT) {
                return context.handleUnexpectedToken(getValueType(context), from);
            }
            Object draft = call(context, starter);
            for (; from.currentToken() == JsonToken.PROPERTY_NAME; from.nextToken()) {
                String name = from.currentName();
                Part part = parts.get(name);
                if (from.nextToken() == JsonToken.VALUE_NULL && part != null) {
                    continue;
                }
                if (part == null) {
                    context.handleUnknownProperty(from, this, handledType(), name);
                } else {
                    read(from, context, name, part, draft);
                }
            }
            return call(context, builder, draft);
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
            } catch (RuntimeException | Error e) {
                throw refused(context, e);
            } catch (Throwable e) {
                throw new IllegalStateException(e);
            }
        }

        private RuntimeException refused(DeserializationContext context, Throwable cause) {
            if (cause instanceof IllegalArgumentException || cause instanceof IllegalStateException) {
                context.handleInstantiationProblem(handledType(), null, cause);
            }
            if (cause instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) cause;
        }
    }
}
