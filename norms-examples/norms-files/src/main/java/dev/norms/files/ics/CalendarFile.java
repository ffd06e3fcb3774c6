package dev.norms.files.ics;

import biweekly.ICalendar;
import biweekly.io.ParseWarning;
import biweekly.io.text.ICalReader;
import com.google.common.collect.ImmutableList;
import dev.norms.fact.Checked;
import dev.norms.fact.Origin;
import dev.norms.fact.Problem;
import dev.norms.label.Label;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * An iCalendar file, read into its components. A file that ends too early is read as far as it goes, and reported as a
 * problem. Time zones are never evaluated.
 */
public final class CalendarFile {
    private static final Label NOT_A_CALENDAR = Label.of("这不是日历文件（iCalendar）", "not an iCalendar file");

    private final String name;
    private final String text;
    private final ImmutableList<Component> roots;

    private CalendarFile(String name, String text, ImmutableList<Component> roots) {
        this.name = name;
        this.text = text;
        this.roots = roots;
    }

    /**
     * Reads a file.
     *
     * @param file the file: UTF-8, UTF-16 with a byte-order mark, or GB18030
     * @param name the name of the file in problems
     * @param wanted the names of the properties to keep in {@link #components()}, in upper case
     * @param limits the limits beyond which a file is refused
     * @return the file, without components if it cannot be read, and every problem
     */
    public static Checked<CalendarFile> check(Path file, String name, Set<String> wanted, Limits limits) {
        try (InputStream stream = Files.newInputStream(file)) {
            return check(stream.readNBytes(limits.bytes() + 1), name, wanted, limits);
        } catch (NoSuchFileException e) {
            return unreadable(name, 0, Label.of("没有这个文件", "there is no such file"));
        } catch (IOException e) {
            return unreadable(name, 0, Label.of("无法读取此文件", "the file cannot be read"));
        }
    }

    /**
     * Reads the bytes of a file.
     *
     * @param bytes the bytes: UTF-8, UTF-16 with a byte-order mark, or GB18030
     * @param name the name of the file in problems
     * @param wanted the names of the properties to keep in {@link #components()}, in upper case
     * @param limits the limits beyond which a file is refused
     * @return the file, without components if it cannot be read, and every problem
     */
    public static Checked<CalendarFile> check(byte[] bytes, String name, Set<String> wanted, Limits limits) {
        if (bytes.length > limits.bytes()) {
            int megabytes = limits.bytes() >> 20;
            return unreadable(
                    name, 0, Label.of("文件超过" + megabytes + " MB", "the file is larger than " + megabytes + " MB"));
        }
        try {
            Optional<Unfolded> unfolded = Unfolded.of(bytes, limits);
            if (unfolded.isEmpty()) {
                return unreadable(name, 0, Label.of("这不是UTF-8编码的日历文件（iCalendar）", "not an iCalendar file in UTF-8"));
            }
            return check(unfolded.get(), name, wanted, limits);
        } catch (LimitException e) {
            return unreadable(name, e.line(), e.what());
        }
    }

    private static Checked<CalendarFile> check(Unfolded unfolded, String name, Set<String> wanted, Limits limits) {
        ComponentReader.Components read = ComponentReader.read(unfolded, wanted, limits);
        CalendarFile file = new CalendarFile(name, unfolded.text(), read.roots());
        if (file.calendarComponents().findAny().isEmpty()) {
            return unreadable(name, 0, NOT_A_CALENDAR);
        }
        Label truncated = Label.of("文件不完整，缺少END:VCALENDAR", "the file is truncated, END:VCALENDAR is missing");
        return new Checked<>(
                file, read.complete() ? List.of() : List.of(file.problem(unfolded.lastLine(), "", truncated, "")));
    }

    private static Checked<CalendarFile> unreadable(String name, int line, Label what) {
        CalendarFile nothing = new CalendarFile(name, "", ImmutableList.of());
        return new Checked<>(nothing, List.of(nothing.problem(line, "", what, "")));
    }

    private Stream<Component> calendarComponents() {
        return roots.stream().filter(root -> root.name().equals("VCALENDAR"));
    }

    /**
     * The calendars in the file, uninterpreted.
     *
     * @return the components {@code VCALENDAR} in the order of the file; none if the file cannot be read
     */
    public ImmutableList<Component> components() {
        return calendarComponents().collect(ImmutableList.toImmutableList());
    }

    /**
     * The calendars in the file, interpreted by biweekly without their time zones.
     *
     * @param warnings receives a warning for each property that could not be read
     * @return the calendars in the order of the file
     */
    public ImmutableList<ICalendar> calendars(Consumer<ParseWarning> warnings) {
        ImmutableList.Builder<ICalendar> calendars = ImmutableList.builder();
        try (ICalReader reader = new ICalReader(withoutTimeZones())) {
            for (ICalendar calendar = reader.readNext(); calendar != null; calendar = reader.readNext()) {
                reader.getWarnings().forEach(warnings);
                calendars.add(calendar);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return calendars.build();
    }

    /** Returns the text without definitions of time zones, which biweekly would evaluate. */
    private String withoutTimeZones() {
        if (!text.toUpperCase(Locale.ROOT).contains("BEGIN:VTIMEZONE")) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        boolean isInTimeZone = false;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            String upper = line.strip().toUpperCase(Locale.ROOT);
            isInTimeZone |= upper.equals("BEGIN:VTIMEZONE");
            if (!isInTimeZone) {
                kept.append(line).append('\n');
            }
            isInTimeZone &= !upper.equals("END:VTIMEZONE");
        }
        return kept.toString();
    }

    /**
     * The lines on which components of a kind begin.
     *
     * @param component the kind, for instance {@code VEVENT}
     * @return line numbers from 1, in the order of the file
     */
    public ImmutableList<Integer> lines(String component) {
        return calendarComponents()
                .flatMap(calendar -> calendar.each(component))
                .map(Component::line)
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
