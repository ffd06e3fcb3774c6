package dev.norms.calendar.plan;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import dev.norms.internal.order.CodePointOrder;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * The templates of what every owner of one kind owes in a range; they name no owner, and are made once and shared by
 * all of them.
 */
public final class SharedTemplates {
    private final ImmutableList<ObligationTemplate> rows;
    private final int size;
    private final Supplier<List<CountingWindows>> countingWindows;

    SharedTemplates(List<ObligationTemplate> rows) {
        this.rows = ImmutableList.sortedCopyOf(SharedTemplates::inOrder, rows);
        this.size = (int) rows.stream().filter(ObligationTemplate::applies).count();
        this.countingWindows = Suppliers.memoize(() -> CountingWindows.of(this.rows));
    }

    /** By due day, then by the text of the period; templates of one period mostly share their window. */
    @SuppressWarnings("ReferenceEquality") // equal windows that are not one are compared below
    private static int inOrder(ObligationTemplate one, ObligationTemplate other) {
        if (one.window() == other.window()) {
            return 0;
        }
        int byDue = one.window().due().compareTo(other.window().due());
        return byDue != 0
                ? byDue
                : CodePointOrder.INSTANCE.compare(
                        one.window().period().toString(),
                        other.window().period().toString());
    }

    /**
     * The templates.
     *
     * @return by due day, then by the text of the period; those that do not apply too; unmodifiable
     */
    public List<ObligationTemplate> rows() {
        return rows;
    }

    /**
     * The number of templates that apply.
     *
     * @return the number
     */
    public int size() {
        return size;
    }

    /**
     * The windows of the templates whose records can be counted together, demand by demand.
     *
     * @return their windows; unmodifiable
     */
    public List<CountingWindows> countingWindows() {
        return countingWindows.get();
    }

    /** Returns the templates that fulfil a condition; this if all do. */
    SharedTemplates where(Predicate<ObligationTemplate> condition) {
        List<ObligationTemplate> kept = rows.stream().filter(condition).toList();
        return kept.size() == rows.size() ? this : new SharedTemplates(kept);
    }
}
