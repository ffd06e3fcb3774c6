package dev.norms.norm;

import com.google.common.base.Splitter;
import dev.norms.internal.order.Ordered;
import dev.norms.label.Coded;
import dev.norms.label.Label;
import dev.norms.time.Festival;
import dev.norms.time.WindowName;
import dev.norms.time.WindowRule;
import java.time.Month;
import java.time.MonthDay;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** Text forms of windows. */
final class WindowForms {
    private WindowForms() {}

    static final class Days implements ValueForm.Form<WindowRule> {
        @Override
        public WindowRule parse(String text) {
            List<String> ends = Splitter.on("..").splitToList(text);
            if (ends.size() != 2) {
                throw new IllegalArgumentException("days must be like 12-01..12-31, but were " + text);
            }
            return new WindowRule.FixedDays(MonthDay.parse("--" + ends.get(0)), MonthDay.parse("--" + ends.get(1)));
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
            return MonthDay.parse("--" + text);
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

    static final class Holidays implements ValueForm.Form<Map<WindowName, WindowRule>> {
        @Override
        public Map<WindowName, WindowRule> parse(String text) {
            Map<WindowName, WindowRule> windows = new LinkedHashMap<>();
            for (String part : Splitter.on(',').split(text)) {
                List<String> both = Splitter.on(':').splitToList(part);
                Festival festival = Coded.parse(Festival.class, both.get(0));
                int before =
                        both.size() == 1 ? 0 : NumberForms.number(String.join(":", both.subList(1, both.size())), 60);
                WindowName name = Coded.parse(WindowName.class, festival.code());
                if (windows.put(name, new WindowRule.AroundBreak(festival, before)) != null) {
                    throw new IllegalArgumentException("holidays must stand once each, but were " + text);
                }
            }
            return Ordered.map(windows);
        }

        @Override
        public String print(Map<WindowName, WindowRule> windows) {
            StringJoiner text = new StringJoiner(",");
            for (WindowRule rule : windows.values()) {
                text.add(
                        rule instanceof WindowRule.AroundBreak around
                                ? around.festival().code() + ":" + around.daysBefore()
                                : rule.toString());
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
