package dev.norms.calendar.ical;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.util.DateTimeComponents;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStart;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What is written is read back by two independent readers, and every octet is in order. */
class CalendarWriterProperties {
    private static final String NAME = "年度计划, \"a;b\"";
    private static final Instant STAMP = Instant.parse("2025-11-04T01:02:03Z");

    /** Characters of every width, those that are escaped, and those on which readers stumble. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<Integer> points = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.integers().between(0x4E00, 0x9FFF)),
                Tuple.of(4, Arbitraries.integers().between(0x20, 0x7E)),
                Tuple.of(2, Arbitraries.of('\\' + 0, ';' + 0, ',' + 0, '\n' + 0, ' ' + 0, ':' + 0, '"' + 0)),
                Tuple.of(1, Arbitraries.integers().between(0xA0, 0x7FF)),
                Tuple.of(1, Arbitraries.integers().between(0x1F300, 0x1FAFF)),
                Tuple.of(1, Arbitraries.integers().between(0x20000, 0x2FA1F)));
        return points.list()
                .ofMinSize(0)
                .ofMaxSize(120)
                .map(list -> list.stream()
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString());
    }

    @Provide
    Arbitrary<CalendarEntry> events() {
        return events(texts());
    }

    /** ical4j 4.4.0 misreads some escaped backslashes (before a line break, in lists); biweekly reads them all. */
    @Provide
    Arbitrary<CalendarEntry> eventsWithoutBackslash() {
        return events(texts().map(text -> text.replace('\\', '/')));
    }

    private static Arbitrary<CalendarEntry> events(Arbitrary<String> texts) {
        Arbitrary<LocalDate> dates = Arbitraries.integers().between(0, 40_000).map(LocalDate.of(1990, 1, 1)::plusDays);
        return Combinators.combine(
                        texts.map(text -> "u" + text.strip() + "@x"),
                        dates.map(Timing::wholeDay),
                        kinds(texts.map(text -> "s" + text + "e")),
                        kinds(texts.map(text -> text.isEmpty() ? "" : "d" + text + "e")), // ical4j strips blanks
                        kinds(texts.map(text -> "c" + text.strip() + "c"))
                                .list()
                                .ofMaxSize(3),
                        Arbitraries.of(CalendarEntry.Status.class),
                        Arbitraries.integers()
                                .between(1, 1_000_000)
                                .map(Duration::ofSeconds)
                                .list()
                                .ofMaxSize(2),
                        Arbitraries.integers().between(0, 99))
                .as((uid, timing, summary, description, categories, status, alarms, number) -> new CalendarEntry(
                        uid, timing, summary, description, categories, status, alarms, number, STAMP));
    }

    /** Encoded when written, encoded before, and of parts of both ways. */
    private static Arbitrary<CalendarText> kinds(Arbitrary<String> texts) {
        return Arbitraries.oneOf(
                texts.map(CalendarText::of),
                texts.map(CalendarText::of),
                Combinators.combine(texts, Arbitraries.integers().between(0, 120))
                        .as((text, at) -> {
                            int cut = text.offsetByCodePoints(0, Math.min(at, text.codePointCount(0, text.length())));
                            return CalendarText.of(
                                    CalendarText.of(text.substring(0, cut)), CalendarText.of(text.substring(cut)));
                        }));
    }

    @Property(tries = 400)
    void biweekly_reads_the_same(@ForAll("events") CalendarEntry event) throws IOException {
        ICalendar calendar = Biweekly.parse(new String(write(List.of(event)), StandardCharsets.UTF_8))
                .first();
        VEvent read = calendar.getEvents().get(0);
        assertThat(calendar.getNames().get(0).getValue()).isEqualTo(NAME);
        assertThat(calendar.getExperimentalProperty("X-WR-CALNAME").getValue()).isNotEmpty();
        assertThat(read.getUid().getValue()).isEqualTo(event.uid());
        assertThat(read.getSummary().getValue()).isEqualTo(event.summary().toString());
        assertThat(read.getDescription() == null ? "" : read.getDescription().getValue())
                .isEqualTo(event.description().toString());
        assertThat(read.getCategories().stream()
                        .flatMap(c -> c.getValues().stream())
                        .toList())
                .isEqualTo(event.categories().stream().map(Object::toString).toList());
        assertThat(read.getStatus().getValue()).isEqualTo(event.status().name());
        assertThat(read.getSequence().getValue()).isEqualTo(event.sequence());
        assertThat(read.getDateStart().getValue().hasTime()).isFalse();
        assertThat(day(read.getDateStart().getValue().getRawComponents()))
                .isEqualTo(event.timing().day());
        assertThat(day(read.getDateEnd().getValue().getRawComponents()))
                .isEqualTo(event.timing().day().plusDays(1));
        assertThat(read.getDateTimeStamp().getValue().toInstant()).isEqualTo(STAMP);
        assertThat(read.getAlarms())
                .extracting(alarm -> -alarm.getTrigger().getDuration().toMillis() / 1000)
                .isEqualTo(event.alarms().stream().map(Duration::toSeconds).toList());
        assertThat(calendar.validate(ICalVersion.V2_0)).isEmpty();
    }

