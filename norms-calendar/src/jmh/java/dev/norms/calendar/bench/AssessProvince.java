package dev.norms.calendar.bench;

import dev.norms.calendar.assessment.OrganizationFindings;
import dev.norms.college.College;
import dev.norms.ledger.Ledger;
import dev.norms.ledger.LedgerBuilder;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Builds and assesses provinces of growing size in one JVM, each once, and prints how long that took.
 *
 * <p>Times are by the clock in seconds, of the first size with a cold JVM; {@code rows} is the time to make the records
 * and hand them to the builder. {@code cpu} is that of all threads of the process, those of the garbage collector and
 * the compiler included; on a busy machine it says more than the clock. {@code peak} is the most heap that was ever in
 * use, garbage included; {@code live} is what college and ledger keep.
 */
public final class AssessProvince {
    private static final int BRANCHES = 2_500;

    private AssessProvince() {}

    /**
     * Measures.
     *
     * @param sizes the sizes, each a multiple of 2,500 branches, 125,000 people and 1,250,000 records
     */
    public static void main(String[] sizes) {
        System.out.println(
                "   records   findings   college      rows    ledger     judge       all       cpu peak MB live MB");
        for (String size : sizes) {
            measure(new Province(Integer.parseInt(size) * BRANCHES), System.out);
        }
    }

    /** The builder is let go when it has built, for only what it built is to be found alive. */
    @SuppressWarnings("UnusedVariable")
    private static void measure(Province province, PrintStream out) {
        System.gc();
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
        double cpu = cpu();
        long start = System.nanoTime();
        College college = province.college();
        long hasCollege = System.nanoTime();
        LedgerBuilder rows = new ProvinceRecords(province).rows(college);
        long hasRows = System.nanoTime();
        Ledger ledger = rows.build();
        rows = Ledger.builder(college);
        long hasLedger = System.nanoTime();
        long findings = ProvinceRecords.judged(college, ledger)
                .parallel()
                .map(OrganizationFindings::findings)
                .mapToLong(list -> list.size())
                .sum();
        long end = System.nanoTime();
        cpu = cpu() - cpu;
        long peak = pools().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        System.gc();
        long live = pools().mapToLong(pool -> pool.getUsage().getUsed()).sum();
        StringBuilder line = new StringBuilder(
                String.format(Locale.ROOT, "%,10d %,10d", new ProvinceRecords(province).size(), findings));
        List.of(hasCollege - start, hasRows - hasCollege, hasLedger - hasRows, end - hasLedger, end - start)
                .forEach(time -> line.append(String.format(Locale.ROOT, "%10.1f", time / 1e9)));
        out.println(line.append(String.format(Locale.ROOT, "%10.1f %7d %7d", cpu, peak >> 20, live >> 20)));
        if (!ledger.college().equals(college)) {
            throw new IllegalStateException("college and ledger must be alive until here");
        }
    }

    private static double cpu() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getProcessCpuTime() / 1e9
                : 0;
    }

    private static Stream<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP);
    }
}
