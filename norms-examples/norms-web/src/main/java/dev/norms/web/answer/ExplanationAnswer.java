package dev.norms.web.answer;

import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.assessment.Finding;
import dev.norms.calendar.obligation.Window;
import dev.norms.calendar.remedy.Remedies;
import dev.norms.calendar.remedy.act.Act;
import dev.norms.calendar.remedy.act.Outcome;
import dev.norms.calendar.remedy.act.Remedy;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.duty.ObligationId;
import dev.norms.explanation.Explanation;
import dev.norms.label.Label;
import dev.norms.report.unit.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reasons of findings as data. */
final class ExplanationAnswer {
    private final Question question;
    private final Names names;

    ExplanationAnswer(Question question) {
        this.question = question;
        this.names = Names.of(question.files().names());
    }

    List<Map<String, Object>> reasons(List<String> ids) {
        List<Map<String, Object>> reasons = new ArrayList<>();
        for (String id : ids) {
            reasons.add(question.assessment()
                    .find(ObligationId.parse(id))
                    .map(finding -> named(finding.reason()))
                    .orElse(Map.of()));
        }
        return reasons;
    }

    Map<String, Object> explain(String id) {
        ObligationId wanted = ObligationId.parse(id);
        Assessment assessment = question.assessment();
        Optional<Finding> known = assessment.find(wanted);
        if (known.isEmpty() && wanted.period().isPresent()) {
            Schedule around = Schedule.of(
                    question.book(),
                    question.files().college(),
                    question.calendar(),
                    Schedule.around(wanted.period().get()));
            assessment = Assessment.of(
                    around, question.files().ledger(), question.asked().asOf());
            known = assessment.find(wanted);
        }
        if (known.isEmpty()) {
            return Map.of();
        }
        Finding finding = known.get();
        Data data = new Data()
                .put("id", id)
                .label("label", finding.obligation().label())
                .put("verdict", finding.verdict().code())
                .label("word", finding.label())
                .put("tree", tree(finding.explanation()));
        finding.obligation().window().ifPresent(window -> data.put("days", days(window)));
        Remedy remedy = Remedies.of(assessment).forFinding(finding);
        if (remedy.outcome() != Outcome.HOLDS) {
            data.put("remedy", remedy(remedy));
        }
        return data.fields();
    }

    private Map<String, Object> tree(Explanation step) {
        return new Data()
                .code("kind", step.kind())
                .put("text", named(step.text()))
                .put("details", step.details().stream().map(this::tree).toList())
                .fields();
    }

    private List<Map<String, Object>> days(Window window) {
        return List.of(window.opens(), window.due(), window.deadline()).stream()
                .distinct()
                .map(question.calendar()::label)
                .map(Data::of)
                .toList();
    }

    private Map<String, Object> remedy(Remedy remedy) {
        return new Data()
                .code("outcome", remedy.outcome())
                .put("why", named(remedy.why()))
                .put(
                        "acts",
                        remedy.acts().stream().map(Act::label).map(this::named).toList())
                .fields();
    }

    /** Returns a sentence with the names of people instead of their keys. */
    private Map<String, Object> named(Label sentence) {
        return new Data()
                .put("zh", names.in(sentence.zh()))
                .put("en", names.in(sentence.en()))
                .fields();
    }
}
