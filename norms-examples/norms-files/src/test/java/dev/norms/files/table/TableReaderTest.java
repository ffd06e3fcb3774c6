package dev.norms.files.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.Iterables;
import com.google.common.io.ByteSource;
import com.google.common.io.CharSource;
import dev.norms.fact.Origin;
import dev.norms.fact.Problem;
import dev.norms.files.cell.CellForm;
import dev.norms.files.csv.CsvTable;
import dev.norms.files.leniency.LeniencyList;
import dev.norms.label.Label;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reading a table of one's own. */
class TableReaderTest {
    private static final Column<String> NAME = Column.required("name", "名", CellForm.text());
    private static final Column<LocalDate> FROM = Column.required("from", "起", CellForm.date());
    private static final Column<LocalDate> UNTIL = Column.optional("until", "止", CellForm.date());
    private static final Span DAYS = new Span(FROM, UNTIL);
    private static final TableFormat<List<String>> ROOMS = TableFormat.<List<String>>of(
                    "rooms", "房间", NAME, FROM, UNTIL)
            .key(NAME, (rooms, name) -> rooms.add("known: " + name))
            .rule(DAYS)
            .eachRow((row, rooms) -> rooms.add(row.origin() + " " + row.get(NAME) + " " + DAYS.of(row)));

    private final List<String> rooms = new ArrayList<>();
    private final List<Row> refused = new ArrayList<>();
    private final ProblemList problems = new ProblemList(List.of("other.csv", "rooms.csv"));
    private final LeniencyList leniencies = new LeniencyList();
    private final TableReader<List<String>> reader =
            new TableReader<>(new Complaints(problems, leniencies), rooms, refused::add, Aliases.NONE);

    @Test
    void good_rows_become_facts_and_bad_rows_only_their_key() {
        assertThat(read("until,名,from\n,a,2021-01-01\n2021-02-01,b,2021-02-01\n,c\n,,2021-01-01\n"))
                .isTrue();

        assertThat(rooms).containsExactly("rooms.csv:2 a 2021-01-01/", "known: b", "known: c");
        assertThat(problems.sorted())
                .extracting(Problem::toString)
                .containsExactly(
                        "rooms.csv:3: until: must be after 2021-02-01 (2021-02-01)",
                        "rooms.csv:4: must have 3 cells, but has (2)",
                        "rooms.csv:5: 名: must not be empty");
        assertThat(refused)
                .extracting(Row::origin)
                .containsExactly(new Origin("rooms.csv:3"), new Origin("rooms.csv:4"), new Origin("rooms.csv:5"));
    }

    @Test
    void a_table_without_its_key_leaves_the_keys_unknown() {
        assertThat(read("from\n2021-01-01\n")).isFalse();
        assertThat(read("name,名,from\na,a,2021-01-01\n")).isFalse();
        assertThat(read("")).isFalse();
        assertThat(read("name\na\n")).isTrue();
        assertThat(refused).isEmpty();
    }

    @Test
    void a_row_without_a_value_has_nothing_to_get() {
        read("name,from\na,x\n");

        assertThat(refused.get(0).find(FROM)).isEmpty();
        assertThatThrownBy(() -> refused.get(0).get(FROM))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("from must have a value, but had none (rooms.csv:2)");
        assertThatThrownBy(() -> refused.get(0).find(Column.required("x", "某", CellForm.text())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("column must be one of rooms.csv, but was x");
    }

    @Test
    void values_that_were_seen_include_those_of_refused_rows_but_no_free_text() {
        read("name,from,until\na,2021-01-01,x\n");

        assertThat(reader.seen(LocalDate.class)).containsExactly(LocalDate.of(2021, 1, 1));
        assertThat(reader.seen(String.class)).isEmpty();
    }

    @Test
    void problems_of_others_get_the_place_and_the_titles_of_the_file() {
        read("名,起\na,x\n");
        Label what = Label.same("odd");
        problems.addAll(List.of(
                new Problem(Origin.NONE, "name", what, ""),
                new Problem(new Origin("rooms.csv:2"), "name", what, "a"),
                new Problem(new Origin("rooms.csv:2"), "size", what, "")));
        problems.report("other.csv", what, "b");

        assertThat(problems.sorted())
                .extracting(Problem::toString)
                .containsExactly(
                        "other.csv: odd (b)",
                        "rooms.csv:2: size: odd",
                        "rooms.csv:2: 名: odd (a)",
                        "rooms.csv:2: 起: must be a date such as 2021-03-05, 2021/3/5 or 2021年3月5日 (x)",
                        "name: odd");
    }

    @Test
    void a_cell_beyond_all_measure_ends_the_reading() {
        assertThat(read("name,from\na,2021-01-01\n" + "x".repeat(17_000_000))).isFalse();

        assertThat(rooms).hasSize(1);
        assertThat(problems.sorted())
                .singleElement()
                .hasToString("rooms.csv:2: cells are too long or too many on this line or below");
    }

    @Test
    void a_large_file_is_never_held_as_a_whole() {
        ByteSource line = ByteSource.wrap(("\n" + "x".repeat(990) + ",2021-01-01").getBytes(StandardCharsets.UTF_8));
        ByteSource header = ByteSource.wrap("name,from".getBytes(StandardCharsets.UTF_8));
        ByteSource source = ByteSource.concat(Iterables.concat(List.of(header), Collections.nCopies(50_000, line)));

        assertThat(reader.read(ROOMS, CsvTable.of("rooms.csv", source, ROOMS::isTitle)))
                .isTrue();
        assertThat(problems.sorted()).isEmpty();
        assertThat(rooms).hasSize(50_000);
    }

    private boolean read(String text) {
        ByteSource source = CharSource.wrap(text).asByteSource(StandardCharsets.UTF_8);
        return reader.read(ROOMS, CsvTable.of("rooms.csv", source, ROOMS::isTitle));
    }
}
