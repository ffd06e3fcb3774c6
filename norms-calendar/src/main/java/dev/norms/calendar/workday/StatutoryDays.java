package dev.norms.calendar.workday;

import static java.util.Objects.requireNonNull;

import dev.norms.calendar.notice.NoticeDay;
import dev.norms.label.Coded;
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

/**
 * The days off that the law itself fixes (法定节日), from the resources {@code law.txt} and {@code festivals.txt}.
 *
 * @param regulations the regulations, oldest first
 * @param days the day of each festival in each year of the coverage, as an epoch day
 */
record StatutoryDays(List<Regulation> regulations, Map<Festival, int[]> days) {
    private static final Festival[] FESTIVALS = Festival.values();

    /**
     * Reads the law and the days of the festivals.
     *
     * @param law for each regulation, oldest first, {@code law NUMBER SIGNED IN-FORCE} and lines {@code FESTIVAL OFFSET
     *     DAYS}
     * @param festivals a line with the codes of the festivals, then one for each year: the year and month-days in that
     *     order
     */
    static StatutoryDays read(String[] law, String[] festivals) {
        List<Regulation> regulations = new ArrayList<>();
        for (String line : law) {
            if (NoticeFile.isContent(line)) {
                String[] fields = line.split(" ", -1);
                if (fields[0].equals("law")) {
                    regulations.add(new Regulation(
                            fields[1],
                            NoticeFile.date(fields[2]),
                            NoticeFile.date(fields[3]).toEpochDay(),
                            new EnumMap<>(Festival.class)));
                } else {
                    Span span = new Span(Integer.parseInt(fields[1]), Integer.parseInt(fields[2]));
                    regulations.get(regulations.size() - 1).spans.put(festival(fields[0]), span);
                }
            }
        }
        return new StatutoryDays(List.copyOf(regulations), festivals(festivals));
    }

    /** A line is {@code 1990 01-01 01-27} and so on: the day of column i starts at character 5 + 6 i. */
    private static Map<Festival, int[]> festivals(String[] lines) {
        Map<Festival, int[]> read = new EnumMap<>(Festival.class);
        List<int[]> columns = new ArrayList<>();
        for (String line : lines) {
            if (NoticeFile.isContent(line) && columns.isEmpty()) {
                for (String code : line.substring("year ".length()).split(" ", -1)) {
                    int[] column = new int[DayTable.LAST_YEAR - DayTable.FIRST_YEAR + 1];
                    columns.add(column);
                    read.put(festival(code), column);
                }
            } else if (NoticeFile.isContent(line)) {
                int year = Integer.parseInt(line, 0, 4, 10);
                for (int i = 0; i < columns.size(); i++) {
                    int at = 5 + 6 * i;
                    int month = Integer.parseInt(line, at, at + 2, 10);
                    int day = Integer.parseInt(line, at + 3, at + 5, 10);
                    columns.get(i)[year - DayTable.FIRST_YEAR] =
                            (int) LocalDate.of(year, month, day).toEpochDay();
                }
            }
        }
        return read;
    }

    /** Uses no lambda, unlike {@code Coded.parse}: lambdas are slow to load. */
    private static Festival festival(String code) {
        return Coded.find(Festival.class, code).orElseThrow();
    }

    /** Returns the day of a festival, off or not, as an epoch day. */
    int day(Festival festival, int year) {
        return requireNonNull(days.get(festival))[year - DayTable.FIRST_YEAR];
    }

    /** Returns the law as it was known at the end of a day; the oldest regulation was always known. */
    StatutoryDays knownOn(LocalDate day) {
        List<Regulation> known = new ArrayList<>(regulations);
        known.removeIf(regulation -> regulation.signed.isAfter(day) && !regulation.equals(regulations.get(0)));
        return new StatutoryDays(known, days);
    }

    /** Returns the regulation that was signed last. */
    Regulation latest() {
        return regulations.get(regulations.size() - 1);
    }

    /** Returns the regulation by which a day is off. */
    Optional<Regulation> regulation(LocalDate day) {
        for (Festival festival : FESTIVALS) {
            int festivalDay = day(festival, day.getYear());
            if (span(festival, festivalDay) != null
                    && breakOf(festival, day.getYear()).contains(day)) {
                return Optional.of(inForce(festivalDay));
            }
        }
        return Optional.empty();
    }

    /** Returns the days off at a festival, or the festival's own day where the law in force on it has none. */
    DateRange breakOf(Festival festival, int year) {
        int day = day(festival, year);
        Span span = span(festival, day);
        LocalDate first = LocalDate.ofEpochDay(day + (span == null ? 0L : span.offset));
        return DateRange.of(first, first.plusDays(span == null ? 1 : span.days));
    }

    /** Returns the festivals of a year at which rows have none of the days off, whatever they call it. */
    List<Festival> lacking(Map<LocalDate, NoticeDay> rows, int year) {
        return lacking(rows, year, 1);
    }

    /** Returns the festivals of a year at which rows do not have all of the days off. */
    List<Festival> lackingDays(Map<LocalDate, NoticeDay> rows, int year) {
        return lacking(rows, year, Integer.MAX_VALUE);
    }

    private List<Festival> lacking(Map<LocalDate, NoticeDay> rows, int year, int days) {
        List<Festival> lacking = new ArrayList<>();
        for (Festival festival : FESTIVALS) {
            int day = day(festival, year);
            Span span = span(festival, day);
            if (span != null && off(rows, day + span.offset, span.days) < Math.min(days, span.days)) {
                lacking.add(festival);
            }
        }
        return lacking;
    }

    /** Returns how many of some days are off by the rows. */
    private static int off(Map<LocalDate, NoticeDay> rows, int first, int days) {
        int off = 0;
        for (int i = 0; i < days; i++) {
            NoticeDay row = rows.get(LocalDate.ofEpochDay((long) first + i));
            if (row != null && row.kind() == NoticeDay.Kind.HOLIDAY) {
                off++;
            }
        }
        return off;
    }

    /** Adds the days off of a year to a set of days, numbered from {@code origin}. */
    void addTo(BitSet off, int year, int origin) {
        for (Festival festival : FESTIVALS) {
            int day = day(festival, year);
            Span span = span(festival, day);
            if (span != null) {
                int first = day + span.offset - origin;
                off.set(first, first + span.days);
            }
        }
    }

    /** Returns what the regulation in force on a festival's day says. */
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

    /** The days off at a festival, counted from the festival's day. */
    private record Span(int offset, int days) {}

    /** A regulation, and the days that are off from the day on which it came into force. */
    record Regulation(String number, LocalDate signed, long inForce, Map<Festival, Span> spans) {
        @Override
        public String toString() {
            return number + " (" + signed + ")";
        }
    }
}
