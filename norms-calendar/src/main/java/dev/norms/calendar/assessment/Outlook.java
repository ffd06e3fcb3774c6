package dev.norms.calendar.assessment;

import dev.norms.calendar.schedule.Agenda;
import dev.norms.calendar.schedule.Owed;
import dev.norms.calendar.schedule.Window;
import dev.norms.evidence.EvidenceSource;
import dev.norms.evidence.Unit;
import dev.norms.ledger.Ledger;
import dev.norms.time.TermPeriod;
import java.time.LocalDate;
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
    private final Map<Agenda, OfRow[]> agendas = new ConcurrentHashMap<>();

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

    /** The rows of an agenda. */
    OfRow[] of(Agenda agenda) {
        OfRow[] known = agendas.get(agenda);
        if (known == null) {
            known = new OfRow[agenda.rows().size()];
            for (int row = 0; row < known.length; row++) {
                known[row] = new OfRow(agenda.rows().get(row), agenda.tracks().counts(row));
            }
            if (agendas.size() < MOST) { // agendas of one owner alone need not be kept
                agendas.put(agenda, known);
            }
        }
        return known;
    }

    /** How a row of an agenda stands with too little, with enough, and with enough on time. */
    final class OfRow {
        private final boolean known;
        private final boolean counted;
        private final boolean inHours;
        private final long asked;
        private final int little;
        private final int enough;
        private final int onTime;

        private OfRow(Owed owed, boolean counted) {
            this.known = isKnown(owed.window());
            this.counted = counted;
            this.inHours = owed.requirement().evidence().unit() == Unit.CLASS_HOURS;
            this.asked = owed.bound().atLeast() * (inHours ? 100L : 1L);
            this.little = verdict(owed, false, false).number();
            this.enough = verdict(owed, true, false).number();
            this.onTime = verdict(owed, true, true).number();
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

        boolean isKnown() {
            return known;
        }

        boolean isCounted() {
            return counted;
        }

        /** The number of the verdict, by what counts in times or hundredths of class hours. */
        int verdict(long done, long doneOnTime) {
            return doneOnTime >= asked ? onTime : done >= asked ? enough : little;
        }

        /** What counts in the unit of the row; negative if it is no int. */
        int whole(long done) {
            long whole = inHours ? done / 100 : done;
            return whole > Integer.MAX_VALUE || (inHours && done % 100 != 0) ? -1 : (int) whole;
        }
    }
}
