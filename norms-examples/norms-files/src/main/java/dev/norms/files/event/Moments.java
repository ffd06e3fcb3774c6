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
            return new Moment(inBeijing(property, time(day, form), form.group(7) != null), false);
        } catch (DateTimeException e) {
            throw new UnreadableException(property, NO_DATE, value);
        }
    }

    /** Returns a time: 24:00:00 is the end of the day, and a leap second is taken as the one before it. */
    private static LocalDateTime time(LocalDate day, Matcher form) {
        int hour = number(form, 4);
        int minute = number(form, 5);
        int second = form.group(6) == null ? 0 : number(form, 6);
        if (hour == 24 && minute == 0 && second == 0) {
            return day.plusDays(1).atStartOfDay();
        }
        return day.atTime(LocalTime.of(hour, minute, second == 60 ? 59 : second));
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
