package dev.norms.calendar.assessment;

import dev.norms.calendar.schedule.Window;
import dev.norms.evidence.EvidenceSource;
import dev.norms.ledger.Ledger;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How something stands on a day that binds and is not exempt: upcoming, no data, or by what was counted. */
record Outlook(Ledger ledger, LocalDate asOf) {
    Verdict verdict(
            @Nullable Window window, Set<EvidenceSource> sources, boolean enough, boolean enoughOnTime) {
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
}
