package dev.norms.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.organization.SubjectId;
import dev.norms.testing.Colleges;
import dev.norms.testing.SmallCollege;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SubjectRecordsProperties {
    @Property(tries = 100)
    void columnsSayWhatTheRecordsSay(@ForAll("colleges") SmallCollege small) {
        Ledger ledger = small.ledger();
        Stream<SubjectId> subjects = Stream.concat(
                small.college().organizations().stream().map(organization -> organization.id()),
                small.college().people().stream());
        subjects.forEach(subject -> check(ledger.records(subject)));
    }

    private static void check(SubjectRecords records) {
        for (int i = 0; i < records.size(); i++) {
            LedgerRecord record = records.get(i);
            assertThat(records.day(i)).isEqualTo((int) record.date().toEpochDay());
            assertThat(records.period(i)).isEqualTo(record.forPeriod().orElse(null));
            assertThat(records.kind(i))
                    .isEqualTo(
                            record.kinds().size() == 1
                                    ? record.kinds().iterator().next()
                                    : null);
            assertThat(BigDecimal.valueOf(records.hundredths(i), 2)).isEqualByComparingTo(record.quantity());
            int end = records.endOfSource(i);
            assertThat(records.get(end - 1).source()).isEqualTo(record.source());
            assertThat(end == records.size() || records.get(end).source() != record.source())
                    .isTrue();
        }
    }

    @Example
    void aQuantityThatIsNoWholeNumberOfHundredthsIsMarked() {
        assertThat(of("7.5").hundredths(0)).isEqualTo(750);
        assertThat(of("0.125").hundredths(0)).isEqualTo(SubjectRecords.INEXACT);
        assertThat(of("10000000").hundredths(0)).isEqualTo(SubjectRecords.INEXACT);
    }

    private static SubjectRecords of(String hours) {
        return new SubjectRecords(List.of(Study.of("p001", "2021-03-05", hours)));
    }

    @Provide
    Arbitrary<SmallCollege> colleges() {
        return Colleges.small();
    }
}
