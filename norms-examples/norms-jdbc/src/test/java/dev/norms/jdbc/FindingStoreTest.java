package dev.norms.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.assessment.Verdict;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.college.College;
import dev.norms.college.CollegeBuilder;
import dev.norms.duty.ObligationId;
import dev.norms.evidence.ActivityKind;
import dev.norms.evidence.EvidenceSource;
import dev.norms.ledger.Activity;
import dev.norms.ledger.Ledger;
import dev.norms.organization.OrganizationId;
import dev.norms.time.DateRange;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Findings are written whole or not at all, and the history tells when a verdict changed. */
class FindingStoreTest {
    private static final TestDatabase DATABASES = TestDatabase.get();
    private static final DateRange YEAR = DateRange.ofYear(2026);
    private static final ObligationId ASSEMBLY = ObligationId.of("INS-2.1@art-f1/2026-Q3");
    private static final LocalDate DAY = SampleTables.DAY;
    private static final LocalDate LATER = LocalDate.of(2026, 10, 20);
    private static final Assessment BEFORE = small(DAY, false, "art-f1", "art-f2");
    private static final Assessment AFTER = small(DAY, true, "art-f1", "art-f2");

    private final DataSource database = DATABASES.empty();
    private final FindingStore store = FindingStore.in(database);

    /** The assessment of a college with some branches, of which art-f1 may have held its assembly. */
    private static Assessment small(LocalDate day, boolean isHeld, String... branches) {
        CollegeBuilder college = College.builder();
        SampleTables.FILES.college().organizations().stream()
                .filter(one -> one.id().text().equals("art")
                        || List.of(branches).contains(one.id().text()))
                .forEach(college::add);
        Schedule schedule = Schedule.of(SampleTables.BOOK, college.build(), SampleTables.FILES.calendar(), YEAR);
        Ledger ledger = Ledger.builder(schedule.college())
                .supply(EvidenceSource.ACTIVITIES)
                .build();
        Activity assembly = Activity.builder("new", ActivityKind.MEMBERS_ASSEMBLY)
                .by("art-f1")
                .on("2026-09-14")
                .build();
        return Assessment.of(schedule, isHeld ? ledger.with(assembly) : ledger, day);
    }

    private static List<StoredFinding> rows(Assessment assessment) {
        return assessment.findings().stream()
                .map(finding -> FindingRows.of(finding, assessment.asOf()))
                .sorted(java.util.Comparator.comparing(one -> one.id().toString()))
                .toList();
    }

    private List<StoredFinding> stored() {
        return store.findings(YEAR).stream()
                .sorted(java.util.Comparator.comparing(one -> one.id().toString()))
                .toList();
    }

    @Test
    void what_is_written_is_read_and_written_twice_it_changes_nothing() {
        Assessment whole = SampleTables.assessed(DAY);
        assertThat(store.write(whole))
                .isEqualTo(new FindingStore.Written(rows(whole).size(), 0, 0));
        assertThat(stored()).isEqualTo(rows(whole));
        assertThat(store.write(whole)).isEqualTo(new FindingStore.Written(0, 0, 0));
        assertThat(stored()).isEqualTo(rows(whole));
    }

    @Test
    void one_record_more_changes_what_it_decides_and_no_more() {
        store.write(BEFORE);
        FindingStore.Written written = store.write(AFTER);
        assertThat(written.changed())
                .isEqualTo((int) rows(AFTER).stream()
                        .filter(row -> !rows(BEFORE).contains(row))
                        .count())
                .isPositive();
        assertThat(written.added() + written.removed()).isZero();
        assertThat(stored()).isEqualTo(rows(AFTER));
    }

    @Test
    void the_history_has_a_row_for_every_change() {
        store.write(BEFORE);
        store.write(small(DAY.plusDays(1), false, "art-f1", "art-f2"));
        store.write(small(LATER, false, "art-f1", "art-f2"));
        store.write(small(LATER, false, "art-f1", "art-f2"));
        assertThat(store.history(YEAR, ASSEMBLY))
                .containsExactly(
                        new StoredVerdict(DAY, Optional.of(Verdict.OPEN)),
                        new StoredVerdict(LATER, Optional.of(Verdict.MISSED)));
    }

    @Test
    void the_history_of_a_day_is_that_of_its_last_writing() {
        store.write(BEFORE);
        store.write(AFTER);
        assertThat(AFTER.get(ASSEMBLY).verdict())
                .isNotEqualTo(BEFORE.get(ASSEMBLY).verdict());
        assertThat(store.history(YEAR, ASSEMBLY))
                .containsExactly(
                        new StoredVerdict(DAY, Optional.of(AFTER.get(ASSEMBLY).verdict())));
    }

