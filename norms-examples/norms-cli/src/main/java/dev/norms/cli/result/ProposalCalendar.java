package dev.norms.cli.result;

import dev.norms.calendar.ical.CalendarEntry;
import dev.norms.calendar.ical.CalendarText;
import dev.norms.calendar.ical.CalendarWriter;
import dev.norms.calendar.ical.Timing;
import dev.norms.calendar.preference.Slot;
import dev.norms.calendar.proposal.Proposal;
import dev.norms.calendar.proposal.ProposedEntry;
import dev.norms.label.Label;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The calendar of a proposal, {@code proposals.ics}: an entry of a whole day for each activity and document, in
 * Chinese.
 */
public final class ProposalCalendar {
    private ProposalCalendar() {}

    /**
     * Returns the calendar.
     *
     * @param proposal the proposal
     * @param asOf the day on which it was made
     * @return the content of {@code proposals.ics}
     */
    public static Content of(Proposal proposal, LocalDate asOf) {
        Map<String, Integer> numbers = new HashMap<>();
        List<CalendarEntry> entries = new ArrayList<>();
        for (ProposedEntry entry : proposal.entries()) {
            String obligation = entry.met().get(0).obligation().toString();
            entries.add(entry(
                    entry, obligation + "/proposed-" + numbers.merge(obligation, 1, Integer::sum) + "@norms", asOf));
        }
        return out -> CalendarWriter.of("-//norms//proposal//ZH", "安排建议").write(entries, out);
    }

    private static CalendarEntry entry(ProposedEntry entry, String uid, LocalDate asOf) {
        String what = String.join(
                "、",
                entry.met().stream()
                        .map(met -> met.obligation().label().zh())
                        .distinct()
                        .toList());
        String where = Stream.concat(entry.slot().map(Slot::label).map(Label::zh).stream(), entry.room().stream())
                .reduce("", (one, other) -> one + " " + other);
        return new CalendarEntry(
                uid,
                Timing.wholeDay(entry.date()),
                CalendarText.of(entry.record().subject() + " " + what + where),
                CalendarText.of(String.join(
                        "\n",
                        entry.met().stream()
                                .map(met -> met.obligation() + " " + met.why().zh())
                                .toList())),
                List.of(),
                CalendarEntry.Status.TENTATIVE,
                List.of(),
                0,
                asOf.atStartOfDay().toInstant(ZoneOffset.UTC));
    }
}
