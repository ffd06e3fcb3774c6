package dev.norms.files.university;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A published calendar or term table that no word was chosen by, labeled by hand.
 *
 * @param name the name of its file
 * @param semesters its semesters
 * @param asks whether a semester is not told completely, so that it must be asked
 * @param entries its events
 */
record Stranger(String name, List<Term> semesters, boolean asks, List<Entry> entries) {
    /** A semester that must be found, or with {@code isRequired} false, may be found. */
    record Term(LocalDate first, LocalDate last, boolean isRequired) {}

    /** An event with what it may be taken for. */
    record Entry(Set<String> labels, LocalDate first, LocalDate last, String title) {}

    static Stream<Stranger> all() {
        return files("strangers").map(Stranger::read);
    }

    static Stream<Path> files(String folder) {
        try (Stream<Path> files =
                Files.list(Path.of(Stranger.class.getResource(folder).toURI()))) {
            return files.sorted().toList().stream();
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stranger read(Path file) {
        List<Term> semesters = new ArrayList<>();
        List<Entry> entries = new ArrayList<>();
        boolean asks = false;
        for (String line : lines(file)) {
            String[] cells = line.split(",", 4);
            if (line.startsWith("#")) {
                continue;
            }
            if (line.equals("ask-semester")) {
                asks = true;
                continue;
            }
            LocalDate first = LocalDate.parse(cells[1]);
            LocalDate last = LocalDate.parse(cells[2]);
            if (cells[0].endsWith("semester")) {
                semesters.add(new Term(first, last, cells[0].equals("semester")));
            } else {
                entries.add(new Entry(Set.of(cells[0].split("\\|", -1)), first, last, cells[3].replace("\"", "")));
            }
        }
        return new Stranger(String.valueOf(file.getFileName()), semesters, asks, entries);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the calendar as iCalendar. */
    String text() {
        StringBuilder text = new StringBuilder("BEGIN:VCALENDAR\n");
        for (Entry entry : entries) {
            text.append("BEGIN:VEVENT\nDTSTART;VALUE=DATE:")
                    .append(plain(entry.first()))
                    .append("\nDTEND;VALUE=DATE:")
                    .append(plain(entry.last().plusDays(1)))
                    .append("\nSUMMARY:")
                    .append(entry.title().replace(",", "\\,").replace(";", "\\;"))
                    .append("\nEND:VEVENT\n");
        }
        return text.append("END:VCALENDAR\n").toString();
    }

    private static String plain(LocalDate day) {
        return day.toString().replace("-", "");
    }
}
