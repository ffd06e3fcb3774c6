package dev.norms.calendar.proposal;

import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.obligation.Window;
import dev.norms.calendar.preference.Preference;
import dev.norms.calendar.preference.PreferenceKind;
import dev.norms.calendar.preference.Preferences;
import dev.norms.calendar.proposal.problem.Need;
import dev.norms.label.Label;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The reasons why an entry is proposed on its day, in one sentence for each obligation. */
final class DayReasons {
    /** The kinds of preferences that are given as reasons. */
    private static final List<PreferenceKind> DECIDING =
            List.of(PreferenceKind.WEEKDAY, PreferenceKind.BY_WEEK, PreferenceKind.SLOT, PreferenceKind.ROOM);

    private final CollegeCalendar calendar;
    private final Preferences preferences;

    DayReasons(CollegeCalendar calendar, Preferences preferences) {
        this.calendar = calendar;
        this.preferences = preferences;
    }

    /** The reason for a day: until when it is on time, which day it is, and what the college wants. */
    Label why(Obligation obligation, Need need, LocalDate date, boolean isTogether) {
        Window window = obligation.window().orElseThrow();
        List<Label> parts = new ArrayList<>();
        parts.add(
                date.isAfter(window.due())
                        ? Label.format("{0}前仍按期", "still on time until {0}", window.deadline())
                        : Label.format("应于{0}前完成", "due by {0}", window.due()));
        parts.add(calendar.label(date));
        if (isTogether) {
            parts.add(Label.of("与其他活动合并举行", "held as one with another activity"));
        }
        wanted(need)
                .forEach(preference -> parts.add(Label.format(
                        "{0}：{1}",
                        "{0}: {1}",
                        preference.rule().kind().label(),
                        preference.rule().value())));
        return Label.join(parts, "；", "; ");
    }

    private Stream<Preference> wanted(Need need) {
        return DECIDING.stream()
                .map(kind -> preferences.find(
                        kind, need.form().organization(), need.form().kind()))
                .flatMap(Optional::stream);
    }
}
