package dev.norms.calendar.ical;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.ical.ContentLines.Literal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** A line is full before it is folded, whatever it begins with. */
class ContentLinesProperties {
    private static final int LONGEST = 75;

    @Property(tries = 100)
    void only_the_last_part_of_a_line_is_shorter_than_75_octets(
            @ForAll @IntRange(max = 20) int nameLength, @ForAll @IntRange(max = 400) int length) throws IOException {
        String name = "N".repeat(nameLength) + ":";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ContentLines lines = new ContentLines(out);
        lines.literal(Literal.of("BEGIN:VEVENT\n" + name));
        lines.value("v".repeat(length).getBytes(US_ASCII));
        lines.flush();
        List<String> written = List.of(out.toString(US_ASCII).split("\r\n", -1));
        assertThat(written.get(0)).isEqualTo("BEGIN:VEVENT");
        List<String> folded = written.subList(1, written.size());
        assertThat(folded.subList(0, folded.size() - 1)).allMatch(line -> line.length() == LONGEST);
        assertThat(folded.get(folded.size() - 1)).hasSizeLessThanOrEqualTo(LONGEST);
        assertThat(String.join("\r\n", folded).replace("\r\n ", "")).isEqualTo(name + "v".repeat(length));
    }
}
