package dev.norms.calendar.schedule;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import dev.norms.college.College;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Everything that is planned, owner by owner: the rows of all agendas are numbered through, and become obligations only
 * when they are asked for.
 */
public final class Rows {
    private final College college;
    private final ImmutableList<OwnerAgenda> agendas;
    private final int[] starts;
    private final Supplier<int[]> planned = Suppliers.memoize(() -> order(any -> true));
    private final Supplier<int[]> owed = Suppliers.memoize(this::owedInOrder);

    Rows(College college, List<OwnerAgenda> agendas) {
        this.college = college;
        this.agendas = ImmutableList.sortedCopyOf(OwnerAgenda.BY_OWNER, agendas);
        this.starts = new int[agendas.size() + 1];
        for (int i = 0; i < this.agendas.size(); i++) {
            starts[i + 1] = starts[i] + this.agendas.get(i).size();
        }
    }

    /**
     * What every owner owes.
     *
     * @return the agendas in the order of their owners, each with a row at least; unmodifiable
     */
    public List<OwnerAgenda> byOwner() {
        return agendas;
    }

    /**
     * The number of the first row of an agenda.
     *
     * @param index which agenda, from 0; or how many there are
     * @return the number; behind the last one that of all rows
     */
    public int start(int index) {
        return starts[index];
    }

    /**
     * The obligation of a row.
     *
     * @param row the number of the row
     * @return the obligation, equal at each call
     */
    public Obligation obligation(int row) {
        int found = Arrays.binarySearch(starts, row);
        int owned = found < 0 ? -found - 2 : found;
        return agendas.get(owned).obligation(row - starts[owned], college);
    }

    /**
     * The rows in the order of results.
     *
     * @return the number of each row; a new array at each call
     */
    public int[] order() {
        return planned.get().clone();
    }

    /**
     * How many rows there are.
     *
     * @return the number
     */
    public int size() {
        return starts[agendas.size()];
    }

    List<Obligation> planned() {
        return new InOrder(planned.get());
    }

    List<Obligation> owed() {
        return new InOrder(owed.get());
    }

    private int[] owedInOrder() {
        return agendas.stream().allMatch(owned -> owned.agenda().bindsAlways()) ? planned.get() : order(Owed::binds);
    }

    private int[] order(Predicate<Owed> wanted) {
        return new RowOrder(agendas, wanted).sorted(this::obligation);
    }

    /** Obligations that are made when they are asked for. */
    private final class InOrder extends AbstractList<Obligation> implements RandomAccess {
        private final int[] order;

        InOrder(int[] order) {
            this.order = order;
        }

        @Override
        public Obligation get(int index) {
            return obligation(order[index]);
        }

        @Override
        public int size() {
            return order.length;
        }
    }
}
