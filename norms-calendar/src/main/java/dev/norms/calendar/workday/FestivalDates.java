package dev.norms.calendar.workday;

import dev.norms.time.Festival;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The day of each festival in each year of the coverage, from the resource {@code festivals.txt}. */
final class FestivalDates {
    private final int firstYear;
    /** Epoch days by year. */
    private final Map<Festival, int[]> days;

    private FestivalDates(int firstYear, Map<Festival, int[]> days) {
        this.firstYear = firstYear;
        this.days = days;
    }

    /**
     * Reads the table.
     *
     * @param lines a line with the codes of the festivals, then one per year: the year and month-days in that order
     * @param firstYear the first year; the others follow without a gap
     * @param lastYear the last year
     * @return the dates
     */
    static FestivalDates read(String[] lines, int firstYear, int lastYear) {
        Map<Festival, int[]> days = new EnumMap<>(Festival.class);
        List<int[]> columns = new ArrayList<>();
        int year = firstYear;
        for (String line : lines) {
            if (line.isEmpty() || line.charAt(0) == '#') {
                continue;
            }
            if (columns.isEmpty()) {
                String[] names = line.split(" ", -1);
                for (int i = 1; i < names.length; i++) {
                    int[] column = new int[lastYear - firstYear + 1];
                    columns.add(column);
                    days.put(festival(names[i]), column);
                }
            } else {
                read(line, year, year - firstYear, columns);
                year++;
            }
        }
        if (year != lastYear + 1) {
            throw new IllegalArgumentException(
                    "festivals.txt must go from " + firstYear + " to " + lastYear + ", but ended with " + (year - 1));
        }
        return new FestivalDates(firstYear, days);
    }

    /** A line is {@code 1990 01-01 01-27} and so on: the day of column i starts at character 5 + 6 i. */
    private static void read(String line, int year, int row, List<int[]> columns) {
        if (line.length() != 4 + 6 * columns.size() || Integer.parseInt(line, 0, 4, 10) != year) {
            throw new IllegalArgumentException("festivals.txt must go on with " + year + ", but was: " + line);
        }
        for (int i = 0; i < columns.size(); i++) {
            int at = 5 + 6 * i;
            int month = Integer.parseInt(line, at, at + 2, 10);
            int day = Integer.parseInt(line, at + 3, at + 5, 10);
            columns.get(i)[row] = (int) LocalDate.of(year, month, day).toEpochDay();
        }
    }

    static Festival festival(String code) {
        for (Festival festival : Festival.values()) {
            if (festival.code().equals(code)) {
                return festival;
            }
        }
        throw new IllegalArgumentException("festival must have a known code, but was " + code);
    }

    /** The day of a festival, off or not, as an epoch day. */
    int of(Festival festival, int year) {
        int[] column = days.get(festival);
        if (column == null) {
            throw new IllegalStateException(
                    "festivals.txt must have a column for " + festival.code() + ", but had none");
        }
        return column[year - firstYear];
    }
}
