package dev.norms.calendar.schedule;

import static java.util.Objects.requireNonNull;

import dev.norms.label.CodePointOrder;
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
 * Puts the rows of agendas in the order of results, mostly without comparing them: the rows of one due day and norm go
 * into a bucket, and agendas that come in the order of their owners fill it in order.
 *
 * <p>Only a bucket of duties with parts, whose names come before the owner's, or with two agendas of one owner is
 * sorted row by row.
 */
final class RowOrder {
    /** All ids of a bucket begin alike, and no others do. */
    private record Bucket(LocalDate due, String beginning) {
        static final Comparator<Bucket> ORDER =
                Comparator.comparing(Bucket::due).thenComparing(Bucket::beginning, CodePointOrder.INSTANCE);

        static Bucket of(Owed owed, OwnerAgenda owned) {
            return new Bucket(owed.window().due(), owed.duty().key().text() + (owned.hasPart(owed) ? "#" : "@"));
        }

        boolean hasParts() {
            return beginning.endsWith("#");
        }
    }

    private static final int UNWANTED = -1;

    private final List<OwnerAgenda> agendas;
    private final Map<Agenda, int[]> bucketsOfRows = new HashMap<>();
    private final boolean[] unsorted;

    /** Of agendas in the order of their owners, the wanted rows. */
    RowOrder(List<OwnerAgenda> agendas, Predicate<Owed> wanted) {
        this.agendas = agendas;
        Map<Agenda, OwnerAgenda> first = new HashMap<>();
        agendas.forEach(owned -> first.putIfAbsent(owned.agenda(), owned));
        TreeMap<Bucket, Integer> numbers = new TreeMap<>(Bucket.ORDER);
        first.values()
                .forEach(owned -> owned.agenda().rows().stream()
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
                        owned.agenda(),
                        owned.agenda().rows().stream()
                                .mapToInt(owed -> wanted.test(owed)
                                        ? requireNonNull(numbers.get(Bucket.of(owed, owned)))
                                        : UNWANTED)
                                .toArray()));
    }

    /**
     * The numbers of the rows, counted through all agendas, in the order of results.
     *
     * @param obligation makes the obligation of a row
     */
    int[] sorted(IntFunction<Obligation> obligation) {
        int[] ends = new int[unsorted.length + 1];
        for (OwnerAgenda owned : agendas) {
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

    private int[] bucketsOf(OwnerAgenda owned) {
        return requireNonNull(bucketsOfRows.get(owned.agenda()));
    }

    /** Puts every row behind the last one of its bucket; what was the start of a bucket becomes its end. */
    private void fill(int[] order, int[] starts) {
        OwnerAgenda[] last = new OwnerAgenda[unsorted.length];
        int row = 0;
        for (OwnerAgenda owned : agendas) {
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
                .sorted(Comparator.comparing(Row::obligation, ObligationOrder.INSTANCE))
                .mapToInt(Row::number)
                .toArray();
        System.arraycopy(sorted, 0, order, from, sorted.length);
    }
}
