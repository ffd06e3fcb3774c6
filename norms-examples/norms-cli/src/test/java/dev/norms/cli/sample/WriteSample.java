package dev.norms.cli.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Writes the sample college into a folder: run it after a change of the generator, on the resource folder. */
public final class WriteSample {
    private WriteSample() {}

    /** Writes all files; the only argument is the folder, which is made if it is not there. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            throw new IllegalArgumentException("one argument is needed, the folder to write to");
        }
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        for (Map.Entry<String, String> file : SampleCollege.files().entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
    }
}
