package dev.norms.calendar.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.book.NormBook;
import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.assessment.Sample;
import dev.norms.calendar.counting.Counter;
import dev.norms.calendar.plan.PlanTable;
import dev.norms.calendar.workday.HolidaysOf2026;
import dev.norms.college.College;
import dev.norms.college.CollegeBuilder;
import dev.norms.college.Organization;
import dev.norms.college.Post;
import dev.norms.college.Stay;
import dev.norms.college.TermOfOffice;
import dev.norms.duty.NormId;
import dev.norms.evidence.ActivityKind;
import dev.norms.evidence.TargetKind;
import dev.norms.ledger.Activity;
import dev.norms.ledger.Contact;
import dev.norms.ledger.Exemption;
import dev.norms.ledger.LedgerBuilder;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.organization.BranchType;
import dev.norms.organization.MemberStatus;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.Role;
import dev.norms.organization.SubjectId;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The days that pass go from 5 to 8 May 2021, on which no window opens or closes and no deadline passes. */
class PassingDaysTest {
    private static final NormBook BOOK = ImplementationOpinion.book();
    private static final LocalDate BEFORE = LocalDate.of(2021, 5, 4);
    private static final LocalDate DAY = LocalDate.of(2021, 5, 8);
    private static final NormId STANDING = NormId.parse("ACT-1.1");

    private static Optional<Concerned> between(
            CollegeBuilder rows, LedgerBuilder ledger, LocalDate from, LocalDate to) {
        College college = rows.build();
        Counter counter =
                Counter.of(BOOK, college, ledger.build(), CollegeCalendar.of(HolidaysOf2026.calendar()), from);
        return PassingDays.between(
                PlanTable.behind(
                        Sample.schedule(college, DateRange.ofYear(2021)).planned()),
                counter,
                new Concerns(BOOK),
                Set.of(STANDING),
                to);
    }

    private static Optional<Concerned> between(CollegeBuilder college, LocalDate from, LocalDate to) {
        return between(college, Sample.ledger(college.build()), from, to);
    }

    private static List<String> inEverything(Optional<Concerned> concerned) {
        return concerned.orElseThrow().inEverything().stream()
                .map(SubjectId::text)
                .sorted()
                .toList();
    }

    private static Map<String, Set<NormId>> inSome(Optional<Concerned> concerned) {
        return ConcernedTest.inSome(concerned.orElseThrow());
    }

    @Test
    void days_on_which_nothing_happens_concern_nobody() {
        Optional<Concerned> nobody = between(Sample.college(), BEFORE, DAY);
        assertThat(inEverything(nobody)).isEmpty();
        assertThat(inSome(nobody)).isEmpty();
    }

    @Test
    void a_window_concerns_its_owners_when_it_opens_and_after_its_due_day_and_deadline() {
        NormId themedDay = NormId.parse("INS-2.2"); // May is due on Monday the 31st
        assertThat(inSome(between(Sample.college(), LocalDate.of(2021, 5, 30), LocalDate.of(2021, 5, 31))))
                .isEmpty();
        assertThat(inSome(between(Sample.college(), LocalDate.of(2021, 5, 31), LocalDate.of(2021, 6, 1))))
                .hasEntrySatisfying("u1", norms -> assertThat(norms).contains(themedDay));
        // October is due on Friday the 29th
        assertThat(inSome(between(Sample.college(), LocalDate.of(2021, 10, 28), LocalDate.of(2021, 10, 29))))
                .isEmpty();
        assertThat(inSome(between(Sample.college(), LocalDate.of(2021, 10, 29), LocalDate.of(2021, 10, 30))))
                .hasEntrySatisfying("u1", norms -> assertThat(norms).contains(themedDay));
        assertThat(inSome(between(Sample.college(), LocalDate.of(2021, 10, 30), LocalDate.of(2021, 10, 31))))
                .isEmpty();
    }

    @Test
    void another_year_may_concern_everybody() {
        assertThat(between(Sample.college(), LocalDate.of(2020, 12, 31), LocalDate.of(2021, 1, 1)))
                .isEmpty();
        assertThat(between(Sample.college(), LocalDate.of(2020, 5, 5), LocalDate.of(2021, 5, 5)))
                .isEmpty();
    }

