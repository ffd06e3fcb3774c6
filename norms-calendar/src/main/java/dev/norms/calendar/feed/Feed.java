package dev.norms.calendar.feed;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterators;
import dev.norms.calendar.ical.CalendarHeader;
import dev.norms.calendar.ical.CalendarWriter;
import dev.norms.calendar.schedule.Obligation;
import dev.norms.label.Label;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;

/**
 * What somebody subscribes to: duties as entries of a calendar.
 *
 * <p>The same inputs give the same octets: nothing in it is read from a clock.
 */
public final class Feed {
    private static final String PRODUCT = "-//dev.norms//norms//ZH";

    private final Label of;
    private final ImmutableList<Obligation> obligations;
    private final ImmutableList<Obligation> withdrawn;
    private final Entries entries;
    private final Instant stamp;

    Feed(Label of, List<Obligation> obligations, List<Obligation> withdrawn, Entries entries, Instant stamp) {
        this.of = of;
        this.obligations = ImmutableList.copyOf(obligations);
        this.withdrawn = ImmutableList.copyOf(withdrawn);
        this.entries = entries;
        this.stamp = stamp;
    }

    /**
     * What the calendar is called where it is shown.
     *
     * @return the owner's name, or key, and what it holds
     */
    public Label name() {
        return Label.of(of.zh() + "党组织工作规范", "Norms of Party organizations: " + of.en());
    }

    /**
     * The duties in it.
     *
     * @return the duties, in the order of the schedule; unmodifiable
     */
    public List<Obligation> obligations() {
        return obligations;
    }

    /**
     * The duties that an earlier feed had and that stand in it as cancelled.
     *
     * @return the duties, in the order of the earlier schedule; unmodifiable
     */
    public List<Obligation> withdrawn() {
        return withdrawn;
    }

    /**
     * Writes it as a calendar file, see {@link CalendarWriter}.
     *
     * @param out where to write; it is flushed, not closed
     * @throws IOException if the stream throws it
     */
    public void write(OutputStream out) throws IOException {
        CalendarWriter.of(new CalendarHeader(PRODUCT, name().in(entries.language()), stamp))
                .write(
                        Iterators.concat(
                                Iterators.transform(obligations.iterator(), entries::standing),
                                Iterators.transform(withdrawn.iterator(), entries::cancelled)),
                        out);
    }

    /**
     * The name and the number of duties.
     *
     * @return for instance {@code Feed[Norms of Party organizations: art-f1, 25 duties]}
     */
    @Override
    public String toString() {
        return "Feed[" + name().en() + ", " + obligations.size() + " duties]";
    }
}
