package dev.norms.calendar.question;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.assessment.Finding;
import dev.norms.calendar.assessment.Sample;
import dev.norms.calendar.assessment.Verdict;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.duty.NormId;
import dev.norms.evidence.EvidenceSource;
import dev.norms.ledger.Activity;
import dev.norms.ledger.AttendedActivity;
import dev.norms.ledger.Ledger;
import dev.norms.ledger.LedgerRecord;
import dev.norms.norm.Norm;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.organization.SubjectId;
import dev.norms.testing.SmallCollege;
import dev.norms.testing.SmallColleges;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(SmallColleges.class)
class QuestionProperties {
    private static final DateRange RANGE = DateRange.parse("2020-06-01/2022-06-01");

    @Property(tries = 40)
    void an_assessment_does_not_differ_from_itself(@ForAll SmallCollege small, @ForAll LocalDate asOf) {
        assertThat(Comparison.of(assess(small, asOf), assess(small, asOf)).isEmpty())
                .isTrue();
    }

    @Property(tries = 40)
    @SuppressWarnings("ArgumentSelectionDefectChecker") // a mirror swaps them
    void a_comparison_the_other_way_round_is_its_mirror(
            @ForAll SmallCollege small, @ForAll LocalDate one, @ForAll LocalDate other) {
        Assessment a = assess(small, one);
        Assessment b = Assessment.of(
                Sample.schedule(small.college(), DateRange.parse("2020-09-01/2022-10-01")), small.ledger(), other);
        assertThat(Comparison.of(b, a).differences())
                .isEqualTo(Comparison.of(a, b).differences().stream()
                        .map(difference -> new Difference(difference.after(), difference.before()))
                        .toList());
    }

    @Property(tries = 40)
    void a_schedule_seen_from_one_day_is_assessed_on_another_as_if_it_had_not_been_seen(
            @ForAll SmallCollege small, @ForAll LocalDate one, @ForAll LocalDate other) {
        assertThat(Assessment.of(assess(small, one).schedule(), small.ledger(), other)
                        .findings()
                        .list())
                .isEqualTo(assess(small, other).findings().list());
    }

    @Property(tries = 40)
    void what_is_not_listed_stands_as_before(
            @ForAll SmallCollege small, @ForAll LocalDate one, @ForAll LocalDate other) {
        Assessment before = assess(small, one);
        Assessment after = assess(small, other);
        Comparison comparison = Comparison.of(before, after);
        List<String> differing = comparison.differences().stream()
                .map(difference -> difference.obligation().toString())
                .toList();
        assertThat(standing(before, differing)).containsExactlyElementsOf(standing(after, differing));
        assertThat(comparison.differences()).allSatisfy(difference -> {
            assertThat(difference.kinds()).isNotEmpty();
            assertThat(difference.label().zh()).isNotBlank();
        });
    }

    @Property(tries = 40)
    void an_activity_counts_where_the_assessment_counts_it(@ForAll SmallCollege small, @ForAll LocalDate asOf) {
        Schedule schedule = Sample.schedule(small.college(), RANGE);
        Ledger ledger = small.ledger();
        Assessment assessment = Assessment.of(schedule, ledger, asOf);
        for (Activity activity : activities(small, ledger)) {
            List<LedgerRecord> others = small.records().stream()
                    .filter(record -> !record.equals(activity))
                    .toList();
            List<String> counted = assessment
                    .findings()
                    .where(finding -> finding.verdict() != Verdict.NOT_APPLICABLE
                            && finding.obligation().owner().equals(activity.organization())
                            && finding.obligation()
                                    .requirement()
                                    .evidence()
                                    .sources()
                                    .contains(EvidenceSource.ACTIVITIES)
                            && finding.records().contains(activity.id()))
                    .stream()
                    .map(finding -> finding.obligation().toString())
                    .toList();
            assertThat(ids(ActivityEffects.of(schedule, ledger, activity, asOf).counted()))
                    .isEqualTo(counted);
            assertThat(ids(ActivityEffects.of(schedule, small.ledgerOf(others), activity, asOf)
                            .counted()))
                    .isEqualTo(counted);
        }
    }

