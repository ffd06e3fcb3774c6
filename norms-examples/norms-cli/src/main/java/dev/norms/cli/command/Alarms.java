package dev.norms.cli.command;

import dev.norms.calendar.feed.Feeds;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * When the reminders of calendar entries appear.
 *
 * @param lead whether they appear in the first half of the norm's lead, the default of feeds
 * @param time otherwise the time on the day before something is due; empty for never
 */
public record Alarms(boolean lead, Optional<LocalTime> time) {
    /** In the first half of the norm's lead. */
    static final Alarms LEAD = new Alarms(true, Optional.empty());

    private static final Alarms NONE = new Alarms(false, Optional.empty());
    private static final Pattern TIME = Pattern.compile("(?:[01][0-9]|2[0-3]):[0-5][0-9]");

    /**
     * Reads the value on the command line.
     *
     * @param text {@code none}, {@code lead} or a time such as {@code 09:00}
     * @return the setting; empty if it is none of these
     */
    public static Optional<Alarms> parse(String text) {
        return switch (text) {
            case "none" -> Optional.of(NONE);
            case "lead" -> Optional.of(LEAD);
            default ->
                TIME.matcher(text).matches()
                        ? Optional.of(new Alarms(false, Optional.of(LocalTime.parse(text))))
                        : Optional.empty();
        };
    }

    Feeds applyTo(Feeds feeds) {
        return lead ? feeds : time.map(feeds::remindingAt).orElseGet(feeds::withoutReminders);
    }
}
