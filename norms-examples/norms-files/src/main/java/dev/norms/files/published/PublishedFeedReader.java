package dev.norms.files.published;

import biweekly.ICalendar;
import biweekly.component.ICalComponent;
import biweekly.property.ProductId;
import biweekly.property.Uid;
import com.google.common.collect.ImmutableList;
import dev.norms.calendar.feed.Feed;
import dev.norms.calendar.feed.Namespace;
import dev.norms.calendar.ical.CalendarEntry;
import dev.norms.duty.ObligationId;
import dev.norms.fact.Checked;
import dev.norms.fact.Problem;
import dev.norms.files.ics.CalendarFile;
import dev.norms.files.ics.Limits;
import dev.norms.label.Label;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reader of one calendar that an earlier run wrote. */
final class PublishedFeedReader {
    private final CalendarFile file;
    private final Namespace namespace;
    private final List<CalendarEntry> entries = new ArrayList<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private String name = "";
    private boolean otherNamespace;

    PublishedFeedReader(Path path, String shown, Namespace namespace) {
        Checked<CalendarFile> checked = CalendarFile.check(path, shown, Set.of(), Limits.OWN);
        this.file = checked.value();
        this.namespace = namespace;
        problems.addAll(checked.problems());
        if (problems.isEmpty()) {
            List<ICalendar> calendars = file.calendars(warning -> {});
            if (calendars.size() == 1 && isOurs(calendars.get(0))) {
                read(calendars.get(0));
            } else {
                report(0, "", Label.of("不是plan写出的日历", "not a calendar written by plan"), "");
            }
        }
    }

    /** Returns whether the program wrote a calendar, and keeps its name. */
    private boolean isOurs(ICalendar calendar) {
        ProductId product = calendar.getProductId();
        name = calendar.getNames().stream()
                .map(property -> property.getValue())
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
        return product != null && Feed.PRODUCT.equals(product.getValue()) && !name.isEmpty();
    }

    private void read(ICalendar calendar) {
        read(calendar.getEvents(), file.lines("VEVENT"));
        read(calendar.getTodos(), file.lines("VTODO"));
    }

    private void read(List<? extends ICalComponent> components, List<Integer> begins) {
        for (int i = 0; i < components.size(); i++) {
            read(components.get(i), i < begins.size() ? begins.get(i) : 0);
        }
    }

    private void read(ICalComponent component, int line) {
        String uid = Optional.ofNullable(component.getProperty(Uid.class))
                .map(property -> property.getValue())
                .orElse("");
        if (!isObligation(uid)) {
            report(line, "UID", Label.of("不是应办事项的标识", "must begin with the id of an obligation"), uid);
            return;
        }
        if (!uid.endsWith("@" + namespace)) {
            if (!otherNamespace) { // one line for all of them
                report(
                        line,
                        "UID",
                        Label.of("命名空间不是" + namespace, "must end with the namespace given, " + namespace),
                        uid);
                otherNamespace = true;
            }
            return;
        }
        Integer other = lines.putIfAbsent(uid, line);
        if (other != null) {
            report(line, "UID", Label.of("与第" + other + "行重复", "is already used on line " + other), uid);
            return;
        }
        try {
            entries.add(new WrittenEntry(component, uid).entry());
        } catch (IllegalArgumentException e) {
            report(line, "", Label.of("不是plan写出的条目", "not an entry written by plan"), uid);
        }
    }

    private static boolean isObligation(String uid) {
        try {
            return new Namespace(uid.substring(uid.lastIndexOf('@') + 1))
                    .obligation(uid)
                    .flatMap(ObligationId::period)
                    .isPresent();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private void report(int line, String attribute, Label what, String value) {
        problems.add(file.problem(line, attribute, what, value));
    }

    /** Returns the name of the calendar. */
    String name() {
        return name;
    }

    /** Returns the entries of the calendar, events first, in the order of the file. */
    ImmutableList<CalendarEntry> entries() {
        return ImmutableList.copyOf(entries);
    }

    ImmutableList<Problem> problems() {
        return ImmutableList.copyOf(problems);
    }
}
