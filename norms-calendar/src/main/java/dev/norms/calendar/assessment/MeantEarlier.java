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
 * Adds a remark about records in the days of grace that count for the next period by their day, since they name no
 * period of the norm: they could have been meant for the earlier one, which only their author knows.
 */
final class MeantEarlier {
    private MeantEarlier() {}

    /** Returns the tally, with a remark that says what to write if there are such records. */
    static Tally withRemark(Obligation obligation, Tally tally) {
        Window window = obligation.window().orElseThrow();
        List<Label> records = tally.matches().stream()
                .filter(match -> match.rejection()
                        .filter(EvidenceMatcher.OUTSIDE::equals)
                        .isPresent())
                .filter(match -> window.isGrace(match.date()))
                .map(MeantEarlier::named)
                .toList();
        if (records.isEmpty()) {
            return tally;
        }
        Period period = window.period();
        Label remark = Label.format(
                "{0}未注明本项所属期，已计入下一期；如属{1}，请将所属期填{2}",
                "{0}: names no period of this norm and counts for the next one; if it was meant for {1}, write for_period {2}",
                Label.join(records, "、", ", "),
                period.label(),
                period);
        return tally.noting(tally.note()
                .map(note -> Label.format("{0}；{1}", "{0}; {1}", note, remark))
                .or(() -> Optional.of(remark)));
    }

    private static Label named(Match match) {
        return Label.format("{0}（{1}）", "{0} ({1})", match.ref(), match.date());
    }
}
