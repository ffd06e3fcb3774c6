package dev.norms.files.published;

import dev.norms.calendar.feed.Feed;
import dev.norms.calendar.feed.Namespace;
import dev.norms.calendar.feed.Published;
import dev.norms.fact.Checked;
import dev.norms.fact.Origin;
import dev.norms.fact.Problem;
import dev.norms.label.Label;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The folder of an earlier run: {@code schedule.ics}, and the calendars in {@code organizations} and {@code people}.
 *
 * <p>Every file that ends in {@code .ics} must be one of these, written by the program under the same namespace; other
 * files are ignored.
 */
public final class PublishedFolder {
    private PublishedFolder() {}

    /**
     * Reads a folder and returns the problems instead of throwing.
     *
     * @param folder the folder
     * @param namespace the namespace of the feeds to be written next
     * @return the calendars that could be read, and every problem by file and line
     */
    public static Checked<Published> check(Path folder, Namespace namespace) {
        List<Problem> problems = new ArrayList<>();
        Published published = Published.NOTHING;
        if (!Files.isRegularFile(folder.resolve(Feed.COLLEGE))) {
            problems.add(problem(
                    Feed.COLLEGE, Label.of("没有这个文件，此文件夹不是plan写出的", "missing, so plan did not write this folder")));
        }
        for (String name : names(folder, "")) {
            if (name.equals(Feed.COLLEGE)) {
                published = read(folder, name, namespace, published, problems);
            } else {
                problems.add(problem(name, Label.of("不是plan写出的日历", "not a calendar written by plan")));
            }
        }
        for (String below : List.of(Feed.ORGANIZATIONS, Feed.PEOPLE)) {
            for (String name : names(folder.resolve(below), below + "/")) {
                published = read(folder, name, namespace, published, problems);
            }
        }
        return new Checked<>(published, problems);
    }

    private static Problem problem(String name, Label what) {
        return new Problem(new Origin(name), "", what, "");
    }

    private static Published read(
            Path folder, String name, Namespace namespace, Published published, List<Problem> problems) {
        PublishedFeedReader feed = new PublishedFeedReader(folder.resolve(name), name, namespace);
        problems.addAll(feed.problems());
        return feed.problems().isEmpty() ? published.and(name, feed.name(), feed.entries()) : published;
    }

    private static List<String> names(Path folder, String prefix) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(
                            file -> Files.isRegularFile(file) || Files.isDirectory(file)) // no pipes, which never end
                    .map(file -> Objects.requireNonNull(file.getFileName()).toString())
                    .filter(name -> name.endsWith(".ics"))
                    .sorted()
                    .map(prefix::concat)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
