package dev.norms.cli.surface;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A public top-level type of an exported package.
 *
 * @param module the folder of its module
 * @param type the class
 */
record ExportedType(String module, Class<?> type) {
    private static final Pattern LINK = Pattern.compile("\\{@(?:link|linkplain)\\s+(?:[\\w.]*[.#])?([^}]*)}");
    private static final Pattern CODE = Pattern.compile("\\{@(?:code|literal)\\s+([^}]*)}");

    String packageName() {
        return type.getPackageName();
    }

    String name() {
        return type.getSimpleName();
    }

    /** The first sentence of its Javadoc, without markup. */
    String sentence() {
        String source = source();
        Matcher declaration = Pattern.compile(
                        "^public [\\w\\s-]*\\b(?:class|interface|enum|record) " + name() + "\\b", Pattern.MULTILINE)
                .matcher(source);
        if (!declaration.find()) {
            throw new IllegalStateException("no public type " + name() + " in its source");
        }
        int end = source.lastIndexOf("*/", declaration.start());
        String comment = source.substring(source.lastIndexOf("/**", end) + 3, end);
        String text = comment.replaceAll("(?m)^\\s*\\*\\s?", "").strip().replaceAll("\\s+", " ");
        String plain =
                CODE.matcher(LINK.matcher(text).replaceAll(ExportedType::shown)).replaceAll("`$1`");
        Matcher stop = Pattern.compile("\\.(?= |$)").matcher(plain);
        return stop.find() ? plain.substring(0, stop.start() + 1) : plain;
    }

    /** The label of a link, or the simple name of what it links to. */
    private static String shown(MatchResult link) {
        String target = link.group(1).strip();
        return Matcher.quoteReplacement(target.substring(target.indexOf(' ') + 1));
    }

    private String source() {
        Path file = Path.of(
                "..", "..", module, "src", "main", "java", type.getName().replace('.', '/') + ".java");
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
