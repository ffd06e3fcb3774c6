package dev.norms.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On many executors a nation stands as it does on one machine, also if some of them fail. */
class NationJobTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 9, 15);
    private static final int COLLEGES = 40;

    @TempDir
    static Path folder;

    private static SparkSession spark;
    private static List<String> expected;

    @BeforeAll
    static void assessOnOneMachine() throws IOException {
        Path input = Files.createDirectory(folder.resolve("nation"));
        GeneratedNation.write(input.resolve("colleges.json"), COLLEGES, 3);
        expected = Files.readAllLines(input.resolve("colleges.json")).stream()
                .flatMap(line -> CollegeAnswer.of(AS_OF.getYear()).rows(line, AS_OF))
                .map(NationJobTest::told)
                .sorted()
                .toList();
        spark = SparkSession.builder()
                .master("local[2,3]") // two threads; a task may fail twice
                .config("spark.ui.enabled", false)
                .config("spark.sql.files.maxPartitionBytes", 1 << 18) // several partitions
                .config("spark.sql.shuffle.partitions", 2)
                .getOrCreate();
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    @Test
    void findings_and_roll_ups_are_those_of_one_machine() {
        assertThat(expected).hasSizeGreaterThan(50_000);
        String out = run("once", new Colleges(AS_OF));
        assertThat(findings(out)).isEqualTo(expected);
        List<Row> rollUps = spark.read().parquet(out + "/rollups").collectAsList();
        assertThat(rollUps.stream()
                        .mapToLong(row -> row.<Long>getAs("findings"))
                        .sum())
                .isEqualTo(expected.size());
        assertThat(rollUps.stream()
                        .collect(Collectors.toMap(
                                row -> row.getString(0) + "," + row.getString(1) + "," + row.getString(2),
                                row -> row.getLong(3))))
                .isEqualTo(expected.stream()
                        .map(row -> row.split(",", -1))
                        .collect(Collectors.groupingBy(
                                cells -> cells[0] + "," + cells[3] + "," + cells[5], Collectors.counting())));
        assertThat(spark.read().parquet(out + "/refused").count()).isZero();
    }

    /** Half of the partition is answered before the task fails; nothing of that is left. */
    @Test
    void a_partition_that_failed_and_ran_again_gives_the_same() {
        assertThat(findings(run("again", new FailsAtFirst(new Colleges(AS_OF)))))
                .isEqualTo(expected);
    }

    @Test
    void a_line_that_cannot_be_read_is_told_and_keeps_nobody_from_an_answer() throws IOException {
        Path input = Files.createDirectory(folder.resolve("faulty"));
        GeneratedNation.write(input.resolve("good.json"), 1, 1);
        Files.writeString(
                input.resolve("bad.json"),
                "{\"college\": {\"organizations\": [{\"id\": \"x\", \"kind\": \"tribe\"}]}}\n",
                StandardOpenOption.CREATE_NEW);
        String out = folder.resolve("told").toString();
        NationJob.run(spark, input.toString(), new Colleges(AS_OF), out);
        assertThat(spark.read().parquet(out + "/findings").count()).isPositive();
        assertThat(spark.read().parquet(out + "/refused").collectAsList())
                .extracting(row -> row.getString(1))
                .anyMatch(problem -> problem.contains("tribe"));
    }

    @Test
    void arguments_that_lack_something_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NationJob.main(new String[] {"in"}))
                .withMessageContaining("the input, the as-of day and the output");
    }

    private String run(String name, MapPartitionsFunction<String, Row> colleges) {
        String out = folder.resolve(name).toString();
        NationJob.run(spark, folder.resolve("nation").toString(), colleges, out);
        return out;
    }

    private List<String> findings(String out) {
        Dataset<Row> rows = spark.read().parquet(out + "/findings");
        return rows.collectAsList().stream().map(NationJobTest::told).sorted().toList();
    }

    private static String told(Row row) {
        StringBuilder cells = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            cells.append(row.get(i)).append(',');
        }
        return cells.toString();
    }

    /** Fails in the middle of the first partition the first time it is tried. */
    private record FailsAtFirst(MapPartitionsFunction<String, Row> colleges)
            implements MapPartitionsFunction<String, Row> {
        @Override
        public Iterator<Row> call(Iterator<String> lines) throws Exception {
            Iterator<Row> rows = colleges.call(lines);
            boolean fails =
                    TaskContext.getPartitionId() == 0 && TaskContext.get().attemptNumber() == 0;
            return fails ? failing(rows) : rows;
        }

        private static Iterator<Row> failing(Iterator<Row> rows) {
            return new Iterator<>() {
                private int given;

                @Override
                public boolean hasNext() {
                    return rows.hasNext();
                }

                @Override
                public Row next() {
                    if (given++ == 1_000) {
                        throw new IllegalStateException("the executor is lost");
                    }
                    return rows.next();
                }
            };
        }
    }
}
