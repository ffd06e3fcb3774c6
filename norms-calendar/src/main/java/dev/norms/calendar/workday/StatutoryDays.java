package dev.norms.calendar.workday;

import dev.norms.time.DateRange;
import dev.norms.time.Festival;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The days off that the law itself fixes (法定节日), from the resource {@code law.txt}. */
final class StatutoryDays {
    private static final Festival[] FESTIVALS = Festival.values();

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
                long inForce = NoticeFile.date(fields[3]).toEpochDay();
                LocalDate signed = NoticeFile.date(fields[2]);
                regulations.add(new Regulation(fields[1], signed, inForce, new EnumMap<>(Festival.class)));
            } else {
                Span span = new Span(Integer.parseInt(fields[1]), Integer.parseInt(fields[2]));
                regulations.get(regulations.size() - 1).spans.put(FestivalDates.festival(fields[0]), span);
            }
        }
        return new StatutoryDays(regulations, festivals);
    }

    /** The law as it was known at the end of a day; the oldest regulation was always known. */
    StatutoryDays knownOn(LocalDate day) {
        List<Regulation> known = new ArrayList<>(regulations);
        known.removeIf(regulation -> regulation.signed.isAfter(day) && !regulation.equals(regulations.get(0)));
        return known.size() == regulations.size() ? this : new StatutoryDays(known, festivals);
    }

    /** The regulation that was signed last. */
    Regulation latest() {
        return regulations.get(regulations.size() - 1);
    }

    /** The regulation by which a day is off. */
    Optional<Regulation> regulation(LocalDate day) {
        for (Festival festival : FESTIVALS) {
            if (isOff(festival, day)) {
                return Optional.of(inForce(festivals.of(festival, day.getYear())));
            }
        }
        return Optional.empty();
    }

    /** Returns whether a festival of the calendar year makes a day off. */
    boolean isOff(Festival festival, LocalDate day) {
        int of = festivals.of(festival, day.getYear());
        return span(festival, of) != null && breakOf(festival, day.getYear()).contains(day);
    }

    /** The days off at a festival, or the festival's own day where the law in force on it knows none. */
    DateRange breakOf(Festival festival, int year) {
        int day = festivals.of(festival, year);
        Span span = span(festival, day);
        LocalDate first = LocalDate.ofEpochDay(day + (span == null ? 0L : span.offset));
        return DateRange.of(first, first.plusDays(span == null ? 1 : span.days));
    }

    /** Adds the days off of a year to a set of days, numbered from {@code origin}. */
    void addTo(BitSet off, int year, int origin) {
        for (Festival festival : FESTIVALS) {
            int day = festivals.of(festival, year);
            Span span = span(festival, day);
            if (span != null) {
                int first = day + span.offset - origin;
                off.set(first, first + span.days);
            }
        }
    }

    /** What the regulation in force on a festival's day says. */
    private @Nullable Span span(Festival festival, int day) {
        return inForce(day).spans.get(festival);
    }

    private Regulation inForce(int day) {
        int last = regulations.size() - 1;
        while (last > 0 && regulations.get(last).inForce > day) {
            last--;
        }
        return regulations.get(last);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StatutoryDays that && regulations.equals(that.regulations);
    }

    @Override
    public int hashCode() {
        return regulations.hashCode();
    }

    private record Span(int offset, int days) {}

    /** Which days are off from the day on which it came into force. */
    record Regulation(String number, LocalDate signed, long inForce, Map<Festival, Span> spans) {
        @Override
        public String toString() {
            return number + " (" + signed + ")";
        }
    }
}
