package dev.norms.calendar.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.assessment.FullSample;
import dev.norms.calendar.assessment.Sample;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.evidence.ActivityKind;
import dev.norms.ledger.Activity;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final Schedule YEAR = Sample.schedule(FullSample.COLLEGE, DateRange.ofYear(2021));

    @Test
    void a_day_and_a_record_change_verdicts_and_numbers() {
        Assessment before = on("2021-06-30");
        Assessment after = Assessment.of(
                YEAR,
                Sample.ledger(FullSample.COLLEGE)
                        .add(Activity.builder("a1", ActivityKind.MEMBERS_ASSEMBLY)
                                .by("u1")
                                .on("2021-04-08"))
                        .build(),
                LocalDate.of(2021, 7, 1));
        Comparison comparison = Comparison.of(before, after);
        Difference assembly = comparison.find("INS-2.1@u1/2021-Q2").orElseThrow();
        assertThat(assembly).hasToString("INS-2.1@u1/2021-Q2 [verdict, number]");
        assertThat(assembly.label().zh()).isEqualTo("u1的2021年第2季度党员大会：结论由进行中变为按期完成；已计由0变为1");
        assertThat(assembly.label().en())
                .isEqualTo("members' assembly of u1, 2021 Q2: verdict changed from open to met;"
                        + " number counted changed from 0 to 1");
        assertThat(comparison.find("INS-2.1@f1/2021-Q2").orElseThrow().label().zh())
                .isEqualTo("f1的2021年第2季度党员大会：结论由进行中变为未完成");
        assertThat(comparison.counts().keySet()).containsExactly(Difference.Kind.VERDICT, Difference.Kind.NUMBER);
        assertThat(comparison.differences(Difference.Kind.NUMBER))
                .extracting(difference -> difference.obligation().toString())
                .containsExactly("INS-2.1@u1/2021-Q2", "ART-19.2@gb", "IMG-3.3@u1");
        assertThat(comparison)
                .hasToString("Comparison[" + comparison.differences().size() + " differences]");
    }

    @Test
    void what_is_owed_in_one_only_appears_or_is_gone() {
        Assessment half = Assessment.of(
                Sample.schedule(FullSample.COLLEGE, DateRange.parse("2021-01-01/2021-07-01")),
                Sample.ledger(FullSample.COLLEGE).build(),
                LocalDate.of(2021, 6, 30));
        Comparison grown = Comparison.of(half, on("2021-06-30"));
        assertThat(grown.find("INS-2.1@u1/2021-Q3").orElseThrow().kinds()).containsExactly(Difference.Kind.APPEARED);
        assertThat(grown.find("INS-2.1@u1/2021-Q3").orElseThrow().label().zh()).isEqualTo("u1的2021年第3季度党员大会：新出现，未到期");
        Comparison shrunk = Comparison.of(on("2021-06-30"), half);
        assertThat(shrunk.find("INS-2.1@u1/2021-Q3").orElseThrow().label().en())
                .isEqualTo("members' assembly of u1, 2021 Q3: gone, was upcoming");
        assertThat(shrunk.counts())
                .isEqualTo(Map.of(Difference.Kind.GONE, grown.counts().getOrDefault(Difference.Kind.APPEARED, 0)));
    }

    @Test
    void a_difference_is_of_one_obligation() {
        Assessment assessment = on("2021-06-30");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Difference(Optional.empty(), Optional.empty()))
                .withMessageStartingWith("before or after must be given");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Difference(
                        Optional.of(assessment.get("INS-2.1@u1/2021-Q2")),
                        Optional.of(assessment.get("INS-2.1@u1/2021-Q3"))))
                .withMessageStartingWith("before and after must be of one obligation");
    }

    private static Assessment on(String day) {
        return Assessment.of(YEAR, Sample.ledger(FullSample.COLLEGE).build(), LocalDate.parse(day));
    }
}
