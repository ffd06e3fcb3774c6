package dev.norms.calendar.plan;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import dev.norms.internal.order.CodePointOrder;
import java.util.BitSet;
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
    private final Supplier<BitSet> counted;

    SharedTemplates(List<ObligationTemplate> rows) {
        this.rows = ImmutableList.sortedCopyOf(SharedTemplates::inOrder, rows);
        this.size = (int) rows.stream().filter(ObligationTemplate::applies).count();
        this.countingWindows = Suppliers.memoize(() -> CountingWindows.of(this.rows));
        this.counted = Suppliers.memoize(() -> countedRows(countingWindows()));
    }

    private static BitSet countedRows(List<CountingWindows> demands) {
        BitSet counted = new BitSet();
        for (CountingWindows windows : demands) {
            for (int window = 0; window < windows.size(); window++) {
                counted.set(windows.row(window));
            }
        }
        return counted;
    }

    /** Compares by due day, then by the text of the period; templates of one period mostly share their window. */
    @SuppressWarnings("ReferenceEquality") // equal windows that are different objects are compared below
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

    /**
     * Returns whether the records for a template are counted together with those for others.
     *
     * @param row the number of the row
     * @return false if it must be decided by itself
     */
    public boolean isCounted(int row) {
        return counted.get().get(row);
    }

    /**
     * Returns whether the rows are the same as those of other templates.
     *
     * @param other the other templates
     * @return true if the rows are the same objects, one by one
     */
    @SuppressWarnings("ReferenceEquality") // templates are made once; equal ones need not be found
    public boolean hasRowsOf(SharedTemplates other) {
        if (this == other) {
            return true;
        }
        if (rows.size() != other.rows.size()) {
            return false;
        }
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row) != other.rows.get(row)) {
                return false;
            }
        }
        return true;
    }

    /** Returns the templates that fulfil a condition; this if all do. */
    SharedTemplates where(Predicate<ObligationTemplate> condition) {
        List<ObligationTemplate> kept = rows.stream().filter(condition).toList();
        return kept.size() == rows.size() ? this : new SharedTemplates(kept);
    }
}
