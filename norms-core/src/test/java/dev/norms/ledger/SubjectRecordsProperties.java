package dev.norms.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.organization.SubjectId;
import dev.norms.testing.Colleges;
import dev.norms.testing.SmallCollege;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SubjectRecordsProperties {
    @Property(tries = 100)
    void columns_say_what_the_records_say(@ForAll("colleges") SmallCollege small) {
        Ledger ledger = small.ledger();
        Stream<SubjectId> subjects = Stream.concat(
                small.college().organizations().stream().map(organization -> organization.id()),
                small.college().people().stream());
        subjects.forEach(subject -> check(ledger.records(subject), ledger.numbering()));
    }

    private static void check(SubjectRecords records, Numbering numbering) {
        for (int i = 0; i < records.size(); i++) {
            LedgerRecord record = records.get(i);
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
    void sources_follow_one_another(@ForAll("colleges") SmallCollege small) {
        small.college().people().forEach(person -> {
            SubjectRecords records = small.ledger().records(person);
            assertThat(records.start(0)).isZero();
            assertThat(records.start(records.sourceCount())).isEqualTo(records.size());
            for (int number = 0; number < records.sourceCount(); number++) {
                assertThat(records.start(number)).isLessThan(records.start(number + 1));
                for (int i = records.start(number); i < records.start(number + 1); i++) {
                    assertThat(records.get(i).source()).isEqualTo(records.source(number));
                }
                assertThat(small.ledger().records(person, records.source(number)))
                        .hasSize(records.start(number + 1) - records.start(number));
            }
        });
    }

    @Example
    void a_quantity_that_is_no_whole_number_of_hundredths_is_marked() {
        assertThat(of("7.5").hundredths(0)).isEqualTo(750);
        assertThat(of("0.125").hundredths(0)).isEqualTo(SubjectRecords.INEXACT);
        assertThat(of("10000000").hundredths(0)).isEqualTo(SubjectRecords.INEXACT);
    }

    private static SubjectRecords of(String hours) {
        return new SubjectRecords(
                List.of(Study.of("p001", "2021-03-05", hours)), new Numbering(), new int[SubjectRecords.WIDTH], 0);
    }

    @Provide
    Arbitrary<SmallCollege> colleges() {
        return Colleges.small();
    }
}
