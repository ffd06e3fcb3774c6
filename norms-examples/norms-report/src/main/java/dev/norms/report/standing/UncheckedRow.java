package dev.norms.report.standing;

import static java.util.stream.Collectors.joining;

import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.assessment.Finding;
import dev.norms.calendar.assessment.Verdict;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.norm.Norm;
import dev.norms.report.unit.Mark;
import dev.norms.report.unit.Places;
import dev.norms.report.unit.Shade;
import dev.norms.report.unit.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The obligations of one norm with one verdict that data did not decide, with the reason.
 *
 * @param units the numbers of the units concerned, separated by blanks
 * @param norm the norm
 * @param verdict no data, needs judgment, exempt or not applicable
 * @param shade the color of the verdict
 * @param count the number of obligations
 * @param who the owners
 * @param where the places in the document on which the norm rests
 * @param why what would decide these obligations, or why they need no decision
 */
public record UncheckedRow(
        String units, String norm, String verdict, Shade shade, int count, String who, String where, String why) {
    private record NormAndVerdict(Norm norm, Verdict verdict) {}

    /** Returns the findings that data did not decide, grouped by norm and verdict. */
    static List<UncheckedRow> all(Assessment assessment, Places places) {
        Map<NormAndVerdict, List<Finding>> groups = new LinkedHashMap<>();
        Stream.of(Verdict.NO_DATA, Verdict.NEEDS_JUDGMENT, Verdict.EXEMPT, Verdict.NOT_APPLICABLE)
                .forEach(verdict -> assessment.findings().stream()
                        .filter(finding -> finding.verdict() == verdict)
                        .forEach(finding -> groups.computeIfAbsent(
                                        new NormAndVerdict(finding.obligation().norm(), verdict),
                                        any -> new ArrayList<>())
                                .add(finding)));
        return groups.entrySet().stream()
                .map(group -> of(
                        group.getValue(),
                        group.getKey().verdict(),
                        group.getValue().stream()
                                .map(finding -> places.of(finding).unit())
                                .distinct()
                                .sorted()
                                .toList(),
                        assessment.schedule(),
                        places))
                .toList();
    }

    private static UncheckedRow of(
            List<Finding> alike, Verdict verdict, List<Integer> units, Schedule schedule, Places places) {
        Norm norm = alike.get(0).obligation().norm();
        return new UncheckedRow(
                units.stream().map(String::valueOf).collect(joining(" ")),
                norm.label().zh(),
                verdict.label().zh(),
                Mark.of(verdict).shade(),
                alike.size(),
                Words.who(alike.stream().map(Finding::obligation).toList(), places.units()),
                Words.where(alike.get(0).citations(), schedule.book()),
                places.people().in(why(alike, verdict)));
    }

    private static String why(List<Finding> alike, Verdict verdict) {
        return switch (verdict) {
            case NO_DATA ->
                "缺少："
                        + alike.get(0).obligation().requirement().evidence().sources().stream()
                                .sorted()
                                .map(source -> source.label().zh())
                                .collect(joining("、"));
            case NEEDS_JUDGMENT -> "待负责人确认，确认后登记在 attestations.csv";
            default -> (alike.size() > 1 ? "例如：" : "") + alike.get(0).reason().zh();
        };
    }
}
