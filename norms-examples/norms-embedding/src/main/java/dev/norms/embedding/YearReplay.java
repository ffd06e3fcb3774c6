package dev.norms.embedding;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.norms.calendar.live.LiveAssessment;
import dev.norms.calendar.live.LiveStep;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.files.CollegeFiles;
import dev.norms.files.CollegeFolder;
import dev.norms.label.Language;
import dev.norms.ledger.Ledger;
import dev.norms.ledger.LedgerBuilder;
import dev.norms.ledger.LedgerRecord;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.time.DateRange;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** An example that replays the year of a college as it came, record by record, and prints what changed on which day. */
public final class YearReplay {
    private YearReplay() {}

    /**
     * Replays a folder up to a day.
     *
     * @param arguments the folder and the last day, for instance {@code my-college 2026-09-15}
     */
    public static void main(String[] arguments) {
        print(Path.of(arguments[0]), LocalDate.parse(arguments[1]), System.out);
    }

    static LiveAssessment print(Path folder, LocalDate last, PrintStream out) {
        // the README's replay
        CollegeFiles files = CollegeFolder.read(folder, ImplementationOpinion.book());
        DateRange year = DateRange.ofYear(last.getYear());
        Schedule schedule = Schedule.of(files.book(), files.college(), files.calendar(), year);
        Map<LocalDate, List<LedgerRecord>> byDay = files.ledger().records().stream()
                .distinct()
                .sorted(Comparator.comparing(LedgerRecord::source)) // activities before their attendance
                .collect(groupingBy(LedgerRecord::date, toList()));
        LedgerBuilder before = Ledger.builder(files.college());
        files.ledger().supplied().forEach(before::supply);
        byDay.forEach((day, records) -> {
            if (day.isBefore(year.from())) {
                records.forEach(before::add);
            }
        });
        LiveAssessment live = LiveAssessment.of(schedule, before.build(), year.from());
        for (LocalDate day = year.from(); !day.isAfter(last); day = day.plusDays(1)) {
            LiveStep step = live.on(day);
            tell(day, step, out);
            for (LedgerRecord record : byDay.getOrDefault(day, List.of())) {
                step = step.after().with(record);
                tell(day, step, out);
            }
            live = step.after();
        }
        return live;
        // its end
    }

    private static void tell(LocalDate day, LiveStep step, PrintStream out) {
        step.differences()
                .forEach(
                        difference -> out.println(day + " " + difference.label().in(Language.CHINESE)));
    }
}
