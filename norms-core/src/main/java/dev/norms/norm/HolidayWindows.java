package dev.norms.norm;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import dev.norms.label.Coded;
import dev.norms.label.Label;
import dev.norms.time.Festival;
import dev.norms.time.WindowName;
import dev.norms.time.WindowRule;
import java.util.List;
import java.util.StringJoiner;

/** The text of holidays with the days before their breaks: {@code spring-festival:14,national-day:7}. */
final class HolidayWindows {
    private HolidayWindows() {}

    static ImmutableMap<WindowName, WindowRule> read(String text) {
        ImmutableMap.Builder<WindowName, WindowRule> windows = ImmutableMap.builder();
        for (String part : Splitter.on(',').split(text)) {
            List<String> both = Splitter.on(':').splitToList(part);
            Festival festival = Coded.parse(Festival.class, both.get(0));
            int before = both.size() == 1 ? 0 : WholeNumber.read(String.join(":", both.subList(1, both.size())), 60);
            windows.put(Coded.parse(WindowName.class, festival.code()), new WindowRule.AroundBreak(festival, before));
        }
        return windows.buildOrThrow();
    }

    static String print(ImmutableMap<WindowName, WindowRule> value) {
        StringJoiner text = new StringJoiner(",");
        for (WindowRule rule : value.values()) {
            text.add(
                    rule instanceof WindowRule.AroundBreak around
                            ? around.festival().code() + ":" + around.daysBefore()
                            : rule.toString());
        }
        return text.toString();
    }

    static Label describe(ImmutableMap<WindowName, WindowRule> value) {
        StringJoiner zh = new StringJoiner("；");
        StringJoiner en = new StringJoiner("; ");
        for (WindowRule rule : value.values()) {
            Label words = rule.label();
            zh.add(words.zh());
            en.add(words.en());
        }
        return Label.of(zh.toString(), en.toString());
    }
}
