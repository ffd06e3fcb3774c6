package dev.norms.files.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.io.ByteSource;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.norms.files.csv.TextCheck.Break;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

/** The check before reading and the parser agree on where a text breaks. */
class TextCheckProperties {
    @Property(tries = 3000)
    void a_text_without_flaw_can_be_parsed_and_one_with_a_flaw_up_to_it(
            @ForAll @Chars({'"', '"', ',', '\n', '\r', ' ', '\t', 'a', '中'}) @StringLength(max = 30) String text)
            throws IOException {
        Optional<Break> flaw = check(text.getBytes(StandardCharsets.UTF_8));

        if (flaw.isEmpty()) {
            assertThatCode(() -> parse(text)).doesNotThrowAnyException();
        } else if (flaw.get().flaw().what().en().startsWith("text after")) {
            assertThatThrownBy(() -> parse(text))
                    .isInstanceOf(CsvParseException.class)
                    .message()
                    .containsAnyOf("record that started in line " + flaw.get().recordLine(), "first record");
        } else {
            List<CsvRecord> records = parse(text);
            assertThat(records.get(records.size() - 1).getStartingLineNumber())
                    .isEqualTo(flaw.get().recordLine());
        }
    }

    @Property
    void bytes_that_are_no_text_are_found_at_their_line(
            @ForAll @Chars({'中', '\n', 'a'}) @StringLength(max = 9000) String before) throws IOException {
        byte[] bytes = (before + "?").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0xE4;

        assertThat(check(bytes))
                .hasValueSatisfying(flaw -> assertThat(flaw)
                        .returns(
                                1 + before.chars().filter(c -> c == '\n').count(),
                                found -> found.flaw().line())
                        .returns("0xE4", found -> found.flaw().value()));
    }

    private static Optional<Break> check(byte[] bytes) throws IOException {
        return TextCheck.of(ByteSource.wrap(bytes), new Dialect(Encoding.UTF_8, ',', false));
    }

    private static List<CsvRecord> parse(String text) {
        return CsvReader.builder()
                .trimWhitespacesAroundQuotes(true)
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)
                .stream()
                .toList();
    }
}
