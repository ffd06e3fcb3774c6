package dev.norms.calendar.feed;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterators;
import dev.norms.calendar.ical.CalendarEntry;
import dev.norms.calendar.ical.CalendarWriter;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.label.Label;
import dev.norms.label.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;

/**
 * A calendar to subscribe to: obligations as entries.
 *
 * <p>The same inputs give the same octets: nothing in it is read from a clock.
 */
public final class Feed {
    /** The program named as the author of the files (PRODID). */
    public static final String PRODUCT = "-//dev.norms//norms//ZH";

    /** The address of the feed of the whole college. */
    public static final String COLLEGE = "schedule.ics";

    /** The folder of the feeds of organizations. */
    public static final String ORGANIZATIONS = "organizations";

    /** The folder of the feeds of persons. */
    public static final String PEOPLE = "people";

    private final String address;
    private final Label name;
    private final ImmutableList<Obligation> obligations;
    private final ImmutableList<CalendarEntry> withdrawn;
    private final EntryMaker maker;

    Feed(String address, Label name, List<Obligation> obligations, List<CalendarEntry> withdrawn, EntryMaker maker) {
        this.address = address;
        this.name = name;
        this.obligations = ImmutableList.copyOf(obligations);
        this.withdrawn = ImmutableList.copyOf(withdrawn);
        this.maker = maker;
    }

    /**
     * The address of the feed in a folder, or below the address of a server: {@code schedule.ics} of the college,
     * {@code organizations/art-f1.ics}, {@code people/p001.ics}.
     *
     * <p>The name of the file is made of the id alone, so it does not change when others come or go. It is safe on
     * Linux, Windows and macOS and in a URL, and two ids never share one, even where file names ignore case:
     *
     * <ul>
     *   <li>small letters {@code a} to {@code z}, digits, {@code -}, {@code _}, and letters of scripts without
     *       capitals, such as Chinese, stand as they are; so do dots, but a dot in front is {@code =.} ({@code ..} is
     *       {@code =...ics});
     *   <li>a capital {@code A} to {@code Z} is {@code =} and its small letter: {@code P01} is {@code =p01.ics};
     *   <li>any other character is its code point, {@code =0} and hexadecimal digits and {@code =}: {@code é} is
     *       {@code =0e9=.ics};
     *   <li>a name that Windows keeps for a device, such as {@code con} or {@code com1}, is followed by {@code =}, also
     *       before a dot: {@code con=.ics}, {@code nul=.a.ics};
     *   <li>a name that would be longer than 180 octets is cut, and ends with {@code ==} and 32 hexadecimal digits of
     *       the SHA-256 of the id.
     * </ul>
     *
     * @return the folder, if any, and the name of the file, joined by a slash
     */
    public String address() {
        return address;
    }

    /**
     * The name under which the calendar is shown.
     *
     * @return the owner's name, or key, and what the calendar holds
     */
    public Label name() {
        return name;
    }

    Language language() {
        return maker.texts().language();
    }

    /**
     * The obligations in it.
     *
     * @return the obligations, in the order of the schedule; unmodifiable
     */
    public List<Obligation> obligations() {
        return obligations;
    }

    /**
     * The entries of an earlier feed that no longer take place, as cancelled.
     *
     * @return the entries, in the order of the earlier feed; unmodifiable
     */
    public List<CalendarEntry> withdrawn() {
        return withdrawn;
    }

    /**
     * All entries that the feed writes: one for each obligation, or for each time if several are arranged; then the
     * cancelled ones.
     *
     * @return the entries, unmodifiable
     */
    public List<CalendarEntry> entries() {
        return ImmutableList.copyOf(written());
    }

    private Iterator<CalendarEntry> written() {
        return Iterators.concat(
                Iterators.concat(Iterators.transform(
                        obligations.iterator(),
                        obligation -> maker.of(obligation, address).iterator())),
                withdrawn.iterator());
    }

    /**
     * Writes it as a calendar file, see {@link CalendarWriter}.
     *
     * @param out where to write; it is flushed, not closed
     * @throws IOException if the stream throws it
     */
    public void write(OutputStream out) throws IOException {
        CalendarWriter.of(PRODUCT, name.in(maker.texts().language()))
                .subscribed()
                .write(written(), out);
    }

    /**
     * The name and the number of obligations.
     *
     * @return for instance {@code Feed[Norms of Party organizations: art-f1, 25 obligations]}
     */
    @Override
    public String toString() {
        return "Feed[" + name.en() + ", " + obligations.size() + " obligations]";
    }
}
