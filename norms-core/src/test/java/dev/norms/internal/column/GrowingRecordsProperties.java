package dev.norms.internal.column;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.evidence.EvidenceSource;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Records of a subject, put in and taken out one by one, against a list of them. */
class GrowingRecordsProperties {
    private static final int FIRST = (int) LocalDate.of(2021, 1, 1).toEpochDay();
    private static final Comparator<Row> IN_ORDER =
            Comparator.comparing(Row::source).thenComparingInt(Row::day);

    /** A record: its source, its day after the first of the year, the number of its period. */
    record Row(EvidenceSource source, int day, int period) {}

    @Property(tries = 100)
    void what_is_put_in_stands_at_its_place(
            @ForAll("rows") List<Row> rows,
            @ForAll @IntRange(max = 9) int from,
            @ForAll @IntRange(max = 9) int length) {
        SubjectRecords<Row> records = SubjectRecords.none();
        List<Row> list = new ArrayList<>();
        for (Row row : rows) {
            int at = (int)
                    list.stream().filter(one -> IN_ORDER.compare(one, row) <= 0).count();
            list.add(at, row);
            records = records.with(at, row, row.source(), FIRST + row.day(), 7, row.period(), 100);
            assertSame(records, list, days(from, length));
        }
        assertSame(atOnce(list), list, days(from, length));
    }

    @Property(tries = 100)
    void what_is_taken_out_leaves_the_others(
            @ForAll("rows") List<Row> rows,
            @ForAll @IntRange(max = 99) int which,
            @ForAll @IntRange(max = 9) int from) {
        List<Row> list = new ArrayList<>(rows);
        Collections.sort(list, IN_ORDER);
        SubjectRecords<Row> records = atOnce(list);
        while (!list.isEmpty()) {
            int at = which % list.size();
            list.remove(at);
            records = records.without(at);
            assertSame(records, list, days(from, 3));
        }
    }

    private static DateRange days(int from, int length) {
        LocalDate first = LocalDate.ofEpochDay(FIRST + from);
        return DateRange.of(first, first.plusDays(length + 1));
    }

    private static SubjectRecords<Row> atOnce(List<Row> list) {
        int[] cells = list.stream()
                .flatMap(row -> List.of(FIRST + row.day(), 7, row.period(), 100).stream())
                .mapToInt(Integer::intValue)
                .toArray();
        EvidenceSource[] sources = list.stream().map(Row::source).distinct().toArray(EvidenceSource[]::new);
        int[] ends = new int[sources.length];
        for (int i = 0; i < sources.length; i++) {
            EvidenceSource source = sources[i];
            ends[i] = (int) list.stream()
                    .filter(row -> row.source().compareTo(source) <= 0)
                    .count();
        }
        return new SubjectRecords<>(list, cells, sources, ends);
    }

    private static void assertSame(SubjectRecords<Row> records, List<Row> list, DateRange days) {
        assertThat(records.all()).isEqualTo(list);
        assertThat(records.size()).isEqualTo(list.size());
        List<EvidenceSource> sources = new ArrayList<>();
        for (int number = 0; number < records.sourceCount(); number++) {
            sources.add(records.source(number));
            assertThat(records.record(records.start(number)).source()).isEqualTo(records.source(number));
        }
        assertThat(sources).isEqualTo(list.stream().map(Row::source).distinct().toList());
        for (EvidenceSource source : EvidenceSource.values()) {
            List<Row> own = list.stream().filter(row -> row.source() == source).toList();
            assertThat(records.records(source)).isEqualTo(own);
            assertThat(records.records(source, days))
                    .isEqualTo(own.stream().anyMatch(row -> row.period() >= 0) ? own : dated(own, days));
        }
        List<Row> seen = new ArrayList<>();
        records.within(days, seen::add);
        assertThat(seen).isEqualTo(dated(list, days));
    }

    private static List<Row> dated(List<Row> rows, DateRange days) {
        return rows.stream()
                .filter(row -> days.contains(LocalDate.ofEpochDay(FIRST + row.day())))
                .toList();
    }

    @Provide
    Arbitrary<List<Row>> rows() {
        Arbitrary<Integer> periods =
                Arbitraries.of(Numbering.NONE, Numbering.NONE, Numbering.NONE, Numbering.NONE, Numbering.NONE, 0);
        return Combinators.combine(
                        Arbitraries.of(EvidenceSource.ACTIVITIES, EvidenceSource.CONTACTS, EvidenceSource.DUES),
                        Arbitraries.integers().between(0, 9),
                        periods)
                .as(Row::new)
                .list()
                .ofMaxSize(12);
    }
}
