package dev.norms.time;

import static java.util.Objects.requireNonNull;

import dev.norms.label.Label;
import java.time.MonthDay;

/** A rule for the days of a window in each year, or of the time after the issue of an edition. */
public sealed interface WindowRule {
    /**
     * The days in words.
     *
     * @return for instance 12月1日至12月31日 and "12-01 to 12-31"
     */
    Label label();

    /**
     * The same days every year.
     *
     * @param first the first day
     * @param last the last day, included; not before the first
     */
    record FixedDays(MonthDay first, MonthDay last) implements WindowRule {
        /**
         * Checks the order.
         *
         * @throws IllegalArgumentException if the last day is before the first
         */
        public FixedDays {
            if (requireNonNull(last, "last").isBefore(requireNonNull(first, "first"))) {
                throw new IllegalArgumentException(
                        "last must not be before first, but was " + last + " (first " + first + ")");
            }
        }

        @Override
        public Label label() {
            return Label.of(zh(first) + "至" + zh(last), toString().replace("..", " to "));
        }

        private static String zh(MonthDay day) {
            return day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
        }

        @Override
        public String toString() {
            return (first + ".." + last).replace("--", ""); // with which ISO 8601 begins a day without a year
        }
    }

    /**
     * A window from some days before a festival's break to the last day of the break.
     *
     * @param festival the festival
     * @param daysBefore how many calendar days before the first day off the window opens, 0 or more
     */
    record AroundBreak(Festival festival, int daysBefore) implements WindowRule {
        /**
         * Checks the number.
         *
         * @throws IllegalArgumentException if the number is negative
         */
        public AroundBreak {
            requireNonNull(festival, "festival");
            if (daysBefore < 0) {
                throw new IllegalArgumentException("daysBefore must not be negative, but was " + daysBefore);
            }
        }

        @Override
        public Label label() {
            return Label.format(
                    "{0}，放假前{1}天至假期最后一天",
                    "{0}, from {1} " + (daysBefore == 1 ? "day" : "days") + " before the break to its last day",
                    festival.label(),
                    daysBefore);
        }

        @Override
        public String toString() {
            return daysBefore + " days before " + festival.code() + "..last day off";
        }
    }

    /**
     * The first months of an edition, from the day of issue.
     *
     * @param months how many months, 1 or more; the last day is the same day of the month that many months later
     */
    record AfterIssue(int months) implements WindowRule {
        /**
         * Checks the number.
         *
         * @throws IllegalArgumentException if it is below 1
         */
        public AfterIssue {
            if (months < 1) {
                throw new IllegalArgumentException("months must be at least 1, but was " + months);
            }
        }

        @Override
        public Label label() {
            return Label.of(
                    "印发后" + months + "个月内", "within " + months + (months == 1 ? " month" : " months") + " of issue");
        }

        @Override
        public String toString() {
            return months + " months from issue";
        }
    }
}