    @Test
    void an_organization_that_is_founded_or_ends_may_concern_everybody() {
        for (String day : List.of("2021-05-05", "2021-05-08")) {
            assertThat(between(
                            Sample.college()
                                    .add(Organization.branch("n", BranchType.FACULTY)
                                            .under("gb")
                                            .established(day)),
                            BEFORE,
                            DAY))
                    .isEmpty();
        }
        assertThat(between(
                        Sample.college()
                                .add(Organization.branch("n", BranchType.FACULTY)
                                        .under("gb")
                                        .established("2012-09-01")
                                        .dissolved("2021-05-06")),
                        BEFORE,
                        DAY))
                .isEmpty();
        assertThat(between(
                        Sample.college()
                                .add(Organization.branch("n", BranchType.FACULTY)
                                        .under("gb")
                                        .established("2021-05-09")),
                        BEFORE,
                        DAY))
                .isPresent();
    }

    @Test
    void an_election_concerns_its_organization() {
        assertThat(inEverything(between(Sample.college().add(TermOfOffice.of("f1", "2021-05-06")), BEFORE, DAY)))
                .containsExactly("f1");
        assertThat(inEverything(between(Sample.college().add(TermOfOffice.of("f1", "2021-05-09")), BEFORE, DAY)))
                .isEmpty();
    }

    @Test
    void who_comes_or_leaves_or_changes_a_post_concerns_the_organizations() {
        Stay.Builder comes = Stay.builder("n", MemberStatus.FULL).at("f1").since("2021-05-08");
        assertThat(inEverything(between(Sample.college().add(comes), BEFORE, DAY)))
                .containsExactly("f1", "gb", "n");
        assertThat(inEverything(between(Sample.college().add(comes), BEFORE, LocalDate.of(2021, 5, 7))))
                .isEmpty();
        Stay.Builder leaves =
                Stay.builder("n", MemberStatus.FULL).at("f1").during(DateRange.parse("2020-01-01/2021-05-05"));
        assertThat(inEverything(between(Sample.college().add(leaves), BEFORE, DAY)))
                .containsExactly("f1", "gb", "n");
        assertThat(inEverything(between(
                        Sample.college()
                                .add(Post.builder("p3", Role.DEPUTY_SECRETARY)
                                        .at("u1")
                                        .since("2021-05-06")),
                        BEFORE,
                        DAY)))
                .containsExactly("gb", "p3", "u1");
    }

    @Test
    void a_record_concerns_its_owners_on_its_day() {
        CollegeBuilder college = Sample.college();
        LedgerBuilder ledger = Sample.ledger(college.build())
                .add(Activity.builder("a", ActivityKind.MEMBERS_ASSEMBLY)
                        .by("u1")
                        .on("2021-05-06"))
                .add(Activity.builder("b", ActivityKind.MEMBERS_ASSEMBLY)
                        .by("f1")
                        .on("2021-05-09"));
        assertThat(inSome(between(college, ledger, BEFORE, DAY))).containsOnlyKeys("u1");
    }

    @Test
    void a_link_concerns_its_keeper_when_it_begins_and_ends() {
        CollegeBuilder college = Sample.college();
        Contact contact = Contact.of("p1", TargetKind.BRANCH, "u1", "2021-01-01");
        for (String during : List.of("2021-01-01/2021-05-05", "2021-01-01/2021-05-08", "2021-05-06/2022-01-01")) {
            LedgerBuilder ledger = Sample.ledger(college.build()).add(contact.withDuring(DateRange.parse(during)));
            assertThat(inSome(between(college, ledger, BEFORE, DAY))).as(during).containsKey("p1");
        }
        for (String during : List.of("2021-01-01/2021-05-04", "2021-01-01/2021-05-09", "2021-01-01/")) {
            LedgerBuilder ledger = Sample.ledger(college.build()).add(contact.withDuring(DateRange.parse(during)));
            assertThat(inSome(between(college, ledger, BEFORE, DAY))).as(during).isEmpty();
        }
    }

    @Test
    void an_exemption_that_begins_or_ends_concerns_the_standing_duties_of_its_subject() {
        CollegeBuilder college = Sample.college();
        for (String during : List.of("2021-05-05/2022-01-01", "2021-01-01/2021-05-08")) {
            LedgerBuilder ledger = Sample.ledger(college.build()).add(exemption(during));
            assertThat(inSome(between(college, ledger, BEFORE, DAY)))
                    .containsExactly(Map.entry("f1", Set.of(STANDING)));
        }
        LedgerBuilder all = Sample.ledger(college.build()).add(exemption("2021-01-01/2022-01-01"));
        assertThat(inSome(between(college, all, BEFORE, DAY))).isEmpty();
    }

    private static Exemption exemption(String during) {
        return Exemption.builder()
                .norm(STANDING)
                .subject(OrganizationId.of("f1"))
                .during(DateRange.parse(during))
                .authority("gb")
                .document("1")
                .reason("so")
                .build();
    }
}
