package dev.norms.calendar.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.plan.PlanTable;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.college.College;
import dev.norms.college.Stay;
import dev.norms.duty.NormId;
import dev.norms.evidence.EvidenceSource;
import dev.norms.ledger.FollowUp;
import dev.norms.ledger.LedgerBuilder;
import dev.norms.norm.Norm;
import dev.norms.organization.MemberStatus;
import dev.norms.organization.OrganizationId;
import dev.norms.requirement.Parts;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VerdictTest {
    private static final LocalDate DAY = LocalDate.of(2021, 7, 15);

    @ParameterizedTest
    @EnumSource
    void a_verdict_is_fulfilled_or_outstanding_or_asks_for_nothing(Verdict verdict) {
        assertThat(verdict.isFulfilled())
                .isEqualTo(EnumSet.of(Verdict.MET, Verdict.MADE_UP).contains(verdict));
        assertThat(verdict.isLapsed())
                .isEqualTo(EnumSet.of(Verdict.MISSED, Verdict.NOT_MET).contains(verdict));
        assertThat(verdict.isOutstanding())
                .isEqualTo(!verdict.isFulfilled()
                        && !EnumSet.of(Verdict.UPCOMING, Verdict.EXEMPT, Verdict.NOT_APPLICABLE)
                                .contains(verdict));
        assertThat(Verdict.of(verdict.number())).isEqualTo(verdict);
    }

    @Test
    void the_norms_of_a_day_are_known_by_what_they_demand() {
        Schedule schedule = Sample.schedule(FullSample.COLLEGE, DateRange.ofYear(2021));
        DayPlan plan = new DayPlan(schedule, DAY);
        for (Norm norm : plan.edition().norms()) {
            assertThat(plan.asksForEachActivity(Set.of(norm.id())))
                    .as(norm.id().text())
                    .isEqualTo(
                            norm.demands().stream().anyMatch(demand -> demand.parts() instanceof Parts.EachActivity));
        }
        assertThat(plan.asksForEachActivity(Set.of())).isFalse();
        assertThat(plan.standingNorms())
                .containsAll(
                        schedule.standing(DAY, Sample.ledger(FullSample.COLLEGE).build()).stream()
                                .map(Obligation::normId)
                                .toList())
                .contains(NormId.parse("ACT-1.1"))
                .doesNotContain(NormId.parse("INS-2.1"));
        assertThat(plan.admissionNorms()).contains(NormId.parse("INS-1.2")).doesNotContain(NormId.parse("INS-2.1"));
        assertThat(plan.followsUpMembers()).isFalse();
    }

    @Test
    void owners_are_planned_alike_if_their_rows_and_parts_are_the_same() {
        College college = FullSample.college()
                .add(Stay.builder("other", MemberStatus.ACTIVIST).at("u1").since("2020-09-01"))
                .build();
        PlanTable table = PlanTable.behind(
                Sample.schedule(college, DateRange.ofYear(2021)).planned());
        PlanTable again = PlanTable.behind(
                Sample.schedule(college, DateRange.ofYear(2021)).planned());
        var branch = table.byOwner().stream()
                .filter(owned -> owned.owner().equals(OrganizationId.of("u1")))
                .toList();
        var forPersons = branch.stream().filter(owned -> owned.part() != null).toList();
        assertThat(forPersons).hasSize(2);
        assertThat(forPersons.get(0).templates()).isSameAs(forPersons.get(1).templates());
        assertThat(OwnerResults.isPlannedAlike(branch, branch)).isTrue();
        assertThat(OwnerResults.isPlannedAlike(branch, List.copyOf(branch.subList(0, branch.size()))))
                .isTrue();
        assertThat(OwnerResults.isPlannedAlike(branch, branch.subList(1, branch.size())))
                .isFalse();
        assertThat(OwnerResults.isPlannedAlike(forPersons.subList(0, 1), forPersons.subList(1, 2)))
                .isFalse(); // the same rows for another person
        assertThat(OwnerResults.isPlannedAlike(forPersons.subList(0, 1), forPersons.subList(0, 1)))
                .isTrue();
        assertThat(OwnerResults.isPlannedAlike(
                        branch,
                        again.byOwner().stream()
                                .filter(owned -> owned.owner().equals(OrganizationId.of("u1")))
                                .toList()))
                .isFalse(); // planned by another timetable
    }

    @Test
    void a_source_covers_a_window_if_one_of_its_ranges_begins_in_time() {
        String march = "INS-2.2@u1/2021-03";
        assertThat(verdict(covered("2021-01-01/2021-02-01", "2021-04-01/2022-01-01"), march))
                .isEqualTo(Verdict.MISSED);
        assertThat(verdict(covered("2021-04-01/2022-01-01"), march)).isEqualTo(Verdict.NO_DATA);
        assertThat(verdict(covered("2021-03-02/2022-01-01", "2021-04-01/2022-01-01"), march))
                .isEqualTo(Verdict.NO_DATA);
        assertThat(verdict(covered("2021-04-01/2022-01-01", "2021-03-01/2022-01-01"), march))
                .isEqualTo(Verdict.MISSED);
        assertThat(verdict(covered(), march)).isEqualTo(Verdict.MISSED);
    }

    private static LedgerBuilder covered(String... ranges) {
        LedgerBuilder ledger = Sample.ledger(Sample.COLLEGE);
        for (String range : ranges) {
            ledger.covers(EvidenceSource.ACTIVITIES, DateRange.parse(range));
        }
        return ledger;
    }

    private static Verdict verdict(LedgerBuilder ledger, String id) {
        return Sample.assess(Sample.COLLEGE, ledger, "2021-07-15").get(id).verdict();
    }

    @Test
    void what_is_missed_and_not_followed_up_may_be_reminded_of() {
        String missed = "INS-2.1@u1/2021-Q1";
        Assessment open = Sample.assess(Sample.COLLEGE, Sample.ledger(Sample.COLLEGE), "2021-07-15");
        assertThat(ids(Reminders.withMissed(open))).contains(missed);
        assertThat(ids(Reminders.of(open))).doesNotContain(missed);
        Assessment followedUp = Sample.assess(
                Sample.COLLEGE,
                Sample.ledger(Sample.COLLEGE).add(FollowUp.of(missed, "hold it", "p2", "2021-05-20")),
                "2021-07-15");
        assertThat(ids(Reminders.withMissed(followedUp))).doesNotContain(missed).contains("INS-2.1@f1/2021-Q1");
        assertThat(ids(Reminders.withMissed(open))).doesNotContain("INS-2.1@u1/2021-Q4");
    }

    private static List<String> ids(Reminders reminders) {
        return reminders.reminders().stream()
                .map(reminder -> reminder.finding().id().toString())
                .toList();
    }

    @Test
    void findings_of_other_obligations_have_other_hash_codes() {
        Assessment assessment = Sample.assess(Sample.COLLEGE, Sample.ledger(Sample.COLLEGE), "2021-07-15");
        assertThat(assessment.findings().stream()
                        .map(Finding::hashCode)
                        .distinct()
                        .count())
                .isGreaterThan(assessment.findings().size() / 2);
    }
}
