package dev.norms.web.answer;

import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.assessment.Finding;
import dev.norms.calendar.assessment.Findings;
import dev.norms.calendar.assessment.Reminders;
import dev.norms.calendar.assessment.Reminders.Reminder;
import dev.norms.calendar.assessment.Verdict;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.obligation.Window;
import dev.norms.college.Organization;
import dev.norms.duty.ObligationId;
import dev.norms.organization.SubjectId;
import dev.norms.report.unit.Names;
import dev.norms.report.unit.Units;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The findings of a question as data: in columns that a page filters and sorts by, and as rows, which cost more and are
 * made only of the findings that it shows.
 */
final class FindingRows {
    private final Assessment assessment;
    private final Findings findings;
    private final Units units;
    private final Map<LocalDate, String> days = new HashMap<>();

    FindingRows(Question question) {
        this.assessment = question.assessment();
        this.findings = assessment.findings().where(any -> true); // a copy that keeps each obligation once made
        this.units =
                new Units(question.files().college(), Names.of(question.files().names()));
    }

    Findings findings() {
        return findings;
    }

    Units units() {
        return units;
    }

    /**
     * Columns with a number for each finding: those of its unit, norm and verdict in lists of them, and its due day,
     * such as 20261231, 0 if it has none; and the places of the findings that are reminded of.
     */
    Map<String, Object> columns() {
        List<Reminder> reminders = Reminders.of(assessment).reminders();
        Set<ObligationId> reminded = new HashSet<>();
        Set<Verdict> ofReminded = EnumSet.noneOf(Verdict.class);
        for (Reminder reminder : reminders) {
            reminded.add(reminder.finding().id());
            ofReminded.add(reminder.finding().verdict());
        }
        Map<String, Integer> ofUnits = new LinkedHashMap<>();
        Map<String, Integer> norms = new LinkedHashMap<>();
        Map<Verdict, Integer> verdicts = new LinkedHashMap<>();
        int[] unit = new int[findings.size()];
        int[] norm = new int[unit.length];
        int[] verdict = new int[unit.length];
        int[] due = new int[unit.length];
        List<Integer> urgent = new ArrayList<>(reminders.size());
        for (int i = 0; i < unit.length; i++) {
            Finding finding = findings.list().get(i);
            Obligation obligation = finding.obligation();
            unit[i] = number(unit(obligation), ofUnits);
            norm[i] = number(obligation.norm().id().text(), norms);
            verdict[i] = number(finding.verdict(), verdicts);
            due[i] = obligation.window().map(window -> number(window.due())).orElse(0);
            if (ofReminded.contains(finding.verdict()) && reminded.contains(obligation.id())) {
                urgent.add(i);
            }
        }
        return new Data()
                .put("units", List.copyOf(ofUnits.keySet()))
                .put("norms", List.copyOf(norms.keySet()))
                .put("verdicts", verdicts.keySet().stream().map(Verdict::code).toList())
                .put("unit", unit)
                .put("norm", norm)
                .put("verdict", verdict)
                .put("due", due)
                .put("urgent", urgent)
                .fields();
    }

    private static <T> int number(T name, Map<T, Integer> numbers) {
        Integer known = numbers.get(name);
        if (known != null) {
            return known;
        }
        numbers.put(name, numbers.size());
        return numbers.size() - 1;
    }

    private static int number(LocalDate day) {
        return (day.getYear() * 100 + day.getMonthValue()) * 100 + day.getDayOfMonth();
    }

    /** The places of the findings that differ. */
    List<Integer> places(Changes changes) {
        return IntStream.range(0, findings.size())
                .filter(place -> changes.has(findings.list().get(place).id()))
                .boxed()
                .toList();
    }

    /** Some findings by their places, each with its difference from another assessment, if there is one. */
    List<Map<String, Object>> rows(List<Integer> places, Optional<Assessment> before) {
        List<Map<String, Object>> rows = new ArrayList<>(places.size());
        for (int place : places) {
            Finding finding = findings.list().get(place);
            Map<String, Object> row = row(finding);
            before.flatMap(other -> Changes.of(other, finding)).ifPresent(change -> row.put("change", change));
            rows.add(row);
        }
        return rows;
    }

    Map<String, Object> row(Finding finding) {
        Obligation obligation = finding.obligation();
        Data data = new Data()
                .put("id", obligation.id().toString())
                .put("norm", obligation.norm().id().text())
                .label("label", obligation.label())
                .put("unit", unit(obligation))
                .put("owner", units.owner(obligation))
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

    /** Returns the text of a day, kept because many obligations are due on the same day. */
    private String text(LocalDate day) {
        return days.computeIfAbsent(day, LocalDate::toString);
    }

    private String unit(Obligation obligation) {
        return units.of(obligation).map(Organization::id).map(SubjectId::text).orElse("");
    }
}
