package dev.norms.web.answer;

import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.assessment.Finding;
import dev.norms.calendar.assessment.Findings;
import dev.norms.calendar.assessment.Reminders;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.obligation.Window;
import dev.norms.college.Organization;
import dev.norms.duty.ObligationId;
import dev.norms.organization.SubjectId;
import dev.norms.report.unit.Names;
import dev.norms.report.unit.Units;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The findings of a question as data: in columns that a page filters and sorts by, and as rows, which cost more and are
 * made of those findings alone that it shows.
 */
final class FindingRows {
    private final Assessment assessment;
    private final Findings findings;
    private final Units units;
    private final Map<LocalDate, String> days = new HashMap<>();

    FindingRows(Question question) {
        this.assessment = question.assessment();
        this.findings = assessment.findings().where(any -> true); // keeps the obligation of each, once it was made
        this.units =
                new Units(question.files().college(), Names.of(question.files().names()));
    }

    Findings findings() {
        return findings;
    }

    Units units() {
        return units;
    }

    /** Unit, norm, verdict and due day of each finding, and the numbers of those that are reminded of. */
    Map<String, Object> columns() {
        Set<ObligationId> reminded = Reminders.of(assessment).reminders().stream()
                .map(reminder -> reminder.finding().id())
                .collect(Collectors.toSet());
        List<String> ofUnits = new ArrayList<>();
        List<String> norms = new ArrayList<>();
        List<String> verdicts = new ArrayList<>();
        List<String> due = new ArrayList<>();
        List<Integer> urgent = new ArrayList<>();
        for (Finding finding : findings) {
            Obligation obligation = finding.obligation();
            if (reminded.contains(obligation.id())) {
                urgent.add(due.size());
            }
            ofUnits.add(unit(obligation));
            norms.add(obligation.norm().id().text());
            verdicts.add(finding.verdict().code());
            due.add(obligation.window().map(Window::due).map(this::text).orElse(""));
        }
        return new Data()
                .put("units", ofUnits)
                .put("norms", norms)
                .put("verdicts", verdicts)
                .put("due", due)
                .put("urgent", urgent)
                .fields();
    }

    /** The ids of all findings. */
    List<String> ids() {
        return findings.stream().map(finding -> finding.id().toString()).toList();
    }

    /** Some findings by their numbers. */
    List<Map<String, Object>> rows(List<Integer> numbers) {
        return numbers.stream().map(number -> row(findings.list().get(number))).toList();
    }

    Map<String, Object> row(Finding finding) {
        Obligation obligation = finding.obligation();
        Data data = new Data()
                .put("id", obligation.id().toString())
                .put("norm", obligation.norm().id().text())
                .label("label", obligation.label())
                .put("unit", unit(obligation))
                .put("owner", owner(obligation))
                .put("byPerson", Units.isOwedByPerson(obligation))
                .put("verdict", finding.verdict().code())
                .label("word", finding.label())
                .put("atLeast", obligation.bound().atLeast());
        finding.done().ifPresent(done -> data.put("done", done.toPlainString()));
        return data.text("period", obligation.window().map(Window::period))
                .text("due", obligation.window().map(Window::due).map(this::text))
                .text("deadline", obligation.window().map(Window::deadline).map(this::text))
                .fields();
    }

    /** Many obligations are due on the same day. */
    private String text(LocalDate day) {
        return days.computeIfAbsent(day, LocalDate::toString);
    }

    private String unit(Obligation obligation) {
        return units.of(obligation).map(Organization::id).map(SubjectId::text).orElse("");
    }

    private String owner(Obligation obligation) {
        return obligation
                .organization()
                .filter(id -> id.equals(obligation.owner()))
                .map(units::name)
                .orElseGet(() -> units.names().of(obligation.owner().text()));
    }
}
