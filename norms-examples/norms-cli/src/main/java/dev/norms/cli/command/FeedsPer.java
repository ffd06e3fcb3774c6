package dev.norms.cli.command;

import com.google.common.base.Ascii;
import dev.norms.calendar.feed.Feed;
import dev.norms.calendar.feed.Feeds;
import dev.norms.cli.result.OutputFile;
import java.util.List;
import java.util.Map;

/** For whom {@code plan} writes calendars besides the one of the college. */
public enum FeedsPer {
    /** For nobody else. */
    COLLEGE,
    /** One for each organization that owes something. */
    ORGANIZATION,
    /** One for each person who owes or answers for something. */
    PERSON;

    /**
     * How it is named on the command line.
     *
     * @return for instance {@code organization}
     */
    public String code() {
        return Ascii.toLowerCase(name());
    }

    /** The files, named by id, in a folder of their own. */
    List<OutputFile> files(Feeds feeds) {
        return switch (this) {
            case COLLEGE -> List.of();
            case ORGANIZATION -> files("organizations", feeds.byOrganization());
            case PERSON -> files("people", feeds.byPerson());
        };
    }

    private static List<OutputFile> files(String folder, Map<?, Feed> feeds) {
        return feeds.entrySet().stream()
                .map(feed -> new OutputFile(folder + "/" + feed.getKey() + ".ics", feed.getValue()::write))
                .toList();
    }
}
