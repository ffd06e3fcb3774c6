package dev.norms.calendar.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The question to a year of meetings by streams: group by branch, rule and period, then look up every window. */
final class MeetingStreams {
    private record Key(int organization, int rule, int period) {}

    private MeetingStreams() {}

    static List<Answer> answers(MeetingYear year, LocalDate asOf) {
        Map<Key, List<Meeting>> held = year.meetings.stream()
                .filter(meeting -> !meeting.getDay().isAfter(asOf))
                .collect(Collectors.groupingBy(
                        meeting -> new Key(meeting.getOrganization(), meeting.getRule(), meeting.getPeriod())));
        List<Answer> answers = new ArrayList<>(year.branches * year.windows.size());
        for (int organization = 0; organization < year.branches; organization++) {
            for (MeetingWindow window : year.windows) {
                List<Meeting> counted =
                        held.getOrDefault(new Key(organization, window.rule(), window.period()), List.of());
                long onTime = counted.stream()
                        .filter(meeting -> !meeting.getDay().isAfter(window.deadline()))
                        .count();
                answers.add(new Answer(
                        organization,
                        window.rule(),
                        window.period(),
                        Answer.verdict(window, onTime, counted.size(), asOf),
                        counted.size()));
            }
        }
        return answers;
    }
}
