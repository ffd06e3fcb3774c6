package dev.norms.calendar.plan;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.college.College;
import dev.norms.college.Post;
import dev.norms.college.Stay;
import dev.norms.duty.ObligationId;
import dev.norms.internal.column.PersonHistory;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * The plan of all owners: the rows of all templates are numbered through, and become obligations only when they are
 * asked for.
 */
public final class PlanTable {
    /** The owners in the order of results, with the number of the first row of each and of the row behind the last. */
    @SuppressWarnings("ArrayRecordComponent") // private, and compared by nobody
    private record Owners(ImmutableList<OwnerTemplates> all, int[] starts) {
        static Owners of(List<OwnerTemplates> owners) {
            ImmutableList<OwnerTemplates> sorted = ImmutableList.sortedCopyOf(
                    Comparator.comparing((OwnerTemplates owner) -> owner.owner().text(), Obligation.byOwner()), owners);
            int[] starts = new int[sorted.size() + 1];
            for (int i = 0; i < sorted.size(); i++) {
                starts[i + 1] = starts[i] + sorted.get(i).size();
            }
            return new Owners(sorted, starts);
        }
    }

    private final College college;
    private final List<OwnerTemplates> organizations;
    private final List<PersonHistory<Stay, Post>> people;
    private final SharedTemplates[] ofPeople;
    private final Supplier<Owners> owners = Suppliers.memoize(() -> Owners.of(ownersWithRows()));
    private final Supplier<int[]> planned = Suppliers.memoize(() -> order(any -> true));
    private final Supplier<int[]> owed = Suppliers.memoize(this::owedInOrder);

    /**
     * Takes what was planned.
     *
     * @param college the college
     * @param organizations what organizations owe, several templates for some of them
     * @param people the persons
     * @param ofPeople the templates of each person, without rows for some of them; not to be changed
     */
    PlanTable(
            College college,
            List<OwnerTemplates> organizations,
            List<PersonHistory<Stay, Post>> people,
            SharedTemplates[] ofPeople) {
        this.college = college;
        this.organizations = organizations;
        this.people = people;
        this.ofPeople = ofPeople;
    }

    private List<OwnerTemplates> ownersWithRows() {
        List<OwnerTemplates> found = new ArrayList<>(organizations.size() + ofPeople.length);
        found.addAll(organizations);
        for (int i = 0; i < ofPeople.length; i++) {
            if (!ofPeople[i].rows().isEmpty()) {
                found.add(new OwnerTemplates(people.get(i).person(), null, ofPeople[i]));
            }
        }
        return found;
    }

    /**
     * The templates of all owners, without these.
     *
     * @return the organizations' first, then those of each person; a new array at each call
     */
    public SharedTemplates[] templates() {
        SharedTemplates[] all = new SharedTemplates[organizations.size() + ofPeople.length];
        for (int i = 0; i < organizations.size(); i++) {
            all[i] = organizations.get(i).templates();
        }
        System.arraycopy(ofPeople, 0, all, organizations.size(), ofPeople.length);
        return all;
    }

    /**
     * The number of rows that apply.
     *
     * @return the number of obligations that are owed
     */
    public int owedCount() {
        int size = 0;
        for (SharedTemplates one : templates()) {
            size += one.size();
        }
        return size;
    }

    /**
     * Returns what every owner owes.
     *
     * @return the templates in the order of their owners, each with a row at least; unmodifiable
     */
    public List<OwnerTemplates> byOwner() {
        return owners().all();
    }

    private Owners owners() {
        return requireNonNull(owners.get());
    }

    /**
     * The number of the first row of an owner.
     *
     * @param index the index in {@link #byOwner()}, or its size
     * @return the number; for the size that of all rows
     */
    public int start(int index) {
        return owners().starts()[index];
    }

    /**
     * The number of rows.
     *
     * @return the number
     */
    public int size() {
        return start(byOwner().size());
    }

    /**
     * The obligation of a row.
     *
     * @param row the number of the row
     * @return the obligation, equal at each call
     */
    public Obligation obligation(int row) {
        int found = Arrays.binarySearch(owners().starts(), row);
        int owner = found < 0 ? -found - 2 : found;
        return byOwner().get(owner).obligation(row - start(owner), college);
    }

    /**
     * The row of an obligation, found by its owner.
     *
     * @param id the id
     * @return the number of the row; empty if there is none of that id
     */
    public Optional<Integer> row(ObligationId id) {
        List<OwnerTemplates> all = byOwner();
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (Obligation.byOwner().compare(all.get(middle).owner().text(), id.owner()) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int at = low; at < all.size() && all.get(at).owner().text().equals(id.owner()); at++) {
            List<ObligationTemplate> rows = all.get(at).templates().rows();
            for (int row = 0; row < rows.size(); row++) {
                if (rows.get(row).duty().key().equals(id.norm())
                        && id.period()
                                .filter(rows.get(row).window().period()::equals)
                                .isPresent()
                        && obligation(start(at) + row).part().equals(id.part())) {
                    return Optional.of(start(at) + row);
                }
            }
        }
        return Optional.empty();
    }

    /**
     * The rows in the order of results.
     *
     * @return the number of each row; a new array at each call
     */
    public int[] order() {
        return requireNonNull(planned.get()).clone();
    }

    /**
     * Returns what is planned, whether it applies or not.
     *
     * @return the obligations in the order of results, unmodifiable
     */
    public List<Obligation> planned() {
        return new InOrder(planned);
    }

    /**
     * Returns what is owed.
     *
     * @return the obligations in the order of results, unmodifiable
     */
    public List<Obligation> owed() {
        return new InOrder(owed);
    }

    private int[] owedInOrder() {
        return byOwner().stream().allMatch(owner -> owner.templates().isAlwaysApplicable())
                ? requireNonNull(planned.get())
                : order(ObligationTemplate::applies);
    }

    private int[] order(Predicate<ObligationTemplate> wanted) {
        return new RowOrder(byOwner(), wanted).sorted(this::obligation);
    }

    /**
     * Returns the table behind the list of what is planned.
     *
     * @param planned the list of a schedule
     * @return the table that made it
     */
    public static PlanTable behind(List<Obligation> planned) {
        return ((InOrder) planned).table();
    }

    /** Obligations that are made, and put in order, when they are asked for. */
    private final class InOrder extends AbstractList<Obligation> implements RandomAccess {
        private final Supplier<int[]> order;

        InOrder(Supplier<int[]> order) {
            this.order = order;
        }

        PlanTable table() {
            return PlanTable.this;
        }

        @Override
        public Obligation get(int index) {
            return obligation(requireNonNull(order.get())[index]);
        }

        @Override
        public int size() {
            return requireNonNull(order.get()).length;
        }
    }
}
