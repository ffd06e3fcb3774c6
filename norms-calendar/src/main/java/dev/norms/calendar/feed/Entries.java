package dev.norms.calendar.feed;

import dev.norms.calendar.ical.CalendarEntry;
import dev.norms.calendar.ical.CalendarEntry.Status;
import dev.norms.calendar.schedule.Obligation;
import dev.norms.calendar.schedule.Responsibility;
import dev.norms.calendar.schedule.Window;
import dev.norms.calendar.workday.Certainty;
import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.label.Label;
import dev.norms.label.Language;
import dev.norms.organization.PersonId;
import dev.norms.organization.Role;
import dev.norms.source.Citation;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Makes entries of duties. */
record Entries(College college, String namespace, EntryForm form, Language language, int revision) {
    Entries under(String other) {
        return new Entries(college, other, form, language, revision);
    }

    Entries as(EntryForm other) {
        return new Entries(college, namespace, other, language, revision);
    }

    Entries in(Language other) {
        return new Entries(college, namespace, form, other, revision);
    }

    CalendarEntry standing(Obligation duty) {
        boolean provisional = duty.window().orElseThrow().certainty() == Certainty.PROVISIONAL;
        return entry(duty, provisional ? Status.TENTATIVE : Status.CONFIRMED);
    }

    CalendarEntry cancelled(Obligation duty) {
        return entry(duty, Status.CANCELLED);
    }

    private CalendarEntry entry(Obligation duty, Status status) {
        Window window = duty.window().orElseThrow();
        return new CalendarEntry(
                duty.id() + "@" + namespace,
                form.timing(window),
                say(duty.label()) + say(Label.of("：", ": ")) + owner(duty),
                description(duty, window),
                List.of(
                        say(duty.norm().id().category().label()),
                        duty.norm().id().text()),
                status,
                revision,
                status == Status.CANCELLED ? List.of() : alarms(duty, window));
    }

    /** On the first day of the lead; none for what opens on its due day. */
    private List<Duration> alarms(Obligation duty, Window window) {
        LocalDate since = window.since(duty.norm().leadDays());
        return since.isBefore(window.due()) ? List.of(form.alarm(since, window.due())) : List.of();
    }

    private String owner(Obligation duty) {
        String organization = duty.organization()
                .flatMap(college::find)
                .map(Organization::name)
                .orElse("");
        return duty.owner() instanceof PersonId person
                ? person
                        + (organization.isEmpty()
                                ? ""
                                : say(Label.of("（" + organization + "）", " (" + organization + ")")))
                : organization;
    }

    private String description(Obligation duty, Window window) {
        Label asked = duty.requirement().label();
        Label evidence = duty.requirement().evidence().label();
        String post = Responsibility.of(college, duty)
                .post()
                .map(Role::label)
                .map(role -> say(Label.of("责任人：" + role.zh() + "\n", "Responsible: " + role.en() + "\n")))
                .orElse("");
        String citations =
                duty.norm().citations().stream().map(Citation::toString).collect(Collectors.joining("; "));
        Label period = window.period().label();
        Label certainty = window.certainty().label();
        return say(duty.norm().summary()) + "\n"
                + say(Label.of("要求：" + asked.zh(), "Asked: " + asked.en())) + "\n"
                + say(Label.of("凭据：" + evidence.zh(), "Shown by: " + evidence.en())) + "\n"
                + post
                + say(Label.of("期间：" + period.zh(), "Period: " + period.en())) + "\n"
                + say(Label.of(
                        "应完成日：" + window.due() + "，期限：" + window.deadline() + "（" + certainty.zh() + "）",
                        "Due: " + window.due() + ", deadline: " + window.deadline() + " (" + certainty.en() + ")"))
                + "\n"
                + say(Label.of("依据：" + citations, "Source: " + citations)) + "\n"
                + say(Label.of("编号：" + duty.id(), "Id: " + duty.id()));
    }

    private String say(Label label) {
        return label.in(language);
    }
}