    @Property(tries = 400)
    void ical4j_reads_the_same(@ForAll("eventsWithoutBackslash") CalendarEntry event)
            throws IOException, ParserException {
        Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(write(List.of(event))));
        net.fortuna.ical4j.model.component.VEvent read = (net.fortuna.ical4j.model.component.VEvent)
                calendar.getComponents().get(0);
        assertThat(read.getUid().orElseThrow().getValue()).isEqualTo(event.uid());
        assertThat(read.getSummary().getValue()).isEqualTo(event.summary().toString());
        assertThat(read.getDescription() == null ? "" : read.getDescription().getValue())
                .isEqualTo(event.description().toString());
        assertThat(read.getProperty("CATEGORIES")
                        .map(c -> ((Categories) c).getCategories().getTexts())
                        .orElse(Set.of()))
                .isEqualTo(event.categories().stream()
                        .map(Object::toString)
                        .collect(Collectors.toCollection(TreeSet::new)));
        assertThat(read.getStatus().getValue()).isEqualTo(event.status().name());
        assertThat(read.<DtStart<LocalDate>>getProperty("DTSTART").orElseThrow().getDate())
                .isEqualTo(event.timing().day());
        assertThat(read.<DtEnd<LocalDate>>getProperty("DTEND").orElseThrow().getDate())
                .isEqualTo(event.timing().day().plusDays(1));
        assertThat(read.getDateTimeStamp().getDate()).isEqualTo(STAMP);
        assertThat(read.getAlarms()).hasSize(event.alarms().size());
        assertThat(calendar.validate(true).getEntries()).isEmpty();
    }

    @Property(tries = 400)
    void lines_are_short_whole_and_end_in_crlf(@ForAll("events") CalendarEntry a, @ForAll String any)
            throws IOException {
        CalendarEntry b = new CalendarEntry(
                a.uid(),
                a.timing(),
                CalendarText.of("s" + any),
                CalendarText.of(any),
                a.categories(),
                a.status(),
                a.alarms(),
                a.sequence(),
                a.stamp());
        List<byte[]> lines = lines(write(List.of(a, b)));
        assertThat(lines).allSatisfy(line -> {
            assertThat(line.length).isLessThanOrEqualTo(75);
            assertThat(decode(line)).doesNotContain("\r", "\n");
        });
    }

    @Property(tries = 400)
    void how_a_text_was_made_changes_no_octet(@ForAll("events") CalendarEntry entry, @ForAll String any, @ForAll int at)
            throws IOException {
        String text = entry.description() + any;
        int cut = Math.floorMod(at, text.length() + 1);
        CalendarText plain = CalendarText.of(text);
        assertThat(write(List.of(described(entry, CalendarText.of(text)))))
                .isEqualTo(write(List.of(described(entry, plain))));
        String one = text.substring(0, cut);
        String other = text.substring(cut);
        CalendarText joined = CalendarText.of(CalendarText.of(one), CalendarText.of(other));
        if (joined.equals(plain)) { // but where a line break or a pair was torn apart
            assertThat(write(List.of(described(entry, joined)))).isEqualTo(write(List.of(described(entry, plain))));
        } else {
            assertThat(one + "|" + other).containsPattern("\r\\|\n|[\ud800-\udbff]\\|[\udc00-\udfff]");
        }
    }

    @Property(tries = 400)
    void a_reader_gets_what_the_text_says(@ForAll("events") CalendarEntry entry, @ForAll String any)
            throws IOException {
        CalendarText text = CalendarText.of("d" + any + "e");
        ICalendar read = Biweekly.parse(new String(write(List.of(described(entry, text))), StandardCharsets.UTF_8))
                .first();
        assertThat(read.getEvents().get(0).getDescription().getValue()).isEqualTo(text.toString());
        assertThat(CalendarText.of(text.toString())).isEqualTo(text).hasSameHashCodeAs(text);
    }

    private static CalendarEntry described(CalendarEntry entry, CalendarText text) {
        return new CalendarEntry(
                entry.uid(),
                entry.timing(),
                entry.summary(),
                text,
                entry.categories(),
                entry.status(),
                entry.alarms(),
                entry.sequence(),
                entry.stamp());
    }

    @Property(tries = 20)
    void a_text_longer_than_the_buffer_loses_nothing(@ForAll("texts") String text) throws IOException {
        String last = "。" + "长;文\r\n".repeat(20_000) + text;
        CalendarEntry entry = described(events(Arbitraries.just("x")).sample(), CalendarText.of(last));
        List<byte[]> lines = lines(write(List.of(entry)));
        assertThat(lines).allSatisfy(line -> assertThat(line.length).isLessThanOrEqualTo(75));
        String unfolded = new String(write(List.of(entry)), StandardCharsets.UTF_8).replace("\r\n ", "");
        assertThat(unfolded)
                .contains("DESCRIPTION:。" + "长\\;文\\n".repeat(20_000)
                        + text.replace("\\", "\\\\")
                                .replace(";", "\\;")
                                .replace(",", "\\,")
                                .replace("\n", "\\n") + "\r\n");
    }

    @Property(tries = 20)
    void a_file_longer_than_the_buffer_loses_nothing(@ForAll("events") CalendarEntry event) throws IOException {
        byte[] one = write(List.of(event));
        byte[] head = write(List.of());
        byte[] many = write(Collections.nCopies(150, event));
        assertThat(many.length - head.length).isEqualTo(150 * (one.length - head.length));
    }

    private static LocalDate day(DateTimeComponents parts) {
        return LocalDate.of(parts.getYear(), parts.getMonth(), parts.getDate());
    }

    private static byte[] write(List<CalendarEntry> events) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CalendarWriter.of("-//dev.norms//norms//ZH", NAME).write(events, out);
        return out.toByteArray();
    }

    private static List<byte[]> lines(byte[] file) {
        List<byte[]> lines = new ArrayList<>();
        int start = 0;
        for (int i = 1; i < file.length; i++) {
            if (file[i] == '\n' && file[i - 1] == '\r') {
                lines.add(Arrays.copyOfRange(file, start, i - 1));
                start = i + 1;
            }
        }
        assertThat(start).isEqualTo(file.length);
        return lines;
    }

    private static String decode(byte[] line) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new AssertionError("line must be whole UTF-8", e);
        }
    }
}
