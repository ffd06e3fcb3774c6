package dev.norms.calendar.bench;

import biweekly.Biweekly;
import com.google.common.collect.ImmutableList;
import dev.norms.calendar.ical.CalendarEntry;
import dev.norms.calendar.ical.CalendarWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import net.fortuna.ical4j.data.CalendarOutputter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Writing calendars of whole-day events into a sink that only counts, against ical4j and biweekly and a mere copy.
 *
 * <p>{@code plainTexts} and the peers make every event on the way from the same strings; {@code repeatedTexts} makes
 * them on the way from texts that were encoded once; {@code entriesKept} writes entries that are there already, so that
 * what {@code -prof gc} reports of it is what writing allocates. {@code copy} copies the finished file. The set-up
 * checks that the peers read back what was written, and that both ways write the same octets.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class CalendarWriterBenchmark {
    private static final CalendarWriter WRITER = CalendarWriter.of(WrittenEvents.PRODUCT, WrittenEvents.NAME);

    /** How many events. */
    @Param({"1000", "100000"})
    private int events;

    private WrittenEvents written = new WrittenEvents(0);
    private List<CalendarEntry> kept = List.of();
    private byte[] file = new byte[0];
    private byte[] target = new byte[0];
    private final CountingSink sink = new CountingSink();

    /**
     * Makes the texts and checks the contenders.
     *
     * @throws Exception if one of them cannot read or write
     */
    @Setup
    public void setUp() throws Exception {
        written = new WrittenEvents(events);
        kept = ImmutableList.copyOf(written.plain());
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        WRITER.write(kept, plain);
        ByteArrayOutputStream repeated = new ByteArrayOutputStream();
        WRITER.write(written.repeated(), repeated);
        file = plain.toByteArray();
        target = new byte[file.length];
        written.check(file, repeated.toByteArray());
        kept = ImmutableList.copyOf(written.repeated());
        System.out.println("# octets: " + file.length);
    }

    /**
     * From strings.
     *
     * @return the octets so far
     * @throws IOException never
     */
    @Benchmark
    public long plainTexts() throws IOException {
        WRITER.write(written.plain(), sink);
        return sink.octets();
    }

    /**
     * From texts that were encoded once.
     *
     * @return the octets so far
     * @throws IOException never
     */
    @Benchmark
    public long repeatedTexts() throws IOException {
        WRITER.write(written.repeated(), sink);
        return sink.octets();
    }

    /**
     * From entries that are kept.
     *
     * @return the octets so far
     * @throws IOException never
     */
    @Benchmark
    public long entriesKept() throws IOException {
        WRITER.write(kept, sink);
        return sink.octets();
    }

    /**
     * With ical4j, through its list constructors: its {@code add} copies the list each time.
     *
     * @return the octets so far
     * @throws IOException never
     */
    @Benchmark
    public long ical4j() throws IOException {
        new CalendarOutputter(false).output(written.ical4j(), sink);
        return sink.octets();
    }

    /**
     * With biweekly.
     *
     * @return the octets so far
     * @throws IOException never
     */
    @Benchmark
    public long biweekly() throws IOException {
        Biweekly.write(written.biweekly()).go(sink);
        return sink.octets();
    }

    /**
     * The floor: the finished file is copied.
     *
     * @return the copy
     */
    @Benchmark
    public byte[] copy() {
        System.arraycopy(file, 0, target, 0, file.length);
        return target;
    }
}
