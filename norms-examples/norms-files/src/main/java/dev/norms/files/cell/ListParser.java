package dev.norms.files.cell;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import dev.norms.files.leniency.Leniency;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Parses several values of one cell, with {@code ;} or another sign between them. */
final class ListParser<T> implements CellForm.Parser<ImmutableSet<T>> {
    /** Signs that always separate. */
    private static final CharMatcher STRONG = CharMatcher.anyOf(";；\r\n");
    /** Commas, which may also belong to a value. */
    private static final CharMatcher WEAK = CharMatcher.anyOf(",，、");
    /** All separators but the exact one. */
    private static final CharMatcher LENIENT = CharMatcher.anyOf("；\r\n,，、");

    private final CellForm.Parser<T> item;

    ListParser(CellForm.Parser<T> item) {
        this.item = item;
    }

    @Override
    public Optional<ImmutableSet<T>> read(String text, CellContext context) {
        if (STRONG.matchesNoneOf(text) && WEAK.matchesNoneOf(text)) {
            return item.read(text, context).map(ImmutableSet::of);
        }
        if (LENIENT.matchesAnyOf(text) && item.read(text, context.silently()).isPresent()) {
            // the whole text is one value, such as a name with a comma in it
            return item.read(text, context).map(ImmutableSet::of);
        }
        List<String> parts = parts(text, context);
        ImmutableSet.Builder<T> items = ImmutableSet.builder();
        boolean good = true;
        for (String part : parts) {
            Optional<T> value = item.read(part, context);
            value.ifPresent(items::add);
            good &= value.isPresent();
        }
        if (good && LENIENT.matchesAnyOf(text) && parts.size() > 1) {
            context.lenient(Leniency.LIST_SEPARATOR);
        }
        return good ? Optional.of(items.build()) : Optional.empty();
    }

    /** Returns the values of a cell; a comma within a value that is valid as a whole does not separate. */
    private List<String> parts(String text, CellContext context) {
        List<String> parts = new ArrayList<>();
        for (String part : split(STRONG, text)) {
            if (WEAK.matchesAnyOf(part) && item.read(part, context.silently()).isEmpty()) {
                parts.addAll(split(WEAK, part));
            } else {
                parts.add(part);
            }
        }
        return parts.isEmpty() ? List.of(text) : parts; // separators alone are a wrong value
    }

    private static List<String> split(CharMatcher separator, String text) {
        return Splitter.on(separator)
                .trimResults(CharMatcher.whitespace())
                .omitEmptyStrings()
                .splitToList(text);
    }
}
