package dev.norms.calendar.family;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.admission.AdmissionStep;
import dev.norms.calendar.assessment.FullSample;
import dev.norms.calendar.assessment.Sample;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.college.College;
import dev.norms.college.CollegeBuilder;
import dev.norms.college.Stay;
import dev.norms.evidence.ActivityKind;
import dev.norms.label.Label;
import dev.norms.ledger.Activity;
import dev.norms.ledger.AdmissionEntry;
import dev.norms.ledger.Ledger;
import dev.norms.ledger.LedgerBuilder;
import dev.norms.organization.MemberStatus;
import dev.norms.time.Bound;
import org.junit.jupiter.api.Test;

class ProcedureFamilyTest {
    private static final String IN_TIME = "INS-1.2@u1";
    private static final String COMPLETE = "INS-1.1@u1";

    private static College college() {
        CollegeBuilder college = FullSample.college();
        for (int i = 1; i <= 5; i++) {
            college.add(Stay.builder("s" + i, MemberStatus.ACTIVIST).at("u1.g").since("2020-09-01"));
        }
        return college.build();
    }

    private static AdmissionEntry step(String person, AdmissionStep step, String day) {
        return AdmissionEntry.of(person, "u1", step, day);
    }

    /** The first so many apply in time but are never talked to. */
    private static LedgerBuilder late(int number) {
        LedgerBuilder ledger = Sample.ledger(college());
        for (int i = 1; i <= number; i++) {
            ledger.add(step("s" + i, AdmissionStep.APPLICATION, "2020-09-20"))
                    .add(step("s" + i, AdmissionStep.AGE_ATTESTED, "2020-09-20"));
        }
        return ledger;
    }

    /** Some take their first steps while they are in no branch. */
    private static LedgerBuilder astray(LedgerBuilder ledger, int first, int last) {
        for (int i = first; i <= last; i++) {
            ledger.add(step("s" + i, AdmissionStep.APPLICATION, "2020-08-01"))
                    .add(step("s" + i, AdmissionStep.AGE_ATTESTED, "2020-08-01"))
                    .add(step("s" + i, AdmissionStep.FIRST_TALK, "2020-08-10"))
                    .add(step("s" + i, AdmissionStep.ACTIVIST_DETERMINED, "2020-08-20"));
        }
        return ledger;
    }

    private static FamilyCase of(LedgerBuilder ledger) {
        return FamilyCase.on("2021-05-10", ledger);
    }

    private static Obligation judged(FamilyCase found, String id) {
        return Families.judged(found.get(id), found.counter());
    }

    @Test
    void each_case_counts_that_keeps_the_procedure_in_the_respect() {
        FamilyCase found = of(late(2).add(step("s3", AdmissionStep.APPLICATION, "2021-05-01"))
                .add(step("s3", AdmissionStep.AGE_ATTESTED, "2021-05-01")));

        assertThat(judged(found, IN_TIME).bound()).isEqualTo(Bound.atLeast(3));
        assertThat(found.totals(IN_TIME)).isEqualTo("1 1");
        assertThat(found.totals(COMPLETE)).isEqualTo("3 3");
        assertThat(found.matches(COMPLETE))
                .containsExactlyInAnyOrder(
                        "s1/age-attested/2020-09-20 (age attested)",
                        "s2/age-attested/2020-09-20 (age attested)",
                        "s3/age-attested/2021-05-01 (age attested)");
        assertThat(found.tally(IN_TIME).matches().stream().filter(match -> !match.counts()))
                .allSatisfy(match ->
                        assertThat(match.rejection().orElseThrow().en()).contains("first talk"))
                .hasSize(2);
        assertThat(found.tally(COMPLETE).note()).isEmpty();
        assertThat(found.facts(IN_TIME)).isEmpty();
        assertThat(found.sentence(COMPLETE).en()).contains("3 of 1 cases in order");
    }

    @Test
    void without_a_case_nothing_is_owed_unless_the_table_is_missing() {
        assertThat(judged(of(late(0)), IN_TIME).inapplicable())
                .contains(Label.of("没有在办或者本年办理过的发展过程", "no admission is open or had a step in the year"));
        assertThat(judged(of(Ledger.builder(college())), IN_TIME).inapplicable())
                .isEmpty();
        assertThat(of(late(0)).get(IN_TIME).inapplicable()).isEmpty();
    }

    private static String note(LedgerBuilder ledger, String id) {
        return of(ledger).tally(id).note().map(Label::en).orElse("");
    }

    @Test
    void the_remark_names_up_to_three_persons_and_counts_the_others() {
        assertThat(note(late(1), IN_TIME)).startsWith("s1: ").doesNotContain("; s2", "more");
        assertThat(note(late(3), IN_TIME)).contains("s1: ", "; s2: ", "; s3: ").doesNotContain("more");
        assertThat(note(late(4), IN_TIME)).contains("s1: ", "; s2: ", "; s3: ").endsWith("; and 1 more");
        assertThat(note(late(5), IN_TIME)).endsWith("; and 2 more");
    }

    @Test
    void one_remark_covers_the_persons_who_were_in_no_branch() {
        String together = " took steps while they stayed in no branch: add their stays to people.csv";

        assertThat(note(astray(late(0), 1, 1), COMPLETE)).startsWith("s1: ");
        assertThat(note(astray(late(0), 1, 2), COMPLETE)).isEqualTo("2 persons (s1、s2)" + together);
        assertThat(note(astray(late(0), 1, 3), COMPLETE)).isEqualTo("3 persons (s1、s2、s3)" + together);
        assertThat(note(astray(late(0), 1, 5), COMPLETE)).isEqualTo("5 persons (s1、s2、s3)" + together);
        assertThat(of(astray(late(0), 1, 3))
                        .tally(COMPLETE)
                        .note()
                        .orElseThrow()
                        .zh())
                .isEqualTo("s1、s2、s3办理当日不在本院任何支部，请补登people.csv");
        assertThat(of(astray(late(0), 1, 5))
                        .tally(COMPLETE)
                        .note()
                        .orElseThrow()
                        .zh())
                .isEqualTo("s1、s2、s3等5人办理当日不在本院任何支部，请补登people.csv");
    }

    @Test
    void a_step_concerns_all_organizations_that_may_be_asked_about_the_case() {
        College college = FullSample.college()
                .add(Stay.builder("s1", MemberStatus.ACTIVIST).at("u1.g").since("2020-09-01"))
                .add(Stay.builder("s2", MemberStatus.ACTIVIST).at("u1").since("2020-09-01"))
                .build();
        FamilyCase found =
                of(Sample.ledger(college).add(AdmissionEntry.of("s2", "f1", AdmissionStep.APPLICATION, "2020-09-20")));

        assertThat(found.concerned(IN_TIME, AdmissionEntry.of("s1", "u1.g", AdmissionStep.APPLICATION, "2020-09-20")))
                .containsExactly("u1.g", "u1", "gb");
        assertThat(found.concerned(IN_TIME, AdmissionEntry.of("s1", "f1", AdmissionStep.APPLICATION, "2020-09-20")))
                .containsExactly("u1.g", "u1", "gb", "f1");
        assertThat(found.concerned(IN_TIME, AdmissionEntry.of("s2", "u1.g", AdmissionStep.FIRST_TALK, "2020-09-20")))
                .containsExactly("u1", "gb", "u1.g", "f1");
        assertThat(found.concerned(
                        IN_TIME,
                        Activity.builder("a", ActivityKind.PARTY_LECTURE)
                                .by("gb")
                                .on("2021-05-01")
                                .build()))
                .isEmpty();
    }
}
