package dev.norms.calendar.assessment;

import dev.norms.calendar.obligation.Window;
import dev.norms.calendar.plan.CountingWindows;
import dev.norms.calendar.plan.ObligationTemplate;
import dev.norms.calendar.plan.SharedTemplates;
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
final class VerdictRule {
    private static final int MOST = 10_000;

    private final Ledger ledger;
    private final LocalDate asOf;
    private final Map<SharedTemplates, OfRow[]> byTemplates = new ConcurrentHashMap<>();

    VerdictRule(Ledger ledger, LocalDate asOf) {
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

    /** The rows of an templates. */
    OfRow[] of(SharedTemplates templates) {
        OfRow[] known = byTemplates.get(templates);
        if (known == null) {
            known = new OfRow[templates.rows().size()];
            for (int row = 0; row < known.length; row++) {
                known[row] = new OfRow(
                        templates.rows().get(row),
                        CountingWindows.isCounted(templates.rows().get(row)));
            }
            if (byTemplates.size() < MOST) { // byTemplates of one owner alone need not be kept
                byTemplates.put(templates, known);
            }
        }
        return known;
    }

    /** How a template stands with too little, with enough, and with enough on time. */
    final class OfRow {
        private final boolean known;
        private final boolean counted;
        private final boolean inHours;
        private final long asked;
        private final int little;
        private final int enough;
        private final int onTime;

        private OfRow(ObligationTemplate owed, boolean counted) {
            this.known = isKnown(owed.window());
            this.counted = counted;
            this.inHours = owed.requirement().evidence().unit() == Unit.CLASS_HOURS;
            this.asked = owed.bound().atLeast() * (inHours ? 100L : 1L);
            this.little = verdict(owed, false, false).number();
            this.enough = verdict(owed, true, false).number();
            this.onTime = verdict(owed, true, true).number();
        }

        private Verdict verdict(ObligationTemplate owed, boolean enough, boolean enoughOnTime) {
            return owed.applies()
                    ? VerdictRule.this.verdict(
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
