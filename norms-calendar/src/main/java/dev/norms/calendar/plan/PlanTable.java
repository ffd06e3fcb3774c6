package dev.norms.calendar.plan;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.college.College;
import dev.norms.college.Post;
import dev.norms.college.Stay;
import dev.norms.duty.ObligationId;
import dev.norms.internal.column.PersonHistory;
import dev.norms.organization.SubjectId;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The plan of all owners: the rows of all templates are numbered consecutively, and become obligations only when they
 * are read.
 */
public final class PlanTable {
    /**
     * The templates of one owner.
     *
     * @param owner the organization or person
     * @param part the part in the ids if all templates are for one person, else null
     * @param templates the templates
     */
    public record OwnerTemplates(SubjectId owner, @Nullable String part, SharedTemplates templates) {
        /**
         * The obligation of a row.
         *
         * @param row the number of the row in the templates
         * @param college the college
         * @return the obligation, equal at each call
         */
        public Obligation obligation(int row, College college) {
            return templates.rows().get(row).obligation(owner, part, college);
        }

        private boolean hasRowsOf(OwnerTemplates other) {
            return owner.equals(other.owner)
                    && Objects.equals(part, other.part)
                    && templates.hasRowsOf(other.templates);
        }
    }

    private final CompiledNorms norms;
    private final PlanScope scope;
    private final College college;
    private final List<OwnerTemplates> organizations;
    private final List<PersonHistory<Stay, Post>> people;
    private final SharedTemplates[] ofPeople;
    private final Supplier<List<OwnerTemplates>> owners = Suppliers.memoize(this::ownersInOrder);
    private final Supplier<int[]> starts = Suppliers.memoize(this::startsOfOwners);
    private final Supplier<int[]> plannedRows = Suppliers.memoize(() -> new RowOrder(this).sorted());
    private final Supplier<int[]> owedRows = Suppliers.memoize(this::owedInOrder);

    /**
     * Takes the templates of organizations, several for some of them, and those of persons; the array is not copied.
     */
    PlanTable(
            CompiledNorms norms,
            PlanScope scope,
            College college,
            List<OwnerTemplates> organizations,
            List<PersonHistory<Stay, Post>> people,
            SharedTemplates[] ofPeople) {
        this.norms = norms;
        this.scope = scope;
        this.college = college;
        this.organizations = organizations;
        this.people = people;
        this.ofPeople = ofPeople;
    }

    /**
     * Returns the table from which a list of planned obligations was made.
     *
     * @param planned the list of a schedule
     * @return the table that made it
     */
    public static PlanTable behind(List<Obligation> planned) {
        return ((InOrder) planned).table;
    }

    /**
     * Returns the table of another day if it has the same rows, which then need not be sorted again.
     *
     * @param other a table of the same norms, scope and college
     * @return the other table if its rows are those of this one; else this
     */
    public PlanTable reusing(PlanTable other) {
        boolean isAlike = organizations.size() == other.organizations.size() && Arrays.equals(ofPeople, other.ofPeople);
        for (int i = 0; i < organizations.size() && isAlike; i++) {
            isAlike = organizations.get(i).hasRowsOf(other.organizations.get(i));
        }
        return isAlike ? other : this;
    }

    private List<OwnerTemplates> ownersInOrder() {
        List<OwnerTemplates> found = new ArrayList<>(organizations.size() + ofPeople.length);
        found.addAll(organizations);
        for (int i = 0; i < ofPeople.length; i++) {
            if (!ofPeople[i].rows().isEmpty()) {
                found.add(new OwnerTemplates(people.get(i).person(), null, ofPeople[i]));
            }
        }
        return ImmutableList.sortedCopyOf(
                Comparator.comparing((OwnerTemplates owner) -> owner.owner().text(), Obligation.byOwner()), found);
    }

    private int[] startsOfOwners() {
        int[] found = new int[byOwner().size() + 1];
        for (int i = 1; i < found.length; i++) {
            found[i] = found[i - 1] + byOwner().get(i - 1).templates().rows().size();
        }
        return found;
    }

    /**
     * Plans one owner by itself.
     *
     * @param owner the organization or person
     * @param asOf the day for which stays and posts are looked up
     * @return its templates as they are in {@link #byOwner()}
     */
    public List<OwnerTemplates> only(SubjectId owner, LocalDate asOf) {
        return norms.plan(scope.only(owner, college), college, asOf).byOwner();
    }

