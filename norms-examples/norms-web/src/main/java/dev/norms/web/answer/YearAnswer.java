package dev.norms.web.answer;

import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.obligation.Window;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.calendar.workday.Certainty;
import dev.norms.college.Organization;
import dev.norms.duty.NormId;
import dev.norms.label.Label;
import dev.norms.organization.SubjectId;
import dev.norms.report.unit.Names;
import dev.norms.report.unit.Units;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The plan of a year as data. */
final class YearAnswer {
    private final Question question;
    private final Schedule plan;
    private final Units units;

    YearAnswer(Question question) {
        this.question = question;
        this.plan = question.plan();
        this.units =
                new Units(question.files().college(), Names.of(question.files().names()));
    }

    Map<String, Object> data() {
        return with(plan.obligations().stream().map(this::data).toList());
    }

    /** Returns the plan with equal duties of persons of one unit as one, and how many they are. */
    Map<String, Object> inShort() {
        Map<Object, Integer> sizes = new HashMap<>();
        Map<Object, Obligation> firsts = new LinkedHashMap<>();
        for (Obligation obligation : plan.obligations()) {
            Object key = Units.isOwedByPerson(obligation) ? Alike.of(obligation, unit(obligation)) : obligation.id();
            sizes.merge(key, 1, Integer::sum);
            firsts.putIfAbsent(key, obligation);
        }
        List<Map<String, Object>> duties = new ArrayList<>();
        firsts.forEach((key, obligation) -> {
            Map<String, Object> duty = data(obligation);
            duty.put("size", sizes.getOrDefault(key, 1));
            duties.add(duty);
        });
        return with(duties);
    }

    private Map<String, Object> with(List<Map<String, Object>> duties) {
        return new Data()
                .put("from", plan.range().from().toString())
                .put("to", plan.range().last().toString())
                .put("days", days())
                .put("duties", duties)
                .fields();
    }

    /** What duties of persons that are shown as one have in common. */
    private record Alike(NormId norm, String unit, Window window, Label label) {
        static Alike of(Obligation obligation, String unit) {
            return new Alike(obligation.norm().id(), unit, obligation.window().orElseThrow(), obligation.label());
        }
    }

    /** The days off from Monday to Friday and the working days at weekends, each with its label. */
    private List<Map<String, Object>> days() {
        List<Map<String, Object>> days = new ArrayList<>();
        for (LocalDate day = plan.range().from(); !day.isAfter(plan.range().last()); day = day.plusDays(1)) {
            boolean isWorkday = question.calendar().workdays().isWorkingDay(day);
            boolean isWeekend = day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
            if (isWorkday == isWeekend) {
                days.add(new Data()
                        .put("day", day.toString())
                        .put("work", isWorkday)
                        .label("label", question.calendar().label(day))
                        .fields());
            }
        }
        return days;
    }

    /** Returns an obligation as data; the page calls it a duty, as people do. */
    private Map<String, Object> data(Obligation obligation) {
        Window window = obligation.window().orElseThrow();
        return new Data()
                .put("id", obligation.id().toString())
                .put("norm", obligation.norm().id().text())
                .label("label", obligation.label())
                .put("unit", unit(obligation))
                .put("owner", units.owner(obligation))
                .put("byPerson", Units.isOwedByPerson(obligation))
                .put("period", window.period().toString())
                .put("due", window.due().toString())
                .put("deadline", window.deadline().toString())
                .put("provisional", window.certainty() == Certainty.PROVISIONAL)
                .fields();
    }

    private String unit(Obligation obligation) {
        return units.of(obligation).map(Organization::id).map(SubjectId::text).orElse("");
    }
}
