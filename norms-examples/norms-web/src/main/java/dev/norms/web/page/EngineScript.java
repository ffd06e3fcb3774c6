package dev.norms.web.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.CharMatcher;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes the script of the engine, as the compiler wrote it, smaller and faster. A browser optimizes a function by how
 * it is called; the compiler writes one function for all methods with as many parameters, and one for all objects,
 * where that does not help.
 */
final class EngineScript {
    /** A resource as the compiler writes it: its name, and its bytes in base 64 over several lines. */
    private static final Pattern RESOURCE =
            Pattern.compile("\"(dev/norms/[^\"]+)\":((?:\\n?\\+?\"[A-Za-z0-9+/=]+\")+)");

    /** A break of a line behind or before a sign that needs none; the compiler writes no comment and no template. */
    private static final Pattern NEEDLESS_BREAK = Pattern.compile("(?<=[;{,(:=&|?])\n|\n(?=[})\\]])");

    /** A digest by SHA-256. */
    private static final Pattern DIGEST = Pattern.compile("\\b[0-9a-f]{64}\\b");

    private static final String NAME = "([A-Za-z_$][\\w$]*)";

    /** The function that turns one whose first parameter is an object into a method of the object. */
    private static final Pattern METHOD_MAKER = Pattern.compile(
            NAME + "\\s*=\\s*f\\s*=>\\s*function\\(([p\\d,\\s]*)\\)\\s*\\{\\s*return f\\(this[p\\d,\\s]*\\);\\s*}");

    /** The function that makes the class of objects without fields of their own. */
    private static final Pattern CLASS_MAKER = Pattern.compile(NAME + "\\s*=\\s*superclass\\s*=>");

    /** The function that gives every object its monitor and its number. */
    private static final Pattern OBJECT = Pattern.compile("function " + NAME + "\\(\\)\\s*\\{\\s*this\\." + NAME
            + "\\s*=\\s*null;\\s*this\\." + NAME + "\\s*=\\s*0;\\s*}");

    private EngineScript() {}

    static String of(String compiled) {
        return withMethods(
                withObjects(NEEDLESS_BREAK.matcher(withTexts(compiled)).replaceAll("")));
    }

    /**
     * Writes resources as texts, which compress far better than base 64. Digests, which do not compress at all, are
     * blanked: they are for comparing a copy of the document, which the page does not do.
     */
    private static String withTexts(String script) {
        return replaced(RESOURCE, script, resource -> {
            String bytes =
                    CharMatcher.anyOf("\n\"").removeFrom(resource.group(2).replace("\n+", ""));
            String text = DIGEST.matcher(new String(Base64.getDecoder().decode(bytes), UTF_8))
                    .replaceAll(digest -> "0".repeat(digest.group().length()));
            return "\"" + resource.group(1) + "\":btoa(String.fromCharCode(...new TextEncoder().encode("
                    + JsonMapper.shared().writeValueAsString(text) + ")))";
        });
    }

    /** Writes a function for each method, in the lists of methods by their names. */
    private static String withMethods(String script) {
        List<MatchResult> makers = METHOD_MAKER.matcher(script).results().toList();
        String written = script;
        for (MatchResult maker : makers) {
            String parameters = "abcdefgh"
                    .substring(0, (int)
                            maker.group(2).chars().filter(c -> c == 'p').count())
                    .chars()
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining(","));
            String given = parameters.isEmpty() ? "this" : "this," + parameters;
            written = replaced(
                    Pattern.compile("(?<=\",)" + Pattern.quote(maker.group(1)) + "\\(" + NAME + "\\)"),
                    written,
                    method -> "function(" + parameters + "){return " + method.group(1) + "(" + given + ")}");
        }
        return written;
    }

    /** Writes the fields that every object has into each constructor. */
    private static String withObjects(String script) {
        MatchResult object = first(OBJECT, script);
        String fields = "{0}." + object.group(2) + "=null;{0}." + object.group(3) + "=0;";
        String withFields = replaced(
                Pattern.compile("(?<![\\w$.])" + Pattern.quote(object.group(1)) + "\\.call\\(" + NAME + "\\);"),
                script,
                made -> fields.replace("{0}", made.group(1)));
        return replaced(
                Pattern.compile("(?<=[\\w$]\\s?=\\s?)"
                        + Pattern.quote(first(CLASS_MAKER, script).group(1)) + "\\(\\)"),
                withFields,
                made -> "function(){" + fields.replace("{0}", "this") + "}");
    }

    private static MatchResult first(Pattern pattern, String script) {
        return pattern.matcher(script)
                .results()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the engine must have " + pattern));
    }

    private static String replaced(Pattern pattern, String script, Replacer replacer) {
        first(pattern, script); // throws if there is no match
        return pattern.matcher(script).replaceAll(found -> Matcher.quoteReplacement(replacer.replace(found)));
    }

    /** A function from a match to the text that replaces it. */
    private interface Replacer {
        String replace(MatchResult found);
    }
}
