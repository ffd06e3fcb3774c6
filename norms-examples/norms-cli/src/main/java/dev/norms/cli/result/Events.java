package dev.norms.cli.result;

import dev.norms.book.NormEdition;
import dev.norms.calendar.ical.CalendarEvent;
import dev.norms.calendar.ical.CalendarHeader;
import dev.norms.calendar.ical.CalendarWriter;
import dev.norms.calendar.schedule.Obligation;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.calendar.schedule.Window;
import dev.norms.calendar.workday.Certainty;
import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.organization.OrganizationKind;
import dev.norms.organization.PersonId;
import dev.norms.source.Citation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes what is owed as a calendar (iCalendar, RFC 5545): one event of a whole day for each obligation, on the day it
 * is due.
 *
 * <p>The UID of an event is the obligation's id, {@code @} and {@link #NAMESPACE}, so that a later file of the same
 * college replaces it. Its stamp is that of the data, the latest holiday notice or edition, since no clock is read: the
 * same obligations give the same bytes.
 */
public final class Events {
    /** What stands behind the obligation's id in the UID of an event; a name that no network has (RFC 2606). */
    public static final String NAMESPACE = "norms.invalid";

    private static final String PRODUCT = "-//dev.norms//norms//ZH";

    private final Schedule schedule;

    private Events(Schedule schedule) {
        this.schedule = schedule;
    }

    /**
     * What is owed, {@code schedule.ics}.
     *
     * @param schedule the schedule
     * @return the content of the file
     */
    public static Content of(Schedule schedule) {
        Events events = new Events(schedule);
        return out -> CalendarWriter.of(events.header())
                .write(schedule.obligations().stream().map(events::event).iterator(), out);
    }

    private CalendarHeader header() {
        String owner = college().organizations(OrganizationKind.GENERAL_BRANCH).stream()
                .map(Organization::name)
                .collect(Collectors.joining("、"));
        return new CalendarHeader(PRODUCT, owner + "党组织工作规范", stamp());
    }

    /** The start of the day since which neither notices nor editions have changed. */
    private Instant stamp() {
        LocalDate notice = schedule.calendar().workdays().latestNotice();
        return Stream.concat(
                        Stream.of(notice),
                        schedule.book().editions().stream()
                                .map(NormEdition::edition)
                                .map(edition -> edition.inForce().from()))
                .max(Comparator.naturalOrder())
                .orElseThrow()
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
    }

    private CalendarEvent event(Obligation duty) {
        Window window = duty.window().orElseThrow();
        boolean provisional = window.certainty() == Certainty.PROVISIONAL;
        return new CalendarEvent(
                duty.id() + "@" + NAMESPACE,
                window.due(),
                duty.norm().label().zh()
                        + PartName.of(duty).map(part -> "（" + part.zh() + "）").orElse("") + "：" + owner(duty),
                description(duty, window),
                List.of(duty.norm().id().text()),
                provisional ? CalendarEvent.Status.TENTATIVE : CalendarEvent.Status.CONFIRMED,
                0);
    }

    private String owner(Obligation duty) {
        String organization = duty.organization()
                .flatMap(college()::find)
                .map(Organization::name)
                .orElse("");
        return duty.owner() instanceof PersonId person
                ? person + (organization.isEmpty() ? "" : "（" + organization + "）")
                : organization;
    }

    private static String description(Obligation duty, Window window) {
        String citations =
                duty.norm().citations().stream().map(Citation::toString).collect(Collectors.joining("；"));
        return String.join(
                "\n",
                duty.norm().summary().zh(),
                "期间：" + window.period().label().zh(),
                "应完成日：" + window.due() + "，期限：" + window.deadline() + "（"
                        + window.certainty().label().zh() + "）",
                "依据：" + citations,
                "编号：" + duty.id());
    }

    private College college() {
        return schedule.college();
    }
}
