package dev.norms.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.norms.college.College;
import dev.norms.organization.PersonId;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LedgerCostTest {
    private static final LocalDate DAY = LocalDate.of(2021, 1, 1);
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** A copy of their columns alone would be 100 KB. */
    @Test
    void a_record_more_copies_a_few_of_those_that_its_subject_has() {
        College college = College.builder().declare(PersonId.of("p1")).build();
        LedgerBuilder rows = Ledger.builder(college);
        for (int i = 0; i < 5_000; i++) {
            rows.add(Study.of("p1", DAY.plusDays(i % 700), "1.25"));
        }
        Ledger ledger = rows.build();
        for (int i = 0; i < 2_000; i++) {
            ledger = ledger.with(Study.of("p1", DAY.plusDays(i % 700), "2.50"));
        }
        long most = 0;
        for (int i = 0; i < 100; i++) {
            Study study = Study.of("p1", DAY.plusDays(i * 7L), "3.75");
            long before = THREADS.getCurrentThreadAllocatedBytes();
            ledger = ledger.with(study);
            most = Math.max(most, THREADS.getCurrentThreadAllocatedBytes() - before);
        }
        assertThat(most).isLessThan(10_000);
        assertThat(ledger.records()).hasSize(7_100);
    }
}
