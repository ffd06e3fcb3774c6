package dev.norms.calendar.family;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.assessment.FullSample;
import dev.norms.calendar.assessment.Sample;
import dev.norms.college.Post;
import dev.norms.college.Stay;
import dev.norms.college.TermOfOffice;
import dev.norms.evidence.ActivityKind;
import dev.norms.evidence.DocumentKind;
import dev.norms.evidence.EvidenceSource;
import dev.norms.label.Label;
import dev.norms.ledger.Activity;
import dev.norms.ledger.Document;
import dev.norms.organization.MemberStatus;
import dev.norms.organization.Role;
import dev.norms.requirement.Applicability;
import dev.norms.time.Bound;
import dev.norms.time.PeriodUnit;
import dev.norms.time.SpecialForm;
import dev.norms.time.WindowName;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is counted by periods, by hours and by documents: each record by itself. */
class RecordFamiliesTest {
    private static final String ASSEMBLY = "INS-2.1@u1/2021-Q2";
    private static final String COMMITTEE = "INS-2.3@u1/2021-05";
    private static final String HOURS = "MGT-2.1@p5/2021";
    private static final String RULES = "ART-18.1@gb";

    private static FamilyCase of(String... readings) {
        return FamilyCase.on("2021-05-10", Sample.ledger(FullSample.COLLEGE), readings);
    }

    private static FamilyCase elected() {
        return FamilyCase.on(
                "2021-05-10",
                Sample.ledger(FullSample.college()
                        .add(TermOfOffice.of("u1", "2021-03-15"))
                        .build()));
    }

    private static RecordFamily family(FamilyCase found, String id) {
        return (RecordFamily) found.family(id);
    }

    private static Activity assembly(String day) {
        return Activity.builder("a", ActivityKind.MEMBERS_ASSEMBLY)
                .by("u1")
                .on(day)
                .build();
    }

    @Test
    void a_record_counts_for_the_period_that_it_names_by_the_form_of_the_family() {
        assertThat(family(of(), ASSEMBLY).forms()).isEqualTo(Set.of(PeriodUnit.QUARTER));
        assertThat(family(of(), "ACT-2.2@u1/2021-national-day").forms()).contains(WindowName.NATIONAL_DAY);
        assertThat(family(of(), HOURS).forms()).isEmpty();
        assertThat(family(of(), RULES).forms()).isEqualTo(Set.of(SpecialForm.TERM));
    }

    @Test
    void by_a_reading_records_count_by_their_day_alone() {
        FamilyCase byDay = of("record-period=by-day");
        FamilyCase holidays = of("holiday-named=by-day");

        assertThat(family(byDay, ASSEMBLY).forms(byDay.get(ASSEMBLY).norm())).isEmpty();
        assertThat(family(holidays, ASSEMBLY).forms(holidays.get(ASSEMBLY).norm()))
                .isEqualTo(Set.of(PeriodUnit.QUARTER));
        assertThat(family(holidays, "ACT-2.2@u1/2021-national-day")
                        .forms(holidays.get("ACT-2.2@u1/2021-national-day").norm()))
                .isEmpty();
        assertThat(family(of(), ASSEMBLY).forms(of().get(ASSEMBLY).norm())).isEqualTo(Set.of(PeriodUnit.QUARTER));
    }

    @Test
    void periods_and_years_are_counted_at_once_and_documents_are_not() {
        assertThat(family(of(), ASSEMBLY).isCountedAtOnce()).isTrue();
        assertThat(family(of(), HOURS).isCountedAtOnce()).isTrue();
        assertThat(family(of(), RULES).isCountedAtOnce()).isFalse();
    }

    @Test
    void their_timing_is_that_of_periods_years_and_terms() {
        FamilyCase found = elected();

        assertThat(found.family(ASSEMBLY).timing()).isInstanceOf(RequirementTiming.Periods.class);
        assertThat(found.family(HOURS).timing()).isEqualTo(new RequirementTiming.StudyYears(false));
        assertThat(Families.of(found.schedule().book().editions().get(0).norms().stream()
                                .filter(norm -> norm.id().text().equals("MGT-2.2"))
                                .findFirst()
                                .orElseThrow()
                                .demands()
                                .get(0)
                                .requirement())
                        .timing())
                .isEqualTo(new RequirementTiming.StudyYears(true));
        assertThat(found.family("ORG-2.3@u1/term-2021-03-15").timing())
                .isInstanceOfSatisfying(RequirementTiming.AfterElection.class, timing -> {
                    assertThat(timing.months()).isPositive();
                    assertThat(timing.condition()).isEqualTo(new Applicability.HasCommissioner());
                });
        assertThat(((RequirementTiming.Standing) found.family(RULES).timing()).bound())
                .isEqualTo(Bound.atLeast(1));
    }

    @Test
    void whether_there_is_a_committee_is_a_fact_where_only_committees_are_bound() {
        assertThat(of().facts(COMMITTEE))
                .containsExactly("commissioners in office on 2021-05-01: 1, so there is a committee");
        assertThat(of().facts("INS-2.3@f1/2021-05"))
                .containsExactly("no commissioner was in office on 2021-05-01, so there is no committee");
        assertThat(of().facts(ASSEMBLY)).isEmpty();
        assertThat(elected().facts("ORG-2.3@u1/term-2021-03-15"))
                .hasSize(1)
                .allMatch(fact -> fact.startsWith("commissioners in office on 2021-"));
        assertThat(of().facts(RULES)).isEmpty();
    }

