package dev.norms.web.answer;

import dev.norms.admission.AdmissionStage;
import dev.norms.calendar.admission.AdmissionCase;
import dev.norms.calendar.admission.AdmissionFinding;
import dev.norms.calendar.admission.Admissions;
import dev.norms.calendar.admission.NextStep;
import dev.norms.calendar.workday.Certainty;
import dev.norms.college.Organization;
import dev.norms.organization.SubjectId;
import dev.norms.report.unit.Names;
import dev.norms.report.unit.Units;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Admissions of members as data: how many are in each stage, and where each of them stands. */
final class AdmissionsAnswer {
    private final Admissions admissions;
    private final Units units;

    AdmissionsAnswer(Question question) {
        this.admissions = question.admissions();
        this.units =
                new Units(question.files().college(), Names.of(question.files().names()));
    }

    Map<String, Object> data() {
        return new Data()
                .put(
                        "stages",
                        Arrays.stream(AdmissionStage.values()).map(this::stage).toList())
                .put("cases", admissions.listed().stream().map(this::listed).toList())
                .fields();
    }

    private Map<String, Object> stage(AdmissionStage stage) {
        long count =
                admissions.open().stream().filter(one -> one.stage() == stage).count();
        return new Data()
                .label("label", stage.label())
                .put("count", (int) count)
                .fields();
    }

    private Map<String, Object> listed(AdmissionCase one) {
        Data data = new Data()
                .put("person", units.person(one.person()))
                .put(
                        "unit",
                        units.college()
                                .find(one.organization())
                                .flatMap(units::unit)
                                .map(Organization::id)
                                .map(SubjectId::text)
                                .orElse(""))
                .put("organization", units.name(one.organization()))
                .label("stage", one.stage().label())
                .label("last", one.lastStep().step().label())
                .put("lastDay", one.lastStep().date().toString())
                .code("state", one.state())
                .put("why", named(one.reason().zh(), one.reason().en()))
                .put("findings", findings(one.findings()));
        one.mostUrgentStep().ifPresent(step -> next(step, data));
        return data.fields();
    }

    private void next(NextStep step, Data data) {
        data.label("next", step.rule().step().label())
                .put("earliest", step.earliest().toString())
                .text("latest", step.latest())
                .put("provisional", step.certainty() == Certainty.PROVISIONAL)
                .put("blocks", findings(step.blocks()));
    }

    private List<Map<String, Object>> findings(List<AdmissionFinding> findings) {
        return findings.stream()
                .map(finding -> named(finding.label().zh(), finding.label().en()))
                .toList();
    }

    /** Returns a sentence with the names of people instead of their keys. */
    private Map<String, Object> named(String zh, String en) {
        return new Data()
                .put("zh", units.names().in(zh))
                .put("en", units.names().in(en))
                .fields();
    }
}
