package dev.norms.files.university;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.academic.Semester;
import dev.norms.calendar.workday.ChinaWorkdays;
import dev.norms.calendar.workday.WorkCalendar;
import dev.norms.label.Label;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What follows from a calendar depends on its events alone, not on how they stand in the file. */
class UniversityCalendarProperties {
    private static final List<Stranger> STRANGERS = Stranger.all().toList();
    private static final LocalDate START = LocalDate.of(2025, 1, 1);
    private final WorkCalendar bundled = ChinaWorkdays.bundled();

    @Provide
    Arbitrary<Stranger> strangers() {
        return Arbitraries.of(STRANGERS);
    }

    @Provide
    Arbitrary<Set<LocalDate>> days() {
        return Arbitraries.integers()
                .between(0, 700)
                .map(START::plusDays)
                .set()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    @Property(tries = 100)
    void days_off_come_back_unless_they_are_known(@ForAll("days") Set<LocalDate> off) {
        String[] events = off.stream().map(day -> Ics.event(day, day, "校庆日放假")).toArray(String[]::new);

        assertThat(Ics.read(events).days())
                .extracting(day -> day.date())
                .isEqualTo(off.stream().filter(bundled::isWorkingDay).sorted().toList());
        assertThat(off).noneMatch(Ics.read(events).calendar().workdays()::isWorkingDay);
    }

    @Property(tries = 200)
    void semesters_come_back_however_they_are_written(
            @ForAll @IntRange(max = 300) int start,
            @ForAll @IntRange(min = 60, max = 150) int length,
            @ForAll @IntRange(max = 4) int form) {
        LocalDate first = START.plusDays(start);
        LocalDate last = first.plusDays(length - 1L);
        List<String> events = switch (form) {
            case 0 -> List.of(Ics.event(first, last, "第一学期"));
            case 1 -> List.of(Ics.event(first, first, "开学"), Ics.event(last, last, "学期结束"));
            case 2 -> List.of(Ics.event(first, first, "正式上课"), Ics.event(last.plusDays(1), last.plusDays(30), "暑假"));
            case 3 -> List.of(Ics.event(first, first, "Classes begin"), Ics.event(last, last, "Last day of classes"));
            default ->
                List.of(
                        Ics.event(first, first, "老生开始上课"),
                        Ics.event(first.plusDays(14), first.plusDays(14), "新生开始上课"),
                        Ics.event(last.plusDays(1), last.plusDays(1), "学生寒假开始"));
        };

        UniversityCalendar read = Ics.read(events.toArray(String[]::new));

        assertThat(read.semesters())
                .extracting(Semester::first, Semester::last)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(first, last));
        assertThat(read.days()).isEmpty();
        assertThat(read.questions()).isEmpty();
    }

    @Property(tries = 60)
    void the_order_of_events_changes_nothing(
            @ForAll("strangers") Stranger stranger, @ForAll @IntRange(max = 999) int seed) {
        String[] events = events(stranger.text());
        List<String> shuffled = new ArrayList<>(List.of(events));
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(summary(Ics.calendar(shuffled.toArray(String[]::new)))).isEqualTo(summary(stranger.text()));
    }

    @Property(tries = 60)
    void events_that_have_nothing_to_do_with_it_change_nothing(
            @ForAll("strangers") Stranger stranger, @ForAll @IntRange(max = 364) int day) {
        LocalDate first = stranger.entries().get(0).first().plusDays(day);
        String more = Ics.event(first, first, "学术讲座")
                + Ics.event(first, first.plusDays(9), "关于寒假放假的通知")
                + Ics.event(first, first, "Deadline for registration")
                + Ics.event(first, first, "校学位评定委员会会议");

        assertThat(summary(stranger.text().replace("END:VCALENDAR", more + "END:VCALENDAR")))
                .isEqualTo(summary(stranger.text()));
    }

    @Property(tries = 100)
    void line_endings_folds_and_encodings_change_nothing(
            @ForAll("strangers") Stranger stranger,
            @ForAll @IntRange(min = 4, max = 74) int width,
            @ForAll boolean tab,
            @ForAll @IntRange(max = 2) int ending,
            @ForAll boolean mark)
            throws IOException {
        Path file = Files.createTempFile("folded", ".ics");
        try {
            Files.write(
                    file,
                    folded(
                            stranger.text(),
                            width,
                            tab,
                            List.of("\n", "\r\n", "\r").get(ending),
                            mark));
            UniversityCalendar read =
                    UniversityCalendar.check(file, Answers.NONE).orThrow();
            assertThat(summary(read)).isEqualTo(summary(stranger.text()));
        } finally {
            Files.delete(file);
        }
    }

    /** Folds after so many bytes, also inside characters. */
    private static byte[] folded(String text, int width, boolean tab, String ending, boolean mark) {
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        out.writeBytes((mark ? "\ufeff" : "").getBytes(StandardCharsets.UTF_8));
        for (String line : text.lines().toList()) {
            byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
            for (int at = 0; at < bytes.length; at += width) {
                out.writeBytes(at == 0 ? new byte[0] : (ending + (tab ? "\t" : " ")).getBytes(StandardCharsets.UTF_8));
                out.write(bytes, at, Math.min(width, bytes.length - at));
            }
            out.writeBytes(ending.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    private static String[] events(String text) {
        String body = text.substring(text.indexOf("BEGIN:VEVENT"), text.lastIndexOf("END:VCALENDAR"));
        return body.split("(?<=END:VEVENT\n)", -1);
    }

    private static List<String> summary(String text) {
        return summary(UniversityCalendar.check("x.ics", text).orThrow());
    }

    private static List<String> summary(UniversityCalendar read) {
        List<String> summary = new ArrayList<>();
        read.semesters().forEach(semester -> summary.add(semester.toString()));
        read.days().forEach(day -> summary.add(day.date() + " " + day.isOff()));
        read.questions().stream().map(Label::en).forEach(summary::add);
        return summary;
    }
}
