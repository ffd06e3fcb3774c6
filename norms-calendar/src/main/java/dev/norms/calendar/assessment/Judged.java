package dev.norms.calendar.assessment;

import dev.norms.calendar.counting.RecordCounter;
import dev.norms.calendar.counting.Sums;
import dev.norms.calendar.counting.Tally;
import dev.norms.calendar.schedule.Obligation;
import dev.norms.calendar.schedule.OwnerAgenda;
import dev.norms.calendar.schedule.Rows;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.ledger.Ledger;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.RandomAccess;
import java.util.function.Predicate;

/**
 * The verdicts of all rows of a schedule; they become findings only when they are asked for.
 *
 * <p>The records of an owner are counted for all its rows at once. Rows that count no records of the owner's own, and
 * those of owners with exemptions, are decided one by one by the {@link Assessor}.
 */
final class Judged implements Judgment {
    private static final int UNKNOWN = 0;
    private static final int VERDICT_BITS = 4;
    private static final int VERDICT_MASK = (1 << VERDICT_BITS) - 1;

    private final Rows rows;
    private final Ledger ledger;
    private final Assessor assessor;
    private final RecordCounter counter;

    /** Of each row the number of its verdict, and above it what was counted; zero where nothing is known. */
    private final int[] results;

    private int judged;

    private Judged(Schedule schedule, Ledger ledger, LocalDate asOf, Assessor assessor) {
        this.rows = schedule.rows();
        this.ledger = ledger;
        this.assessor = assessor;
        this.counter = new RecordCounter(schedule.college(), ledger, asOf);
        this.results = new int[rows.size()];
    }

    /** Judges the agendas of those owners who are asked for. */
    static Judged of(
            Schedule schedule, Ledger ledger, LocalDate asOf, Assessor assessor, Predicate<OwnerAgenda> asked) {
        Judged judged = new Judged(schedule, ledger, asOf, assessor);
        List<OwnerAgenda> agendas = judged.rows.byOwner();
        for (int i = 0; i < agendas.size(); i++) {
            if (asked.test(agendas.get(i))) {
                judged.judge(agendas.get(i), judged.rows.start(i));
            }
        }
        return judged;
    }

    private void judge(OwnerAgenda owned, int start) {
        boolean oneByOne = owned.part().isPresent() || ledger.hasExemptions(owned.owner());
        Outlook.OfRow[] outlook = assessor.outlook().of(owned.agenda());
        Sums sums = counter.count(owned);
        for (int row = 0; row < outlook.length; row++) {
            Outlook.OfRow one = outlook[row];
            if (!one.isKnown()) {
                continue;
            }
            long found = sums.done(row);
            if (oneByOne || !one.isCounted() || found < 0) {
                judge(start + row);
            } else {
                set(start + row, one.verdict(found, sums.onTime(row)), one.whole(found));
            }
        }
    }

    private void judge(int number) {
        Finding finding = assessor.find(rows.obligation(number));
        set(number, finding.verdict().number(), finding.done().map(Tally::whole).orElse(0));
    }

    private void set(int number, int verdict, int done) {
        int whole = done > Integer.MAX_VALUE >> VERDICT_BITS ? -1 : done;
        results[number] = whole << VERDICT_BITS | verdict;
        judged++;
    }

    /** The findings in the order of results, each made when it is asked for. */
    List<Finding> findings() {
        int[] order = rows.order();
        if (judged < order.length) {
            order = Arrays.stream(order).filter(row -> results[row] != UNKNOWN).toArray();
        }
        return new InOrder(order);
    }

    @Override
    public Obligation obligation(int row) {
        return rows.obligation(row);
    }

    @Override
    public Verdict verdict(int row) {
        return Verdict.of(results[row] & VERDICT_MASK);
    }

    @Override
    public int done(int row) {
        return results[row] >> VERDICT_BITS;
    }

    @Override
    public Assessor assessor() {
        return assessor;
    }

    private final class InOrder extends AbstractList<Finding> implements RandomAccess {
        private final int[] order;

        InOrder(int[] order) {
            this.order = order;
        }

        @Override
        public Finding get(int index) {
            return new Finding(Judged.this, order[index]);
        }

        @Override
        public int size() {
            return order.length;
        }

        /** Simpler than the inherited one: compiled, it makes no finding that nobody keeps. */
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
                    return new Finding(Judged.this, order[next++]);
                }
            };
        }
    }
}
