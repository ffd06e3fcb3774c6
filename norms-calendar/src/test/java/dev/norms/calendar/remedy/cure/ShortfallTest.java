package dev.norms.calendar.remedy.cure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.assessment.FullSample;
import dev.norms.calendar.assessment.Sample;
import dev.norms.evidence.ActivityKind;
import dev.norms.evidence.Condition;
import dev.norms.evidence.EvidenceSource;
import dev.norms.ledger.Activity;
import dev.norms.ledger.Study;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.organization.Role;
import dev.norms.time.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShortfallTest {
    private static Shortfall on(String day, String id) {
        return Situations.shortfall(Situations.on(day, FullSample.COLLEGE), id);
    }

    private static Optional<Period> period(String text) {
        return Optional.of(Period.parse(text));
    }

    private static Optional<LocalDate> lastDay(String asOf, String id, Optional<Period> named) {
        Situation situation = Situations.on(asOf, FullSample.COLLEGE);
        return Situations.shortfall(situation, id).lastDay(named, situation);
    }

    private static Optional<LocalDate> day(String text) {
        return Optional.of(LocalDate.parse(text));
    }

    @Test
    void what_was_done_is_no_longer_lacking() {
        Situation situation = Situations.on(
                "2021-05-10",
                Sample.ledger(FullSample.COLLEGE)
                        .add(Study.builder()
                                .person(PersonId.of("p5"))
                                .date(LocalDate.of(2021, 3, 1))
                                .hours(new BigDecimal("1.5"))
                                .build()));

        assertThat(Situations.shortfall(situation, "MGT-2.1@p5/2021").lacking()).isEqualByComparingTo("30.5");
        assertThat(Situations.shortfall(situation, "MGT-2.1@p5/2021").times()).isEqualTo(30);
        assertThat(Situations.shortfall(situation, "MGT-2.1@p6/2021").times()).isEqualTo(32);
    }

    @Test
    void it_asks_for_the_sources_and_kinds_of_its_requirement() {
        Shortfall assembly = on("2021-05-10", "INS-2.1@u1/2021-Q2");

        assertThat(assembly.asksFor(EvidenceSource.ACTIVITIES)).isTrue();
        assertThat(assembly.asksFor(EvidenceSource.DOCUMENTS)).isFalse();
        assertThat(assembly.kind()).isEqualTo("members-assembly");
        assertThat(assembly.place()).contains(OrganizationId.of("u1"));
    }

    @Test
    void a_period_is_named_where_records_that_name_it_count() {
        assertThat(on("2021-05-10", "INS-2.1@u1/2021-Q2").named()).isEqualTo(period("2021-Q2"));
        assertThat(on("2021-05-10", "ART-18.1@gb").named()).isEmpty();
        assertThat(on("2021-05-10", "MGT-2.1@p5/2021").named()).isEmpty();
        assertThat(Situations.shortfall(
                                Situations.on("2021-05-10", Sample.ledger(FullSample.COLLEGE), "record-period=by-day"),
                                "INS-2.1@u1/2021-Q2")
                        .named())
                .isEmpty();
    }

    @Test
    void conditions_are_found_by_their_kind() {
        Shortfall lecture = on("2021-05-10", "INS-2.5@u1/2021");

        assertThat(lecture.led()).map(Condition.LedBy::role).contains(Role.SECRETARY);
        assertThat(lecture.condition(Condition.HeldByOwn.class)).isEmpty();
        assertThat(on("2021-05-10", "INS-3.2#organizational-life-meeting@p9/2021")
                        .condition(Condition.HeldByOwn.class))
                .isPresent();
        assertThat(on("2021-05-10", "INS-2.1@u1/2021-Q2").led()).isEmpty();
    }

    @Test
    void only_what_is_owed_for_each_person_concerns_one() {
        assertThat(on("2021-05-10", "INS-1.4#act@u1/2021-Q2").concerned()).contains(PersonId.of("act"));
        assertThat(on("2021-05-10", "ART-8.1#activists@gb/2021").concerned()).isEmpty();
        assertThat(on("2021-05-10", "MGT-2.1@p5/2021").concerned()).isEmpty();
    }

    @Test
    void a_record_that_counts_meets_it() {
        Situation situation = Situations.on("2021-05-10", FullSample.COLLEGE);
        Shortfall assembly = Situations.shortfall(situation, "INS-2.1@u1/2021-Q2");

        assertThat(assembly.isMetBy(held(ActivityKind.MEMBERS_ASSEMBLY, "2021-04-01"), situation))
                .isTrue();
        assertThat(assembly.isMetBy(held(ActivityKind.MEMBERS_ASSEMBLY, "2021-03-31"), situation))
                .isFalse();
        assertThat(assembly.isMetBy(held(ActivityKind.THEMED_PARTY_DAY, "2021-04-01"), situation))
                .isFalse();
    }

    private static Activity held(ActivityKind kind, String day) {
        return Activity.builder("a", kind).by("u1").on(day).build();
    }

    @Test
    void it_is_late_from_the_day_after_the_deadline() {
        Situation deadline = Situations.on("2021-06-30", FullSample.COLLEGE);
        Situation next = Situations.on("2021-07-01", FullSample.COLLEGE);

        assertThat(Situations.shortfall(deadline, "INS-2.1@u1/2021-Q2").isLate(deadline))
                .isFalse();
        assertThat(Situations.shortfall(next, "INS-2.1@u1/2021-Q2").isLate(next))
                .isTrue();
        assertThat(Situations.shortfall(next, "ART-12.1@gb/2021-H1").isLate(next))
                .isFalse();
        assertThat(Situations.shortfall(next, "ART-18.1@gb").isLate(next)).isFalse();
    }

    @Test
    void in_time_a_record_helps_until_the_deadline_or_without_its_period_until_its_day_no_longer_counts() {
        assertThat(lastDay("2021-05-10", "INS-3.1@u1/2021", Optional.empty())).isEqualTo(day("2021-12-31"));
        assertThat(lastDay("2021-05-10", "INS-3.1@u1/2021", period("2021"))).isEqualTo(day("2022-03-31"));
        assertThat(lastDay("2021-05-10", "INS-3.1@u1/2021", period("2020"))).isEqualTo(day("2021-12-31"));
        assertThat(lastDay("2021-01-10", "MGT-1.1@u1/2021-year-start", Optional.empty()))
                .isEqualTo(day("2021-03-31"));
    }

    @Test
    void after_the_deadline_a_record_that_names_the_period_helps_on_any_day() {
        assertThat(lastDay("2022-04-10", "INS-3.1@u1/2021", period("2021"))).isEmpty();
        assertThat(lastDay("2022-04-10", "INS-3.1@u1/2021", Optional.empty())).isEqualTo(day("2021-12-31"));
    }

    @Test
    void what_is_standing_may_be_put_in_place_on_any_day() {
        assertThat(lastDay("2021-05-10", "ART-18.1@gb", Optional.empty())).isEmpty();
    }
}
