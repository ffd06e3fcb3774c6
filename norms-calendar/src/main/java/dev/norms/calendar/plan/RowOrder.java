package dev.norms.calendar.plan;

import static java.util.Objects.requireNonNull;

import dev.norms.calendar.obligation.Obligation;
import dev.norms.internal.order.CodePointOrder;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/**
 * Sorts the rows of owners into the order of results, mostly without comparing them: the rows of one due day and norm
 * go into a bucket, and owners that come in order fill it in order.
 *
 * <p>Only a bucket of duties with parts, whose names come before the owner's, or with two templates of one owner is
 * sorted row by row.
 */
final class RowOrder {
    /** All ids of a bucket begin alike, and no others do. */
    private record Bucket(LocalDate due, String beginning) {
        static final Comparator<Bucket> ORDER =
                Comparator.comparing(Bucket::due).thenComparing(Bucket::beginning, CodePointOrder.INSTANCE);

        static Bucket of(ObligationTemplate owed, OwnerTemplates owned) {
            return new Bucket(owed.window().due(), owed.duty().key().text() + (owned.hasPart(owed) ? "#" : "@"));
        }

        boolean hasParts() {
            return beginning.endsWith("#");
        }
    }

    private static final int UNWANTED = -1;

    private final List<OwnerTemplates> owners;
    private final Map<SharedTemplates, int[]> bucketsOfRows = new HashMap<>();
    private final boolean[] unsorted;

    /** Of owners in the order of their owners, the wanted rows. */
    RowOrder(List<OwnerTemplates> owners, Predicate<ObligationTemplate> wanted) {
        this.owners = owners;
        Map<SharedTemplates, OwnerTemplates> first = new HashMap<>();
        owners.forEach(owned -> first.putIfAbsent(owned.templates(), owned));
        TreeMap<Bucket, Integer> numbers = new TreeMap<>(Bucket.ORDER);
        first.values()
                .forEach(owned -> owned.templates().rows().stream()
                        .filter(wanted)
                        .forEach(owed -> numbers.put(Bucket.of(owed, owned), UNWANTED)));
        this.unsorted = new boolean[numbers.size()];
        int number = 0;
        for (Map.Entry<Bucket, Integer> bucket : numbers.entrySet()) {
            unsorted[number] = bucket.getKey().hasParts();
            bucket.setValue(number++);
        }
        first.values()
                .forEach(owned -> bucketsOfRows.put(
                        owned.templates(),
                        owned.templates().rows().stream()
                                .mapToInt(owed -> wanted.test(owed)
                                        ? requireNonNull(numbers.get(Bucket.of(owed, owned)))
                                        : UNWANTED)
                                .toArray()));
    }

    /**
     * The numbers of the rows, counted through all owners, in the order of results.
     *
     * @param obligation makes the obligation of a row
     */
    int[] sorted(IntFunction<Obligation> obligation) {
        int[] ends = new int[unsorted.length + 1];
        for (OwnerTemplates owned : owners) {
            for (int bucket : bucketsOf(owned)) {
                if (bucket != UNWANTED) {
                    ends[bucket + 1]++;
                }
            }
        }
        Arrays.parallelPrefix(ends, Integer::sum);
        int[] order = new int[ends[unsorted.length]];
        fill(order, ends);
        int start = 0;
        for (int bucket = 0; bucket < unsorted.length; bucket++) {
            if (unsorted[bucket]) {
                sort(order, start, ends[bucket], obligation);
            }
            start = ends[bucket];
        }
        return order;
    }

    private int[] bucketsOf(OwnerTemplates owned) {
        return requireNonNull(bucketsOfRows.get(owned.templates()));
    }

    /** Puts every row behind the last one of its bucket; what was the start of a bucket becomes its end. */
    @SuppressWarnings("ReferenceEquality") // the templates themselves are meant, not equal ones
    private void fill(int[] order, int[] starts) {
        OwnerTemplates[] last = new OwnerTemplates[unsorted.length];
        int row = 0;
        for (OwnerTemplates owned : owners) {
            for (int bucket : bucketsOf(owned)) {
                if (bucket != UNWANTED) {
                    unsorted[bucket] |= last[bucket] != null
                            && last[bucket] != owned
                            && last[bucket].owner().equals(owned.owner());
                    last[bucket] = owned;
                    order[starts[bucket]++] = row;
                }
                row++;
            }
        }
    }

    private record Row(int number, Obligation obligation) {}

    private static void sort(int[] order, int from, int to, IntFunction<Obligation> obligation) {
        int[] sorted = Arrays.stream(order, from, to)
                .mapToObj(number -> new Row(number, obligation.apply(number)))
                .sorted(Comparator.comparing(Row::obligation, Obligation.inOrder()))
                .mapToInt(Row::number)
                .toArray();
        System.arraycopy(sorted, 0, order, from, sorted.length);
    }
}
