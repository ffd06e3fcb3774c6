package dev.norms.calendar.assessment;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableMap;
import dev.norms.calendar.counting.Tally;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.plan.CountingWindows;
import dev.norms.calendar.plan.ObligationTemplate;
import dev.norms.calendar.plan.PlanTable;
import dev.norms.calendar.plan.PlanTable.OwnerTemplates;
import dev.norms.calendar.plan.SharedTemplates;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.duty.ObligationId;
import dev.norms.evidence.EvidenceSource;
import dev.norms.evidence.Unit;
import dev.norms.organization.OrganizationId;
import dev.norms.time.TermPeriod;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * The verdicts of all rows of a schedule, and behind them those of its standing duties; they become findings only when
 * they are asked for.
 *
 * <p>The records of an owner are counted for all its rows at once. Rows that count no records of the owner's own, those
 * of owners with exemptions, and standing duties are decided one by one by the {@link Assessor}.
 */
final class VerdictTable {
    private static final int UNKNOWN = 0;
    private static final int VERDICT_BITS = 4;
    private static final int VERDICT_MASK = (1 << VERDICT_BITS) - 1;

    private final PlanTable rows;

    /** Of each row the number of its verdict, and above it what was counted; zero where nothing is known. */
    private int[] results;

    private Assessor assessor;
    private List<Obligation> standing = List.of();
    private final Supplier<ImmutableMap<ObligationId, Integer>> standingRows;

    private VerdictTable(Schedule schedule, Assessor assessor) {
        this.rows = PlanTable.behind(schedule.planned());
        this.assessor = assessor;
        this.results = new int[rows.size()];
        this.standingRows = Suppliers.memoize(() -> IntStream.range(0, standing.size())
                .boxed()
                .collect(ImmutableMap.toImmutableMap(
                        i -> standing.get(i).id(), i -> rows.size() + i, (one, other) -> one)));
    }

    /** Judges what has dates. */
    static VerdictTable ofDated(Schedule schedule, Assessor assessor) {
        VerdictTable table = new VerdictTable(schedule, assessor);
        BatchCounter counter = new BatchCounter(schedule.college(), assessor.ledger(), assessor.asOf());
        Map<SharedTemplates, RowRule[]> rules = new HashMap<>();
        int start = 0;
        for (OwnerTemplates owner : table.rows.byOwner()) {
            RowRule[] ofRows = rules.computeIfAbsent(owner.templates(), shared -> RowRule.of(shared, assessor));
            table.judge(owner, start, ofRows, counter.count(owner));
            start += ofRows.length;
        }
        return table;
    }

    /** Judges the standing duties as well, once it is known what was missed. */
    VerdictTable withStanding(Function<OrganizationId, List<Obligation>> missed) {
        assessor = assessor.withMissed(missed);
        standing = assessor.standing();
        int dated = results.length;
        results = Arrays.copyOf(results, dated + standing.size());
        for (int row = dated; row < results.length; row++) {
            judge(row);
        }
        return this;
    }

    private void judge(OwnerTemplates owner, int start, RowRule[] rules, BatchCounter.Sums sums) {
        boolean oneByOne = owner.part() != null || assessor.ledger().hasExemptions(owner.owner());
        for (int row = 0; row < rules.length; row++) {
            RowRule rule = rules[row];
            if (!rule.isKnown()) {
                continue;
            }
            long found = sums.done(row);
            if (oneByOne || !rule.isCounted() || found < 0) {
                judge(start + row);
            } else {
                set(start + row, rule.verdict(found, sums.onTime(row)), rule.whole(found));
            }
        }
    }

    private void judge(int row) {
        Obligation obligation = obligation(row);
        Tally tally = assessor.tally(obligation);
        set(row, assessor.verdict(obligation, tally).number(), Tally.whole(tally.done()));
    }

    private void set(int row, int verdict, int done) {
        int whole = done > Integer.MAX_VALUE >> VERDICT_BITS ? -1 : done;
        results[row] = whole << VERDICT_BITS | verdict;
    }

