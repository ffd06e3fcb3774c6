package dev.norms.json;

import dev.norms.organization.SubjectId;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

/** Makes properties be written by their declared type {@link SubjectId}, so that the JSON says which kind one is. */
final class GuestTyping extends NopAnnotationIntrospector {
    private static final long serialVersionUID = 1;

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public JsonSerialize.@Nullable Typing findSerializationTyping(MapperConfig<?> config, Annotated member) {
        return !(member instanceof AnnotatedClass) && holdsSubject(member.getType())
                ? JsonSerialize.Typing.STATIC
                : null;
    }

    private static boolean holdsSubject(@Nullable JavaType type) {
        return type != null && (type.hasRawClass(SubjectId.class) || holdsSubject(type.getContentType()));
    }
}
