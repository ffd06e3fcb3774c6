package dev.norms.calendar.workday;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** What a careful programmer writes with java.time and sets: the oracle, sharing no code with the library. */
final class NaiveDays {
    /** The statutory days of years in the tests that have or had no bundled notice; typed in from the law. */
    private static final String[] STATUTORY = {
        "2015-01-01 2015-02-19 2015-02-20 2015-02-21 2015-04-05 2015-05-01 2015-06-20 2015-09-27",
        "2015-10-01 2015-10-02 2015-10-03",
        "2027-01-01 2027-02-05 2027-02-06 2027-02-07 2027-02-08 2027-04-05 2027-05-01 2027-05-02 2027-06-09",
        "2027-09-15 2027-10-01 2027-10-02 2027-10-03",
        "2028-01-01 2028-01-25 2028-01-26 2028-01-27 2028-01-28 2028-04-04 2028-05-01 2028-05-02 2028-05-28",
        "2028-10-01 2028-10-02 2028-10-03"
    };

    final Set<LocalDate> off = new HashSet<>();
    final Set<LocalDate> worked = new HashSet<>();

    NaiveDays() {
        this(LocalDate.MAX);
    }

    /** Sees only the papers that were signed by a day. */
    NaiveDays(LocalDate known) {
        for (String line : STATUTORY) {
            for (String day : line.split(" ", -1)) {
                off.add(LocalDate.parse(day));
            }
        }
        for (int year = 2016; ChinaWorkdays.class.getResource(year + ".txt") != null; year++) {
            LocalDate signed = LocalDate.MIN;
            for (String line : lines(year)) {
                String[] fields = line.split(" ", -1);
                if (fields.length == 4 && fields[0].matches("notice|amendment")) {
                    signed = LocalDate.parse(fields[2]);
                } else if (line.startsWith("20") && !signed.isAfter(known)) {
                    LocalDate day = LocalDate.parse(fields[0]);
                    off.remove(day);
                    worked.remove(day);
                    (fields[1].equals("holiday") ? off : worked).add(day);
                }
            }
        }
    }

    static String[] lines(int year) {
        try (InputStream in = ChinaWorkdays.class.getResourceAsStream(year + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isWorkingDay(LocalDate day) {
        return worked.contains(day) || (day.getDayOfWeek().getValue() <= 5 && !off.contains(day));
    }

    DayStatus status(LocalDate day) {
        if (worked.contains(day)) {
            return DayStatus.MAKE_UP_WORKDAY;
        }
        if (off.contains(day)) {
            return DayStatus.PUBLIC_HOLIDAY;
        }
        return day.getDayOfWeek().getValue() <= 5 ? DayStatus.WORKING_DAY : DayStatus.WEEKEND;
    }

    LocalDate walk(LocalDate start, int step) {
        LocalDate day = start;
        while (!isWorkingDay(day)) {
            day = day.plusDays(step);
        }
        return day;
    }

    LocalDate plus(LocalDate start, int workingDays) {
        LocalDate day = start;
        int step = Integer.signum(workingDays);
        for (int left = Math.abs(workingDays); left > 0; left--) {
            day = walk(day.plusDays(step), step);
        }
        return day;
    }

    int count(LocalDate from, LocalDate until) {
        int count = 0;
        for (LocalDate day = from; day.isBefore(until); day = day.plusDays(1)) {
            count += isWorkingDay(day) ? 1 : 0;
        }
        return count;
    }
}
