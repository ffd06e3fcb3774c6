package dev.norms.web.engine;

import java.util.List;
import java.util.Map;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSBoolean;
import org.teavm.jso.core.JSMapLike;
import org.teavm.jso.core.JSNumber;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.core.JSString;
import org.teavm.jso.typedarrays.Int32Array;

/** Plain data as values of JavaScript. */
final class Values {
    private Values() {}

    static JSObject of(Object data) {
        if (data instanceof Map<?, ?> fields) {
            JSMapLike<JSObject> object = JSObjects.create();
            fields.forEach((name, value) -> object.set((String) name, of(value)));
            return object;
        }
        if (data instanceof List<?> list) {
            JSArray<JSObject> array = new JSArray<>();
            list.forEach(value -> array.push(of(value)));
            return array;
        }
        if (data instanceof int[] numbers) {
            return Int32Array.copyFromJavaArray(numbers);
        }
        if (data instanceof Integer number) {
            return JSNumber.valueOf(number);
        }
        if (data instanceof Boolean truth) {
            return JSBoolean.valueOf(truth);
        }
        return JSString.valueOf((String) data);
    }
}
