package dev.norms.web.library;

import org.teavm.jso.JSBody;
import org.teavm.jso.typedarrays.Int8Array;

/** The functions of JavaScript for texts. */
public final class Texts {
    private Texts() {}

    /**
     * Normalizes a text.
     *
     * @param text the text
     * @param form {@code NFC} or {@code NFKC}
     * @return the text in this form
     */
    @JSBody(
            params = {"text", "form"},
            script = "return text.normalize(form);")
    public static native String normalize(String text, String form);

    /** Decodes GB18030; empty if the bytes are malformed. */
    static String decode(byte[] bytes) {
        return decode(Int8Array.fromJavaArray(bytes));
    }

    @JSBody(
            params = "bytes",
            script = "try { return new TextDecoder('gb18030', {fatal: true}).decode(bytes); } catch (e) { return ''; }")
    private static native String decode(Int8Array bytes);
}
