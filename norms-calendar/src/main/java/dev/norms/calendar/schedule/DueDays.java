package dev.norms.calendar.schedule;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** The due days of agendas, counted day by day: owners of one kind are due together, so no day is looked at twice. */
final class DueDays {
    private int first = Integer.MAX_VALUE;
    private int last = Integer.MIN_VALUE;
    private final int[] counts;
    private final int size;

    DueDays(List<OwnerAgenda> agendas) {
        for (OwnerAgenda owned : agendas) {
            int[] days = owned.agenda().sharedDueDays();
            if (days.length > 0) {
                first = Math.min(first, days[0]);
                last = Math.max(last, days[days.length - 1]);
            }
        }
        this.counts = new int[first > last ? 0 : last - first + 1];
        int sum = 0;
        for (int from = 0, until; from < agendas.size(); from = until) {
            Agenda agenda = agendas.get(from).agenda();
            until = from + 1;
            while (until < agendas.size() && agendas.get(until).agenda() == agenda) {
                until++;
            }
            for (int day : agenda.sharedDueDays()) {
                counts[day - first] += until - from;
            }
            sum += agenda.sharedDueDays().length * (until - from);
        }
        this.size = sum;
    }

    int[] inOrder() {
        int[] days = new int[size];
        int end = 0;
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                Arrays.fill(days, end, end += counts[i], first + i);
            }
        }
        return days;
    }

    List<LocalDate> dates() {
        LocalDate[] days = new LocalDate[size];
        int end = 0;
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                Arrays.fill(days, end, end += counts[i], LocalDate.ofEpochDay(first + i));
            }
        }
        return Collections.unmodifiableList(Arrays.asList(days));
    }
}
