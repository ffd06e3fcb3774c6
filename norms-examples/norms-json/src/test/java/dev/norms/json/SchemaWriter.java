package dev.norms.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsonFormatVisitors.JsonArrayFormatVisitor;
import tools.jackson.databind.jsonFormatVisitors.JsonFormatVisitable;
import tools.jackson.databind.jsonFormatVisitors.JsonFormatVisitorWrapper;
import tools.jackson.databind.jsonFormatVisitors.JsonObjectFormatVisitor;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Asks the mapper itself what it writes for each type, and puts it down as a schema. */
final class SchemaWriter {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonMapper mapper = NormsJson.mapper();
    private final Map<String, ObjectNode> definitions = new TreeMap<>();

    /** The schema of some types and of everything in them. */
    static ObjectNode of(Stream<Class<?>> types) {
        SchemaWriter writer = new SchemaWriter();
        types.forEach(type -> writer.of(writer.mapper.constructType(type)));
        ObjectNode schema = NODES.objectNode()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("$id", "https://norms.dev/schema/norms.schema.json")
                .put("title", "norms");
        ObjectNode defs = schema.putObject("$defs");
        writer.definitions.forEach(defs::set);
        return schema;
    }

    /** The name of a type, with that of the type around it. */
    static String name(Class<?> type) {
        return type.getName().replaceFirst("^.*\\.", "").replace('$', '.');
    }

    private ObjectNode of(JavaType type) {
        Class<?> raw = type.getRawClass();
        if (type.isReferenceType()) {
            return of(type.getContentType());
        }
        if (type.isMapLikeType()) {
            ObjectNode map = simple("object");
            map.set("additionalProperties", of(type.getContentType()));
            return map;
        }
        if (type.isContainerType() || Iterable.class.equals(raw)) {
            ObjectNode array = simple("array");
            array.set("items", of(type.getContentType() == null ? type.containedType(0) : type.getContentType()));
            return array;
        }
        if (raw.equals(LocalDate.class)) {
            return simple("string").put("format", "date");
        }
        if (raw.equals(String.class) || raw.equals(MonthDay.class)) {
            return simple("string");
        }
        if (raw.equals(BigDecimal.class)) {
            return simple("number");
        }
        if (raw.equals(Boolean.class) || raw.equals(boolean.class)) {
            return simple("boolean");
        }
        if (raw.isPrimitive()
                || Number.class.isAssignableFrom(raw)
                || raw.getSimpleName().startsWith("Optional")) {
            return simple("integer");
        }
        return named(Forms.valueType(raw));
    }

    private ObjectNode named(Class<?> type) {
        String name = name(type);
        if (!definitions.containsKey(name)) {
            definitions.put(name, NODES.objectNode());
            definitions.put(name, definition(type));
        }
        return NODES.objectNode().put("$ref", "#/$defs/" + name);
    }

    private ObjectNode definition(Class<?> type) {
        if (type.isEnum()) {
            ObjectNode terms = NODES.objectNode();
            ArrayNode codes = terms.putArray("enum");
            Stream.of(type.getEnumConstants())
                    .map(term -> TypeShapes.code((Enum<?>) term))
                    .forEach(codes::add);
            return terms;
        }
        if (TextForms.isText(type)) {
            return simple("string");
        }
        if (type.equals(TypeShapes.family(type))) {
            ObjectNode family = NODES.objectNode();
            ArrayNode kinds = family.putArray("oneOf");
            TypeShapes.kinds(type).forEach(kind -> kinds.add(named(kind)));
            return family;
        }
        return written(type);
    }

    private ObjectNode written(Class<?> type) {
        ObjectNode written = NODES.objectNode();
        mapper.acceptJsonFormatVisitor(type, new JsonFormatVisitorWrapper.Base() {
            @Override
            public JsonObjectFormatVisitor expectObjectFormat(JavaType any) {
                return new Fields(type, written);
            }

            @Override
            public JsonArrayFormatVisitor expectArrayFormat(JavaType any) {
                return new JsonArrayFormatVisitor.Base(getContext()) {
                    @Override
                    public void itemsFormat(JsonFormatVisitable visited, JavaType element) {
                        written.put("type", "array").set("items", of(element));
                    }
                };
            }
        });
        return written;
    }

    private static ObjectNode simple(String type) {
        return NODES.objectNode().put("type", type);
    }

    /** The fields of an object. */
    private final class Fields extends JsonObjectFormatVisitor.Base {
        private final ObjectNode fields;
        private final ArrayNode required = NODES.arrayNode();

        Fields(Class<?> type, ObjectNode written) {
            super(null);
            written.put("type", "object").put("additionalProperties", false);
            fields = written.putObject("properties");
            written.set("required", required);
            Class<?> family = TypeShapes.family(type);
            if (family != null) {
                fields.putObject("type").put("const", TypeShapes.kind(type, family));
                required.add("type");
            }
        }

        @Override
        public void property(BeanProperty field) {
            optionalProperty(field);
        }

        @Override
        public void optionalProperty(BeanProperty field) {
            fields.set(field.getName(), of(field.getType()));
            if (!TypeShapes.isOptional(field.getType().getRawClass())) {
                required.add(field.getName());
            }
        }
    }
}
