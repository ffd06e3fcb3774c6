package dev.norms.calendar.workday;

import dev.norms.time.DateRange;
import dev.norms.time.Festival;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The days off that the law itself fixes (法定节日), from the resource {@code law.txt}. */
final class StatutoryDays {
    private final List<Regulation> regulations;
    private final FestivalDates festivals;

    private StatutoryDays(List<Regulation> regulations, FestivalDates festivals) {
        this.regulations = List.copyOf(regulations);
        this.festivals = festivals;
    }

    /**
     * Reads the regulations.
     *
     * @param lines for each, oldest first, {@code law NUMBER SIGNED IN-FORCE} and lines {@code FESTIVAL OFFSET DAYS}
     * @param festivals the days from which offsets are counted
     * @return the statutory days
     */
    static StatutoryDays read(String[] lines, FestivalDates festivals) {
        List<Regulation> regulations = new ArrayList<>();
        for (String line : lines) {
            if (line.isEmpty() || line.charAt(0) == '#') {
                continue;
            }
            String[] fields = line.split(" ", -1);
            if (fields[0].equals("law")) {
                regulations.add(new Regulation(NoticeFile.date(fields[3]), new EnumMap<>(Festival.class)));
            } else {
                Span span = new Span(Integer.parseInt(fields[1]), Integer.parseInt(fields[2]));
                regulations.get(regulations.size() - 1).spans.put(FestivalDates.festival(fields[0]), span);
            }
        }
        return new StatutoryDays(regulations, festivals);
    }

    /** The days off at a festival by the regulation in force on its day; empty if that knows none. */
    Optional<DateRange> of(Festival festival, int year) {
        LocalDate day = festivals.of(festival, year);
        Span span = null;
        for (Regulation regulation : regulations) {
            if (!regulation.inForce.isAfter(day)) {
                span = regulation.spans.get(festival);
            }
        }
        if (span == null) {
            return Optional.empty();
        }
        LocalDate first = day.plusDays(span.offset);
        return Optional.of(DateRange.of(first, first.plusDays(span.days)));
    }

    /** The day of a festival, off or not. */
    LocalDate dayOf(Festival festival, int year) {
        return festivals.of(festival, year);
    }

    private record Span(int offset, int days) {}

    private record Regulation(LocalDate inForce, Map<Festival, Span> spans) {}
}
