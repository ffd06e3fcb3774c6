package dev.norms.cli.command;

import com.google.common.base.Ascii;
import dev.norms.calendar.feed.Feed;
import dev.norms.calendar.feed.Feeds;
import dev.norms.cli.result.OutputFile;
import java.util.List;

/** For whom {@code plan} writes calendars besides the one of the college. */
public enum FeedsPer {
    /** For nobody else. */
    COLLEGE,
    /** One for each organization that owes something, or had one before. */
    ORGANIZATION,
    /** One for each person who owes or answers for something, or had one before. */
    PERSON;

    /**
     * How it is named on the command line.
     *
     * @return for instance {@code organization}
     */
    public String code() {
        return Ascii.toLowerCase(name());
    }

    /** The files, where each feed has its address. */
    List<OutputFile> files(Feeds feeds) {
        List<Feed> these = switch (this) {
            case COLLEGE -> List.of();
            case ORGANIZATION -> feeds.organizations();
            case PERSON -> feeds.people();
        };
        return these.stream()
                .map(feed -> new OutputFile(feed.address().path(), feed::write))
                .toList();
    }
}
