package dev.norms.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Reads inputs of which a part is repeated up to a megabyte: what a small input hides, a large one shows. */
final class Enlarged {
    private Enlarged() {}

    /**
     * Reads enlarged inputs for some seconds each.
     *
     * @param arguments the seconds for each target, and the folders that hold a folder of inputs for each target
     */
    public static void main(String[] arguments) {
        long seconds = Long.parseLong(arguments[0]);
        for (Target target : Target.values()) {
            List<byte[]> inputs = Arrays.stream(arguments)
                    .skip(1)
                    .map(folder -> Path.of(folder, target.folder()))
                    .filter(Files::isDirectory)
                    .flatMap(Enlarged::files)
                    .toList();
            read(target, inputs, System.nanoTime() + seconds * 1_000_000_000);
        }
    }

    private static Stream<byte[]> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().map(Enlarged::bytes).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void read(Target target, List<byte[]> inputs, long until) {
        Random random = new Random(1);
        long longest = 0;
        int count = 0;
        while (count == 0 || System.nanoTime() < until) {
            byte[] input = enlarged(inputs.get(random.nextInt(inputs.size())), target.largest(), random);
            Bounds.hold(target, input);
            longest = Math.max(longest, Bounds.time(target, input));
            count++;
        }
        System.out.println(target + ": " + count + " large inputs, the longest took " + Bounds.millis(longest) + " ms");
    }

    private static byte[] enlarged(byte[] input, int largest, Random random) {
        int from = random.nextInt(input.length + 1);
        int to = Math.min(input.length, from + 1 + random.nextInt(random.nextBoolean() ? 8 : 400));
        int part = to - from;
        if (part == 0) {
            return input;
        }
        int times = (largest - input.length) / part;
        byte[] large = new byte[input.length + times * part];
        System.arraycopy(input, 0, large, 0, from);
        for (int i = 0; i < times; i++) {
            System.arraycopy(input, from, large, from + i * part, part);
        }
        System.arraycopy(input, from, large, from + times * part, input.length - from);
        return large;
    }
}
