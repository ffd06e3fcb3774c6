package dev.norms.spring;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.norms.calendar.academic.TeachingWeek;
import dev.norms.duty.NormId;
import dev.norms.duty.ObligationId;
import dev.norms.evidence.ActivityKind;
import dev.norms.label.Coded;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.time.DateRange;
import dev.norms.time.Period;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.ConditionalGenericConverter;

/**
 * Converts texts of paths and parameters to ids, periods, ranges and codes, and back.
 *
 * <p>An obligation id is read in both of its forms and written in that for paths, {@code INS-2.1~art-f1~2021-Q2}; a
 * term is its code, such as {@code members-assembly}. A text of another form is refused, which the web answers with
 * 400. Types that the application converts itself are left to it.
 */
final class NormsConverter implements ConditionalGenericConverter {
    private static final ImmutableMap<Class<?>, Function<String, ?>> READERS =
            ImmutableMap.<Class<?>, Function<String, ?>>builder()
                    .put(ObligationId.class, NormsConverter::obligation)
                    .put(NormId.class, NormId::parse)
                    .put(OrganizationId.class, OrganizationId::of)
                    .put(PersonId.class, PersonId::of)
                    .put(Period.class, Period::parse)
                    .put(DateRange.class, DateRange::parse)
                    .put(TeachingWeek.class, TeachingWeek::parse)
                    .put(ActivityKind.class, ActivityKind::parse)
                    .buildOrThrow();

    private final OwnConverters own;

    NormsConverter(OwnConverters own) {
        this.own = own;
    }

    private static ObligationId obligation(String text) {
        return text.contains("@") ? ObligationId.of(text) : ObligationId.parsePath(text);
    }

    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
        ImmutableSet.Builder<ConvertiblePair> pairs = ImmutableSet.builder();
        Stream.concat(READERS.keySet().stream(), Stream.of(Enum.class))
                .forEach(type -> pairs.add(new ConvertiblePair(String.class, type))
                        .add(new ConvertiblePair(type, String.class)));
        return pairs.build();
    }

    @Override
    public boolean matches(TypeDescriptor from, TypeDescriptor to) {
        Class<?> value = from.getType().equals(String.class) ? to.getType() : from.getType();
        return (value.isEnum() ? Coded.class.isAssignableFrom(value) : reader(value) != null)
                && !own.exist(from.getType(), to.getType());
    }

    @Override
    public @Nullable Object convert(@Nullable Object value, TypeDescriptor from, TypeDescriptor to) {
        if (value instanceof ObligationId id) {
            return id.pathForm();
        }
        if (value instanceof Coded term) {
            return term.code();
        }
        if (value instanceof ActivityKind kind) {
            return kind.code();
        }
        if (!(value instanceof String text)) {
            return value == null ? null : value.toString();
        }
        if (text.isEmpty()) {
            return null;
        }
        return to.getType().isEnum()
                ? term(text, to.getType())
                : Objects.requireNonNull(reader(to.getType())).apply(text);
    }

    private static @Nullable Function<String, ?> reader(Class<?> type) {
        return READERS.entrySet().stream()
                .filter(entry -> entry.getKey().isAssignableFrom(type))
                .findFirst()
                .<Function<String, ?>>map(Map.Entry::getValue)
                .orElse(null);
    }

    private static Object term(String code, Class<?> type) {
        return Stream.of(type.getEnumConstants())
                .filter(term -> ((Coded) term).code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(type.getSimpleName() + " must be one of "
                        + Stream.of(type.getEnumConstants())
                                .map(term -> ((Coded) term).code())
                                .toList()
                        + ", but was '" + code + "'"));
    }
}
