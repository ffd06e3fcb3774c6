package dev.norms.calendar.feed;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import dev.norms.calendar.ical.CalendarEntry;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The feeds as they were last published; the next ones number their revisions against them.
 *
 * <pre>{@code
 * Published before = Published.of(List.of(Feeds.of(then).college()));
 * Feeds.of(now).since(before).college().write(out);
 * }</pre>
 */
public final class Published {
    /** No feeds: nothing was published before. */
    public static final Published NOTHING = new Published(Map.of());

    private record Kept(String name, ImmutableMap<String, CalendarEntry> entries) {}

    private final ImmutableSortedMap<String, Kept> feeds;

    private Published(Map<String, Kept> feeds) {
        this.feeds = ImmutableSortedMap.copyOf(feeds);
    }

    /**
     * Returns feeds as published.
     *
     * @param feeds the feeds, of different addresses
     * @return the feeds as published
     * @throws IllegalArgumentException if two have the same address
     */
    public static Published of(Collection<Feed> feeds) {
        return new Published(feeds.stream()
                .collect(ImmutableMap.toImmutableMap(
                        Feed::address, feed -> kept(feed.name().in(feed.language()), feed.entries()))));
    }

    /**
     * Returns these feeds and another one, as it was read from a file.
     *
     * @param address the address of the feed
     * @param name the name of the calendar
     * @param entries its entries, no two of the same UID
     * @return the feeds together
     * @throws IllegalArgumentException if the address does not end in {@code .ics} or is known already, or two entries
     *     have the same UID
     */
    public Published and(String address, String name, List<CalendarEntry> entries) {
        if (!address.endsWith(".ics")) {
            throw new IllegalArgumentException("address must end in .ics, but was '" + address + "'");
        }
        return new Published(ImmutableMap.<String, Kept>builder()
                .putAll(feeds)
                .put(address, kept(name, entries))
                .buildOrThrow());
    }

    private static Kept kept(String name, Collection<CalendarEntry> entries) {
        return new Kept(name, Maps.uniqueIndex(entries, CalendarEntry::uid));
    }

    /**
     * The addresses of the feeds.
     *
     * @return the addresses by code point, unmodifiable
     */
    public Set<String> addresses() {
        return feeds.keySet();
    }

    /**
     * The entries of a feed.
     *
     * @param address the address of the feed
     * @return the entries in their order, unmodifiable; none if there was no such feed
     */
    public Collection<CalendarEntry> entries(String address) {
        return Optional.ofNullable(feeds.get(address))
                .map(feed -> feed.entries().values())
                .stream()
                .flatMap(Collection::stream)
                .toList();
    }

    /** Returns the name of a feed, if it was published. */
    Optional<String> name(String address) {
        return Optional.ofNullable(feeds.get(address)).map(Kept::name);
    }

    /** Returns an entry of a feed, or else the entry with that UID of the college's feed. */
    Optional<CalendarEntry> find(String address, String uid) {
        return in(address, uid).or(() -> in(Feed.COLLEGE, uid));
    }

    private Optional<CalendarEntry> in(String address, String uid) {
        return Optional.ofNullable(feeds.get(address))
                .map(feed -> feed.entries().get(uid));
    }

    /**
     * A summary.
     *
     * @return for instance {@code Published[12 feeds]}
     */
    @Override
    public String toString() {
        return "Published[" + feeds.size() + " feeds]";
    }
}
