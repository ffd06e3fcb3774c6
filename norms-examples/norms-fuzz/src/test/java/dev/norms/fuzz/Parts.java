package dev.norms.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Several named parts in one input, such as the files of a folder: a form feed stands between two of them, the first
 * line of each is its name.
 */
final class Parts {
    private static final byte BETWEEN = '\f';

    private Parts() {}

    /** Returns the parts of an input; of two with one name the first. */
    static Map<String, byte[]> of(byte[] input) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        int begin = 0;
        for (int at = 0; at <= input.length; at++) {
            if (at == input.length || input[at] == BETWEEN) {
                int line = begin;
                while (line < at && input[line] != '\n') {
                    line++;
                }
                parts.putIfAbsent(
                        Texts.decode(Arrays.copyOfRange(input, begin, line)),
                        Arrays.copyOfRange(input, Math.min(line + 1, at), at));
                begin = at + 1;
            }
        }
        return parts;
    }

    /** Returns the input with some parts. */
    static byte[] join(Map<String, byte[]> parts) {
        ByteArrayOutputStream input = new ByteArrayOutputStream();
        parts.forEach((name, bytes) -> {
            if (input.size() > 0) {
                input.write(BETWEEN);
            }
            input.writeBytes((name + "\n").getBytes(UTF_8));
            input.writeBytes(bytes);
        });
        return input.toByteArray();
    }
}
