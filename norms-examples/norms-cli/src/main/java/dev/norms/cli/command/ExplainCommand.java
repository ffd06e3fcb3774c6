package dev.norms.cli.command;

import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.assessment.Finding;
import dev.norms.calendar.remedy.Remedies;
import dev.norms.calendar.remedy.act.Act;
import dev.norms.calendar.remedy.act.Outcome;
import dev.norms.calendar.remedy.act.Remedy;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.cli.result.JsonExplanation;
import dev.norms.cli.result.Warnings;
import dev.norms.cli.run.Failure;
import dev.norms.cli.run.Session;
import dev.norms.cli.text.Page;
import dev.norms.duty.ObligationId;
import dev.norms.label.Label;
import dev.norms.label.Language;
import dev.norms.report.unit.Names;
import dev.norms.time.DateRange;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code explain}: the reasons for the verdict on one obligation. */
@Command(name = "explain")
final class ExplainCommand implements Callable<Integer> {
    private static final int MAX_SUGGESTED = 5;

    private final Session session;

    @Parameters(index = "0", paramLabel = "FOLDER", descriptionKey = "folder")
    private Path folder = Path.of("");

    @Parameters(index = "1", paramLabel = "OBLIGATION", descriptionKey = "obligation")
    private @Nullable ObligationId id;

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "as-of")
    private Optional<LocalDate> day = Optional.empty();

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    ExplainCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        ObligationId wanted = Optional.ofNullable(id).orElseThrow();
        LocalDate asOf = session.orToday(day);
        Inputs inputs = Inputs.read(session, folder, asOf);
        Schedule schedule = inputs.schedule(
                wanted.period().map(Schedule::around).orElseGet(() -> DateRange.ofYear(asOf.getYear())));
        Assessment assessment = Assessment.of(schedule, inputs.ledger(), asOf);
        Finding finding = assessment.find(wanted).orElseThrow(() -> unknown(wanted, assessment));
        Remedy remedy = Remedies.of(assessment).forFinding(finding);
        List<Label> warnings = Stream.concat(Warnings.of(inputs.book(), asOf).stream(), inputs.notes().stream())
                .toList();
        session.warn(warnings);
        if (json) {
            session.show(JsonExplanation.of(assessment, finding, remedy, warnings));
        } else {
            show(finding, remedy, inputs.calendar(), inputs.names());
        }
        return Session.DONE;
    }

    /** Shows explanation, days and remedy in the language of the run, then in the other. */
    private void show(Finding finding, Remedy remedy, CollegeCalendar days, Names names) {
        Page page = session.page().calling(names);
        Language other = session.language() == Language.CHINESE ? Language.ENGLISH : Language.CHINESE;
        show(page, finding, days, session.language());
        show(page, remedy, session.language());
        page.blank();
        show(page, finding, days, other);
        show(page, remedy, other);
        session.show(page);
    }

    private static void show(Page page, Finding finding, CollegeCalendar days, Language language) {
        page.tree(page.names().in(finding.explanation().in(language)));
        finding.obligation()
                .window()
                .ifPresent(window -> Stream.of(window.opens(), window.due(), window.deadline())
                        .distinct()
                        .forEach(day -> page.tree(Label.of("  日期：", "  day: ").in(language)
                                + days.label(day).in(language))));
    }

    /** Shows what is to be done, or why nothing helps any more; nothing if nothing needs to be done. */
    private static void show(Page page, Remedy remedy, Language language) {
        if (remedy.outcome() == Outcome.HOLDS) {
            return;
        }
        Label head = Label.format(
                "怎样变绿：{0}（{1}）", "remedy: {0} ({1})", remedy.outcome().label(), remedy.why());
        page.tree(page.names().in(head.in(language)));
        for (Act act : remedy.acts()) {
            page.tree("  " + page.names().in(act.label().in(language)));
        }
    }

    /** Returns a failure that names some obligations of the owner, of that norm if it has any. */
    private static Failure unknown(ObligationId wanted, Assessment assessment) {
        List<Finding> ofOwner = assessment.findings().stream()
                .filter(finding -> finding.obligation().owner().text().equals(wanted.owner()))
                .toList();
        List<Finding> ofNorm = ofOwner.stream()
                .filter(finding -> finding.id().norm().equals(wanted.norm()))
                .toList();
        String others = (ofNorm.isEmpty() ? ofOwner : ofNorm)
                .stream()
                        .limit(MAX_SUGGESTED)
                        .map(finding -> finding.id().toString())
                        .collect(Collectors.joining(" "));
        return others.isEmpty()
                ? Failure.of("没有这项应办事项：" + wanted, "unknown obligation: " + wanted)
                : Failure.of(
                        "没有这项应办事项：" + wanted + "；同一主体有：" + others,
                        "unknown obligation: " + wanted + "; the same owner has " + others);
    }
}
