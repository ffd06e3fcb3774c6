package dev.norms.calendar.bench;

import dev.norms.calendar.plan.ObligationTemplate;
import dev.norms.calendar.plan.PlanTable;
import dev.norms.calendar.plan.SharedTemplates;
import java.util.IdentityHashMap;
import java.util.function.IntConsumer;

/**
 * The due days of a plan as epoch days, which is what the peers are asked for, too. Owners of one kind have the same
 * due days, so these are read once for a kind.
 */
final class DueDays {
    /** Templates with fewer rows are taken for one owner's own, such as terms of office. */
    private static final int FEW = 8;

    private final IdentityHashMap<SharedTemplates, int[]> kept = new IdentityHashMap<>();

    /**
     * The due days of what applies, ascending; kept for the next owner of the kind. What is one owner's own is made
     * anew by every plan, and to keep it would keep every plan.
     */
    int[] of(SharedTemplates templates) {
        return templates.rows().size() < FEW ? read(templates) : kept.computeIfAbsent(templates, DueDays::read);
    }

    private static int[] read(SharedTemplates templates) {
        int[] days = new int[templates.size()];
        int next = 0;
        for (ObligationTemplate row : templates.rows()) {
            if (row.applies()) {
                days[next++] = (int) row.window().due().toEpochDay();
            }
        }
        return days;
    }

    /** Visits the due day of each obligation, ascending: days are counted and not sorted. */
    void forEach(PlanTable table, IntConsumer visitor) {
        SharedTemplates[] all = table.templates();
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        SharedTemplates before = null;
        for (SharedTemplates one : all) {
            if (one != before && one.size() > 0) {
                int[] days = of(one);
                first = Math.min(first, days[0]);
                last = Math.max(last, days[days.length - 1]);
            }
            before = one;
        }
        int[] counts = new int[first > last ? 0 : last - first + 1];
        for (int from = 0, until; from < all.length; from = until) {
            until = from + 1;
            while (until < all.length && all[until] == all[from]) {
                until++;
            }
            for (int day : of(all[from])) {
                counts[day - first] += until - from;
            }
        }
        for (int i = 0; i < counts.length; i++) {
            for (int left = counts[i]; left > 0; left--) {
                visitor.accept(first + i);
            }
        }
    }
}
