package dev.norms.files.university;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.ParseWarning;
import biweekly.property.Categories;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.property.Status;
import biweekly.property.ValuedProperty;
import biweekly.util.DateTimeComponents;
import com.google.common.collect.ImmutableList;
import dev.norms.fact.Problem;
import dev.norms.files.ics.CalendarFile;
import dev.norms.label.Label;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reader of the events with a known meaning and their days.
 *
 * <p>Days are taken as written in the file, regardless of the time zone; a time in UTC is converted to Beijing time.
 */
final class EventReader {
    private static final ZoneOffset BEIJING = ZoneOffset.ofHours(8);
    private static final Set<String> DAYS = Set.of("DTSTART", "DTEND", "DURATION");

    private final CalendarFile file;
    private final List<CalendarEntry> entries = new ArrayList<>();
    private final List<String> others = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    EventReader(CalendarFile file) {
        this.file = file;
        List<Integer> lines = file.lines("VEVENT");
        List<VEvent> events = file.calendars(this::warn).stream()
                .map(ICalendar::getEvents)
                .flatMap(List::stream)
                .toList();
        for (int i = 0; i < events.size(); i++) {
            read(events.get(i), i < lines.size() ? lines.get(i) : 0);
        }
        if (events.isEmpty()) {
            report(0, "", Label.of("日历中没有事件", "the calendar has no events"), "");
        }
    }

    private void warn(ParseWarning warning) {
        if (warning.getPropertyName() != null && DAYS.contains(warning.getPropertyName())) {
            report(
                    warning.getLineNumber() == null ? 0 : warning.getLineNumber(),
                    warning.getPropertyName(),
                    Label.of("无法读取的日期或时长", "must be a date or a duration"),
                    "");
        }
    }

    private void read(VEvent event, int line) {
        String summary = text(event.getSummary()).strip();
        Optional<EventMeaning> meaning = EventMeaning.of(categories(event), summary);
        if (event.getStatus() != null && Status.cancelled().equals(event.getStatus())) {
            return;
        }
        if (meaning.isEmpty()) {
            others.add(summary);
            return;
        }
        if (event.getRecurrenceRule() != null || !event.getRecurrenceDates().isEmpty()) {
            report(
                    line,
                    summary,
                    Label.of("不读取重复事件，请逐次列出", "repeated events are not supported, list each date as an event"),
                    "");
            return;
        }
        Optional<LocalDateTime> start = time(event.getDateStart());
        if (start.isEmpty() && event.getExperimentalProperty("DTSTART") != null) {
            return; // told at its line
        }
        if (start.isEmpty()) {
            report(line, summary, Label.of("没有开始日期", "has no start date"), "");
            return;
        }
        LocalDate first = start.get().toLocalDate();
        LocalDateTime end = end(event, start.get());
        if (end.isBefore(start.get())) {
            report(line, summary, Label.of("结束早于开始", "ends before it starts"), first + ".." + end.toLocalDate());
            return;
        }
        LocalDate last = end.isEqual(start.get()) ? first : end.minusNanos(1).toLocalDate();
        if (meaning.get() == EventMeaning.SEMESTER
                && last.isBefore(first.plusWeeks(4).minusDays(1))) {
            others.add(summary);
            return;
        }
        entries.add(new CalendarEntry(
                file.origin(line), meaning.get(), summary, text(event.getDescription()), first, last));
    }

    /**
     * Returns the first moment after the event; an event without an end lasts one day, or no time if it has a time of
     * day.
     */
    private static LocalDateTime end(VEvent event, LocalDateTime start) {
        return time(event.getDateEnd())
                .or(() -> Optional.ofNullable(event.getDuration())
                        .map(property -> property.getValue())
                        .map(duration -> start.plus(Duration.ofMillis(duration.toMillis()))))
                .orElse(start);
    }

    private static Optional<LocalDateTime> time(@Nullable DateOrDateTimeProperty property) {
        if (property == null || property.getValue() == null) {
            return Optional.empty();
        }
        DateTimeComponents raw = property.getValue().getRawComponents();
        try {
            LocalDate day = LocalDate.of(raw.getYear(), raw.getMonth(), raw.getDate());
            if (!raw.hasTime()) {
                return Optional.of(day.atStartOfDay());
            }
            LocalDateTime time = day.atTime(raw.getHour(), raw.getMinute());
            return Optional.of(
                    raw.isUtc()
                            ? time.atOffset(ZoneOffset.UTC)
                                    .withOffsetSameInstant(BEIJING)
                                    .toLocalDateTime()
                            : time);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static List<String> categories(VEvent event) {
        return event.getCategories().stream()
                .map(Categories::getValues)
                .flatMap(List::stream)
                .toList();
    }

    private static String text(@Nullable ValuedProperty<String> property) {
        return property == null || property.getValue() == null ? "" : property.getValue();
    }

    private void report(int line, String attribute, Label what, String value) {
        problems.add(file.problem(line, attribute, what, value));
    }

    /** Returns the events with a known meaning, in the order of the file. */
    ImmutableList<CalendarEntry> entries() {
        return ImmutableList.copyOf(entries);
    }

    /** Returns the summaries of the events without a known meaning. */
    ImmutableList<String> others() {
        return ImmutableList.copyOf(others);
    }

    ImmutableList<Problem> problems() {
        return ImmutableList.copyOf(problems);
    }
}