    @Test
    void months_with_the_same_rate_on_the_same_basis_are_one_fact() {
        FamilyCase found = FamilyCase.on(
                "2021-05-10",
                Sample.ledger(FullSample.college()
                        .add(Post.builder("p5", Role.YOUTH_COMMISSIONER)
                                .at("u1")
                                .since("2021-03-05"))
                        .add(Post.builder("p6", Role.YOUTH_COMMISSIONER)
                                .at("u1")
                                .since("2021-03-05")
                                .until("2021-12-01"))
                        .add(Post.builder("p7", Role.YOUTH_COMMISSIONER)
                                .at("u1")
                                .since("2020-03-05")
                                .until("2021-07-01"))
                        .add(Post.builder("p7", Role.WOMEN_COMMISSIONER)
                                .at("u1")
                                .since("2021-07-01"))
                        .add(Stay.builder("p16", MemberStatus.FULL).at("u1").since("2021-02-02"))
                        .build()));

        assertThat(found.facts("MGT-2.1@p8/2021")).containsExactly("months 1–12 at 32 class hours a year: full member");
        assertThat(found.facts("MGT-2.1@p5/2021"))
                .containsExactly(
                        "months 1–3 at 32 class hours a year: full member",
                        "months 4–12 at 56 class hours a year: youth commissioner of u1");
        assertThat(found.facts("MGT-2.1@p6/2021"))
                .containsExactly(
                        "months 1–3 at 32 class hours a year: full member",
                        "months 4–11 at 56 class hours a year: youth commissioner of u1",
                        "months 12–12 at 32 class hours a year: full member");
        assertThat(found.facts("MGT-2.1@p7/2021"))
                .containsExactly(
                        "months 1–6 at 56 class hours a year: youth commissioner of u1",
                        "months 7–12 at 56 class hours a year: women's commissioner of u1");
        assertThat(found.facts("MGT-2.1@p16/2021"))
                .containsExactly(
                        "months 1–2 at 0 class hours a year: not a member, no post",
                        "months 3–12 at 32 class hours a year: full member");
    }

    @Test
    void records_of_the_owner_are_counted_by_the_deadline_or_later() {
        FamilyCase found = FamilyCase.on(
                "2022-04-10",
                Sample.ledger(FullSample.COLLEGE)
                        .add(assembly("2021-04-01"))
                        .add(assembly("2021-08-01")
                                .withId("b")
                                .withForPeriod(PeriodUnit.QUARTER.containing(LocalDate.of(2021, 4, 1))))
                        .add(assembly("2021-07-01").withId("c")));

        assertThat(found.tally(ASSEMBLY).done()).isEqualByComparingTo("2");
        assertThat(found.tally(ASSEMBLY).onTime()).isEqualByComparingTo("1");
        assertThat(found.matches(ASSEMBLY)).contains("a", "b", "c: its day is not in the window");
    }

    @Test
    void one_record_counts_or_does_not_or_is_none_that_could() {
        FamilyCase found = of();
        RecordFamily family = family(found, ASSEMBLY);

        assertThat(family.match(found.get(ASSEMBLY), assembly("2021-04-01"), found.counter()))
                .hasValueSatisfying(match -> assertThat(match.counts()).isTrue());
        assertThat(family.match(found.get(ASSEMBLY), assembly("2021-03-31"), found.counter()))
                .hasValueSatisfying(match -> assertThat(match.counts()).isFalse());
        assertThat(family.match(
                        found.get(ASSEMBLY),
                        Activity.builder("a", ActivityKind.PARTY_LECTURE)
                                .by("u1")
                                .on("2021-04-01")
                                .build(),
                        found.counter()))
                .isEmpty();
    }

    @Test
    void a_record_of_the_source_and_kind_concerns_those_who_keep_it() {
        assertThat(of().concerned(ASSEMBLY, assembly("2021-04-01"))).containsExactly("u1");
        assertThat(of().concerned(
                                ASSEMBLY,
                                Activity.builder("a", ActivityKind.PARTY_LECTURE)
                                        .by("u1")
                                        .on("2021-04-01")
                                        .build()))
                .isEmpty();
        assertThat(of().concerned(
                                HOURS,
                                Document.builder("u1", DocumentKind.ANNUAL_PLAN)
                                        .on("2021-05-01")
                                        .build()))
                .isEmpty();
        assertThat(of().concerned(
                                RULES,
                                Document.builder("gb", DocumentKind.WEBSITE_RULES)
                                        .on("2021-05-01")
                                        .build()))
                .containsExactly("gb");
    }

    @Test
    void records_are_of_their_keepers_unless_others_count_them_too() {
        FamilyCase found = of();
        FamilyCase above = of("several-kinds=branches-too");

        assertThat(family(found, ASSEMBLY).isOfKeepers(found.get(ASSEMBLY).duty(), EvidenceSource.ACTIVITIES))
                .isTrue();
        assertThat(family(above, ASSEMBLY).isOfKeepers(above.get(ASSEMBLY).duty(), EvidenceSource.ACTIVITIES))
                .isFalse();
        assertThat(family(found, "INS-1.4#act@u1/2021-Q2")
                        .isOfKeepers(found.get("INS-1.4#act@u1/2021-Q2").duty(), EvidenceSource.DOCUMENTS))
                .isFalse();
    }

    @Test
    void the_sentence_counts_in_the_unit() {
        assertThat(of().sentence(HOURS))
                .isEqualTo(Label.of(
                        "2021年党员学时应不少于32学时，已计0学时；结论",
                        "study hours of members, 2021: at least 32 class hours owed, 0 counted; outcome"));
        assertThat(of().sentence(RULES).en())
                .isEqualTo("website rules and column, as of 2021-05-10: at least 1 owed, 0 counted; outcome");
    }
}
