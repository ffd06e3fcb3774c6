package dev.norms.calendar.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.norms.calendar.assessment.FullSample;
import dev.norms.calendar.assessment.Sample;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.evidence.ActivityKind;
import dev.norms.label.Label;
import dev.norms.ledger.Activity;
import dev.norms.ledger.Ledger;
import dev.norms.organization.PersonId;
import dev.norms.time.DateRange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ActivityEffectsTest {
    private static final Schedule YEAR = Sample.schedule(FullSample.COLLEGE, DateRange.ofYear(2021));
    private static final Ledger NOTHING = Sample.ledger(FullSample.COLLEGE).build();
    private static final LocalDate JUNE = LocalDate.of(2021, 6, 1);

    @Test
    void an_activity_counts_for_its_holder_and_for_whoever_attends() {
        ActivityEffects effects = ActivityEffects.of(YEAR, NOTHING, both().build(), Set.of(PersonId.of("p2")), JUNE);
        assertThat(effects.counted())
                .extracting(ActivityEffect::label)
                .containsExactly(
                        Label.of("计入u1的2021年第2季度党员大会：1次", "counts for members' assembly of u1, 2021 Q2: 1"),
                        Label.of(
                                "计入p2的2021年书记和班子成员学时：2学时",
                                "counts for study hours of secretaries and committee members of p2, 2021:"
                                        + " 2 class hours"));
        assertThat(effects).hasToString("ActivityEffects[a1, 2 of 7 obligations]");
        assertThat(effects.all()).hasSize(7);
        assertThat(effects.activity().id()).isEqualTo("a1");
    }

    @Test
    void what_does_not_count_has_its_reason() {
        assertThat(reason("INS-2.1@u1/2021-Q1", both().build(), JUNE).zh()).isEqualTo("日期不在期间内");
        assertThat(reason("INS-2.4@u1.g/2021-04", both().build(), JUNE))
                .isEqualTo(Label.of("由u1举办，不是u1.g的活动", "held by u1, not by u1.g"));
        assertThat(reason("IMG-3.3@u1", both().build(), JUNE).en()).isEqualTo("names no place of filing");
        assertThat(reason("INS-2.1@u1/2021-Q2", both().build(), LocalDate.of(2021, 4, 7))
                        .zh())
                .isEqualTo("发生在截至日之后");
        Activity lecture = Activity.builder("a2", ActivityKind.PARTY_LECTURE)
                .by("u1")
                .on("2021-04-08")
                .ledBy("p7")
                .build();
        assertThat(ActivityEffects.of(YEAR, NOTHING, lecture, JUNE).rejected())
                .filteredOn(effect -> effect.obligation().toString().startsWith("INS-2.5@u1"))
                .isNotEmpty();
    }

    @Test
    void a_record_that_is_filed_counts_for_the_filing() {
        assertThat(ActivityEffects.of(YEAR, NOTHING, both().filed("柜1").build(), JUNE)
                        .counted())
                .extracting(ActivityEffect::toString)
                .containsExactly("INS-2.1@u1/2021-Q2 counts", "IMG-3.3@u1 counts");
    }

    @Test
    void an_unknown_organization_is_refused() {
        Activity elsewhere = both().by("x9").build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ActivityEffects.of(YEAR, NOTHING, elsewhere, JUNE))
                .withMessageContaining("x9");
    }

    private static Activity.Builder both() {
        return Activity.builder("a1", ActivityKind.MEMBERS_ASSEMBLY, ActivityKind.GROUP_MEETING)
                .by("u1")
                .on("2021-04-08")
                .hours(BigDecimal.valueOf(2));
    }

    private static Label reason(String id, Activity activity, LocalDate asOf) {
        return ActivityEffects.of(YEAR, NOTHING, activity, asOf).rejected().stream()
                .filter(effect -> effect.obligation().toString().equals(id))
                .findFirst()
                .flatMap(ActivityEffect::rejection)
                .orElseThrow();
    }
}
