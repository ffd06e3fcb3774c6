package dev.norms.files.event;

import dev.norms.files.ics.Property;
import dev.norms.label.Label;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reader of days and times, which it turns into Beijing time. */
final class Moments {
    private static final Pattern FORM = Pattern.compile(
            "([0-9]{4})-?([0-9]{2})-?([0-9]{2})(?:T([0-9]{2}):?([0-9]{2}):?([0-9]{2})?(Z)?)?",
            Pattern.CASE_INSENSITIVE);
    private static final Label NO_DATE = Label.of("无法读取的日期", "must be a date such as 20261016");

    private final Zones zones;

    Moments(Zones zones) {
        this.zones = zones;
    }

    /**
     * Returns the day or time of a property.
     *
     * @throws UnreadableException if it is neither, or in a time zone that is not known
     */
    Moment of(Property property) {
        return of(property, property.value());
    }

    /** Returns the day or time of one of the values of a property. */
    Moment of(Property property, String value) {
        Matcher form = FORM.matcher(value.strip());
        if (!form.matches()) {
            throw new UnreadableException(property, NO_DATE, value);
        }
        try {
            LocalDate day = LocalDate.of(number(form, 1), number(form, 2), number(form, 3));
            if (form.group(4) == null) {
                return Moment.of(day);
            }
            // a leap second is taken as the one before it; 24:00 is the end of the day
            int second = form.group(6) == null ? 0 : Math.min(number(form, 6), 59);
            LocalDateTime time = day.atTime(LocalTime.of(number(form, 4) % 24, number(form, 5), second))
                    .plusDays(number(form, 4) / 24);
            return new Moment(inBeijing(property, time, form.group(7) != null), false);
        } catch (DateTimeException e) {
            throw new UnreadableException(property, NO_DATE, value);
        }
    }

    private LocalDateTime inBeijing(Property property, LocalDateTime time, boolean utc) {
        Optional<String> id = property.parameter("TZID");
        if (!utc && id.isEmpty()) {
            return time;
        }
        ZoneId zone = utc
                ? ZoneOffset.UTC
                : zones.find(id.get())
                        .orElseThrow(() -> new UnreadableException(
                                property, Label.of("无法读取的时区", "the time zone cannot be read"), id.get()));
        return time.atZone(zone).withZoneSameInstant(Zones.BEIJING).toLocalDateTime();
    }

    private static int number(Matcher form, int group) {
        return Integer.parseInt(form.group(group));
    }
}
