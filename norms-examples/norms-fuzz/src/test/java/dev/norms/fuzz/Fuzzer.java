package dev.norms.fuzz;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What Jazzer calls: reads each input with the parser of {@code -Dnorms.fuzz.target}, or without it, with the parser
 * that the first byte of the input names.
 */
public final class Fuzzer {
    /** Where the inputs for all targets together are kept. */
    static final String ALL = "all";

    private static final String CHOSEN = System.getProperty("norms.fuzz.target", ALL);
    private static final List<Target> TARGETS = List.of(Target.values());

    private Fuzzer() {}

    /**
     * Reads an input.
     *
     * @param input the input
     */
    public static void fuzzerTestOneInput(byte[] input) {
        if (!CHOSEN.equals(ALL)) {
            Bounds.hold(Target.valueOf(CHOSEN.toUpperCase(Locale.ROOT)), input);
        } else if (input.length > 0) {
            Bounds.hold(
                    TARGETS.get(Math.floorMod(input[0] - 'A', TARGETS.size())),
                    Arrays.copyOfRange(input, 1, input.length));
        }
    }

    /** Returns an input for a target as one for all targets together. */
    static byte[] named(Target target, byte[] input) {
        byte[] named = new byte[input.length + 1];
        named[0] = (byte) ('A' + TARGETS.indexOf(target));
        System.arraycopy(input, 0, named, 1, input.length);
        return named;
    }
}