    /** What was missed, in the order of results. */
    List<Obligation> missed() {
        return Arrays.stream(rows.order())
                .filter(row -> (results[row] & VERDICT_MASK) == Verdict.MISSED.number())
                .mapToObj(rows::obligation)
                .toList();
    }

    /** The findings in the order of results, standing duties last, each made when it is asked for. */
    List<Finding> findings() {
        int[] dated = rows.order();
        int known = 0;
        int[] order = Arrays.copyOf(dated, dated.length + standing.size());
        for (int row : dated) {
            if (results[row] != UNKNOWN) {
                order[known++] = row;
            }
        }
        for (int i = 0; i < standing.size(); i++) {
            order[known++] = rows.size() + i;
        }
        return new InOrder(known == order.length ? order : Arrays.copyOf(order, known));
    }

    Optional<Finding> find(ObligationId id) {
        Optional<Integer> row = id.period().isPresent()
                ? rows.row(id)
                : Optional.ofNullable(requireNonNull(standingRows.get()).get(id));
        return row.filter(found -> results[found] != UNKNOWN).map(found -> new Finding(this, found));
    }

    Obligation obligation(int row) {
        return row < rows.size() ? rows.obligation(row) : standing.get(row - rows.size());
    }

    Verdict verdict(int row) {
        return Verdict.of(results[row] & VERDICT_MASK);
    }

    /** What was counted for a row; negative where that is no int, and must be counted again. */
    int done(int row) {
        return results[row] >> VERDICT_BITS;
    }

    Assessor assessor() {
        return assessor;
    }

    /**
     * The verdicts on a template if too little was done, if enough was done, and if enough was done on time; owners of
     * one kind share them.
     *
     * @param isKnown false of a term whose election is after the as-of day
     * @param isCounted whether records are counted for it at once
     * @param isInHours whether sums are hundredths of class hours
     * @param owed how much is enough, as a sum
     * @param little the number of the verdict on too little
     * @param enough the number of the verdict on enough
     * @param onTime the number of the verdict on enough on time
     */
    private record RowRule(
            boolean isKnown, boolean isCounted, boolean isInHours, long owed, int little, int enough, int onTime) {
        static RowRule[] of(SharedTemplates templates, Assessor assessor) {
            return templates.rows().stream()
                    .map(template -> of(template, assessor))
                    .toArray(RowRule[]::new);
        }

        private static RowRule of(ObligationTemplate template, Assessor assessor) {
            boolean inHours = template.requirement().evidence().unit() == Unit.CLASS_HOURS;
            return new RowRule(
                    !(template.window().period() instanceof TermPeriod term)
                            || !term.elected().isAfter(assessor.asOf()),
                    CountingWindows.isCounted(template),
                    inHours,
                    template.bound().atLeast() * (inHours ? 100L : 1L),
                    number(template, assessor, false, false),
                    number(template, assessor, true, false),
                    number(template, assessor, true, true));
        }

        private static int number(
                ObligationTemplate template, Assessor assessor, boolean enough, boolean enoughOnTime) {
            Set<EvidenceSource> sources = template.requirement().evidence().sources();
            return (template.applies()
                            ? assessor.verdict(template.duty().norm(), template.window(), sources, enough, enoughOnTime)
                            : Verdict.NOT_APPLICABLE)
                    .number();
        }

        int verdict(long done, long doneOnTime) {
            return doneOnTime >= owed ? onTime : done >= owed ? enough : little;
        }

        /** A sum in whole units; -1 if it is not whole, or too large. */
        int whole(long done) {
            long whole = isInHours ? done / 100 : done;
            return whole > Integer.MAX_VALUE || (isInHours && done % 100 != 0) ? -1 : (int) whole;
        }
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

        /** Returns an iterator simpler than the inherited one: once compiled, it makes no finding that is not kept. */
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
