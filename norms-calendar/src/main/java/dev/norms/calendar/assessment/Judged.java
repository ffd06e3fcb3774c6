package dev.norms.calendar.assessment;

import static java.util.Objects.requireNonNull;

import dev.norms.calendar.counting.RecordCounter;
import dev.norms.calendar.counting.Sums;
import dev.norms.calendar.counting.Tally;
import dev.norms.calendar.schedule.OwnerAgenda;
import dev.norms.calendar.schedule.Rows;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.ledger.Ledger;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The verdicts of all rows of a schedule; they become findings only when they are asked for.
 *
 * <p>The records of an owner are counted for all its rows at once. Rows that count no records of the owner's own, and
 * those of owners with exemptions, are decided one by one by the {@link Assessor}.
 */
final class Judged {
    private final Rows rows;
    private final Ledger ledger;
    private final Assessor assessor;
    private final RecordCounter counter;
    private final @Nullable Verdict[] verdicts;
    private final int[] done;

    private Judged(Schedule schedule, Ledger ledger, LocalDate asOf, Assessor assessor) {
        this.rows = schedule.rows();
        this.ledger = ledger;
        this.assessor = assessor;
        this.counter = new RecordCounter(schedule.college(), ledger, asOf);
        this.verdicts = new Verdict[rows.size()];
        this.done = new int[rows.size()];
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
        Outlook.OfAgenda outlook = assessor.outlook().of(owned.agenda());
        Sums sums = counter.count(owned);
        for (int row = 0; row < owned.agenda().rows().size(); row++) {
            if (!outlook.isKnown(row)) {
                continue;
            }
            if (oneByOne || !outlook.isCounted(row) || !(sums.isEmpty() || sums.isExact(row))) {
                judge(start + row);
            } else {
                long found = sums.isEmpty() ? 0 : sums.done(row);
                verdicts[start + row] = outlook.verdict(row, found, sums.isEmpty() ? 0 : sums.onTime(row));
                done[start + row] = outlook.whole(row, found);
            }
        }
    }

    private void judge(int number) {
        Finding finding = assessor.find(rows.obligation(number));
        verdicts[number] = finding.verdict();
        done[number] = finding.done().map(Tally::whole).orElse(0);
    }

    /** The findings in the order of results, each made when it is asked for. */
    List<Finding> findings() {
        int[] order = new int[rows.size()];
        int size = 0;
        for (int position = 0; position < order.length; position++) {
            int row = rows.inOrder(position);
            if (verdicts[row] != null) {
                order[size++] = row;
            }
        }
        return new InOrder(size == order.length ? order : Arrays.copyOf(order, size));
    }

    private final class InOrder extends AbstractList<Finding> implements RandomAccess {
        private final int[] order;

        InOrder(int[] order) {
            this.order = order;
        }

        @Override
        public Finding get(int index) {
            int row = order[index];
            return Finding.of(rows, row, requireNonNull(verdicts[row]), done[row], assessor);
        }

        @Override
        public int size() {
            return order.length;
        }
    }
}
