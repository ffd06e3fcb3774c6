package dev.norms.spark;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;

/** Assesses the colleges of a partition one after another; a task that runs again gives the same rows. */
final class Colleges implements MapPartitionsFunction<String, Row> {
    private static final long serialVersionUID = 1L;

    private final LocalDate asOf;

    Colleges(LocalDate asOf) {
        this.asOf = asOf;
    }

    @Override
    public Iterator<Row> call(Iterator<String> lines) {
        CollegeAnswer answer = CollegeAnswer.of(asOf.getYear());
        Stream<String> all = StreamSupport.stream(Spliterators.spliteratorUnknownSize(lines, 0), false);
        return all.filter(line -> !line.isBlank())
                .flatMap(line -> answer.rows(line, asOf))
                .iterator();
    }
}
