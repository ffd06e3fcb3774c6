package dev.norms.files.ics;

import static java.nio.charset.StandardCharsets.UTF_8;

import biweekly.ICalendar;
import biweekly.io.ParseWarning;
import biweekly.io.text.ICalReader;
import com.google.common.collect.ImmutableList;
import dev.norms.fact.Checked;
import dev.norms.fact.Origin;
import dev.norms.fact.Problem;
import dev.norms.label.Label;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** The text of an iCalendar file that is known to be complete, with the lines on which its components begin. */
public final class CalendarFile {
    private final String name;
    private final String text;
    private final List<String> lines;

    private CalendarFile(String name, String text) {
        this.name = name;
        this.text = text;
        this.lines =
                text.lines().map(line -> line.strip().toUpperCase(Locale.ROOT)).toList();
    }

    /**
     * Reads a file.
     *
     * @param file the file, in UTF-8
     * @param name the name of the file in problems
     * @return the file, without text if there are problems, and every problem
     */
    public static Checked<CalendarFile> check(Path file, String name) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            return check(name, UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (NoSuchFileException e) {
            return unreadable(name, Label.of("没有这个文件", "there is no such file"));
        } catch (CharacterCodingException e) {
            return unreadable(name, Label.of("这不是UTF-8编码的日历文件（iCalendar）", "not an iCalendar file in UTF-8"));
        } catch (IOException e) {
            return unreadable(name, Label.of("无法读取此文件", "the file cannot be read"));
        }
    }

    /**
     * Checks a text.
     *
     * @param name the name of the file in problems
     * @param text the text
     * @return the file, without text if it is not iCalendar, and every problem
     */
    public static Checked<CalendarFile> check(String name, String text) {
        CalendarFile file = new CalendarFile(name, text);
        if (!file.lines.contains("BEGIN:VCALENDAR")) {
            return unreadable(name, Label.of("这不是日历文件（iCalendar）", "not an iCalendar file"));
        }
        return new Checked<>(
                file,
                file.lines.contains("END:VCALENDAR")
                        ? List.of()
                        : List.of(file.problem(
                                file.lines.size(),
                                "",
                                Label.of("文件不完整，缺少END:VCALENDAR", "the file is truncated, END:VCALENDAR is missing"),
                                "")));
    }

    private static Checked<CalendarFile> unreadable(String name, Label what) {
        CalendarFile nothing = new CalendarFile(name, "");
        return new Checked<>(nothing, List.of(nothing.problem(0, "", what, "")));
    }

    /**
     * The calendars in the file.
     *
     * @param warnings receives a warning for each property that could not be read
     * @return the calendars in the order of the file
     */
    public ImmutableList<ICalendar> calendars(Consumer<ParseWarning> warnings) {
        ImmutableList.Builder<ICalendar> calendars = ImmutableList.builder();
        try (ICalReader reader = new ICalReader(text)) {
            for (ICalendar calendar = reader.readNext(); calendar != null; calendar = reader.readNext()) {
                reader.getWarnings().forEach(warnings);
                calendars.add(calendar);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return calendars.build();
    }

    /**
     * The lines on which components of a kind begin.
     *
     * @param component the kind, for instance {@code VEVENT}
     * @return line numbers from 1, in the order of the file
     */
    public ImmutableList<Integer> lines(String component) {
        String begin = "BEGIN:" + component;
        return IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).equals(begin))
                .mapToObj(i -> i + 1)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * A place in the file.
     *
     * @param line the line from 1, or 0 for the file as a whole
     * @return the place
     */
    public Origin origin(int line) {
        return new Origin(line == 0 ? name : name + ":" + line);
    }

    /**
     * A problem in the file.
     *
     * @param line the line from 1, or 0 for the file as a whole
     * @param attribute what is wrong there, or empty
     * @param what the problem
     * @param value the value that is wrong, or empty
     * @return the problem
     */
    public Problem problem(int line, String attribute, Label what, String value) {
        return new Problem(origin(line), attribute, what, value);
    }
}
