package dev.norms.calendar.assessment;

import dev.norms.calendar.counting.EvidenceMatcher;
import dev.norms.calendar.counting.Match;
import dev.norms.calendar.counting.Tally;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.obligation.Window;
import dev.norms.label.Label;
import dev.norms.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * Adds a remark about records in the days of grace that name no period of the norm and therefore count, by their day,
 * for the next period. They may have been meant for the earlier one, which only their author knows.
 */
final class MeantEarlier {
    private MeantEarlier() {}

    /** Returns the tally; if there are such records, its note also says which they are and what to write. */
    static Tally withRemark(Obligation obligation, Tally tally) {
        Window window = obligation.window().orElseThrow();
        List<Label> records = tally.matches().stream()
                // nothing but its day keeps such a record from counting
                .filter(match -> match.rejection()
                        .filter(EvidenceMatcher.OUTSIDE::equals)
                        .isPresent())
                .filter(match -> window.isGrace(match.date()))
                .map(MeantEarlier::withDay)
                .toList();
        if (records.isEmpty()) {
            return tally;
        }
        Period period = window.period();
        Label remark = Label.format(
                "{0}未注明本项所属期，已计入下一期；如属{1}，请将所属期填{2}",
                "{0}: without a period of this norm, counted for the next period;"
                        + " if meant for {1}, write for_period {2}",
                Label.join(records, "、", ", "),
                period.label(),
                period);
        return tally.noting(tally.note()
                .map(note -> Label.format("{0}；{1}", "{0}; {1}", note, remark))
                .or(() -> Optional.of(remark)));
    }

    private static Label withDay(Match match) {
        return Label.format("{0}（{1}）", "{0} ({1})", match.ref(), match.date());
    }
}
