package dev.norms.files.event;

import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import com.google.common.collect.ImmutableList;
import dev.norms.files.ics.Component;
import dev.norms.files.ics.Property;
import dev.norms.label.Label;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/** One component {@code VEVENT}: a version of an event, or of one of its occurrences. */
final class EventVersion {
    /** Orders versions of one event as RFC 5546, section 2.1.5, does: the newest is the greatest. */
    static final Comparator<EventVersion> AGE =
            Comparator.comparingInt(EventVersion::sequence).thenComparing(EventVersion::stamp);

    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");
    private static final Pattern BLANKS = Pattern.compile("[\\p{Cc}\\s\\p{Zs}]+");

    /** The number of characters of a title that are kept, more than real titles have. */
    private static final int MAX_TITLE_LENGTH = 300;

    private final Component component;
    private final Moments moments;
    private final boolean isCancelled;

    /**
     * Creates a version.
     *
     * @param moments the reader of its times
     * @param isCancellation whether its calendar cancels the events in it ({@code METHOD:CANCEL})
     */
    EventVersion(Component component, Moments moments, boolean isCancellation) {
        this.component = component;
        this.moments = moments;
        this.isCancelled = isCancellation || text("STATUS").strip().equalsIgnoreCase("CANCELLED");
    }

    int line() {
        return component.line();
    }

    String uid() {
        return text("UID").strip();
    }

    /** Returns the title on one line, without unprintable characters. */
    String title() {
        String raw = text("SUMMARY");
        String text = VObjectPropertyValues.unescape(
                raw.length() > MAX_TITLE_LENGTH ? raw.substring(0, MAX_TITLE_LENGTH) : raw);
        String line = isPrinted(text)
                ? text
                : BLANKS.matcher(INVISIBLE.matcher(text).replaceAll("")).replaceAll(" ");
        return raw.length() > MAX_TITLE_LENGTH ? line.strip() + "…" : line.strip();
    }

    /** Returns whether a text has neither blanks nor characters that do not print, as most titles do. */
    private static boolean isPrinted(String text) {
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            int type = Character.getType(each);
            if (type == Character.FORMAT
                    || type == Character.CONTROL
                    || type == Character.SURROGATE
                    || Character.isSpaceChar(each)) {
                return false;
            }
        }
        return true;
    }

    ImmutableList<String> categories() {
        return component
                .all("CATEGORIES")
                .flatMap(property -> VObjectPropertyValues.parseList(property.value()).stream())
                .map(String::strip)
                .filter(category -> !category.isEmpty())
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    boolean isCancelled() {
        return isCancelled;
    }

    /** Returns the occurrence that this version replaces; empty if it is about the event as a whole. */
    Optional<Property> recurrenceId() {
        return component.find("RECURRENCE-ID");
    }

    /** Returns whether it replaces the later occurrences, too. */
    boolean isForTheFuture() {
        return recurrenceId()
                .flatMap(id -> id.parameter("RANGE"))
                .filter("THISANDFUTURE"::equalsIgnoreCase)
                .isPresent();
    }

    Component component() {
        return component;
    }

    Moments moments() {
        return moments;
    }

    private int sequence() {
        try {
            return Integer.parseInt(text("SEQUENCE").strip());
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private String stamp() {
        return component
                .find("DTSTAMP")
                .or(() -> component.find("LAST-MODIFIED"))
                .map(property -> property.value().strip())
                .orElse("");
    }

    /**
     * Returns the days of the event, or of its first occurrence.
     *
     * @throws UnreadableException if they cannot be read
     */
    EventDays days() {
        Property property = component
                .find("DTSTART")
                .orElseThrow(() -> new UnreadableException(line(), "", Label.of("没有开始日期", "has no start date"), ""));
        Moment start = moments.of(property);
        Optional<LocalDateTime> end = end(start);
        if (end.filter(start.at()::isAfter).isPresent()) {
            throw new UnreadableException(
                    property,
                    Label.of("结束早于开始", "ends before it starts"),
                    start.day() + ".." + end.get().toLocalDate());
        }
        // some programs write a day as a midnight without an end
        boolean isDay =
                start.isDay() || (end.isEmpty() && start.at().toLocalTime().equals(LocalTime.MIDNIGHT));
        if (!isDay) {
            return EventDays.timed(start.at(), end.orElse(start.at()));
        }
        // the end itself is excluded; a day without a later end lasts for one day
        LocalDateTime last = end.filter(start.at()::isBefore).orElse(start.at().plusNanos(1));
        return EventDays.whole(start.day(), last.minusNanos(1).toLocalDate());
    }

    private Optional<LocalDateTime> end(Moment start) {
        Optional<LocalDateTime> end = component.find("DTEND").map(moments::of).map(Moment::at);
        return end.isPresent() ? end : component.find("DURATION").map(property -> plus(start, property));
    }

    private static LocalDateTime plus(Moment start, Property property) {
        try {
            return start.at()
                    .plus(Duration.ofMillis(
                            biweekly.util.Duration.parse(property.value().strip())
                                    .toMillis()));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new UnreadableException(
                    property, Label.of("无法读取的时长", "must be a duration such as P1D"), property.value());
        }
    }

    private String text(String property) {
        return component.find(property).map(Property::value).orElse("");
    }
}
