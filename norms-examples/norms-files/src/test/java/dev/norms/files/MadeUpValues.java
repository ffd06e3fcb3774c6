package dev.norms.files;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import dev.norms.label.Coded;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** Values made up from a seed, and the cells in which they are written down. */
class MadeUpValues {
    final Random random;
    private final ListMultimap<String, List<String>> rows =
            MultimapBuilder.linkedHashKeys().arrayListValues().build();

    MadeUpValues(long seed) {
        random = new Random(seed);
    }

    /** The cells by file, in the order of the contract's columns. */
    final ImmutableListMultimap<String, List<String>> rows() {
        return ImmutableListMultimap.copyOf(rows);
    }

    final void row(String file, Object... cells) {
        rows.put(file, Stream.of(cells).map(MadeUpValues::text).toList());
    }

    private static String text(Object cell) {
        if (cell instanceof Optional<?> optional) {
            return optional.map(MadeUpValues::text).orElse("");
        }
        return cell instanceof Coded coded ? coded.code() : cell.toString();
    }

    final LocalDate day(int year) {
        return LocalDate.of(year, 1, 1).plusDays(random.nextInt(365));
    }

    final BigDecimal hours() {
        return new BigDecimal(one(List.of("0", "1", "2.5", "10", "0.25")));
    }

    final String word() {
        return one(List.of("党支部", "a,b", "say \"x\"", "two\r\nlines", "艺 术", "0", "=1+1", "𠮷"));
    }

    final <T> Optional<T> maybe(T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }

    final <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    final <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
