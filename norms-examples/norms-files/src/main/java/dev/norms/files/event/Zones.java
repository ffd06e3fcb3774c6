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

/**
 * The time zones that times of a calendar may refer to.
 *
 * <p>A zone is known by its name or, if that is unknown, by a {@code VTIMEZONE} whose parts all have the same offset,
 * as China's have. The rules of a {@code VTIMEZONE} are never evaluated.
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
        // some programs put a prefix before the name, as in /freeassociation.sourceforge.net/Asia/Shanghai
        String[] parts = plain.split("/", -1);
        String last = parts.length < 2 ? plain : parts[parts.length - 2] + "/" + parts[parts.length - 1];
        try {
            return Optional.of(ZoneId.of(last));
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
