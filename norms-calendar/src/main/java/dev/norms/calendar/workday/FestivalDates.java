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
    private final List<Map<Festival, LocalDate>> years;

    private FestivalDates(int firstYear, List<Map<Festival, LocalDate>> years) {
        this.firstYear = firstYear;
        this.years = List.copyOf(years);
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
        List<Map<Festival, LocalDate>> years = new ArrayList<>();
        List<Festival> columns = new ArrayList<>();
        for (String line : lines) {
            if (line.isEmpty() || line.charAt(0) == '#') {
                continue;
            }
            String[] fields = line.split(" ", -1);
            if (columns.isEmpty()) {
                for (int i = 1; i < fields.length; i++) {
                    columns.add(festival(fields[i]));
                }
            } else {
                int year = firstYear + years.size();
                if (Integer.parseInt(fields[0]) != year || fields.length != columns.size() + 1) {
                    throw new IllegalArgumentException("festivals.txt must go on with " + year + ", but was: " + line);
                }
                Map<Festival, LocalDate> days = new EnumMap<>(Festival.class);
                for (int i = 1; i < fields.length; i++) {
                    days.put(columns.get(i - 1), date(year, fields[i]));
                }
                years.add(days);
            }
        }
        if (years.size() != lastYear - firstYear + 1) {
            throw new IllegalArgumentException("festivals.txt must go from " + firstYear + " to " + lastYear
                    + ", but was " + years.size() + " years long");
        }
        return new FestivalDates(firstYear, years);
    }

    private static LocalDate date(int year, String monthDay) {
        return LocalDate.of(year, Integer.parseInt(monthDay, 0, 2, 10), Integer.parseInt(monthDay, 3, 5, 10));
    }

    static Festival festival(String code) {
        for (Festival festival : Festival.values()) {
            if (festival.code().equals(code)) {
                return festival;
            }
        }
        throw new IllegalArgumentException("festival must have a known code, but was " + code);
    }

    /** The day of a festival, off or not. */
    LocalDate of(Festival festival, int year) {
        LocalDate day = years.get(year - firstYear).get(festival);
        if (day == null) {
            throw new IllegalStateException(
                    "festivals.txt must have a column for " + festival.code() + ", but had none");
        }
        return day;
    }
}
