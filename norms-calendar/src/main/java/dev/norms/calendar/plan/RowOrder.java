package dev.norms.calendar.plan;

import static java.util.Objects.requireNonNull;

import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.plan.PlanTable.OwnerTemplates;
import dev.norms.duty.NormId;
import dev.norms.internal.order.CodePointOrder;
import dev.norms.requirement.Parts;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sorts the rows of a plan into the order of results, mostly without comparing them: each row goes into the bucket of
 * its due day and norm, and the owners are visited in order, so each bucket is filled in order. Only buckets of
 * obligations with parts, whose names precede the owner's in ids, and buckets with rows from two sets of templates of
 * one owner are sorted row by row.
 */
final class RowOrder {
    /** The rows of one due day and norm, whose ids are alike up to the part or the owner. */
    private record Bucket(LocalDate due, NormId norm, boolean hasParts) {
        static final Comparator<Bucket> ORDER =
                Comparator.comparing(Bucket::due).thenComparing(Bucket::beginning, CodePointOrder.INSTANCE);

        static Bucket of(ObligationTemplate owed) {
            return new Bucket(
                    owed.window().due(), owed.duty().normId(), !(owed.demand().parts() instanceof Parts.Whole));
        }

        private String beginning() {
            return norm.text() + (hasParts ? "#" : "@");
        }
    }

    private final PlanTable table;
    private final List<Bucket> buckets;
    private final Map<Bucket, Integer> numbers = new HashMap<>();
    private final Map<SharedTemplates, int[]> bucketsOfRows = new HashMap<>();

    RowOrder(PlanTable table) {
        this.table = table;
        this.buckets = table.byOwner().stream()
                .map(OwnerTemplates::templates)
                .distinct()
                .flatMap(templates -> templates.rows().stream())
                .map(Bucket::of)
                .distinct()
                .sorted(Bucket.ORDER)
                .toList();
        for (int bucket = 0; bucket < buckets.size(); bucket++) {
            numbers.put(buckets.get(bucket), bucket);
        }
    }

    /** Returns the numbers of all rows in order. */
    int[] sorted() {
        int[] ends = new int[buckets.size() + 1]; // at first sizes, then starts, at last ends
        for (OwnerTemplates owned : table.byOwner()) {
            for (int bucket : bucketsOf(owned)) {
                ends[bucket + 1]++;
            }
        }
        Arrays.parallelPrefix(ends, Integer::sum);
        int[] order = new int[table.size()];
        boolean[] unsorted = fill(order, ends);
        int start = 0;
        for (int bucket = 0; bucket < unsorted.length; bucket++) {
            if (unsorted[bucket] || buckets.get(bucket).hasParts()) {
                sort(order, start, ends[bucket]);
            }
            start = ends[bucket];
        }
        return order;
    }

    private int[] bucketsOf(OwnerTemplates owned) {
        return bucketsOfRows.computeIfAbsent(
                owned.templates(),
                templates -> templates.rows().stream()
                        .mapToInt(owed -> requireNonNull(numbers.get(Bucket.of(owed))))
                        .toArray());
    }

    /**
     * Puts every row after the last one of its bucket, so that {@code starts} ends up holding the ends of the buckets.
     * Returns which buckets have rows from two sets of templates of one owner.
     */
    @SuppressWarnings("ReferenceEquality") // the templates themselves are meant, not equal ones
    private boolean[] fill(int[] order, int[] starts) {
        boolean[] twice = new boolean[buckets.size()];
        OwnerTemplates[] last = new OwnerTemplates[buckets.size()];
        int row = 0;
        for (OwnerTemplates owned : table.byOwner()) {
            for (int bucket : bucketsOf(owned)) {
                twice[bucket] |= last[bucket] != null
                        && last[bucket] != owned
                        && last[bucket].owner().equals(owned.owner());
                last[bucket] = owned;
                order[starts[bucket]++] = row++;
            }
        }
        return twice;
    }

    private record Row(int number, Obligation obligation) {}

    private void sort(int[] order, int from, int to) {
        int[] sorted = Arrays.stream(order, from, to)
                .mapToObj(number -> new Row(number, table.obligation(number)))
                .sorted(Comparator.comparing(Row::obligation, Obligation.inOrder()))
                .mapToInt(Row::number)
                .toArray();
        System.arraycopy(sorted, 0, order, from, sorted.length);
    }
}
