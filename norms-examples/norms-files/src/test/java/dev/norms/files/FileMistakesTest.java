package dev.norms.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.ByteSource;
import dev.norms.fact.Checked;
import dev.norms.files.leniency.Leniency;
import dev.norms.files.leniency.LeniencyNote;
import dev.norms.opinion.ImplementationOpinion;
import java.io.FileNotFoundException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What can be wrong with a file as a whole, tried on every file: one mistake is one problem and nothing follows. */
class FileMistakesTest {
    static Collection<String> files() {
        return Folder.COLUMNS.keySet();
    }

    @Test
    void the_sample_is_good() {
        assertThat(Folder.good().problems()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void only_required_columns_must_be_there(String file) {
        for (String described : Folder.described(file)) {
            String column = described.replaceAll("[?]?=.*", "");
            String chinese = described.replaceAll(".*=", "");
            String missing = file + ":1: " + column + ": missing column (" + chinese + ")";

            assertThat(Folder.good().drop(file, column).problems())
                    .filteredOn(problem -> !problem.endsWith("unknown activity (a1)")) // its id was dropped
                    .isEqualTo(Folder.isRequired(described) ? List.of(missing) : List.of());
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void only_required_cells_must_not_be_empty(String file) {
        for (String described : Folder.described(file)) {
            String column = described.replaceAll("[?]?=.*", "");

            assertThat(Folder.good().set(file, column, " ").problems())
                    .isEqualTo(
                            Folder.isRequired(described)
                                    ? List.of(file + ":2: " + column + ": must not be empty")
                                    : List.of());
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_file_may_have_chinese_headers(String file) {
        assertThat(Folder.good().inChinese(file).problems()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void only_organizations_must_be_there(String file) {
        boolean isNeeded = file.equals("organizations.csv");
        boolean isReferredTo = file.equals("people.csv") || file.equals("activities.csv");
        List<String> problems = Folder.good().without(file).problems();

        assertThat(problems.isEmpty()).isEqualTo(!isNeeded && !isReferredTo);
        if (isNeeded) {
            assertThat(problems).containsExactly("organizations.csv: this file is required");
        } else {
            assertThat(problems).allMatch(problem -> problem.contains("unknown"));
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_file_without_header_is_one_problem(String file) {
        for (String text : List.of("", "\n\n", "\ufeff", " , \r\n")) {
            assertThat(Folder.good().put(file, text).problems())
                    .containsExactly(file + ":1: the file is empty; the header line is missing");
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void an_unknown_column_is_noted_once_and_a_text_under_no_name_too(String file) {
        String text = Folder.good().text(file).replaceAll("(?m)$", ",x,").replaceFirst(",x,", ",colour, ");
        Checked<CollegeFiles> checked =
                Folder.good().put(file, text.replaceAll("\n,x,$", "") + "").check();

        assertThat(checked.problems()).isEmpty();
        assertThat(checked.value().leniencies()).singleElement().satisfies(note -> {
            assertThat(note.leniency()).isEqualTo(Leniency.UNKNOWN_COLUMN);
            assertThat(note.label().en()).isEqualTo(file + ": 1 place: unknown column, not read: line 1 \"colour\"");
        });
        assertThat(Folder.good()
                        .put(file, text.replaceAll("\n,x,$", "").replace(",x,", ",x,stray"))
                        .check()
                        .value()
                        .leniencies())
                .singleElement()
                .satisfies(note -> assertThat(note.count()).isGreaterThan(1));
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_column_that_is_there_twice_is_one_problem(String file) {
        String first = Folder.columns(file).get(0);
        String text = Folder.good().text(file).replaceAll("(?m)^([^,\n]+),", "$1,$1,");

        assertThat(Folder.good().put(file, text).problems())
                .containsExactly(file + ":1: " + first + ": the column is repeated (" + first + ")");
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_row_with_a_cell_too_many_or_too_few_is_one_problem(String file) {
        String text = Folder.good().text(file);
        int width = Folder.columns(file).size();

        assertThat(Folder.good()
                        .put(file, text.replaceFirst("\n(.+)\n", "\n$1,y\n"))
                        .problems())
                .containsExactly(file + ":2: must have " + width + " cells, but has (" + (width + 1) + ")");
        boolean isNeeded = Folder.isRequired(Folder.described(file).get(width - 1));
        Folder shorter = Folder.good().put(file, text.replaceFirst("\n(.+),[^,\n]*\n", "\n$1\n"));
        assertThat(shorter.problems())
                .isEqualTo(
                        isNeeded
                                ? List.of(file + ":2: must have " + width + " cells, but has (" + (width - 1) + ")")
                                : List.of());
        assertThat(shorter.check().value().leniencies())
                .extracting(LeniencyNote::leniency)
                .isEqualTo(isNeeded ? List.of() : List.of(Leniency.SHORT_ROW));
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_text_in_utf_8_with_a_broken_byte_is_one_problem_with_its_line(String file) {
        byte[] chinese = (Folder.good().text(file) + "\n名名名x").getBytes(StandardCharsets.UTF_8);
        chinese[chinese.length - 1] = (byte) 0xE5;

        assertThat(Folder.good().put(file, chinese).problems())
                .singleElement()
                .asString()
                .matches(file + ":[0-9]+: not UTF-8 text; save it as \"CSV UTF-8\" \\(0x[0-9A-F]{2}\\)");
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_binary_file_is_one_problem(String file) {
        assertThat(Folder.good()
                        .put(file, new byte[] {'P', 'N', 'G', 4, '\n', 0, 0})
                        .problems())
                .contains(file + ":2: contains a NUL character, so it is not a text file; save it as \"CSV UTF-8\"")
                .allMatch(problem -> problem.startsWith(file + ":"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void broken_quotes_are_one_problem_and_the_rows_before_are_read(String file) {
        String text = Folder.good().text(file);
        int line = text.split("\n").length + 1;

        assertThat(Folder.good().put(file, text + "\"x\ny").problems())
                .containsExactly(file + ":" + line + ": a quotation mark is never closed");
        assertThat(Folder.good().put(file, text + "\"x\ny\"z,\n").problems())
                .containsExactly(file + ":" + (line + 1) + ": text after a closing quotation mark");
    }

    @Test
    void a_file_that_cannot_be_opened_is_one_problem() {
        Map<String, ByteSource> sources = Folder.good().sources();
        sources.put("people.csv", new ByteSource() {
            @Override
            public InputStream openStream() throws FileNotFoundException {
                throw new FileNotFoundException("x");
            }
        });

        assertThat(CollegeFolder.check(sources, ImplementationOpinion.book()).problems())
                .singleElement()
                .hasToString("people.csv: the file cannot be read");
    }
}
