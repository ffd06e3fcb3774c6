package dev.norms.calendar.assessment;

import dev.norms.calendar.schedule.Agenda;
import dev.norms.calendar.schedule.Owed;
import dev.norms.calendar.schedule.Window;
import dev.norms.evidence.EvidenceSource;
import dev.norms.evidence.Unit;
import dev.norms.ledger.Ledger;
import dev.norms.time.TermPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * How something stands on a day that is not exempt: upcoming, no data, or by what was counted. Owners of one kind share
 * what does not depend on their records.
 */
final class Outlook {
    private static final int MOST = 10_000;

    private final Ledger ledger;
    private final LocalDate asOf;
    private final Map<Agenda, OfAgenda> agendas = new ConcurrentHashMap<>();

    Outlook(Ledger ledger, LocalDate asOf) {
        this.ledger = ledger;
        this.asOf = asOf;
    }

    Verdict verdict(@Nullable Window window, Set<EvidenceSource> sources, boolean enough, boolean enoughOnTime) {
        if (window != null && asOf.isBefore(window.opens())) {
            return Verdict.UPCOMING;
        }
        if (!ledger.isAnySupplied(sources)) {
            return Verdict.NO_DATA;
        }
        if (!enough && sources.contains(EvidenceSource.ATTESTATIONS)) {
            return Verdict.NEEDS_JUDGMENT;
        }
        if (window == null) {
            return enough ? Verdict.MET : Verdict.NOT_MET;
        }
        if (enough) {
            return enoughOnTime ? Verdict.MET : Verdict.MADE_UP;
        }
        if (!asOf.isAfter(window.due())) {
            return Verdict.OPEN;
        }
        return asOf.isAfter(window.deadline()) ? Verdict.MISSED : Verdict.OVERDUE;
    }

    OfAgenda of(Agenda agenda) {
        OfAgenda known = agendas.get(agenda);
        if (known == null) {
            known = new OfAgenda(agenda);
            if (agendas.size() < MOST) { // agendas of one owner alone need not be kept
                agendas.put(agenda, known);
            }
        }
        return known;
    }

    /** The rows of an agenda: how each stands with too little, with enough, and with enough on time. */
    final class OfAgenda {
        private static final int WAYS = 3;

        private final boolean[] known;
        private final boolean[] counted;
        private final boolean[] inHours;
        private final long[] asked;
        private final int[] verdicts;

        private OfAgenda(Agenda agenda) {
            List<Owed> rows = agenda.rows();
            int size = rows.size();
            this.known = new boolean[size];
            this.counted = new boolean[size];
            this.inHours = new boolean[size];
            this.asked = new long[size];
            this.verdicts = new int[WAYS * size];
            for (int row = 0; row < size; row++) {
                Owed owed = rows.get(row);
                known[row] = isKnown(owed.window());
                counted[row] = agenda.tracks().counts(row);
                inHours[row] = owed.requirement().evidence().unit() == Unit.CLASS_HOURS;
                asked[row] = owed.bound().atLeast() * (inHours[row] ? 100L : 1L);
                verdicts[WAYS * row] = verdict(owed, false, false).number();
                verdicts[WAYS * row + 1] = verdict(owed, true, false).number();
                verdicts[WAYS * row + 2] = verdict(owed, true, true).number();
            }
        }

        private Verdict verdict(Owed owed, boolean enough, boolean enoughOnTime) {
            return owed.binds()
                    ? Outlook.this.verdict(
                            owed.window(), owed.requirement().evidence().sources(), enough, enoughOnTime)
                    : Verdict.NOT_APPLICABLE;
        }

        /** An election after the as-of day is not seen, and so is not the term that it began. */
        private boolean isKnown(Window window) {
            return !(window.period() instanceof TermPeriod term)
                    || !term.elected().isAfter(asOf);
        }

        boolean isKnown(int row) {
            return known[row];
        }

        boolean isCounted(int row) {
            return counted[row];
        }

        /** The number of the verdict, by what counts in times or hundredths of class hours. */
        int verdict(int row, long done, long onTime) {
            long least = asked[row];
            return verdicts[WAYS * row + (done >= least ? 1 : 0) + (onTime >= least ? 1 : 0)];
        }

        /** What counts in the unit of the row; negative if it is no int. */
        int whole(int row, long done) {
            long whole = inHours[row] ? done / 100 : done;
            return whole > Integer.MAX_VALUE || (inHours[row] && done % 100 != 0) ? -1 : (int) whole;
        }
    }
}
