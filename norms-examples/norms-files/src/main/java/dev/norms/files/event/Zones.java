package dev.norms.files.event;

import dev.norms.files.ics.Component;
import dev.norms.files.ics.Property;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The time zones that times of a calendar may refer to.
 *
 * <p>An id that is the name of a known zone is that zone, whatever the file says of it. Otherwise the {@code VTIMEZONE}
 * of the file counts if all its parts have one offset, as China's have; its rules are never evaluated.
 */
final class Zones {
    static final ZoneId BEIJING = ZoneOffset.ofHours(8);
    private static final Set<String> CHINESE =
            Set.of("CHINA STANDARD TIME", "中国标准时间", "BEIJING TIME", "BEIJING, CHONGQING, HONG KONG, URUMQI");

    private final Map<String, Optional<ZoneId>> zones = new HashMap<>();

    Zones(Component calendar) {
        // two definitions of one id may contradict each other, so neither counts
        calendar.each("VTIMEZONE")
                .forEach(zone -> zone.find("TZID")
                        .ifPresent(id -> zones.merge(id.value(), fixed(zone), (one, other) -> Optional.empty())));
    }

    /** Returns the zone of an id, if it can be known without evaluating rules. */
    Optional<ZoneId> find(String id) {
        Optional<ZoneId> named = named(id);
        return named.isPresent() ? named : zones.getOrDefault(id, Optional.empty());
    }

    private static Optional<ZoneId> named(String id) {
        String plain = id.strip();
        if (CHINESE.contains(plain.toUpperCase(Locale.ROOT))) {
            return Optional.of(BEIJING);
        }
        // vendors write their own names before that of the zone: /example.org/20050809/Asia/Shanghai
        String[] parts = plain.split("/", -1);
        return Stream.of(plain, end(parts, 3), end(parts, 2))
                .flatMap(name -> zone(name).stream())
                .findFirst();
    }

    private static String end(String[] parts, int count) {
        return String.join("/", List.of(parts).subList(Math.max(0, parts.length - count), parts.length));
    }

    private static Optional<ZoneId> zone(String name) {
        try {
            return Optional.of(ZoneId.of(name));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<ZoneId> fixed(Component zone) {
        List<String> offsets = zone.components().stream()
                .flatMap(part -> part.all("TZOFFSETTO"))
                .map(Property::value)
                .distinct()
                .toList();
        if (offsets.size() != 1) {
            return Optional.empty();
        }
        try {
            return Optional.of(ZoneOffset.of(offsets.get(0).strip()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
