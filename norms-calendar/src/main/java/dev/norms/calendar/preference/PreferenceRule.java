package dev.norms.calendar.preference;

import static java.util.Objects.requireNonNull;

import dev.norms.internal.order.Ordered;
import dev.norms.time.DateRange;
import java.time.DayOfWeek;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A rule of a preference: what is wished, or must hold. */
public sealed interface PreferenceRule {
    /** {@return the kind of the rule} */
    PreferenceKind kind();

    /**
     * The value, as files have it.
     *
     * @return the text that {@link PreferenceKind#read} reads
     */
    String value();

    /**
     * Activities on a day of the week.
     *
     * @param ordinal which of these days in a month, from 1 to 5; empty for any
     * @param day the day of the week
     */
    record Weekday(OptionalInt ordinal, DayOfWeek day) implements PreferenceRule {
        /**
         * Checks the number.
         *
         * @throws IllegalArgumentException if the number is not from 1 to 5
         */
        public Weekday {
            requireNonNull(day, "day");
            if (ordinal.isPresent() && (ordinal.getAsInt() < 1 || ordinal.getAsInt() > 5)) {
                throw new IllegalArgumentException("ordinal must be from 1 to 5, but was " + ordinal.getAsInt());
            }
        }

        @Override
        public PreferenceKind kind() {
            return PreferenceKind.WEEKDAY;
        }

        @Override
        public String value() {
            String name = PreferenceKind.code(day);
            return ordinal.isEmpty() ? name : ORDINALS[ordinal.getAsInt() - 1] + "-" + name;
        }

        private static final String[] ORDINALS = {"1st", "2nd", "3rd", "4th", "5th"};
    }

    /**
     * Activities in a part of the day.
     *
     * @param slot the part
     */
    record InSlot(Slot slot) implements PreferenceRule {
        public InSlot {
            requireNonNull(slot, "slot");
        }

        @Override
        public PreferenceKind kind() {
            return PreferenceKind.SLOT;
        }

        @Override
        public String value() {
            return slot.code();
        }
    }

    /**
     * No activities on certain days.
     *
     * @param days the days, with an end
     */
    record NotOn(DateRange days) implements PreferenceRule {
        public NotOn {
            requireNonNull(days, "days");
        }

        @Override
        public PreferenceKind kind() {
            return PreferenceKind.NOT_ON;
        }

        @Override
        public String value() {
            return days.toString();
        }
    }

    /**
     * A least number of days between two activities of an organization.
     *
     * @param days the least difference between their dates, from 1, which only rules out the same day
     */
    record Apart(int days) implements PreferenceRule {
        /**
         * Checks the number.
         *
         * @throws IllegalArgumentException if the number is less than 1
         */
        public Apart {
            if (days < 1) {
                throw new IllegalArgumentException("days must be at least 1, but were " + days);
            }
        }

        @Override
        public PreferenceKind kind() {
            return PreferenceKind.APART;
        }

        @Override
        public String value() {
            return Integer.toString(days);
        }
    }

    /**
     * Several kinds of activities held as one.
     *
     * @param kinds the codes of the kinds, at least two
     */
    record Together(Set<String> kinds) implements PreferenceRule {
        /**
         * Checks that there are several.
         *
         * @throws IllegalArgumentException if there are fewer than two
         */
        public Together {
            kinds = Ordered.set(kinds);
            if (kinds.size() < 2) {
                throw new IllegalArgumentException("kinds must be at least two, but were " + kinds);
            }
        }

        @Override
        public PreferenceKind kind() {
            return PreferenceKind.TOGETHER;
        }

        @Override
        public String value() {
            return String.join(";", kinds);
        }
    }

    /**
     * Activities in a room.
     *
     * @param name the name of the room, not blank
     */
    record Room(String name) implements PreferenceRule {
        /**
         * Checks the name.
         *
         * @throws IllegalArgumentException if the name is blank
         */
        public Room {
            if (name.isBlank()) {
                throw new IllegalArgumentException("name must not be blank, but was '" + name + "'");
            }
        }

        @Override
        public PreferenceKind kind() {
            return PreferenceKind.ROOM;
        }

        @Override
        public String value() {
            return name;
        }
    }

    /**
     * Activities in some teaching weeks of every semester.
     *
     * @param weeks the numbers, from 1; at least one
     */
    record ByWeek(Set<Integer> weeks) implements PreferenceRule {
        /**
         * Checks the numbers.
         *
         * @throws IllegalArgumentException if there is none, or one is less than 1
         */
        public ByWeek {
            weeks = Ordered.set(new TreeSet<>(weeks));
            if (weeks.isEmpty() || weeks.stream().anyMatch(week -> week < 1)) {
                throw new IllegalArgumentException("weeks must be numbers from 1, but were " + weeks);
            }
        }

        @Override
        public PreferenceKind kind() {
            return PreferenceKind.BY_WEEK;
        }

        @Override
        public String value() {
            return weeks.stream().map(String::valueOf).collect(Collectors.joining(";"));
        }
    }

    /** No activities in a vacation, that is between two semesters. */
    record Quiet() implements PreferenceRule {
        @Override
        public PreferenceKind kind() {
            return PreferenceKind.QUIET;
        }

        @Override
        public String value() {
            return "vacation";
        }
    }
}
