package dev.norms.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.ByteSource;
import dev.norms.fact.InvalidFactsException;
import dev.norms.opinion.ImplementationOpinion;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ReadingProperties {
    @Property(tries = 300)
    void what_is_written_in_any_order_is_read_as_the_same_facts(@ForAll long seed, @ForAll long order) {
        MadeUpCollege college = new MadeUpCollege(seed);
        Folder folder = written(college, new Random(order));

        assertThat(folder.problems()).isEmpty();
        assertThat(Snapshot.of(folder.read())).isEqualTo(college.facts());
    }

    @Property(tries = 300)
    void arbitrary_bytes_are_read_or_refused_with_problems(@ForAll("fileNames") String file, @ForAll byte[] bytes) {
        readOrRefuse(Folder.good().put(file, bytes));
        readOrRefuse(Folder.good().put(file, concat(Folder.good().text(file).getBytes(StandardCharsets.UTF_8), bytes)));
    }

    @Property(tries = 500)
    void a_damaged_file_is_read_or_refused_with_problems_of_its_own(
            @ForAll("fileNames") String file, @ForAll @IntRange(max = 400) int place, @ForAll("damage") String damage) {
        byte[] text = Folder.good().text(file).getBytes(StandardCharsets.UTF_8);
        int at = Math.min(place, text.length);
        ByteArrayOutputStream damaged = new ByteArrayOutputStream();
        damaged.write(text, 0, at);
        damaged.writeBytes(damage.getBytes(StandardCharsets.UTF_8));
        damaged.write(text, Math.min(at + 1, text.length), Math.max(text.length - at - 1, 0));

        readOrRefuse(Folder.good().put(file, damaged.toByteArray()));
    }

    @Property(tries = 200)
    void problems_do_not_depend_on_the_order_in_which_files_are_given(
            @ForAll long seed, @ForAll("damage") String damage) {
        Folder folder = Folder.good();
        Random random = new Random(seed);
        List<String> names = new ArrayList<>(Folder.COLUMNS.keySet());
        for (String file : names) {
            String text = folder.text(file);
            folder.put(
                    file,
                    new StringBuilder(text)
                            .insert(random.nextInt(text.length()), damage)
                            .toString());
        }
        Collections.shuffle(names, random);
        var shuffled = names.stream()
                .collect(Collectors.toMap(
                        name -> name, name -> ByteSource.wrap(folder.files().get(name))));

        assertThat(CollegeFolder.check(shuffled, ImplementationOpinion.book()).problems())
                .isEqualTo(folder.check().problems());
    }

    @Provide
    Arbitrary<String> fileNames() {
        return Arbitraries.of(Folder.COLUMNS.keySet());
    }

    @Provide
    Arbitrary<String> damage() {
        return Arbitraries.of(
                "", "\"", ",", "\n", "\r", "\n\n", "\u0000", "\ufeff", "x", " ", ";", "-", "9", "\"\"", "是");
    }

    private static void readOrRefuse(Folder folder) {
        try {
            folder.read();
        } catch (InvalidFactsException e) {
            assertThat(e.problems())
                    .isNotEmpty()
                    .allSatisfy(problem -> assertThat(problem.origin().text()).matches("[a-z]+\\.csv(:[1-9][0-9]*)?"));
        }
    }

    private static byte[] concat(byte[] first, byte[] second) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(first);
        both.writeBytes(second);
        return both.toByteArray();
    }

    /** Writes the rows and columns in any order, under names of either language, with any line ends and quotes. */
    private static Folder written(MadeUpCollege college, Random random) {
        Folder folder = Folder.of("readme.txt", "");
        for (String file : Folder.COLUMNS.keySet()) {
            List<Integer> columns =
                    IntStream.range(0, Folder.columns(file).size()).boxed().collect(Collectors.toList());
            Collections.shuffle(columns, random);
            List<List<String>> rows = new ArrayList<>(college.rows().get(file));
            Collections.shuffle(rows, random);
            rows.add(
                    0,
                    Folder.described(file).stream()
                            .map(column -> title(column, random))
                            .toList());
            String end = random.nextBoolean() ? "\n" : "\r\n";
            folder.put(
                    file,
                    (random.nextBoolean() ? "\ufeff" : "")
                            + rows.stream()
                                    .map(row -> columns.stream()
                                            .map(column -> cell(row.get(column), random))
                                            .collect(Collectors.joining(
                                                    ",", "", random.nextInt(5) == 0 ? end + end : end)))
                                    .collect(Collectors.joining()));
        }
        return folder;
    }

    private static String title(String described, Random random) {
        String english = described.replaceAll("[?]?=.*", "");
        String chinese = described.replaceAll(".*=", "");
        return chinese.isEmpty() || random.nextBoolean() ? english : chinese;
    }

    private static String cell(String text, Random random) {
        boolean mustQuote = text.contains(",") || text.contains("\"") || text.contains("\n");
        return mustQuote || random.nextInt(4) == 0 ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
