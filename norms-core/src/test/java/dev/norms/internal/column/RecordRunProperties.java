package dev.norms.internal.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Records in chunks are a list to which records come and from which they go, and none of it changes earlier ones. */
class RecordRunProperties {
    @Property
    void it_holds_what_a_list_holds(
            @ForAll @IntRange(max = 100) int first,
            @ForAll @Size(max = 80) List<@IntRange(max = 10_000) Integer> changes) {
        List<Integer> expected =
                new ArrayList<>(IntStream.range(0, first).boxed().toList());
        RecordRun<Integer> run = RecordChunks.of(new RecordChunk<>(
                expected.toArray(),
                expected.stream().flatMapToInt(RecordRunProperties::cells).toArray()));
        List<RecordRun<Integer>> versions = new ArrayList<>();
        List<List<Integer>> copies = new ArrayList<>();
        for (Integer change : changes) {
            versions.add(run);
            copies.add(List.copyOf(expected));
            int at = change % (expected.size() + 1);
            if (change % 5 == 1 && at < expected.size()) {
                expected.set(at, change);
                run = run.without(at).with(at, change, cells(change).toArray());
                assertSame(run.withInstead(at, -change).withInstead(at, change), expected);
            } else if (change % 3 == 0 && at < expected.size()) {
                expected.subList(at, at + 1).clear();
                run = run.without(at);
            } else {
                expected.add(at, change);
                run = run.with(at, change, cells(change).toArray());
            }
            assertSame(run, expected);
        }
        for (int i = 0; i < versions.size(); i++) {
            assertSame(versions.get(i), copies.get(i));
        }
    }

    @Property
    void chunks_stay_few_whatever_goes(
            @ForAll @IntRange(min = 1, max = 400) int first,
            @ForAll @Size(max = 400) List<@IntRange(max = 10_000) Integer> places) {
        RecordRun<Integer> run = RecordChunks.of(new RecordChunk<>(
                IntStream.range(0, first).boxed().toArray(),
                IntStream.range(0, first).flatMap(RecordRunProperties::cells).toArray()));
        for (Integer place : places) {
            if (run.size() > 0 && place % 4 > 0) {
                run = run.without(place % run.size());
            } else {
                run = run.with(place % (run.size() + 1), place, cells(place).toArray());
            }
            int chunks = run instanceof RecordChunks<Integer> several ? several.count() : 1;
            assertThat(chunks).isLessThanOrEqualTo(1 + 2 * run.size() / (RecordChunks.MAX_JOINED + 1));
        }
    }

    private static void assertSame(RecordRun<Integer> run, List<Integer> expected) {
        assertThat(run.size()).isEqualTo(expected.size());
        for (int i = 0; i < expected.size(); i++) {
            int index = i;
            assertThat(run.record(i)).isEqualTo(expected.get(i));
            assertThat(IntStream.range(0, SubjectRecords.WIDTH).map(column -> run.cell(index, column)))
                    .containsExactlyElementsOf(cells(expected.get(i)).boxed().toList());
        }
    }

    private static IntStream cells(int record) {
        return IntStream.range(0, SubjectRecords.WIDTH).map(column -> SubjectRecords.WIDTH * record + column);
    }
}
