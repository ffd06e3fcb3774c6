package dev.norms.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.norms.calendar.feed.Namespace;
import dev.norms.fact.Checked;
import dev.norms.files.published.PublishedFolder;
import dev.norms.files.university.Answers;
import dev.norms.files.university.UniversityCalendar;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Readings of calendars. */
final class Calendars {
    private static final Path FOLDER = folder();
    private static final String BEFORE =
            "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20270104\r\nDTEND;VALUE=DATE:20270110\r\nSUMMARY:";
    private static final String AFTER = "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

    private Calendars() {}

    static void readUniversity(byte[] input) {
        tell(UniversityCalendar.check(write("university.ics", input), Answers.NONE));
    }

    static void readTitle(byte[] input) {
        String title = Texts.decode(input).replaceAll("[\r\n]", " ");
        tell(UniversityCalendar.check("university.ics", BEFORE + title + AFTER));
    }

    static void readAnswers(byte[] input) {
        Checked<Answers> answers = Answers.check(write("answers.csv", input));
        Bounds.requireSentences(answers.problems());
        Path file = write("university.ics", (BEFORE + "放假" + AFTER).getBytes(UTF_8));
        tell(UniversityCalendar.check(file, answers.value()));
    }

    static void readFeed(byte[] input) {
        write("schedule.ics", input);
        Bounds.requireSentences(PublishedFolder.check(FOLDER, Namespace.NONE).problems());
    }

    private static void tell(Checked<UniversityCalendar> read) {
        Bounds.requireSentences(read.problems());
        UniversityCalendar calendar = read.value();
        calendar.events().forEach(event -> Bounds.requireSentences(event.explain()));
        calendar.questions().forEach(Bounds::requireSentences);
        calendar.notes().forEach(Bounds::requireSentences);
        if (read.problems().isEmpty()) {
            calendar.calendar();
        }
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("norms-fuzz");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path write(String name, byte[] bytes) {
        try {
            return Files.write(FOLDER.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
