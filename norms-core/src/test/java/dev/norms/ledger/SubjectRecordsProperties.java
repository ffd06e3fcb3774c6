package dev.norms.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.internal.column.Columns;
import dev.norms.internal.column.Numbering;
import dev.norms.internal.column.SubjectRecords;
import dev.norms.organization.SubjectId;
import dev.norms.testing.SmallCollege;
import dev.norms.testing.SmallColleges;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(SmallColleges.class)
class SubjectRecordsProperties {
    @Property(tries = 100)
    void columns_say_what_the_records_say(@ForAll SmallCollege small) {
        Ledger ledger = small.ledger();
        Stream<SubjectId> subjects = Stream.concat(
                small.college().organizations().stream().map(organization -> organization.id()),
                small.college().people().stream());
        subjects.forEach(subject ->
                check(Columns.of(ledger).records(subject), Columns.of(ledger).numbering()));
    }

    private static void check(SubjectRecords<LedgerRecord> records, Numbering numbering) {
        for (int i = 0; i < records.all().size(); i++) {
            LedgerRecord record = records.all().get(i);
            assertThat(records.day(i)).isEqualTo((int) record.date().toEpochDay());
            assertThat(record.forPeriod())
                    .isEqualTo(
                            records.period(i) == Numbering.NONE
                                    ? Optional.empty()
                                    : Optional.of(numbering.periods().get(records.period(i))));
            assertThat(records.kind(i))
                    .isEqualTo(
                            switch (record.kinds().size()) {
                                case 0 -> Numbering.NONE;
                                case 1 ->
                                    numbering
                                            .kinds()
                                            .indexOf(record.kinds().iterator().next());
                                default -> Numbering.SEVERAL;
                            });
            assertThat(BigDecimal.valueOf(records.hundredths(i), 2)).isEqualByComparingTo(record.quantity());
        }
    }

    @Property(tries = 100)
    void sources_follow_one_another(@ForAll SmallCollege small) {
        small.college().people().forEach(person -> {
            SubjectRecords<LedgerRecord> records = Columns.of(small.ledger()).records(person);
            assertThat(records.start(0)).isZero();
            assertThat(records.start(records.sourceCount()))
                    .isEqualTo(records.all().size());
            for (int number = 0; number < records.sourceCount(); number++) {
                assertThat(records.start(number)).isLessThan(records.start(number + 1));
                for (int i = records.start(number); i < records.start(number + 1); i++) {
                    assertThat(records.all().get(i).source()).isEqualTo(records.source(number));
                }
                assertThat(small.ledger().records(person, records.source(number)))
                        .hasSize(records.start(number + 1) - records.start(number));
            }
        });
    }

    @Example
    void a_quantity_that_is_no_whole_number_of_hundredths_is_marked() {
        assertThat(RecordGroups.hundredths(new BigDecimal("7.5"))).isEqualTo(750);
        assertThat(RecordGroups.hundredths(new BigDecimal("0.125"))).isEqualTo(SubjectRecords.INEXACT);
        assertThat(RecordGroups.hundredths(new BigDecimal("1000000"))).isEqualTo(100_000_000);
        assertThat(RecordGroups.hundredths(new BigDecimal("10000000"))).isEqualTo(SubjectRecords.INEXACT);
    }
}
