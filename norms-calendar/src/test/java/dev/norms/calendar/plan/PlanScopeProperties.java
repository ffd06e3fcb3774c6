package dev.norms.calendar.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.assessment.FullSample;
import dev.norms.calendar.assessment.Sample;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.workday.HolidaysOf2026;
import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.college.Post;
import dev.norms.college.Stay;
import dev.norms.evidence.ActivityKind;
import dev.norms.ledger.Activity;
import dev.norms.ledger.Ledger;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.organization.MemberStatus;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.organization.Role;
import dev.norms.organization.SubjectId;
import dev.norms.testing.SmallCollege;
import dev.norms.testing.SmallColleges;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** What is planned for some owners is that part of the whole plan. */
@Domain(SmallColleges.class)
class PlanScopeProperties {
    private final CompiledNorms norms = CompiledNorms.ofAll(
            ImplementationOpinion.book(),
            CollegeCalendar.of(HolidaysOf2026.calendar()),
            PlanRange.ofDueDays(DateRange.parse("2021-01-01/2022-01-01")));

    /** The sample with a deputy secretary who is a member nowhere any more, and a leading cadre who moved. */
    private static College moved() {
        return FullSample.college()
                .add(Stay.builder("guest", MemberStatus.FULL).at("f1").during(DateRange.parse("2014-09-01/2020-12-01")))
                .add(Post.builder("guest", Role.DEPUTY_SECRETARY).at("f1").since("2020-11-05"))
                .add(Stay.builder("mover", MemberStatus.FULL)
                        .at("f1")
                        .during(DateRange.parse("2014-09-01/2021-03-01"))
                        .isLeadingCadre(true))
                .add(Stay.builder("mover", MemberStatus.FULL)
                        .at("u1")
                        .since("2021-03-01")
                        .isLeadingCadre(true))
                .build();
    }

    @Property(tries = 20)
    void the_parts_of_all_organizations_are_the_whole(@ForAll SmallCollege small, @ForAll LocalDate day) {
        check(small.college(), small.ledger(), day);
    }

    @Example
    void persons_who_moved_and_persons_under_none_are_planned_once() {
        College college = moved();
        Ledger ledger = Sample.ledger(college).build();
        check(college, ledger, LocalDate.of(2021, 2, 1));
        check(college, ledger, LocalDate.of(2021, 6, 1));
        assertThat(texts(PlanScope.underNone(college), college, ledger, LocalDate.of(2021, 6, 1)))
                .isNotEmpty()
                .allMatch(text -> text.contains("@guest") && text.endsWith("Optional.empty"));
    }

    private void check(College college, Ledger ledger, LocalDate day) {
        PlanScope all = PlanScope.all(college);
        List<String> parts = new ArrayList<>();
        for (Organization organization : college.organizations()) {
            List<String> part = texts(all.within(college, Set.of(organization.id())), college, ledger, day);
            assertThat(part).allMatch(text -> text.endsWith(" Optional[" + organization.id() + "]"));
            parts.addAll(part);
        }
        parts.addAll(texts(PlanScope.underNone(college), college, ledger, day));
        assertThat(parts).containsExactlyInAnyOrderElementsOf(texts(all, college, ledger, day));
    }

    @Example
    void one_owner_is_planned_by_itself() {
        College college = moved();
        Ledger ledger = Sample.ledger(college).build();
        LocalDate day = LocalDate.of(2021, 6, 1);
        PlanScope all = PlanScope.all(college);
        List<String> whole = texts(all, college, ledger, day);
        List<SubjectId> owners = new ArrayList<>(List.of(PersonId.of("mover"), PersonId.of("p9"), PersonId.of("p3")));
        college.organizations().forEach(organization -> owners.add(organization.id()));
        for (SubjectId owner : owners) {
            assertThat(texts(all.only(owner, college), college, ledger, day))
                    .as(owner.text())
                    .isEqualTo(whole.stream()
                            .filter(text -> text.contains("@" + owner + "/") || text.contains("@" + owner + " "))
                            .toList());
        }
        PlanScope faculty = all.within(college, Set.of(OrganizationId.of("f1")));
        assertThat(texts(faculty.only(OrganizationId.of("u1"), college), college, ledger, day))
                .isEmpty();
        assertThat(texts(faculty.only(PersonId.of("p3"), college), college, ledger, day))
                .isEmpty();
        assertThat(texts(faculty.only(PersonId.of("mover"), college), college, ledger, day))
                .allMatch(text -> text.endsWith("[f1]"));
        assertThat(faculty.within(college, Set.of(OrganizationId.of("u1"))).organizations())
                .isEmpty();
    }

    @Example
    void what_is_owed_for_each_activity_is_owed_once_it_was_held() {
        College college = moved();
        Ledger ledger = Sample.ledger(college)
                .add(Activity.builder("practice", ActivityKind.PRACTICE_ACTIVITY)
                        .by("u1")
                        .on("2021-05-01"))
                .build();
        assertThat(forPractice(college, ledger, LocalDate.of(2021, 4, 30))).isEmpty();
        assertThat(forPractice(college, ledger, LocalDate.of(2021, 5, 1))).hasSize(1);
    }

    private List<String> forPractice(College college, Ledger ledger, LocalDate day) {
        return norms.standing(PlanScope.all(college), college, ledger, day).stream()
                .filter(obligation -> obligation.part().equals(Optional.of("practice")))
                .map(Obligation::toString)
                .toList();
    }

    @Example
    void what_is_owed_for_each_activist_is_owed_where_the_activist_is_at_the_end() {
        College college = Sample.college()
                .add(Stay.builder("act", MemberStatus.ACTIVIST)
                        .at("f1")
                        .during(DateRange.parse("2020-09-01/2021-05-01")))
                .add(Stay.builder("act", MemberStatus.ACTIVIST).at("u1.g").since("2021-05-01"))
                .add(Stay.builder("late", MemberStatus.ACTIVIST).at("u1").since("2021-04-02"))
                .add(Stay.builder("half", MemberStatus.ACTIVIST).at("u1").since("2021-04-01"))
                .build();
        assertThat(firstHalf(college, CompiledNorms.NO_AS_OF_DAY))
                .containsExactlyInAnyOrder("ART-8.2#act@u1/2021-H1", "ART-8.2#half@u1/2021-H1");
        assertThat(firstHalf(college, LocalDate.of(2021, 4, 30)))
                .containsExactlyInAnyOrder("ART-8.2#act@f1/2021-H1", "ART-8.2#half@u1/2021-H1");
        assertThat(firstHalf(college, LocalDate.of(2021, 5, 1)))
                .containsExactlyInAnyOrder("ART-8.2#act@u1/2021-H1", "ART-8.2#half@u1/2021-H1");
    }

    private List<String> firstHalf(College college, LocalDate asOf) {
        return norms.plan(PlanScope.all(college), college, asOf).planned().stream()
                .map(Obligation::toString)
                .filter(text -> text.startsWith("ART-8.2#") && text.endsWith("/2021-H1"))
                .toList();
    }

    private List<String> texts(PlanScope scope, College college, Ledger ledger, LocalDate day) {
        List<Obligation> obligations = new ArrayList<>(
                norms.plan(scope, college, CompiledNorms.NO_AS_OF_DAY).planned());
        obligations.addAll(norms.standing(scope, college, ledger, day));
        return obligations.stream().map(one -> one + " " + one.organization()).toList();
    }
}