    @Property(tries = 40)
    void effects_of_all_activities_are_those_of_each(@ForAll SmallCollege small, @ForAll LocalDate asOf) {
        Schedule schedule = Sample.schedule(small.college(), RANGE);
        Ledger ledger = small.ledger();
        assertThat(ActivityEffects.ofAll(schedule, ledger, asOf))
                .zipSatisfy(
                        ledger.records().stream()
                                .filter(Activity.class::isInstance)
                                .toList(),
                        (effects, record) -> {
                            assertThat(effects.activity()).isEqualTo(record);
                            Set<PersonId> attending = ledger.records().stream()
                                    .filter(one -> one instanceof AttendedActivity
                                            && one.ref()
                                                    .equals(effects.activity().id()))
                                    .map(one -> (PersonId) one.subject())
                                    .collect(Collectors.toSet());
                            assertThat(texts(effects))
                                    .isEqualTo(texts(
                                            ActivityEffects.of(schedule, ledger, effects.activity(), attending, asOf)));
                        });
    }

    private static List<String> texts(ActivityEffects effects) {
        return effects.all().stream()
                .map(effect -> effect + " " + effect.label())
                .toList();
    }

    @Property(tries = 20)
    void something_is_owed_or_there_is_a_reason(@ForAll SmallCollege small, @ForAll LocalDate asOf) {
        Assessment assessment = assess(small, asOf);
        List<SubjectId> owners = Stream.<SubjectId>concat(
                        small.college().organizations().stream().map(organization -> organization.id()),
                        Stream.of(PersonId.of("p1"), PersonId.of("nobody"), OrganizationId.of("nowhere")))
                .toList();
        for (Norm norm : assessment.schedule().book().governing(asOf).norms()) {
            for (SubjectId owner : owners) {
                WhyNotOwed answer = WhyNotOwed.of(assessment, norm.id(), owner);
                assertThat(answer.obligations().isEmpty())
                        .isEqualTo(answer.reason().isPresent());
                assertThat(answer.obligations()).containsExactlyElementsOf(owed(assessment, norm.id(), owner));
                WhyNotOwed planned = WhyNotOwed.of(assessment.schedule(), norm.id(), owner);
                assertThat(planned.obligations().isEmpty())
                        .isEqualTo(planned.reason().isPresent());
            }
        }
    }

    private static List<Obligation> owed(Assessment assessment, NormId norm, SubjectId owner) {
        return assessment.findings().stream()
                .map(Finding::obligation)
                .filter(obligation -> obligation.inapplicable().isEmpty()
                        && obligation.owner().equals(owner)
                        && (obligation.normId().equals(norm)
                                || obligation.norm().id().equals(norm)))
                .toList();
    }

    private static List<Activity> activities(SmallCollege small, Ledger ledger) {
        return small.college().organizations().stream()
                .flatMap(organization -> ledger.records(organization.id(), EvidenceSource.ACTIVITIES).stream())
                .map(Activity.class::cast)
                .collect(ImmutableList.toImmutableList());
    }

    private static List<String> ids(List<ActivityEffect> effects) {
        return effects.stream().map(effect -> effect.obligation().toString()).toList();
    }

    private static List<String> standing(Assessment assessment, List<String> without) {
        return assessment.findings().stream()
                .filter(finding -> !without.contains(finding.obligation().toString()))
                .map(finding -> finding + " " + finding.done() + " "
                        + finding.obligation().bound() + " "
                        + finding.obligation().window())
                .toList();
    }

    private static Assessment assess(SmallCollege small, LocalDate asOf) {
        return Assessment.of(Sample.schedule(small.college(), RANGE), small.ledger(), asOf);
    }
}
