package dev.norms.report.register;

import static java.util.stream.Collectors.joining;

import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.assessment.Finding;
import dev.norms.calendar.assessment.Findings;
import dev.norms.calendar.assessment.Verdict;
import dev.norms.report.reason.WhyUnit;
import dev.norms.report.unit.Mark;
import dev.norms.report.unit.Shade;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * A cell of the matrix: one period, as wide as it is long.
 *
 * @param months the number of months, 1 to 12
 * @param sign the sign of the worst verdict; empty if nothing is owed
 * @param word the obligation, its period and the verdicts in words; empty if nothing is owed
 * @param day the day on which the requirement was met, as month and day; may be empty
 * @param shade the color
 * @param why the id of the obligation with that verdict; empty if there is none or the report does not explain it
 */
public record MonthCell(int months, String sign, String word, String day, Shade shade, String why) {
    /** A month for which nothing is owed. */
    static final MonthCell NONE = new MonthCell(1, "", "", "", Shade.PLAIN, "");

    static MonthCell of(Findings findings, int months, Assessment assessment) {
        Verdict worst = findings.worst().orElseThrow();
        Finding shown = findings.stream()
                .filter(finding -> finding.verdict() == worst)
                .findFirst()
                .orElseThrow();
        Mark mark = Mark.of(worst);
        Optional<LocalDate> done = findings.stream()
                .flatMap(finding -> finding.fulfilledOn().stream())
                .max(Comparator.naturalOrder());
        String sign = worst == Verdict.MADE_UP ? "补" : mark.sign().isEmpty() ? "·" : mark.sign();
        return new MonthCell(
                months,
                sign,
                shown.obligation().label().zh()
                        + shown.obligation()
                                .window()
                                .map(window -> window.period().label().zh())
                                .orElse("")
                        + "：" + words(findings),
                done.filter(day -> worst.isFulfilled()).map(MonthCell::day).orElse(""),
                mark.shade(),
                WhyUnit.anchor(assessment, shown));
    }

    private static String words(Findings findings) {
        return findings.stream().map(finding -> finding.label().zh()).distinct().collect(joining("、"));
    }

    private static String day(LocalDate day) {
        return day.getMonthValue() + "." + day.getDayOfMonth();
    }
}
