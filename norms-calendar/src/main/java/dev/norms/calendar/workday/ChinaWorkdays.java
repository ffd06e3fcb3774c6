package dev.norms.calendar.workday;

import dev.norms.calendar.notice.HolidayNotice;
import dev.norms.calendar.notice.NoticeFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The working days of mainland China (工作日) that come with the library.
 *
 * <p>Not covered: days off of a region only, half days (8 March, 4 May), and what a university arranges by itself; give
 * those with {@link WorkCalendar#with(NoticeDay...)}.
 */
public final class ChinaWorkdays {
    /** The years whose notices are bundled; to look for one more would open every jar of the class path. */
    private static final int FIRST_NOTICE = 2016;

    private static final int LAST_NOTICE = 2026;

    private ChinaWorkdays() {}

    /**
     * The calendar that rests on the bundled notices.
     *
     * @return the calendar, always the same
     */
    public static WorkCalendar bundled() {
        return Bundled.CALENDAR;
    }

    /** The statutory days, by all regulations. */
    static StatutoryDays law() {
        return Bundled.LAW;
    }

    private static final class Bundled {
        static final StatutoryDays LAW = StatutoryDays.read(
                lines("law.txt"), FestivalDates.read(lines("festivals.txt"), DayTable.FIRST_YEAR, DayTable.LAST_YEAR));
        static final WorkCalendar CALENDAR = load();

        private static WorkCalendar load() {
            return WorkCalendar.of(notices(), LAW);
        }

        private static List<HolidayNotice> notices() {
            List<HolidayNotice> notices = new ArrayList<>();
            for (int year = FIRST_NOTICE; year <= LAST_NOTICE; year++) {
                List<String> lines = List.of(lines(year + ".txt"));
                notices.add(NoticeFile.of(year, lines).notice().orThrow().orElseThrow());
            }
            return notices;
        }

        private static String[] lines(String name) {
            try (InputStream in = ChinaWorkdays.class.getResourceAsStream(name)) {
                if (in == null) {
                    throw new IllegalStateException("resource must be bundled, but was missing: " + name);
                }
                return new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
