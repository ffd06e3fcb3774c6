package dev.norms.spring;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.ConditionalGenericConverter;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * Reads a day such as {@code 2026-09-15}, whatever the locale; an empty text is no day. A place with a
 * {@link DateTimeFormat} of its own keeps it.
 */
final class IsoDateConverter implements ConditionalGenericConverter {
    private final OwnConverters own;

    IsoDateConverter(OwnConverters own) {
        this.own = own;
    }

    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
        return Set.of(new ConvertiblePair(String.class, LocalDate.class));
    }

    @Override
    public boolean matches(TypeDescriptor from, TypeDescriptor to) {
        return !to.hasAnnotation(DateTimeFormat.class) && !own.exist(from.getType(), to.getType());
    }

    @Override
    public @Nullable Object convert(@Nullable Object value, TypeDescriptor from, TypeDescriptor to) {
        return value == null || value.toString().isEmpty() ? null : LocalDate.parse(value.toString());
    }
}
