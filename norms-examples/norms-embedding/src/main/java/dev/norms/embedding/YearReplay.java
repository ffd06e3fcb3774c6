package dev.norms.embedding;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import dev.norms.calendar.assessment.Finding;
import dev.norms.calendar.live.LiveAssessment;
import dev.norms.calendar.live.LiveStep;
import dev.norms.calendar.question.Difference;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.files.CollegeFiles;
import dev.norms.files.CollegeFolder;
import dev.norms.label.Label;
import dev.norms.label.Language;
import dev.norms.ledger.Ledger;
import dev.norms.ledger.LedgerBuilder;
import dev.norms.ledger.LedgerRecord;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.time.DateRange;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An example that replays the year of a college as it came, record by record, and prints what changed on which day: one
 * line for all owners with the same change.
 */
public final class YearReplay {
    private static final int NAMED = 5;

    private YearReplay() {}

    /**
     * Replays a folder up to a day.
     *
     * @param arguments the folder and the last day, for instance {@code my-college 2026-09-15}
     */
    public static void main(String[] arguments) {
        replay(Path.of(arguments[0]), LocalDate.parse(arguments[1]), System.out);
    }

    // what stands between the two markers is shown by README.md, and ProgramsTest compares the two
    static LiveAssessment replay(Path folder, LocalDate last, PrintStream out) {
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
            List<Difference> today = new ArrayList<>(step.differences());
            for (LedgerRecord record : byDay.getOrDefault(day, List.of())) {
                step = step.after().with(record);
                today.addAll(step.differences());
            }
            print(day, today, out);
            live = step.after();
        }
        return live;
        // its end
    }

    private static void print(LocalDate day, List<Difference> today, PrintStream out) {
        today.stream().collect(groupingBy(one -> one.obligation().id(), LinkedHashMap::new, toList())).values().stream()
                .flatMap(ofOne -> together(ofOne).stream())
                .collect(groupingBy(YearReplay::inWords, LinkedHashMap::new, toList()))
                .forEach((what, all) -> out.println(day + " " + what + "：" + owners(all)));
    }

    /** The net change of one obligation over a day; empty if there is none. */
    private static Optional<Difference> together(List<Difference> ofOne) {
        Optional<Finding> before = ofOne.get(0).before();
        Optional<Finding> after = ofOne.get(ofOne.size() - 1).after();
        return before.isEmpty() && after.isEmpty()
                ? Optional.empty()
                : Optional.of(new Difference(before, after)).filter(one -> !one.isNone());
    }

    private static String inWords(Difference difference) {
        String was = verdict(difference.before());
        String is = verdict(difference.after());
        String what = difference.obligation().norm().label().in(Language.CHINESE);
        // dates cannot change: the schedule stays the same for the whole replay
        return what + "，" + (was.equals(is) ? is + "，数量改变" : was + "变为" + is);
    }

    private static String verdict(Optional<Finding> finding) {
        return finding.map(Finding::label).orElse(Label.of("无", "none")).in(Language.CHINESE);
    }

    private static String owners(List<Difference> all) {
        String named = all.stream()
                .map(one -> one.obligation().owner().text())
                .distinct()
                .limit(NAMED)
                .collect(joining("、"));
        long count =
                all.stream().map(one -> one.obligation().owner()).distinct().count();
        return count > NAMED ? named + "等" + count + "个" : named;
    }
}
