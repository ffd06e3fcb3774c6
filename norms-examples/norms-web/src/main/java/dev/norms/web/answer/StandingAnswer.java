package dev.norms.web.answer;

import com.google.common.collect.Sets;
import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.assessment.Finding;
import dev.norms.calendar.assessment.Findings;
import dev.norms.calendar.assessment.Rate;
import dev.norms.calendar.assessment.Reminders;
import dev.norms.calendar.assessment.Reminders.Reminder;
import dev.norms.calendar.assessment.Verdict;
import dev.norms.college.Organization;
import dev.norms.norm.Norm;
import dev.norms.report.unit.UnitLight;
import dev.norms.report.unit.Units;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The standing of the units as data. */
final class StandingAnswer {
    private final Assessment assessment;
    private final FindingRows rows;

    StandingAnswer(Question question) {
        this.assessment = question.assessment();
        this.rows = question.findingRows();
    }

    Map<String, Object> data() {
        Map<String, Object> answer = overview();
        answer.put(
                "urgent",
                Reminders.of(assessment).reminders().stream().map(this::urgent).toList());
        answer.put("findings", rows.findings().stream().map(rows::row).toList());
        return answer;
    }

    /** The standing without its findings. */
    Map<String, Object> overview() {
        return new Data()
                .put("asOf", assessment.asOf().toString())
                .put("from", assessment.schedule().range().from().toString())
                .put("to", assessment.schedule().range().last().toString())
                .put("verdicts", verdicts())
                .put("units", lights())
                .put("norms", norms())
                .fields();
    }

    private List<Map<String, Object>> verdicts() {
        Map<Verdict, Integer> counts = rows.findings().verdicts();
        return Arrays.stream(Verdict.values())
                .map(verdict -> new Data()
                        .put("code", verdict.code())
                        .label("label", verdict.label())
                        .put("count", counts.getOrDefault(verdict, 0))
                        .fields())
                .toList();
    }

    private List<Map<String, Object>> lights() {
        Units units = rows.units();
        Map<Organization, Findings> byUnit = rows.findings().by(finding -> units.of(finding.obligation()));
        List<Map<String, Object>> lights = new ArrayList<>();
        for (Organization unit : units.list()) {
            Optional<Findings> found = Optional.ofNullable(byUnit.get(unit));
            Data data = new Data().put("id", unit.id().text()).put("name", unit.name());
            found.ifPresent(findings -> {
                UnitLight light = UnitLight.of(findings);
                Findings own = findings.ofOrganizations();
                Findings members = findings.ofPersons();
                data.put("light", light.light().name().toLowerCase(Locale.ROOT))
                        .put("sign", light.light().sign())
                        .label("word", light.light().word())
                        .put("own", own.lapsed().size())
                        .put("members", members.lapsed().size());
                light.from().ifPresent(from -> data.label("whose", from));
                own.rate().ifPresent(rate -> data.put("rate", rate(rate)));
                members.rate().ifPresent(rate -> data.put("membersRate", rate(rate)));
            });
            lights.add(data.fields());
        }
        return lights;
    }

    private static Map<String, Object> rate(Rate rate) {
        return new Data()
                .put("fulfilled", rate.fulfilled())
                .put("decided", rate.decided())
                .put("percent", rate.percent())
                .fields();
    }

    private Map<String, Object> norms() {
        SortedMap<String, Object> norms = new TreeMap<>();
        Set<Norm> known = Sets.newIdentityHashSet();
        for (Finding finding : rows.findings()) {
            Norm norm = finding.obligation().norm();
            if (known.add(norm)) { // spares a look-up by id for each of the many findings of a norm
                norms.putIfAbsent(norm.id().text(), Data.of(norm.label()));
            }
        }
        return norms;
    }

    private Map<String, Object> urgent(Reminder reminder) {
        Data data = new Data().put("id", reminder.finding().id().toString());
        reminder.daysLeft().ifPresent(days -> data.put("daysLeft", (int) days));
        return data.fields();
    }
}
