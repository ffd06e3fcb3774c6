package dev.norms.json;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.google.common.base.CaseFormat;
import dev.norms.label.Coded;
import dev.norms.label.Language;
import dev.norms.organization.SubjectId;
import dev.norms.profile.ProfileProblem;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;
import tools.jackson.databind.jsontype.NamedType;

/**
 * The structure of the domain types, used in place of annotations: values with builders, sealed interfaces, codes, and
 * types with a form.
 */
final class TypeShapes extends NopAnnotationIntrospector {
    private static final long serialVersionUID = 1;

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    /** Returns the public type of a value. */
    static Class<?> value(Class<?> type) {
        return type.getSimpleName().startsWith("Immutable") ? type.getSuperclass() : type;
    }

    /** Returns the builder of a value; null if it has none. */
    static @Nullable Class<?> builder(Class<?> type) {
        Class<?> value = value(type);
        return JsonTypes.isOurs(value) && Modifier.isAbstract(value.getModifiers()) && !value.isInterface()
                ? Stream.of(value.getDeclaredClasses())
                        .filter(nested -> nested.getSimpleName().equals("Builder"))
                        .findFirst()
                        .orElse(null)
                : null;
    }

    /** Returns the sealed interface that a type is or implements; null if there is none, or for texts and subjects. */
    static @Nullable Class<?> family(Class<?> type) {
        if (!JsonTypes.isOurs(type) || type.isEnum() || TextForms.isText(type) || type.equals(SubjectId.class)) {
            return null;
        }
        return type.isInterface() && type.isSealed()
                ? type
                : Stream.<Class<?>>iterate(type, one -> one != null, Class::getSuperclass)
                        .flatMap(one -> Stream.of(one.getInterfaces()))
                        .filter(one -> JsonTypes.isOurs(one) && one.isSealed() && !TextForms.isText(one))
                        .filter(one -> !one.equals(SubjectId.class))
                        .findFirst()
                        .map(TypeShapes::whole)
                        .orElse(null);
    }

    /** Returns the family of which a sealed interface groups some kinds; the interface itself if it is a family. */
    private static Class<?> whole(Class<?> family) {
        return Stream.<Class<?>>of(family.getInterfaces())
                .filter(one -> JsonTypes.isOurs(one) && one.isSealed())
                .findFirst()
                .orElse(family);
    }

    /** Returns the kinds of a sealed interface sorted by name, since compilers list them in different orders. */
    static List<Class<?>> kinds(Class<?> family) {
        return Stream.<Class<?>>of(family.getPermittedSubclasses())
                .flatMap(one -> one.isInterface() ? kinds(one).stream() : Stream.of(one))
                .sorted(Comparator.comparing(Class::getName))
                .toList();
    }

    /** Returns the value of the field {@code type}: the name of the kind without that of the family. */
    static String kind(Class<?> type, Class<?> family) {
        String name = type.getSimpleName().replace("Immutable", "").replaceFirst(family.getSimpleName() + "$", "");
        return CaseFormat.UPPER_CAMEL.to(CaseFormat.LOWER_HYPHEN, name);
    }

    /** Returns the public type of a generated one, whose accessors can be called from any module. */
    @Override
    public JavaType refineSerializationType(MapperConfig<?> config, Annotated of, JavaType type) {
        Class<?> raw = type.getRawClass();
        return JsonTypes.isOurs(raw) && !value(raw).equals(raw)
                ? config.getTypeFactory().constructGeneralizedType(type, value(raw))
                : type;
    }

    @Override
    public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(MapperConfig<?> config, Annotated type) {
        return type instanceof AnnotatedClass && family(type.getRawType()) != null
                ? JsonTypeInfo.Value.construct(
                        JsonTypeInfo.Id.NAME, JsonTypeInfo.As.PROPERTY, "type", null, false, false)
                : null;
    }

    @Override
    public @Nullable List<NamedType> findSubtypes(MapperConfig<?> config, Annotated type) {
        Class<?> family = family(type.getRawType());
        return family == null || !family.equals(type.getRawType())
                ? null
                : kinds(family).stream()
                        .map(one -> new NamedType(one, kind(one, family)))
                        .toList();
    }

    @Override
    public @Nullable String findTypeName(MapperConfig<?> config, AnnotatedClass type) {
        Class<?> written = Forms.valueType(type.getRawType());
        Class<?> family = family(written);
        return family == null ? null : kind(written, family);
    }

    /** Returns the order in which the value declares its attributes. */
    @Override
    public String @Nullable [] findSerializationPropertyOrder(MapperConfig<?> config, AnnotatedClass type) {
        Class<?> value = type.getRawType();
        if (builder(value) == null) {
            return null;
        }
        // the generated class, if there is one, declares a field for each attribute in their order
        Class<?> fields = value.isSealed() ? value.getPermittedSubclasses()[0] : value;
        List<String> names = new ArrayList<>();
        Stream.of(fields.getDeclaredFields()).forEach(field -> names.add(field.getName()));
        return names.toArray(new String[0]);
    }

    @Override
    public String[] findEnumValues(MapperConfig<?> config, AnnotatedClass type, Enum<?>[] terms, String[] names) {
        for (int i = 0; i < terms.length; i++) {
            names[i] = code(terms[i]);
        }
        return names;
    }

    /** Returns the code of a term. */
    static String code(Enum<?> term) {
        return term instanceof Coded coded
                ? coded.code()
                : term instanceof Language language
                        ? language.code()
                        : term instanceof ProfileProblem.Attribute attribute ? attribute.column() : term.name();
    }

    /** Returns whether a record component is required. */
    @Override
    public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
        if (!(member instanceof AnnotatedParameter) || !JsonTypes.isOurs(member.getDeclaringClass())) {
            return null;
        }
        Class<?> type = member.getRawType();
        boolean mayBeEmpty = Forms.isFormRecord(member.getDeclaringClass()) && isMany(type);
        return !isOptional(type) && !mayBeEmpty;
    }

    static boolean isOptional(Class<?> type) {
        return type.equals(Optional.class) || type.equals(OptionalInt.class) || type.equals(OptionalLong.class);
    }

    private static boolean isMany(Class<?> type) {
        return Collection.class.isAssignableFrom(type);
    }

    @Override
    public @Nullable Object findSerializationConverter(MapperConfig<?> config, Annotated of) {
        return of instanceof AnnotatedClass || of.getRawType().equals(SubjectId.class)
                ? Forms.writer(of.getRawType())
                : null;
    }

    @Override
    public @Nullable Object findDeserializationConverter(MapperConfig<?> config, Annotated of) {
        return of instanceof AnnotatedClass ? Forms.reader(of.getRawType()) : null;
    }
}