    /**
     * Visits all owners with their templates, in no particular order.
     *
     * @param visitor receives them one by one; an organization may come several times
     */
    public void forEach(BiConsumer<SubjectId, SharedTemplates> visitor) {
        organizations.forEach(owned -> visitor.accept(owned.owner(), owned.templates()));
        for (int i = 0; i < ofPeople.length; i++) {
            visitor.accept(people.get(i).person(), ofPeople[i]);
        }
    }

    /** {@return the owners of this plan} */
    public PlanScope scope() {
        return scope;
    }

    /** {@return a new array of the organizations' templates, then those of each person, without their owners} */
    public SharedTemplates[] templates() {
        SharedTemplates[] all = new SharedTemplates[organizations.size() + ofPeople.length];
        for (int i = 0; i < organizations.size(); i++) {
            all[i] = organizations.get(i).templates();
        }
        System.arraycopy(ofPeople, 0, all, organizations.size(), ofPeople.length);
        return all;
    }

    /** {@return the number of rows that apply, which is that of the obligations that are owed} */
    public int owedCount() {
        return Arrays.stream(templates()).mapToInt(SharedTemplates::size).sum();
    }

    /** {@return the templates of all owners in the order of owners, each with at least one row; unmodifiable} */
    public List<OwnerTemplates> byOwner() {
        return owners.get();
    }

    /**
     * Returns where the rows of an owner begin.
     *
     * @param index the index in {@link #byOwner()}, or the number of owners
     * @return the number of its first row, or the number of all rows
     */
    public int start(int index) {
        return starts.get()[index];
    }

    /** {@return the number of rows} */
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
        int found = Arrays.binarySearch(starts.get(), row);
        int index = found < 0 ? -found - 2 : found;
        OwnerTemplates owned = byOwner().get(index);
        return owned.obligation(row - start(index), college);
    }

    /**
     * Finds where the rows of an owner begin.
     *
     * @param owner the text of its id
     * @return the first index in {@link #byOwner} that belongs to it, or the index at which it would stand
     */
    public int first(String owner) {
        List<String> names = Lists.transform(byOwner(), owned -> owned.owner().text());
        int at = Collections.binarySearch(names, owner, Obligation.byOwner());
        if (at < 0) {
            return -at - 1;
        }
        while (at > 0 && names.get(at - 1).equals(owner)) {
            at--;
        }
        return at;
    }

    /**
     * The row of an obligation, found by its owner.
     *
     * @param id the id
     * @return the number of the row; empty if no row has that id
     */
    public Optional<Integer> row(ObligationId id) {
        List<OwnerTemplates> all = byOwner();
        for (int at = first(id.owner());
                at < all.size() && all.get(at).owner().text().equals(id.owner());
                at++) {
            List<ObligationTemplate> rows = all.get(at).templates().rows();
            for (int row = 0; row < rows.size(); row++) {
                if (rows.get(row).duty().normId().equals(id.norm())
                        && id.period().equals(Optional.of(rows.get(row).window().period()))
                        && obligation(start(at) + row).part().equals(id.part())) {
                    return Optional.of(start(at) + row);
                }
            }
        }
        return Optional.empty();
    }

    /** {@return a new array of the numbers of the rows in the order of results} */
    public int[] order() {
        return plannedRows.get().clone();
    }

    /** {@return the obligations in the order of results, whether they apply or not; unmodifiable} */
    public List<Obligation> planned() {
        return new InOrder(plannedRows);
    }

    /** {@return the obligations that are owed in the order of results, unmodifiable} */
    public List<Obligation> owed() {
        return new InOrder(owedRows);
    }

    private int[] owedInOrder() {
        if (owedCount() == size()) {
            return plannedRows.get();
        }
        boolean[] applies = new boolean[size()];
        int row = 0;
        for (OwnerTemplates owned : byOwner()) {
            for (ObligationTemplate template : owned.templates().rows()) {
                applies[row++] = template.applies();
            }
        }
        return Arrays.stream(plannedRows.get())
                .filter(number -> applies[number])
                .toArray();
    }

    /** The obligations in the order of results, sorted and made only when they are read. */
    private final class InOrder extends AbstractList<Obligation> implements RandomAccess {
        private final PlanTable table = PlanTable.this;
        private final Supplier<int[]> order;

        InOrder(Supplier<int[]> order) {
            this.order = order;
        }

        @Override
        public Obligation get(int index) {
            return obligation(order.get()[index]);
        }

        @Override
        public int size() {
            return order.get().length;
        }
    }
}
