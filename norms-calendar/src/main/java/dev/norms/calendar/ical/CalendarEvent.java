package dev.norms.calendar.ical;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;

/**
 * An event that lasts one whole day and does not make anybody busy.
 *
 * <p>Texts may hold any characters; control characters other than line breaks and tabs are left out when written.
 *
 * @param uid what identifies the event for ever, so that a newer file replaces it; not blank
 * @param date the day, within the years 0 to 9998
 * @param summary the title; not blank
 * @param description the text below it; empty if there is none
 * @param categories what it is filed under, none of them blank; unmodifiable
 * @param status how definite it is
 * @param sequence the number of the revision, 0 or more, raised when the event changes
 */
public record CalendarEvent(
        String uid,
        LocalDate date,
        String summary,
        String description,
        List<String> categories,
        Status status,
        int sequence) {
    /**
     * Copies the categories and checks every part.
     *
     * @param uid what identifies the event
     * @param date the day
     * @param summary the title
     * @param description the text below it
     * @param categories what it is filed under
     * @param status how definite it is
     * @param sequence the number of the revision
     * @throws IllegalArgumentException if a text other than the description is blank, the date has no year of four
     *     digits, or the sequence is negative
     */
    public CalendarEvent {
        requireText("uid", uid);
        requireText("summary", summary);
        requireNonNull(description, "description");
        categories = List.copyOf(categories);
        categories.forEach(category -> requireText("category", category));
        requireNonNull(status, "status");
        if (date.getYear() < 0 || date.getYear() > 9998) {
            throw new IllegalArgumentException("date must be in the years 0 to 9998, but was " + date);
        }
        if (sequence < 0) {
            throw new IllegalArgumentException("sequence must not be negative, but was " + sequence);
        }
    }

    static void requireText(String name, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(name + " must not be blank, but was '" + text + "'");
        }
    }

    /** How definite an event is (STATUS); the names are those of the format. */
    public enum Status {
        /** The date may still move. */
        TENTATIVE,
        /** The date stands. */
        CONFIRMED,
        /** The event does not take place; a reader removes it. */
        CANCELLED
    }
}