    @Test
    void a_day_before_the_one_that_was_written_last_is_refused() {
        store.write(small(DAY, false, "art-f1", "art-f2"));
        store.write(small(DAY.plusDays(2), false, "art-f1", "art-f2"));
        List<StoredFinding> before = stored();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.write(small(DAY.plusDays(1), true, "art-f1", "art-f2")))
                .withMessage("as-of day must not be before " + DAY.plusDays(2) + ", which was written last, but was "
                        + DAY.plusDays(1));
        assertThat(stored()).isEqualTo(before);
        assertThat(store.history(YEAR, ASSEMBLY)).containsExactly(new StoredVerdict(DAY, Optional.of(Verdict.OPEN)));
    }

    @Test
    void a_day_before_the_one_on_which_everything_vanished_is_refused() {
        Schedule nothing =
                Schedule.of(SampleTables.BOOK, College.builder().build(), SampleTables.FILES.calendar(), YEAR);
        Ledger none = Ledger.builder(nothing.college()).build();
        store.write(BEFORE);
        store.write(Assessment.of(nothing, none, LATER));

        assertThat(stored()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> store.write(AFTER));
    }

    @Test
    void what_is_no_longer_owed_vanishes_and_its_history_stays() {
        ObligationId ofBranch = ObligationId.of("INS-2.1@art-f2/2026-Q1");
        Assessment two = small(DAY, false, "art-f1", "art-f2");
        store.write(two);
        FindingStore.Written written = store.write(small(DAY.plusDays(1), false, "art-f1"));
        assertThat(written.removed()).isPositive();
        assertThat(stored()).noneMatch(row -> row.organization().equals(Optional.of(OrganizationId.of("art-f2"))));
        assertThat(store.history(YEAR, ofBranch))
                .containsExactly(
                        new StoredVerdict(DAY, Optional.of(two.get(ofBranch).verdict())),
                        new StoredVerdict(DAY.plusDays(1), Optional.empty()));
        store.write(small(DAY.plusDays(2), false, "art-f1", "art-f2"));
        assertThat(store.history(YEAR, ofBranch)).hasSize(3);
    }

    @Test
    void other_ranges_are_left_alone() {
        store.write(BEFORE);
        Schedule other = Schedule.of(
                SampleTables.BOOK, BEFORE.schedule().college(), SampleTables.FILES.calendar(), DateRange.ofYear(2025));
        store.write(Assessment.of(other, Ledger.builder(other.college()).build(), DAY));
        assertThat(stored()).isEqualTo(rows(BEFORE));
        assertThat(store.findings(DateRange.ofYear(2025))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void a_database_that_goes_down_in_mid_write_keeps_what_was_there(int step) {
        store.write(BEFORE);
        FindingStore intact = FindingStore.in(database);
        DataSource failing = Failing.before(database, step, () -> {
            throw new SQLException("duplicate key MGT-2.1@p001/2026", "08006", 7);
        });
        DatabaseException failed = catchThrowableOfType(
                DatabaseException.class, () -> FindingStore.of(failing).write(small(LATER, false, "art-f1", "art-f2")));
        assertThat(failed).hasMessageContaining("08006");
        assertThat(failed.sqlState()).isEqualTo("08006");
        StringWriter log = new StringWriter();
        failed.printStackTrace(new PrintWriter(log));
        assertThat(log.toString()).doesNotContain("p001");
        assertThat(intact.findings(YEAR)).hasSameElementsAs(rows(BEFORE));
        assertThat(intact.history(YEAR, ASSEMBLY)).hasSize(1);
        assertThat(intact.write(small(LATER, false, "art-f1", "art-f2")).changed())
                .isPositive();
    }

    @Test
    void two_writers_at_once_leave_what_one_of_them_wrote() throws Exception {
        ExecutorService writers = Executors.newFixedThreadPool(2);
        CountDownLatch start = new CountDownLatch(1);
        try {
            List<Future<FindingStore.Written>> written = List.of(
                    writers.submit(() -> {
                        start.await();
                        return FindingStore.in(database).write(BEFORE);
                    }),
                    writers.submit(() -> {
                        start.await();
                        return FindingStore.in(database).write(AFTER);
                    }));
            start.countDown();
            int added = 0;
            for (Future<FindingStore.Written> one : written) {
                added += one.get().added();
            }
            assertThat(added).isEqualTo(rows(BEFORE).size());
        } finally {
            writers.shutdownNow();
        }
        assertThat(stored()).isIn(rows(BEFORE), rows(AFTER));
        Verdict verdict = stored().stream()
                .filter(row -> row.id().equals(ASSEMBLY))
                .findFirst()
                .orElseThrow()
                .verdict();
        assertThat(store.history(YEAR, ASSEMBLY)).containsExactly(new StoredVerdict(DAY, Optional.of(verdict)));
    }

    @Test
    void a_database_without_its_tables_is_refused_with_its_code() {
        TestDatabase.run(database, "DROP TABLE \"norms_finding\"");
        DatabaseException refused = catchThrowableOfType(DatabaseException.class, () -> store.write(BEFORE));
        assertThat(refused).hasMessageContaining("writing findings").hasNoCause();
        assertThat(refused).hasMessageContaining(refused.sqlState());
        // SQL's class of codes for what does not exist or may not be done: syntax error or access rule violation
        assertThat(refused.sqlState()).startsWith("42");
    }
}
