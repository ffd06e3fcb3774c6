package dev.norms.papers.content;

import static java.util.stream.Collectors.joining;

import dev.norms.admission.AdmissionStage;
import dev.norms.admission.AdmissionStep;
import dev.norms.calendar.admission.AdmissionCase;
import dev.norms.calendar.admission.AdmissionFinding;
import dev.norms.calendar.admission.Admissions;
import dev.norms.calendar.admission.NextStep;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.college.Organization;
import dev.norms.ledger.AdmissionEntry;
import dev.norms.papers.sheet.PaperKind;
import dev.norms.papers.sheet.Sheet;
import dev.norms.papers.sheet.SheetBuilder;
import dev.norms.procedure.StepRule;
import dev.norms.report.standing.StandingView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The records of admissions: every step of the chart, with its day if it was taken. */
public final class AdmissionRecords {
    /** An amount of training in the form that the files have. */
    private static final Pattern AMOUNT = Pattern.compile("^\\s*([0-9]+(?:\\.[0-9]+)?)([dh])\\s*$");

    private AdmissionRecords() {}

    /**
     * Returns the records of all admissions that are open or had a step this year.
     *
     * @param standing the standing
     * @return one for each person, branch by branch
     */
    public static Stream<Sheet> of(StandingView standing) {
        Schedule schedule = standing.assessment().schedule();
        Admissions admissions = Admissions.of(
                schedule.book(), schedule.college(), standing.ledger(), schedule.calendar(), standing.asOf());
        return admissions.cases().stream()
                .filter(one -> one.isOpen()
                        || one.lastStep().date().getYear() == standing.asOf().getYear())
                .map(one -> sheet(one, standing));
    }

    private static Sheet sheet(AdmissionCase one, StandingView standing) {
        String person = standing.names().of(one.person().text());
        SheetBuilder sheet = new SheetBuilder(PaperKind.ADMISSION, one.person().text(), person)
                .put("姓名", person)
                .put(
                        "支部",
                        schedule(standing)
                                .college()
                                .find(one.organization())
                                .map(Organization::name)
                                .orElse(""))
                .put("阶段", one.stage().label().zh())
                .put("状态", one.state().label().zh())
                .put("联系人", liaisons(one, standing))
                .put("介绍人", introducers(one, standing))
                .put(
                        "下一步",
                        one.mostUrgentStep()
                                .map(next -> next.rule().step().label().zh())
                                .orElse("无"))
                .put("时限", one.mostUrgentStep().map(AdmissionRecords::days).orElse(""))
                .put("提示", hints(one, standing));
        for (AdmissionStage stage : AdmissionStage.values()) {
            sheet.rows(rows(stage), steps(one, stage, standing));
        }
        return sheet.build(standing.college(), standing.asOf());
    }

    private static String rows(AdmissionStage stage) {
        return switch (stage) {
            case APPLICATION -> "申请";
            case ACTIVIST -> "培养";
            case CANDIDATE -> "考察";
            case ADMISSION -> "接收";
            case PROBATION -> "转正";
        };
    }

    private static Schedule schedule(StandingView standing) {
        return standing.assessment().schedule();
    }

    private static String liaisons(AdmissionCase one, StandingView standing) {
        return standing.ledger().liaisons(one.person()).stream()
                .filter(link -> link.during().contains(standing.asOf()))
                .map(link -> standing.names().of(link.person().text()))
                .distinct()
                .collect(joining("、"));
    }

    private static String introducers(AdmissionCase one, StandingView standing) {
        return one.steps().stream()
                .filter(entry -> entry.step() == AdmissionStep.INTRODUCERS_NAMED)
                .reduce((earlier, later) -> later)
                .map(entry -> note(entry, standing))
                .orElse("");
    }

    /** A remark as people write it: names with 、 between them, an amount with its unit, a day in words. */
    private static String note(AdmissionEntry entry, StandingView standing) {
        String note = entry.note().map(standing.names()::in).orElse("");
        return switch (entry.step()) {
            case INTRODUCERS_NAMED -> note.replace(";", "、");
            case TRAINING ->
                AMOUNT.matcher(note)
                        .replaceFirst(
                                amount -> amount.group(1) + (amount.group(2).equals("d") ? "天" : "学时"));
            default -> SheetBuilder.prose(note);
        };
    }

    private static String days(NextStep next) {
        return "最早" + SheetBuilder.day(next.earliest())
                + next.latest().map(day -> "，最迟" + SheetBuilder.day(day)).orElse("");
    }

    private static String hints(AdmissionCase one, StandingView standing) {
        String hints = Stream.concat(
                        one.mostUrgentStep().map(NextStep::blocks).stream().flatMap(List::stream),
                        one.findings().stream())
                .distinct()
                .map(AdmissionFinding::label)
                .map(label -> SheetBuilder.prose(standing.names().in(label.zh())))
                .collect(joining("；"));
        return hints.isEmpty() ? "无" : hints;
    }

    /** The steps of a stage in their order, each as often as it was taken; one not taken only if the chart has it. */
    private static List<List<String>> steps(AdmissionCase one, AdmissionStage stage, StandingView standing) {
        List<AdmissionStep> chart = one.edition().steps().stream()
                .map(StepRule::step)
                .filter(step -> step.stage().equals(Optional.of(stage)))
                .toList();
        Set<AdmissionStep> taken =
                one.steps().stream().map(AdmissionEntry::step).collect(Collectors.toSet());
        List<List<String>> rows = new ArrayList<>();
        for (AdmissionStep step : AdmissionStep.values()) {
            boolean belongs = step.stage().equals(Optional.of(stage)) || ends(step, one, stage);
            if (belongs && taken.contains(step)) {
                one.steps().stream()
                        .filter(entry -> entry.step() == step)
                        .forEach(entry -> rows.add(List.of(
                                step.label().zh(),
                                SheetBuilder.cell(Optional.of(entry.date())),
                                note(entry, standing))));
            } else if (chart.contains(step)) {
                rows.add(List.of(step.label().zh(), "", ""));
            }
        }
        return rows;
    }

    /** A step that ends the case stands in the stage that was reached. */
    private static boolean ends(AdmissionStep step, AdmissionCase one, AdmissionStage stage) {
        return step.isEnding() && one.stage() == stage;
    }
}
