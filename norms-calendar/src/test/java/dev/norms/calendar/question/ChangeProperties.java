package dev.norms.calendar.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.book.NormBook;
import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.assessment.Finding;
import dev.norms.calendar.assessment.Sample;
import dev.norms.calendar.assessment.Verdict;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.calendar.workday.HolidaysOf2026;
import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.evidence.EvidenceSource;
import dev.norms.ledger.Activity;
import dev.norms.ledger.Attendance;
import dev.norms.ledger.AttendedActivity;
import dev.norms.ledger.Ledger;
import dev.norms.ledger.LedgerRecord;
import dev.norms.norm.Interpretation;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.opinion.reading.CountingReadings;
import dev.norms.opinion.reading.FrequencyReadings;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.profile.Profile;
import dev.norms.testing.SmallCollege;
import dev.norms.testing.SmallColleges;
import dev.norms.time.Bound;
import dev.norms.time.Cadence;
import dev.norms.time.DateRange;
import dev.norms.time.PeriodUnit;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;

/** What one change does, and nothing else: a reading fixed, a record added. */
@Domain(SmallColleges.class)
class ChangeProperties {
    private static final DateRange RANGE = DateRange.parse("2020-06-01/2022-06-01");
    private static final NormBook BOOK = ImplementationOpinion.book();

    @Property(tries = 60)
    void a_reading_fixed_differs_exactly_where_the_comparison_says_so(
            @ForAll SmallCollege small, @ForAll("readings") Profile fixed, @ForAll LocalDate asOf) {
        Assessment before = assess(BOOK, small, small.ledger(), asOf);
        Assessment after = assess(BOOK.tailoredBy(fixed), small, small.ledger(), asOf);
        Map<String, String> olds = standings(before);
        Map<String, String> news = standings(after);
        Set<String> differing = new HashSet<>(olds.keySet());
        differing.addAll(news.keySet());
        differing.removeIf(id -> Optional.ofNullable(olds.get(id)).equals(Optional.ofNullable(news.get(id))));

        assertThat(Comparison.of(before, after).differences())
                .extracting(difference -> difference.obligation().toString())
                .containsExactlyInAnyOrderElementsOf(differing);
    }

    /** The organizations above may owe a follow-up more or less; nobody else stands otherwise. */
    @Property(tries = 60)
    void an_organization_assessed_again_after_a_record_of_its_own_is_all_that_changes(
            @ForAll SmallCollege small, @ForAll LocalDate asOf) {
        College college = small.college();
        for (Activity activity : activities(small)) {
            OrganizationId own = activity.organization();
            Ledger without = supplied(small, but(small, record -> record.equals(activity) || isOf(record, activity)));
            Ledger with = supplied(small, but(small, record -> isOf(record, activity)));
            Assessment whole = assess(BOOK, small, with, asOf);
            Set<OrganizationId> concerned = above(college, own);
            college.below(own).map(Organization::id).forEach(concerned::add);

            assertThat(described(Assessment.of(whole.schedule(), with, asOf, own).findings().stream()))
                    .isEqualTo(described(whole.subtree(own).stream()));
            assertThat(described(elsewhere(whole, concerned)))
                    .isEqualTo(described(elsewhere(assess(BOOK, small, without, asOf), concerned)));
        }
    }

    @Property(tries = 40)
    void an_activity_counts_for_whoever_attends_as_the_assessment_counts_it(
            @ForAll SmallCollege small, @ForAll("persons") String person, @ForAll LocalDate asOf) {
        PersonId attending = PersonId.of(person);
        if (!small.college().knows(attending)) {
            return;
        }
        for (Activity activity : activities(small)) {
            List<LedgerRecord> others = but(small, record -> isOf(record, activity));
            Schedule schedule = Sample.schedule(small.college(), RANGE);
            Ledger attended = small.ledgerBuilder(others)
                    .add(new AttendedActivity(activity, Attendance.of(activity.id(), person)))
                    .check()
                    .value();
            List<String> counted = Assessment.of(schedule, attended, asOf)
                    .findings()
                    .where(finding -> finding.obligation().owner().equals(attending)
                            && finding.verdict() != Verdict.NOT_APPLICABLE
                            && finding.records().contains(activity.id()))
                    .stream()
                    .map(finding -> finding.obligation().toString())
                    .toList();

            assertThat(
                            ActivityEffects.of(schedule, small.ledgerOf(others), activity, Set.of(attending), asOf)
                                    .counted()
                                    .stream()
                                    .filter(use -> use.obligation().owner().equals(attending))
                                    .map(use -> use.obligation().toString()))
                    .containsExactlyElementsOf(counted);
        }
    }

