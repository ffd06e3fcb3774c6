package dev.norms.web.answer;

import com.google.common.collect.Maps;
import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.evidence.ActivityKind;
import dev.norms.label.Label;
import dev.norms.ledger.Activity;
import dev.norms.organization.SubjectId;
import dev.norms.report.register.Attendances;
import dev.norms.report.unit.Names;
import dev.norms.report.unit.Units;
import dev.norms.time.Period;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The activities in the range of a question up to its as-of day, the latest first, as data. */
final class LedgerAnswer {
    private final Question question;
    private final College college;
    private final Units units;
    private final Attendances attendances;
    private final Map<String, Label> kinds;

    LedgerAnswer(Question question) {
        this.question = question;
        this.college = question.files().college();
        this.units = new Units(college, Names.of(question.files().names()));
        this.attendances = new Attendances(question.files().ledger());
        this.kinds = Maps.transformValues(
                Maps.uniqueIndex(question.book().activityKinds(), ActivityKind::code), ActivityKind::label);
    }

    List<Map<String, Object>> data() {
        LocalDate asOf = question.asked().asOf();
        return question.files().ledger().records().stream()
                .filter(record -> record instanceof Activity)
                .map(record -> (Activity) record)
                .filter(activity -> question.asked().days().contains(activity.date())
                        && !activity.date().isAfter(asOf))
                .sorted(Comparator.comparing(Activity::date).reversed().thenComparing(Activity::id))
                .map(this::activity)
                .toList();
    }

    private Map<String, Object> activity(Activity activity) {
        Data data = new Data()
                .put("id", activity.id())
                .put("date", activity.date().toString())
                .put(
                        "unit",
                        college.find(activity.organization())
                                .flatMap(units::unit)
                                .map(Organization::id)
                                .map(SubjectId::text)
                                .orElse(""))
                .put(
                        "organizations",
                        activity.organizations().stream().map(units::name).toList())
                .put("kinds", activity.kinds().stream().map(this::kind).toList())
                .put("chair", activity.leaders().stream().map(units::person).toList());
        attendances
                .of(activity, activity.organization())
                .ifPresent(numbers -> data.put("present", numbers.present()).put("entitled", numbers.entitled()));
        activity.hours().ifPresent(hours -> data.put("hours", hours.toPlainString()));
        activity.forPeriod().map(Period::label).ifPresent(label -> data.label("period", label));
        return data.text("part", activity.part())
                .text("filed", activity.filed())
                .fields();
    }

    private Map<String, Object> kind(String code) {
        return Data.of(kinds.getOrDefault(code, Label.of(code, code)));
    }
}
