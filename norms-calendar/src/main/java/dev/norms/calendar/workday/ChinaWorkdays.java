package dev.norms.calendar.workday;

import static java.util.Objects.requireNonNull;

import dev.norms.calendar.notice.HolidayNotice;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The working days of mainland China (工作日) that come with the library.
 *
 * <p>Not covered: days off of a region only, half days (8 March, 4 May), and what a university arranges by itself; add
 * those with {@link WorkCalendar#withDays}.
 */
public final class ChinaWorkdays {
    /** The year of the first bundled notice; those of the following years are bundled without a gap. */
    private static final int FIRST_NOTICE = 2016;

    private ChinaWorkdays() {}

    /**
     * Returns the calendar that rests on the bundled notices. It covers the years 1990 to 2100; days of years without a
     * bundled notice rest on law and weekends alone, and are provisional where a notice is still to come.
     *
     * @return the calendar, always the same
     */
    public static WorkCalendar bundled() {
        return Bundled.CALENDAR;
    }

    /** Returns the statutory days, by all regulations. */
    static StatutoryDays law() {
        return Bundled.LAW;
    }

    private static final class Bundled {
        static final StatutoryDays LAW = StatutoryDays.read(
                requireNonNull(lines("law.txt"), "law.txt"), requireNonNull(lines("festivals.txt"), "festivals.txt"));
        static final WorkCalendar CALENDAR =
                new WorkCalendar(Sources.of(notices(), LAW, new TreeMap<>(), new TreeMap<>()));

        private static List<HolidayNotice> notices() {
            List<HolidayNotice> notices = new ArrayList<>();
            int year = FIRST_NOTICE;
            String[] lines = lines(file(year));
            while (lines != null) {
                notices.add(NoticeFile.read(year, List.of(lines)));
                year++;
                lines = lines(file(year));
            }
            return notices;
        }

        private static String file(int year) {
            return Integer.toString(year).concat(".txt");
        }

        private static String @Nullable [] lines(String name) {
            try (InputStream in = ChinaWorkdays.class.getResourceAsStream(name)) {
                return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
