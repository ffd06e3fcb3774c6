package dev.norms.calendar.notice;

import static java.util.Objects.requireNonNull;

import dev.norms.label.Coded;
import dev.norms.label.Label;
import java.time.LocalDate;

/**
 * A row of a holiday notice: a day that is off, or worked.
 *
 * @param date the day
 * @param kind off or worked
 * @param name the name of the break, in the notice's words, such as {@code 国庆节、中秋节}; it decides which festival's break
 *     the day belongs to
 * @param notice the number of the paper that orders it, or another reference; may be empty
 */
public record NoticeDay(LocalDate date, Kind kind, String name, String notice) {
    public NoticeDay {
        requireNonNull(date, "date");
        requireNonNull(kind, "kind");
        requireNonNull(name, "name");
        requireNonNull(notice, "notice");
    }

    /** The kind of a row. */
    public enum Kind implements Coded {
        /** A day off (放假). */
        HOLIDAY(Label.of("放假", "day off")),
        /** A working day (上班), as a rule a Saturday or Sunday that makes up for a day off. */
        WORKDAY(Label.of("上班", "working day"));

        private final Label label;

        Kind(Label label) {
            this.label = label;
        }

        @Override
        public Label label() {
            return label;
        }
    }
}
