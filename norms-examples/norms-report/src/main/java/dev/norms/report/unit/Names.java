package dev.norms.report.unit;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.base.Suppliers;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What people are called on the terminal, on pages and in workbooks. Data, feeds, logs and messages have keys alone.
 */
public final class Names {
    /** No names: everybody is called by the key. */
    public static final Names NONE = new Names(Map.of());

    /** A key that texts are searched for; a number of fewer than six digits may well be an amount or a year. */
    private static final Pattern KEY = Pattern.compile("[0-9]{6,}|[A-Za-z0-9._-]*[A-Za-z][A-Za-z0-9._-]*");

    private final Map<String, String> names;

    /** Finds keys in texts; compiled when first needed, since it is large where many people have names. */
    private final Supplier<Optional<Pattern>> keys;

    private Names(Map<String, String> names) {
        this.names = names;
        this.keys = Suppliers.memoize(() -> pattern(names));
    }

    private static Optional<Pattern> pattern(Map<String, String> names) {
        String any = names.keySet().stream()
                .filter(key -> KEY.matcher(key).matches())
                .sorted(Comparator.comparingInt(String::length).reversed()) // the longest key that fits is taken
                .map(Pattern::quote)
                .collect(joining("|"));
        // a key must not be a piece of an id or of another key; a full stop may follow
        return any.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Pattern.compile("(?<![A-Za-z0-9._@/#-])(?:" + any + ")(?![A-Za-z0-9_@/-]|\\.[A-Za-z0-9])"));
    }

    /**
     * Returns the names of some keys; people of the same name are told apart by their keys.
     *
     * @param names the names by key
     * @return the names
     */
    public static Names of(Map<String, String> names) {
        Map<String, Integer> bearers = new HashMap<>();
        names.values().forEach(name -> bearers.merge(name, 1, Integer::sum));
        Map<String, String> called = new TreeMap<>();
        names.forEach(
                (key, name) -> called.put(key, bearers.getOrDefault(name, 0) > 1 ? name + "（" + key + "）" : name));
        return called.isEmpty() ? NONE : new Names(called);
    }

    /**
     * Returns what somebody is called.
     *
     * @param key the key
     * @return the name; the key itself if none is known
     */
    public String of(String key) {
        return names.getOrDefault(key, key);
    }

    /**
     * Returns a text with names instead of keys. Keys inside ids of obligations, numbers of up to five digits and keys
     * in other scripts stay as they are.
     *
     * @param text the text
     * @return the text with names
     */
    public String in(String text) {
        return requireNonNull(keys.get())
                .map(pattern -> pattern.matcher(text).replaceAll(found -> Matcher.quoteReplacement(of(found.group()))))
                .orElse(text);
    }

    /**
     * Returns whether everybody is called by the key.
     *
     * @return true if there are no names
     */
    public boolean isEmpty() {
        return names.isEmpty();
    }
}