    private static List<Activity> activities(SmallCollege small) {
        Ledger ledger = small.ledger();
        return small.records().stream()
                .filter(Activity.class::isInstance)
                .map(Activity.class::cast)
                .filter(activity -> ledger.records(activity.organization(), EvidenceSource.ACTIVITIES)
                        .contains(activity))
                .limit(4)
                .toList();
    }

    private static Ledger supplied(SmallCollege small, List<LedgerRecord> records) {
        return small.ledgerBuilder(records)
                .supply(EvidenceSource.ACTIVITIES)
                .check()
                .value();
    }

    private static List<LedgerRecord> but(SmallCollege small, Predicate<LedgerRecord> left) {
        return small.records().stream().filter(left.negate()).toList();
    }

    private static boolean isOf(LedgerRecord record, Activity activity) {
        return record instanceof AttendedActivity attended
                && attended.activity().equals(activity);
    }

    private static Set<OrganizationId> above(College college, OrganizationId own) {
        Set<OrganizationId> above = new HashSet<>();
        Optional<OrganizationId> next = Optional.of(own);
        while (next.isPresent()) {
            above.add(next.get());
            next = college.find(next.get()).flatMap(Organization::parent);
        }
        return above;
    }

    private static Stream<Finding> elsewhere(Assessment assessment, Set<OrganizationId> concerned) {
        return assessment.findings().stream()
                .filter(finding -> finding.obligation()
                        .organization()
                        .filter(concerned::contains)
                        .isEmpty());
    }

    private static List<String> described(Stream<Finding> findings) {
        return findings.map(finding -> finding + " " + finding.done() + finding.records() + finding.explanation())
                .toList();
    }

    /** Verdict, days and numbers, written down without the comparison's help. */
    private static Map<String, String> standings(Assessment assessment) {
        return assessment.findings().stream()
                .collect(Collectors.toMap(
                        finding -> finding.id().toString(),
                        finding -> finding.verdict() + " " + finding.done() + " "
                                + finding.obligation().bound() + " "
                                + finding.obligation()
                                        .window()
                                        .map(window -> window.opens() + " " + window.due() + " " + window.deadline())));
    }

    private static Assessment assess(NormBook book, SmallCollege small, Ledger ledger, LocalDate asOf) {
        return Assessment.of(
                Schedule.of(book, small.college(), CollegeCalendar.of(HolidaysOf2026.calendar()), RANGE), ledger, asOf);
    }

    @Provide
    Arbitrary<Profile> readings() {
        Arbitrary<Interpretation<Cadence>> frequencies = Arbitraries.of(
                FrequencyReadings.FUNDS_PUBLISHED,
                FrequencyReadings.MASS_ORGANIZATION_CONFERENCE,
                FrequencyReadings.JOINT_MEETING,
                FrequencyReadings.THOUGHT_REPORTS,
                FrequencyReadings.DUAL_LIFE,
                FrequencyReadings.ACTIVIST_EXCHANGE);
        Arbitrary<Profile> frequency = Combinators.combine(
                        frequencies, Arbitraries.integers().between(1, 3), Arbitraries.of(PeriodUnit.class))
                .as((reading, number, unit) ->
                        Profile.by("art").fix(reading, Bound.atLeast(number).per(unit), "we read it so"));
        Profile groups = Profile.by("art").fix(CountingReadings.GROUP_MEETINGS, Bound.between(1, 1), "one is enough");
        return Arbitraries.oneOf(frequency, Arbitraries.just(groups))
                .filter(profile -> BOOK.check(profile).isEmpty());
    }

    @Provide
    Arbitrary<String> persons() {
        return Arbitraries.of("p1", "p2", "p3", "p4", "p5", "p6", "p7", "p8", "p9");
    }
}
