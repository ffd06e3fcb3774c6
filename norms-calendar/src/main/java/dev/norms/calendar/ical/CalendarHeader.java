package dev.norms.calendar.ical;

/**
 * What stands at the head of a calendar.
 *
 * @param productId what wrote it; not blank
 * @param name what the calendar is called where it is shown; not blank
 */
public record CalendarHeader(String productId, String name) {
    /**
     * Checks the texts.
     *
     * @throws IllegalArgumentException if a text is blank
     */
    public CalendarHeader {
        CalendarEntry.requireText("productId", productId);
        CalendarEntry.requireText("name", name);
    }
}
