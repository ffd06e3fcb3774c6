package dev.norms.calendar.assessment;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableMap;
import dev.norms.calendar.counting.Missed;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.plan.PlanTable;
import dev.norms.calendar.plan.PlanTable.OwnerTemplates;
import dev.norms.calendar.plan.SharedTemplates;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.calendar.sum.BatchCounter;
import dev.norms.calendar.sum.Sums;
import dev.norms.duty.ObligationId;
import dev.norms.organization.OrganizationId;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * The verdicts on all rows of a schedule and then on its standing duties; findings are built on demand.
 *
 * <p>The records of an owner are counted for all its rows at once. Rows for which that is not possible, those for one
 * person, those of owners with exemptions, and standing duties are decided one by one by the {@link Assessor}.
 */
final class VerdictTable implements Judged, Results {
    private final PlanTable plan;

    /** The {@link PackedResult} of each row. */
    private int[] results;

    private Assessor assessor;
    private List<Obligation> standing;
    private final Supplier<ImmutableMap<ObligationId, Integer>> standingRows;

    private VerdictTable(PlanTable plan, Assessor assessor, int[] results, List<Obligation> standing) {
        this.plan = plan;
        this.assessor = assessor;
        this.results = results;
        this.standing = standing;
        // a norm of a college may ask two things of one owner without parts: the first is found, as of dated duties
        this.standingRows = Suppliers.memoize(() -> IntStream.range(0, this.standing.size())
                .boxed()
                .collect(ImmutableMap.toImmutableMap(
                        i -> this.standing.get(i).id(), i -> plan.size() + i, (one, other) -> one)));
    }

    /** Returns a table of the dated obligations of a schedule, judged; their standing duties are still missing. */
    static VerdictTable ofDated(Schedule schedule, Assessor assessor) {
        PlanTable plan = PlanTable.behind(schedule.planned());
        VerdictTable table = new VerdictTable(plan, assessor, new int[plan.size()], List.of());
        BatchCounter counter = new BatchCounter(schedule.college(), assessor.ledger(), assessor.asOf());
        Map<SharedTemplates, RowRule[]> rules = new HashMap<>();
        int start = 0;
        for (OwnerTemplates owner : table.plan.byOwner()) {
            RowRule[] ownerRules = rules.computeIfAbsent(owner.templates(), shared -> RowRule.of(shared, assessor));
            table.judge(owner, start, ownerRules, counter.count(owner));
            start += ownerRules.length;
        }
        return table;
    }

    /** Adds the standing duties to this table, judges them, and returns it; the missed obligations have to be known. */
    VerdictTable judgeStanding(Function<OrganizationId, Missed> missed) {
        assessor = assessor.withMissed(missed);
        standing = assessor.standing();
        int dated = results.length;
        results = Arrays.copyOf(results, dated + standing.size());
        for (int row = dated; row < results.length; row++) {
            judge(row);
        }
        return this;
    }

    private void judge(OwnerTemplates owner, int start, RowRule[] rules, Sums sums) {
        boolean oneByOne = owner.part() != null || assessor.ledger().hasExemptions(owner.owner());
        for (int row = 0; row < rules.length; row++) {
            RowRule rule = rules[row];
            if (!rule.isKnown()) {
                continue;
            }
            long found = sums.done(row); // negative if it is inexact
            if (oneByOne || !rule.isCounted() || found < 0) {
                judge(start + row);
            } else {
                results[start + row] = rule.result(found, sums.onTime(row));
            }
        }
    }

    private void judge(int row) {
        results[row] = assessor.result(obligation(row));
    }

    /** Returns the missed obligations in the order of results. */
    List<Obligation> missed() {
        return Arrays.stream(plan.order())
                .filter(row -> PackedResult.isMissed(results[row]))
                .mapToObj(plan::obligation)
                .toList();
    }

    @Override
    public List<Finding> findings() {
        int[] dated = plan.order();
        int count = 0;
        int[] order = Arrays.copyOf(dated, dated.length + standing.size());
        for (int row : dated) {
            if (results[row] != PackedResult.UNKNOWN) {
                order[count++] = row;
            }
        }
        for (int i = 0; i < standing.size(); i++) {
            order[count++] = plan.size() + i;
        }
        return new InOrder(count == order.length ? order : Arrays.copyOf(order, count));
    }

    @Override
    public Optional<Finding> find(ObligationId id) {
        Optional<Integer> row = id.period().isPresent()
                ? plan.row(id)
                : Optional.ofNullable(requireNonNull(standingRows.get()).get(id));
        return row.filter(found -> results[found] != PackedResult.UNKNOWN).map(found -> new Finding(this, found));
    }

    @Override
    public Obligation obligation(int row) {
        return row < plan.size() ? plan.obligation(row) : standing.get(row - plan.size());
    }

    @Override
    public Verdict verdict(int row) {
        return PackedResult.verdict(results[row]);
    }

    @Override
    public int done(int row) {
        return PackedResult.done(results[row]);
    }

    @Override
    public Assessor assessor() {
        return assessor;
    }

    @Override
    public RevisedTable revisable() {
        return RevisedTable.of(this);
    }

    @Override
    public VerdictTable whole() {
        return this;
    }

    PlanTable plan() {
        return plan;
    }

    List<Obligation> standing() {
        return standing;
    }

    /** Returns the result of each row, standing duties last; not to be written to. */
    int[] results() {
        return results;
    }

    Finding finding(int row) {
        return new Finding(this, row);
    }

    /** Returns a table of rows that were judged before, standing duties last. */
    static VerdictTable of(PlanTable plan, Assessor assessor, int[] results, List<Obligation> standing) {
        return new VerdictTable(plan, assessor, results, standing);
    }

    private final class InOrder extends AbstractList<Finding> implements RandomAccess {
        private final int[] order;

        InOrder(int[] order) {
            this.order = order;
        }

        @Override
        public Finding get(int index) {
            return new Finding(VerdictTable.this, order[index]);
        }

        @Override
        public int size() {
            return order.length;
        }

        /**
         * Returns an iterator simpler than the inherited one: once compiled, it allocates no finding that is not kept.
         */
        @Override
        public Iterator<Finding> iterator() {
            return new Iterator<>() {
                private int next;

                @Override
                public boolean hasNext() {
                    return next < order.length;
                }

                @Override
                public Finding next() {
                    if (next >= order.length) {
                        throw new NoSuchElementException();
                    }
                    return new Finding(VerdictTable.this, order[next++]);
                }
            };
        }
    }
}
