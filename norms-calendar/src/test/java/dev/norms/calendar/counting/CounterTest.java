package dev.norms.calendar.counting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.assessment.FullSample;
import dev.norms.calendar.assessment.Sample;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.workday.HolidaysOf2026;
import dev.norms.college.College;
import dev.norms.evidence.ActivityKind;
import dev.norms.evidence.EvidenceSource;
import dev.norms.ledger.Activity;
import dev.norms.ledger.FollowUp;
import dev.norms.ledger.Ledger;
import dev.norms.ledger.LedgerRecord;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.organization.OrganizationId;
import dev.norms.time.DateRange;
import dev.norms.time.PeriodForm;
import dev.norms.time.PeriodUnit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CounterTest {
    private static final Set<PeriodForm> QUARTERS = Set.of(PeriodUnit.QUARTER);

    private final College college = FullSample.COLLEGE;
    private final List<Obligation> planned =
            Sample.schedule(college, DateRange.ofYear(2021)).obligations();

    private Obligation obligation(String id) {
        return planned.stream()
                .filter(one -> one.id().toString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Counter counter(Activity... activities) {
        var ledger = Sample.ledger(college);
        for (Activity activity : activities) {
            ledger.add(activity);
        }
        return counter(ledger.build());
    }

    private Counter counter(Ledger ledger) {
        return Counter.of(
                ImplementationOpinion.book(),
                college,
                ledger,
                CollegeCalendar.of(HolidaysOf2026.calendar()),
                LocalDate.of(2021, 7, 15));
    }

    private static Activity assembly(String id, String organization, String day) {
        return Activity.builder(id, ActivityKind.MEMBERS_ASSEMBLY)
                .by(organization)
                .on(day)
                .build();
    }

    private static List<String> refs(List<Match> matches) {
        return matches.stream()
                .map(match -> match.ref() + (match.counts() ? "" : " not"))
                .toList();
    }

    @Test
    void in_full_it_tells_what_does_not_count_too() {
        Counter counter = counter(
                assembly("in", "u1", "2021-05-01"),
                assembly("before", "u1", "2021-03-31"),
                assembly("after", "u1", "2021-07-01"),
                assembly("other", "f1", "2021-05-01"),
                Activity.builder("kind", ActivityKind.GROUP_MEETING)
                        .by("u1")
                        .on("2021-05-01")
                        .build());
        Obligation owed = obligation("INS-2.1@u1/2021-Q2");
        List<OrganizationId> own = List.of(OrganizationId.of("u1"));
        assertThat(refs(counter.matches(owed, QUARTERS, own))).containsExactly("in");
        assertThat(refs(counter.inFull().matches(owed, QUARTERS, own)))
                .containsExactlyInAnyOrder("in", "before not", "after not");
        assertThat(counter.isInFull()).isFalse();
        assertThat(counter.inFull().isInFull()).isTrue();
    }

    @Test
    void an_activity_of_several_holders_counts_once() {
        Activity joint = Activity.builder("joint", ActivityKind.MEMBERS_ASSEMBLY)
                .by("u1")
                .with("f1")
                .on("2021-05-01")
                .build();
        List<OrganizationId> both = List.of(OrganizationId.of("u1"), OrganizationId.of("f1"));
        Obligation owed = obligation("INS-2.1@u1/2021-Q2");
        assertThat(refs(counter(joint).matches(owed, QUARTERS, both))).containsExactly("joint");
        assertThat(refs(counter(joint).inFull().matches(owed, QUARTERS, both))).containsExactly("joint");
    }

    @Test
    void what_names_a_person_counts_wherever_it_is_kept() {
        Activity review = Activity.builder("r", ActivityKind.ACTIVIST_REVIEW)
                .by("f1")
                .on("2021-05-01")
                .part("act")
                .build();
        Activity own = review.withId("s").withOrganization(OrganizationId.of("u1"));
        assertThat(refs(counter(review, own)
                        .matches(obligation("ART-8.2#act@u1/2021-H1"), Set.of(), List.of(OrganizationId.of("u1")))))
                .containsExactlyInAnyOrder("r", "s");
    }

    @Test
    void one_record_is_matched_if_it_is_of_a_kind_that_could_count() {
        Obligation owed = obligation("INS-2.1@u1/2021-Q2");
        Counter counter = counter();
        assertThat(counter.match(owed, QUARTERS, assembly("a", "u1", "2021-05-01")))
                .hasValueSatisfying(match -> assertThat(match.counts()).isTrue());
        assertThat(counter.match(owed, QUARTERS, assembly("a", "u1", "2021-03-01")))
                .hasValueSatisfying(match -> assertThat(match.counts()).isFalse());
        LedgerRecord other = Activity.builder("kind", ActivityKind.GROUP_MEETING)
                .by("u1")
                .on("2021-05-01")
                .build();
        assertThat(counter.match(owed, QUARTERS, other)).isEmpty();
    }

    @Test
    void the_deadline_is_that_of_the_window_or_the_as_of_day() {
        Counter counter = counter();
        assertThat(counter.deadline(obligation("INS-2.1@u1/2021-Q2"))).isEqualTo("2021-06-30");
        List<Obligation> standing = new ArrayList<>(
                Sample.schedule(college, DateRange.ofYear(2021)).standing(LocalDate.of(2021, 7, 15), counter.ledger()));
        standing.addAll(planned);
        for (Obligation one : standing) {
            boolean isAttested = one.requirement().evidence().sources().contains(EvidenceSource.ATTESTATIONS);
            assertThat(counter.deadline(one))
                    .isEqualTo(
                            isAttested
                                    ? LocalDate.MAX
                                    : one.window()
                                            .map(window -> window.deadline())
                                            .orElse(LocalDate.of(2021, 7, 15)));
            assertThat(counter.subject(one))
                    .isEqualTo(
                            isAttested && one.person().map(one.owner()::equals).orElse(false)
                                    ? college.branchOf(
                                                    one.person().get(),
                                                    one.window()
                                                            .map(window -> window.opens())
                                                            .orElse(LocalDate.of(2021, 7, 15)))
                                            .orElseThrow()
                                    : one.owner());
        }
    }

    @Test
    void missed_duties_are_counted_with_and_without_those_of_persons() {
        Obligation ofBranch = obligation("INS-2.1@u1/2021-Q1");
        Obligation ofPerson = obligation("MGT-2.1@p3/2021");
        Ledger ledger = Sample.ledger(college)
                .add(FollowUp.of("MGT-2.1@p3/2021", "spoken with", "p2", "2021-05-01"))
                .build();
        Missed missed = Missed.of(List.of(ofBranch, ofPerson), ledger);
        assertThat(missed.all()).containsExactly(ofBranch, ofPerson);
        assertThat(missed.count(false)).isEqualTo(1);
        assertThat(missed.count(true)).isEqualTo(2);
        assertThat(missed.followedUp(false)).isZero();
        assertThat(missed.followedUp(true)).isEqualTo(1);
        assertThat(Missed.isOfOrganization(ofBranch)).isTrue();
        assertThat(Missed.isOfOrganization(ofPerson)).isFalse();
        int[] asked = {0};
        Counter counter = counter(ledger).withMissed(any -> {
            asked[0]++;
            return missed;
        });
        assertThat(counter.missed().apply(OrganizationId.of("u1"))).isSameAs(missed);
        assertThat(counter.missed().apply(OrganizationId.of("u1"))).isSameAs(missed);
        assertThat(asked[0]).isEqualTo(1);
        assertThat(counter(ledger).missed().apply(OrganizationId.of("u1")).all())
                .isEmpty();
    }

    @Test
    void records_that_name_something_are_kept_after_a_change() {
        Activity named = Activity.builder("n", ActivityKind.ACTIVIST_REVIEW)
                .by("u1")
                .with("f1")
                .on("2021-05-01")
                .part("act")
                .build();
        Activity plain = assembly("plain", "u1", "2021-05-01");
        Ledger before = Sample.ledger(college).add(plain).build();
        Ledger after = Sample.ledger(college).add(plain).add(named).build();
        NamedRecords none = NamedRecords.of(college, before);
        assertThat(none.get("act")).isEmpty();
        NamedRecords both = none.after(after, List.of(named, plain));
        assertThat(both.get("act"))
                .extracting(LedgerRecord::ref)
                .containsExactlyElementsOf(NamedRecords.of(college, after).get("act").stream()
                        .map(LedgerRecord::ref)
                        .toList())
                .isNotEmpty();
        assertThat(both.after(before, List.of(named)).get("act")).isEmpty();
        assertThat(NamedRecords.isNamed(List.of(plain))).isFalse();
        assertThat(NamedRecords.isNamed(List.of(plain, named))).isTrue();
    }
}
