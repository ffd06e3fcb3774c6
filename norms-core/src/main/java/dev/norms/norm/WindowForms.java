package dev.norms.norm;

import dev.norms.internal.order.Ordered;
import dev.norms.label.Coded;
import dev.norms.label.Label;
import dev.norms.time.Festival;
import dev.norms.time.WindowName;
import dev.norms.time.WindowRule;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** Text forms of windows. */
final class WindowForms {
    private WindowForms() {}

    /** Reads a day such as {@code 12-31}, which in ISO 8601 begins with two hyphens. */
    private static MonthDay monthDay(String text) {
        return MonthDay.parse("--" + text);
    }

    /** First and last day of a window in each year. */
    static final class Days implements ValueForm.Form<WindowRule> {
        @Override
        public WindowRule parse(String text) {
            List<String> ends = List.of(text.split("\\.\\.", -1));
            if (ends.size() != 2) {
                throw new IllegalArgumentException("days must be like 12-01..12-31, but were " + text);
            }
            return new WindowRule.FixedDays(monthDay(ends.get(0)), monthDay(ends.get(1)));
        }

        @Override
        public Label describe(WindowRule rule) {
            return rule.label();
        }
    }

    /** The last day on time after a window, of the next year unless it is 31 December. */
    static final class LastDay implements ValueForm.Form<MonthDay> {
        @Override
        public MonthDay parse(String text) {
            return monthDay(text);
        }

        @Override
        public String print(MonthDay day) {
            return day.toString().substring(2);
        }

        @Override
        public Label describe(MonthDay day) {
            return day.equals(MonthDay.of(Month.DECEMBER, 31))
                    ? Label.of("不宽限", "no days of grace")
                    : Label.of(
                            "次年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日前完成的为按期",
                            "on time until " + print(day) + " of the next year");
        }
    }

    /** A number of months from the day of issue. */
    static final class Months implements ValueForm.Form<WindowRule> {
        @Override
        public WindowRule parse(String text) {
            return new WindowRule.AfterIssue(NumberForms.number(text, 120));
        }

        @Override
        public String print(WindowRule rule) {
            return rule instanceof WindowRule.AfterIssue issue ? Integer.toString(issue.months()) : rule.toString();
        }

        @Override
        public Label describe(WindowRule rule) {
            return rule.label();
        }
    }

    /** Holidays with days before them, as windows by name. */
    static final class Holidays implements ValueForm.Form<Map<WindowName, WindowRule>> {
        private static final String ALL = "all";
        private static final MonthDay JULY_FIRST = MonthDay.of(Month.JULY, 1);

        @Override
        public Map<WindowName, WindowRule> parse(String text) {
            Map<WindowName, WindowRule> windows = new LinkedHashMap<>();
            for (String part : text.split(",", -1)) {
                List<String> parts = List.of(part.split(":", -1));
                int before = parts.size() == 1
                        ? 0
                        : NumberForms.number(String.join(":", parts.subList(1, parts.size())), 60);
                boolean isNew = true;
                if (parts.get(0).equals(ALL)) {
                    for (Festival festival : Festival.values()) {
                        isNew &=
                                windows.put(windowName(festival), new WindowRule.AroundBreak(festival, before)) == null;
                    }
                } else if (parts.get(0).equals(WindowName.JULY_FIRST.code())) {
                    isNew = windows.put(WindowName.JULY_FIRST, upToJulyFirst(before)) == null;
                } else {
                    Festival festival = Coded.parse(Festival.class, parts.get(0));
                    isNew = windows.put(windowName(festival), new WindowRule.AroundBreak(festival, before)) == null;
                }
                if (!isNew) {
                    throw new IllegalArgumentException("holidays must stand once each, but were " + text);
                }
            }
            return Ordered.map(windows);
        }

        private static WindowName windowName(Festival festival) {
            return Coded.parse(WindowName.class, festival.code());
        }

        /** Returns a window of days before 1 July, which is no day off, and that day; sixty never reach a leap day. */
        private static WindowRule upToJulyFirst(int days) {
            LocalDate day = JULY_FIRST.atYear(1).minusDays(days);
            return new WindowRule.FixedDays(MonthDay.from(day), JULY_FIRST);
        }

        private static String code(Map.Entry<WindowName, WindowRule> window) {
            return window.getValue() instanceof WindowRule.AroundBreak around
                    ? around.festival().code() + ":" + around.daysBefore()
                    : window.getValue() instanceof WindowRule.FixedDays days
                            ? window.getKey().code() + ":"
                                    + days.first().atYear(1).until(days.last().atYear(1), ChronoUnit.DAYS)
                            : window.getValue().toString();
        }

        @Override
        public String print(Map<WindowName, WindowRule> windows) {
            StringJoiner text = new StringJoiner(",");
            for (Map.Entry<WindowName, WindowRule> window : windows.entrySet()) {
                text.add(code(window));
            }
            return text.toString();
        }

        @Override
        public Label describe(Map<WindowName, WindowRule> windows) {
            StringJoiner zh = new StringJoiner("；");
            StringJoiner en = new StringJoiner("; ");
            for (WindowRule rule : windows.values()) {
                zh.add(rule.label().zh());
                en.add(rule.label().en());
            }
            return Label.of(zh.toString(), en.toString());
        }
    }
}
