package dev.norms.calendar.ical;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/**
 * An event or a to-do.
 *
 * <p>Texts may hold any characters; control characters other than line breaks and tabs are left out when written.
 *
 * @param uid what identifies the entry for ever, so that a newer file replaces it; not blank
 * @param timing when it stands, within the years 1 to 9998
 * @param summary the title; not blank
 * @param description the text below it; empty if there is none
 * @param categories what it is filed under, none of them blank; unmodifiable
 * @param status how definite it is
 * @param sequence the number of the revision, 0 or more, raised when the entry changes
 * @param alarms how long before it a reminder shows, each at least a second: before the start of an event, or of the
 *     day by which a to-do is due; unmodifiable
 */
public record CalendarEntry(
        String uid,
        Timing timing,
        String summary,
        String description,
        List<String> categories,
        Status status,
        int sequence,
        List<Duration> alarms) {
    /**
     * Copies the lists and checks every part.
     *
     * @param uid what identifies the entry
     * @param timing when it stands
     * @param summary the title
     * @param description the text below it
     * @param categories what it is filed under
     * @param status how definite it is
     * @param sequence the number of the revision
     * @param alarms how long before it a reminder shows
     * @throws IllegalArgumentException if a text other than the description is blank, the day has no year of four
     *     digits, the sequence is negative, or an alarm is not before the entry
     */
    public CalendarEntry {
        requireText("uid", uid);
        requireText("summary", summary);
        requireNonNull(description, "description");
        categories = List.copyOf(categories);
        categories.forEach(category -> requireText("category", category));
        requireNonNull(status, "status");
        LocalDate day = timing.day();
        if (day.getYear() < 1 || day.getYear() > 9998) {
            throw new IllegalArgumentException("day must be in the years 1 to 9998, but was " + day);
        }
        if (sequence < 0) {
            throw new IllegalArgumentException("sequence must not be negative, but was " + sequence);
        }
        alarms = List.copyOf(alarms);
        for (Duration alarm : alarms) {
            if (alarm.toSeconds() < 1) {
                throw new IllegalArgumentException("alarm must be at least a second before, but was " + alarm);
            }
        }
    }

    static void requireText(String name, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(name + " must not be blank, but was '" + text + "'");
        }
    }

    /** How definite an entry is (STATUS); of a to-do the format can say only that it is cancelled. */
    public enum Status {
        /** The date may still move. */
        TENTATIVE,
        /** The date stands. */
        CONFIRMED,
        /** It does not take place; a reader removes it. */
        CANCELLED
    }
}
