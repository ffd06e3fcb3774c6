package dev.norms.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import java.io.IOException;
import java.time.LocalDate;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;

/**
 * Assesses every college of a nation.
 *
 * <p>The input is text files with one college a line, as JSON of {@code norms-json}: a file may be split between lines,
 * never within a college. The output is three folders of Parquet: {@code findings} with a row for each finding,
 * {@code rollups} with the number of findings by college, norm and verdict, and {@code refused} with a row for each
 * problem of a line that cannot be read; such a line does not stop the others.
 */
public final class NationJob {
    private NationJob() {}

    /**
     * Runs the job.
     *
     * @param arguments the input, the as-of day and the folder to write to, for instance {@code s3a://nation/2026
     *     2026-09-15 s3a://nation/out}
     * @throws IOException if Spark cannot be stopped
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 3) {
            throw new IllegalArgumentException(
                    "arguments must be three: the input, the as-of day and the output, but were " + arguments.length);
        }
        try (SparkSession spark = SparkSession.builder().appName("norms").getOrCreate()) {
            run(spark, arguments[0], new Colleges(LocalDate.parse(arguments[1])), arguments[2]);
        }
    }

    /** Writes the answers of an input, {@code colleges} giving the rows for its lines. */
    static void run(SparkSession spark, String input, MapPartitionsFunction<String, Row> colleges, String output) {
        Dataset<Row> rows = spark.read()
                .textFile(input)
                .mapPartitions(colleges, Encoders.row(CollegeAnswer.SCHEMA))
                .persist(StorageLevel.DISK_ONLY());
        Dataset<Row> findings = rows.filter(col("problem").isNull()).drop("problem");
        findings.write().mode(SaveMode.ErrorIfExists).parquet(output + "/findings");
        findings.groupBy("college", "norm", "verdict")
                .agg(count(lit(1)).as("findings"))
                .write()
                .mode(SaveMode.ErrorIfExists)
                .parquet(output + "/rollups");
        rows.filter(col("problem").isNotNull())
                .select("college", "problem")
                .write()
                .mode(SaveMode.ErrorIfExists)
                .parquet(output + "/refused");
        rows.unpersist();
    }
}
