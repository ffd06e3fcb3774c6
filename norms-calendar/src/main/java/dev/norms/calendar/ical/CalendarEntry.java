package dev.norms.calendar.ical;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/**
 * An event or a to-do in a calendar file.
 *
 * @param uid the permanent id by which a newer file replaces the entry; not blank
 * @param timing the day or time, within the years 1 to 9998
 * @param summary the title; not blank
 * @param description the text below the title; empty if there is none
 * @param categories the categories, none of them blank; unmodifiable
 * @param status the status
 * @param alarms the reminders, as whole seconds (at least one) before the start of an event, or of the day by which a
 *     to-do is due; unmodifiable
 * @param sequence the number of the revision (SEQUENCE), 0 or more, raised when the entry changes; of two entries with
 *     the same id a reader keeps the one with the greater number
 * @param stamp the instant of this revision (DTSTAMP), within the years 0 to 9999; written to the second
 * @param references addresses of what the entry is about; unmodifiable
 */
public record CalendarEntry(
        String uid,
        Timing timing,
        CalendarText summary,
        CalendarText description,
        List<CalendarText> categories,
        Status status,
        List<Duration> alarms,
        int sequence,
        Instant stamp,
        List<Reference> references) {
    private static final Instant FIRST_STAMP = Instant.parse("0000-01-01T00:00:00Z");
    private static final Instant END_OF_STAMPS = Instant.parse("+10000-01-01T00:00:00Z");

    /** An entry without references. */
    public CalendarEntry(
            String uid,
            Timing timing,
            CalendarText summary,
            CalendarText description,
            List<CalendarText> categories,
            Status status,
            List<Duration> alarms,
            int sequence,
            Instant stamp) {
        this(uid, timing, summary, description, categories, status, alarms, sequence, stamp, List.of());
    }

    /**
     * Copies the lists and checks every part.
     *
     * @throws IllegalArgumentException if a text other than the description is blank, the number of the revision is
     *     negative, the stamp is outside the years 0 to 9999 or the day outside the years 1 to 9998, an alarm is not a
     *     positive number of whole seconds, or a to-do is tentative
     */
    public CalendarEntry {
        requireText("uid", uid, uid.isBlank());
        requireText("summary", summary, summary.isBlank());
        requireNonNull(description, "description");
        categories = List.copyOf(categories);
        for (CalendarText category : categories) {
            requireText("category", category, category.isBlank());
        }
        if (sequence < 0) {
            throw new IllegalArgumentException("sequence must not be negative, but was " + sequence);
        }
        if (stamp.isBefore(FIRST_STAMP) || !stamp.isBefore(END_OF_STAMPS)) {
            throw new IllegalArgumentException("stamp must be in the years 0 to 9999, but was " + stamp);
        }
        LocalDate day = timing.day();
        if (day.getYear() < 1 || day.getYear() > 9998) {
            throw new IllegalArgumentException("day must be in the years 1 to 9998, but was " + day);
        }
        if (requireNonNull(status, "status") == Status.TENTATIVE && timing.isToDo()) {
            throw new IllegalArgumentException(
                    "status of a to-do must not be TENTATIVE: the iCalendar format has no such status for a to-do");
        }
        references = List.copyOf(references);
        alarms = List.copyOf(alarms);
        for (Duration alarm : alarms) {
            if (alarm.getSeconds() < 1 || alarm.getNano() != 0) {
                throw new IllegalArgumentException(
                        "alarm must be a whole number of seconds, at least one, but was " + alarm);
            }
        }
    }

    /**
     * {@return another revision of this entry}
     *
     * @param number the number of the revision
     * @param revised the instant of the revision
     */
    public CalendarEntry as(int number, Instant revised) {
        return new CalendarEntry(
                uid, timing, summary, description, categories, status, alarms, number, revised, references);
    }

    /**
     * Returns this entry as cancelled, without reminders.
     *
     * @return the entry
     */
    public CalendarEntry cancelled() {
        return new CalendarEntry(
                uid,
                timing,
                summary,
                description,
                categories,
                Status.CANCELLED,
                List.of(),
                sequence,
                stamp,
                references);
    }

    static void requireText(String name, Object text, boolean isBlank) {
        if (isBlank) {
            throw new IllegalArgumentException(name + " must not be blank, but was '" + text + "'");
        }
    }

    /** The status of an entry (STATUS). Whether a to-do is completed is part of its {@link Timing}. */
    public enum Status {
        /** The date may still move. */
        TENTATIVE,
        /** The date is final. */
        CONFIRMED,
        /** The entry is withdrawn; calendar programs remove it. */
        CANCELLED
    }

    /**
     * The address of something that an entry is about.
     *
     * @param relation the relation of the entry to it
     * @param uri the address: an absolute URI of ASCII characters without blanks, quotes and angle brackets
     */
    public record Reference(Relation relation, String uri) {
        private static final Pattern FORM = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[!#-;=?-~]+");

        /**
         * Checks the form.
         *
         * @throws IllegalArgumentException if the address is not of the form above
         */
        public Reference {
            requireNonNull(relation, "relation");
            if (!FORM.matcher(uri).matches()) {
                throw new IllegalArgumentException("uri must be an absolute URI in ASCII, but was '" + uri + "'");
            }
        }
    }

    /**
     * The relation of an entry to an address: RFC 5545, section 3.8.4.6 (URL); RFC 9253, sections 8.1 (CONCEPT) and 8.2
     * (LINK).
     */
    public enum Relation {
        /** More about the entry itself. */
        URL,
        /** The source that the entry rests on. */
        LINK,
        /** The concept that the entry belongs to. */
        CONCEPT
    }
}
