package dev.norms.norm;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import dev.norms.label.Coded;
import dev.norms.label.Label;
import dev.norms.time.Festival;
import dev.norms.time.WindowName;
import dev.norms.time.WindowRule;
import java.time.MonthDay;
import java.util.List;
import java.util.StringJoiner;

/** The text forms of windows: fixed days, months from issue, days around holidays. */
final class WindowForms {
    private WindowForms() {}

    static final class Days extends ValueForm<WindowRule> {
        Days() {
            super("12-01..12-31");
        }

        @Override
        WindowRule read(String text) {
            List<String> ends = Splitter.on("..").splitToList(text);
            if (ends.size() != 2) {
                throw new IllegalArgumentException("days must be like 12-01..12-31, but were " + text);
            }
            return new WindowRule.FixedDays(MonthDay.parse("--" + ends.get(0)), MonthDay.parse("--" + ends.get(1)));
        }

        @Override
        public String print(WindowRule value) {
            return value.toString();
        }

        @Override
        public Label describe(WindowRule value) {
            return inWords(value);
        }
    }

    static final class Months extends ValueForm<WindowRule> {
        Months() {
            super("3");
        }

        @Override
        WindowRule read(String text) {
            return new WindowRule.AfterIssue(number(text, 120));
        }

        @Override
        public String print(WindowRule value) {
            return value instanceof WindowRule.AfterIssue issue ? Integer.toString(issue.months()) : value.toString();
        }

        @Override
        public Label describe(WindowRule value) {
            return inWords(value);
        }
    }

    static final class Holidays extends ValueForm<ImmutableMap<WindowName, WindowRule>> {
        Holidays() {
            super("spring-festival:14,national-day:14");
        }

        @Override
        ImmutableMap<WindowName, WindowRule> read(String text) {
            ImmutableMap.Builder<WindowName, WindowRule> windows = ImmutableMap.builder();
            for (String part : Splitter.on(',').split(text)) {
                List<String> both = Splitter.on(':').splitToList(part);
                Festival festival = Coded.parse(Festival.class, both.get(0));
                if (both.size() > 2) {
                    throw new IllegalArgumentException("holiday must be like spring-festival:14, but was " + part);
                }
                int before = both.size() == 2 ? number(both.get(1), 60) : 0;
                windows.put(
                        Coded.parse(WindowName.class, festival.code()), new WindowRule.AroundBreak(festival, before));
            }
            return windows.buildOrThrow();
        }

        @Override
        public String print(ImmutableMap<WindowName, WindowRule> value) {
            StringJoiner text = new StringJoiner(",");
            for (WindowRule rule : value.values()) {
                text.add(
                        rule instanceof WindowRule.AroundBreak around
                                ? around.festival().code() + ":" + around.daysBefore()
                                : rule.toString());
            }
            return text.toString();
        }

        @Override
        public Label describe(ImmutableMap<WindowName, WindowRule> value) {
            StringJoiner zh = new StringJoiner("；");
            StringJoiner en = new StringJoiner("; ");
            for (WindowRule rule : value.values()) {
                Label words = inWords(rule);
                zh.add(words.zh());
                en.add(words.en());
            }
            return Label.of(zh.toString(), en.toString());
        }
    }

    private static Label inWords(WindowRule rule) {
        if (rule instanceof WindowRule.FixedDays days) {
            return Label.of(
                    zh(days.first()) + "至" + zh(days.last()), days.toString().replace("..", " to "));
        }
        if (rule instanceof WindowRule.AfterIssue issue) {
            return Label.of("印发后" + issue.months() + "个月内", "within " + issue.months() + " months of issue");
        }
        WindowRule.AroundBreak around = (WindowRule.AroundBreak) rule;
        return Label.of(
                around.festival().label().zh() + "，放假前" + around.daysBefore() + "天至假期最后一天",
                around.festival().label().en() + ", from " + around.daysBefore()
                        + " days before the break to its last day");
    }

    private static String zh(MonthDay day) {
        return day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
