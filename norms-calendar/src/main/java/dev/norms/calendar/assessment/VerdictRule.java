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
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The verdict on an obligation that is not exempt: upcoming, no data, or by what was counted. Owners of one kind share
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
        if (Collections.disjoint(ledger.supplied(), sources)) {
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

    /** The rules for the rows of some templates. */
    OfRow[] of(SharedTemplates templates) {
        OfRow[] known = byTemplates.get(templates);
        if (known == null) {
            known = templates.rows().stream().map(this::of).toArray(OfRow[]::new);
            if (byTemplates.size() < MOST) { // templates of one owner alone need not be kept
                byTemplates.put(templates, known);
            }
        }
        return known;
    }

    private OfRow of(ObligationTemplate template) {
        boolean inHours = template.requirement().evidence().unit() == Unit.CLASS_HOURS;
        return new OfRow(
                !(template.window().period() instanceof TermPeriod term)
                        || !term.elected().isAfter(asOf),
                CountingWindows.isCounted(template),
                inHours,
                template.bound().atLeast() * (inHours ? 100L : 1L),
                number(template, false, false),
                number(template, true, false),
                number(template, true, true));
    }

    private int number(ObligationTemplate template, boolean enough, boolean enoughOnTime) {
        Set<EvidenceSource> sources = template.requirement().evidence().sources();
        return (template.applies() ? verdict(template.window(), sources, enough, enoughOnTime) : Verdict.NOT_APPLICABLE)
                .number();
    }

    /**
     * The verdicts on a template if too little was done, if enough was done, and if enough was done on time.
     *
     * @param isKnown false of a term whose election is after the as-of day
     * @param isCounted whether records are counted for it at once
     * @param isInHours whether sums are hundredths of class hours
     * @param owed how much is enough, as a sum
     * @param little the number of the verdict on too little
     * @param enough the number of the verdict on enough
     * @param onTime the number of the verdict on enough on time
     */
    record OfRow(boolean isKnown, boolean isCounted, boolean isInHours, long owed, int little, int enough, int onTime) {
        int verdict(long done, long doneOnTime) {
            return doneOnTime >= owed ? onTime : done >= owed ? enough : little;
        }

        /** A sum in whole units; -1 if it is not whole, or too large. */
        int whole(long done) {
            long whole = isInHours ? done / 100 : done;
            return whole > Integer.MAX_VALUE || (isInHours && done % 100 != 0) ? -1 : (int) whole;
        }
    }
}
