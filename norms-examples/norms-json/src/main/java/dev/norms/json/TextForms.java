package dev.norms.json;

import com.google.common.collect.ImmutableMap;
import dev.norms.calendar.academic.TeachingWeek;
import dev.norms.duty.NormId;
import dev.norms.duty.ObligationId;
import dev.norms.fact.Origin;
import dev.norms.label.Coded;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.source.Provision;
import dev.norms.time.Period;
import dev.norms.time.PeriodForm;
import dev.norms.time.PeriodUnit;
import dev.norms.time.SpecialForm;
import dev.norms.time.WindowName;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdScalarSerializer;

/** The types that are one string in JSON: ids, periods and their forms, provisions, teaching weeks and origins. */
final class TextForms {
    private static final ImmutableMap<Class<?>, Function<String, ?>> READERS =
            ImmutableMap.<Class<?>, Function<String, ?>>builder()
                    .put(NormId.class, NormId::parse)
                    .put(ObligationId.class, ObligationId::parse)
                    .put(OrganizationId.class, OrganizationId::of)
                    .put(PersonId.class, PersonId::of)
                    .put(Period.class, Period::parse)
                    .put(PeriodForm.class, TextForms::form)
                    .put(Provision.class, Provision::parse)
                    .put(TeachingWeek.class, TeachingWeek::parse)
                    .put(Origin.class, Origin::new)
                    .buildOrThrow();

    private TextForms() {}

    /** Returns whether a type is one of these; enumerations other than forms of periods are not, and have codes. */
    static boolean isText(Class<?> type) {
        return READERS.keySet().stream().anyMatch(text -> text.isAssignableFrom(type));
    }

    /** Registers the serializers and deserializers of these types, and the serializer of numbers. */
    static void register(SimpleModule module) {
        READERS.forEach((type, reader) -> register(module, type, reader));
        module.addSerializer(BigDecimal.class, new OfNumber());
    }

    private static <T> void register(SimpleModule module, Class<T> type, Function<String, ?> reader) {
        module.addSerializer(type, new OfText<>(type, JsonGenerator::writeString));
        module.addKeySerializer(type, new OfText<>(type, JsonGenerator::writeName));
        module.addKeyDeserializer(type, new FromKey(type, reader));
        Stream.concat(Stream.of(type), kinds(type).stream()).forEach(kind -> read(module, kind, reader));
    }

    /** Returns the kinds of a sealed type, which are read as well; those of a period's form are enumerations. */
    private static List<Class<?>> kinds(Class<?> type) {
        return type.isSealed() && !type.equals(PeriodForm.class) ? TypeShapes.kinds(type) : List.of();
    }

    private static <T> void read(SimpleModule module, Class<T> type, Function<String, ?> reader) {
        module.addDeserializer(type, new FromText<>(type, reader));
    }

    private static PeriodForm form(String code) {
        return Stream.<PeriodForm[]>of(PeriodUnit.values(), WindowName.values(), SpecialForm.values())
                .flatMap(Stream::of)
                .filter(form -> form.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "form of a period must be like quarter or year-end, but was '" + code + "'"));
    }

    static String text(Object value) {
        return value instanceof Coded coded ? coded.code() : value.toString();
    }

    /** The serializer of a text, as a value or a map key. */
    private static final class OfText<T> extends StdScalarSerializer<T> {
        private final transient BiConsumer<JsonGenerator, String> writer;

        OfText(Class<T> type, BiConsumer<JsonGenerator, String> writer) {
            super(type);
            this.writer = writer;
        }

        @Override
        public void serialize(T value, JsonGenerator to, SerializationContext context) {
            writer.accept(to, text(value));
        }
    }

    /** The deserializer of a text. */
    private static final class FromText<T> extends StdScalarDeserializer<T> {
        private final transient Function<String, ?> reader;

        FromText(Class<T> type, Function<String, ?> reader) {
            super(type);
            this.reader = reader;
        }

        @Override
        public T deserialize(JsonParser from, DeserializationContext context) {
            if (!from.currentToken().isScalarValue()) {
                return type().cast(context.handleUnexpectedToken(handledType(), from));
            }
            String text = from.getString();
            try {
                Object value = reader.apply(text);
                return type().isInstance(value)
                        ? type().cast(value)
                        : refused(
                                text,
                                context,
                                "this text is a " + value.getClass().getSimpleName());
            } catch (IllegalArgumentException e) {
                return refused(text, context, String.valueOf(e.getMessage()));
            }
        }

        private T refused(String text, DeserializationContext context, String why) {
            return type().cast(context.handleWeirdStringValue(handledType(), text, "%s", why));
        }

        @SuppressWarnings("unchecked")
        private Class<T> type() {
            return (Class<T>) handledType();
        }
    }

    /** The deserializer of a text used as a map key. */
    private static final class FromKey extends KeyDeserializer {
        private final Class<?> type;
        private final Function<String, ?> reader;

        FromKey(Class<?> type, Function<String, ?> reader) {
            this.type = type;
            this.reader = reader;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            try {
                return reader.apply(key);
            } catch (IllegalArgumentException e) {
                return context.handleWeirdKey(type, key, "%s", e.getMessage());
            }
        }
    }

    /** The serializer of a number as a plain decimal without trailing zeros. */
    private static final class OfNumber extends StdScalarSerializer<BigDecimal> {
        OfNumber() {
            super(BigDecimal.class);
        }

        @Override
        public void serialize(BigDecimal number, JsonGenerator to, SerializationContext context) {
            BigDecimal stripped = number.stripTrailingZeros();
            to.writeNumber(stripped.scale() < 0 ? stripped.setScale(0) : stripped);
        }
    }
}
