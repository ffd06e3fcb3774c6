package dev.norms.json;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AccessorNamingStrategy;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedField;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.DefaultAccessorNamingStrategy;

/** The JSON attributes of values: record components, and accessors with a setter in the builder. */
final class AttributeNames extends DefaultAccessorNamingStrategy.Provider {
    private static final long serialVersionUID = 1;

    /** The origin of a fact, which is not written. */
    private static final String ORIGIN = "origin";

    /** Properties whose names were published before the accessors got theirs: an activity's kinds, a duty's norm. */
    private static final Map<String, String> PUBLISHED = Map.of("kindCodes", "kinds", "normId", "key");

    /**
     * The naming strategy: lower case with underscores, as in the files of a college; {@code isStudent} is
     * {@code student}.
     */
    static final class Snake extends SnakeCaseStrategy {
        private static final long serialVersionUID = 1;

        @Override
        public String translate(String name) {
            String published = PUBLISHED.get(name);
            return published != null
                    ? published
                    : super.translate(name.matches("is[A-Z].*") ? name.substring(2) : name);
        }
    }

    @Override
    public AccessorNamingStrategy forPOJO(MapperConfig<?> config, AnnotatedClass type) {
        Class<?> builder = TypeShapes.builder(type.getRawType());
        return builder == null ? super.forPOJO(config, type) : new OfValue(builder);
    }

    @Override
    public AccessorNamingStrategy forRecord(MapperConfig<?> config, AnnotatedClass type) {
        return new OfRecord(type.getRawType());
    }

    /** Returns whether a method of a builder sets the part that an accessor of the value returns; never the origin. */
    static boolean sets(Method setter, Method accessor) {
        return !setter.getName().equals(ORIGIN)
                && setter.getName().equals(accessor.getName())
                && setter.getParameterCount() == 1
                && sets(setter.getParameterTypes()[0], accessor.getReturnType());
    }

    /** Returns whether a builder method sets the whole value that an accessor returns. */
    private static boolean sets(Class<?> parameter, Class<?> attribute) {
        return parameter.equals(attribute)
                || (parameter.equals(Iterable.class) && parameter.isAssignableFrom(attribute))
                || (parameter.equals(Map.class) && parameter.isAssignableFrom(attribute));
    }

    /** A naming strategy by which only accessors give attributes, and fields keep their names. */
    private abstract static class AccessorsAlone extends AccessorNamingStrategy.Base {
        private static final long serialVersionUID = 1;

        @Override
        public @Nullable String findNameForMutator(AnnotatedMethod method, String name) {
            return null;
        }

        @Override
        public @Nullable String findNameForIsGetter(AnnotatedMethod method, String name) {
            return null;
        }

        @Override
        public String modifyFieldName(AnnotatedField field, String name) {
            return name;
        }
    }

    /** The naming strategy for values with a builder. */
    private static final class OfValue extends AccessorsAlone {
        private static final long serialVersionUID = 1;

        private final Class<?> builder;

        OfValue(Class<?> builder) {
            this.builder = builder;
        }

        @Override
        public @Nullable String findNameForRegularGetter(AnnotatedMethod method, String name) {
            return Stream.of(builder.getMethods()).anyMatch(setter -> sets(setter, method.getAnnotated()))
                    ? name
                    : null;
        }
    }

    /** The naming strategy for records; other methods beginning with {@code is} or {@code get} are ignored. */
    private static final class OfRecord extends AccessorsAlone {
        private static final long serialVersionUID = 1;

        private final Class<?> type;

        OfRecord(Class<?> type) {
            this.type = type;
        }

        @Override
        public @Nullable String findNameForRegularGetter(AnnotatedMethod method, String name) {
            return Stream.of(type.getRecordComponents())
                            .anyMatch(part -> part.getName().equals(name))
                    ? name
                    : null;
        }
    }
}
