package dev.norms.calendar.ical;

/**
 * The head of a calendar.
 *
 * @param productId the id of the program that wrote it; not blank
 * @param name the name under which the calendar is shown; not blank
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
