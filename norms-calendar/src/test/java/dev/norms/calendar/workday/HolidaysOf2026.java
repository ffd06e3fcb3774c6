package dev.norms.calendar.workday;

import java.time.LocalDate;

/**
 * The holidays for which the expectations of tests were written: the notices up to that of 2026.
 *
 * <p>A test that says what is provisional, or what happens after 2026, asks these, so that the notice of a later year
 * breaks nothing. Tests of what holds for every notice use {@link ChinaWorkdays#bundled()}.
 */
public final class HolidaysOf2026 {
    /** The day at whose end they were known: every later notice is signed in 2026 or after. */
    public static final LocalDate KNOWN_ON = LocalDate.of(2025, 12, 31);

    private HolidaysOf2026() {}

    public static WorkCalendar calendar() {
        return ChinaWorkdays.bundled().knownOn(KNOWN_ON);
    }
}
