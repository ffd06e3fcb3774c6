package dev.norms.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.files.workbook.RawWorkbook;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class WorkbookProperties {
    private static final byte[] DAMAGED = new Sheets()
            .sheet("组织", Folder.good().text("organizations.csv"))
            .sheet("人员", Folder.good().text("people.csv"))
            .bytes();

    @Property(tries = 100)
    void a_college_in_workbooks_reads_as_in_files(@ForAll long seed, @ForAll long order) {
        MadeUpCollege college = new MadeUpCollege(seed);
        Folder folder = written(college, new Random(order));

        assertThat(folder.problems()).isEmpty();
        assertThat(Snapshot.of(folder.read())).isEqualTo(college.facts());
    }

    @Property(tries = 100)
    void dues_and_attendance_in_grids_read_as_in_tables(@ForAll long seed, @ForAll long order) {
        MadeUpCollege college = new MadeUpCollege(seed);
        Random random = new Random(order);
        Folder folder = written(college, random);
        Folder gridded = withGrids(college, random);

        assertThat(gridded.problems()).isEmpty();
        assertThat(Snapshot.of(gridded.read())).isEqualTo(Snapshot.of(folder.read()));
    }

    @Property(tries = 100)
    void a_damaged_workbook_is_read_or_refused_with_problems(
            @ForAll @IntRange(max = 100_000) int place, @ForAll byte damage, @ForAll @IntRange(max = 3) int length) {
        byte[] bytes = DAMAGED.clone();
        for (int i = 0; i <= length; i++) {
            bytes[(place + i) % bytes.length] ^= damage;
        }

        assertThat(Folder.of("a.xlsx", "").put("a.xlsx", bytes).check().problems())
                .allSatisfy(problem ->
                        assertThat(String.valueOf(problem.origin())).matches("(a\\.xlsx|organizations\\.csv).*"));
    }

    @Property(tries = 100)
    void arbitrary_markup_in_a_sheet_is_read_or_refused_with_problems(@ForAll("markup") List<String> pieces) {
        byte[] bytes = new RawWorkbook()
                .texts("<t>id</t>", "<t>人员</t>")
                .sheet("组织", String.join("", pieces))
                .bytes();

        assertThat(Folder.of("a.xlsx", "").put("a.xlsx", bytes).check().problems())
                .isNotEmpty();
    }

    @Provide
    Arbitrary<List<String>> markup() {
        return Arbitraries.of(
                        "<row r=\"1\">",
                        "<row>",
                        "</row>",
                        "<c r=\"A1\">",
                        "<c>",
                        "<c t=\"s\">",
                        "<c t=\"inlineStr\">",
                        "<c t=\"q\" r=\"B\">",
                        "</c>",
                        "<v>1</v>",
                        "<v>-1</v>",
                        "<v>x</v>",
                        "<v/>",
                        "<f>A1</f>",
                        "<f t=\"shared\" si=\"7\"/>",
                        "<f t=\"array\" ref=\"A1:B2\">1</f>",
                        "<is><t>id</t></is>",
                        "<mergeCell ref=\"A1:B2\"/>",
                        "<mergeCell/>",
                        "&amp;",
                        "&x;",
                        "<!-- -->",
                        "</sheetData>",
                        "甲")
                .list()
                .ofMaxSize(20);
    }

    /** Puts each table into one of two workbooks or a file of its own. */
    private static Folder written(MadeUpCollege college, Random random) {
        Folder folder = Folder.of("readme.txt", "");
        Sheets one = new Sheets().sheet("说明", "填表说明");
        Sheets other = new Sheets().sheet("说明", "填表说明");
        for (String file : Folder.COLUMNS.keySet()) {
            put(folder, List.of(one, other), file, rows(college, file, random), random);
        }
        return folder.put("甲.xlsx", one.bytes()).put("people.csv.xlsx", other.bytes());
    }

    private static Folder withGrids(MadeUpCollege college, Random random) {
        Folder folder = Folder.of("readme.txt", "");
        Sheets sheets = new Sheets();
        for (String file : Folder.COLUMNS.keySet()) {
            if (!file.equals("dues.csv") && !file.equals("attendance.csv")) {
                put(folder, List.of(sheets), file, rows(college, file, random), random);
            }
        }
        sheets.sheet("党费表", grid(college.rows().get("dues.csv"), 0, 1, 2, ""));
        sheets.sheet("出席表", grid(college.rows().get("attendance.csv"), 1, 0, 2, "√"));
        return folder.put("甲.xlsx", sheets.bytes());
    }

    /** Turns rows into a grid: a row for each value of one column, a column for each of another. */
    private static List<List<String>> grid(
            List<? extends List<String>> rows, int person, int title, int value, String blank) {
        List<String> people =
                rows.stream().map(row -> row.get(person)).distinct().toList();
        List<String> titles =
                rows.stream().map(row -> row.get(title)).distinct().toList();
        TreeMap<String, String> cells = new TreeMap<>();
        rows.forEach(row -> cells.put(row.get(person) + " " + row.get(title), cell(row.get(value), blank)));
        List<List<String>> grid = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of("人员"));
        head.addAll(titles);
        grid.add(head);
        for (String name : people) {
            List<String> row = new ArrayList<>(List.of(name));
            titles.forEach(column -> row.add(cells.getOrDefault(name + " " + column, "")));
            grid.add(row);
        }
        return grid;
    }

    /** A bare 0 would say that somebody was not there. */
    private static String cell(String text, String blank) {
        return text.isEmpty() ? blank : text.equals("0") ? "0学时" : text;
    }

    private static List<List<String>> rows(MadeUpCollege college, String file, Random random) {
        List<List<String>> rows = new ArrayList<>(college.rows().get(file));
        Collections.shuffle(rows, random);
        rows.add(0, Folder.columns(file));
        return rows;
    }

    private static void put(
            Folder folder, List<Sheets> workbooks, String file, List<List<String>> rows, Random random) {
        String name = file.replace(".csv", "");
        int place = random.nextInt(workbooks.size() + 1);
        if (place < workbooks.size()) {
            workbooks.get(place).sheet(random.nextBoolean() ? name : " " + name.toUpperCase(Locale.ROOT), rows);
        } else {
            Sheets own = new Sheets().sheet("Sheet1", rows).sheet("Sheet2", List.of());
            folder.put(random.nextBoolean() ? file : name + ".xlsx", own.bytes());
        }
    }
}
