package dev.norms.web.answer;

import dev.norms.label.Coded;
import dev.norms.label.Label;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** An answer as plain data: texts, numbers, lists, and fields by name; absent values are left out. */
final class Data {
    private final Map<String, Object> fields = new LinkedHashMap<>();

    /** Adds a field: a text, a number, a truth value, a list or other fields. */
    Data put(String name, Object value) {
        fields.put(name, value);
        return this;
    }

    /** Adds a field if there is a value, as its text. */
    Data text(String name, Optional<?> value) {
        value.ifPresent(one -> fields.put(name, one.toString()));
        return this;
    }

    /** Adds a text in both languages. */
    Data label(String name, Label label) {
        return put(name, of(label));
    }

    /** Adds a code and, in both languages, what it means. */
    Data code(String name, Coded coded) {
        return put(
                name,
                new Data()
                        .put("code", coded.code())
                        .label("label", coded.label())
                        .fields());
    }

    Map<String, Object> fields() {
        return fields;
    }

    static Map<String, Object> of(Label label) {
        return new Data().put("zh", label.zh()).put("en", label.en()).fields();
    }
}
