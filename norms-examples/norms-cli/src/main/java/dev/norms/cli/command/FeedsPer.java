package dev.norms.cli.command;

import com.google.common.base.Ascii;
import dev.norms.calendar.feed.Feed;
import dev.norms.calendar.feed.Feeds;
import dev.norms.cli.result.OutputFile;
import java.util.List;

/** The owners for whom {@code plan} writes calendars in addition to that of the college. */
public enum FeedsPer {
    /** No additional calendars. */
    COLLEGE,
    /** One for each organization that owes something or had a calendar before. */
    ORGANIZATION,
    /** One for each person who owes or is responsible for something or had a calendar before. */
    PERSON;

    /**
     * The name on the command line.
     *
     * @return for instance {@code organization}
     */
    public String code() {
        return Ascii.toLowerCase(name());
    }

    /** Returns one file for each feed. */
    List<OutputFile> files(Feeds feeds) {
        List<Feed> these = switch (this) {
            case COLLEGE -> List.of();
            case ORGANIZATION -> feeds.organizations();
            case PERSON -> feeds.people();
        };
        return these.stream()
                .map(feed -> new OutputFile(feed.address(), feed::write))
                .toList();
    }
}
