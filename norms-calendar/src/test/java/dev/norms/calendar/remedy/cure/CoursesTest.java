package dev.norms.calendar.remedy.cure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.assessment.FullSample;
import dev.norms.calendar.assessment.Sample;
import dev.norms.college.Organization;
import dev.norms.college.Stay;
import dev.norms.ledger.Study;
import dev.norms.organization.BranchType;
import dev.norms.organization.MemberStatus;
import dev.norms.organization.PersonId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoursesTest {
    private static List<String> courses(Situation situation, String... ids) {
        Courses courses = new Courses(situation);
        for (String id : ids) {
            courses.add(Situations.shortfall(situation, id));
        }
        return courses.solve().stream().map(Situations::said).toList();
    }

    private static Situation on(String day, String... readings) {
        return Situations.on(
                day,
                Sample.ledger(FullSample.COLLEGE)
                        .add(Study.builder()
                                .person(PersonId.of("p6"))
                                .date(LocalDate.of(2021, 3, 1))
                                .hours(new BigDecimal("1.5"))
                                .build()),
                readings);
    }

    private static final String IN_TIME = "the deadline 2021-12-31 has not passed";

    @Test
    void nobody_who_lacks_hours_needs_no_course() {
        assertThat(courses(on("2021-05-10"))).isEmpty();
    }

    @Test
    void one_course_serves_all_and_is_held_by_the_lowest_organization_that_has_them_all() {
        String own =
                "met [u1 holds: training together, attended by p5 (32 class hours), p6 (30.5 class hours), by 2021-12-31] ";
        String together =
                "met [gb holds: training together, attended by p5 (32 class hours), p9 (32 class hours), by 2021-12-31] ";

        assertThat(courses(on("2021-05-10"), "MGT-2.1@p5/2021", "MGT-2.1@p6/2021"))
                .containsExactly(own + IN_TIME, own + IN_TIME);
        assertThat(courses(on("2021-05-10"), "MGT-2.1@p5/2021", "MGT-2.1@p9/2021"))
                .containsExactly(together + IN_TIME, together + IN_TIME);
    }

    @Test
    void those_of_no_common_organization_are_served_by_the_first_of_the_college() {
        Situation situation = Situations.on(
                "2021-05-10",
                FullSample.college()
                        .add(Organization.branch("z", BranchType.MIXED).established("2012-09-01"))
                        .add(Stay.builder("z1", MemberStatus.FULL).at("z").since("2014-09-01"))
                        .build());

        assertThat(courses(situation, "MGT-2.1@p5/2021", "MGT-2.1@z1/2021").get(0))
                .startsWith("met [f1 holds: training together, attended by p5 (32 class hours), z1 (32 class hours)");
    }

    @Test
    void a_person_asked_twice_attends_once_for_the_larger_amount() {
        assertThat(courses(on("2021-05-10"), "MGT-2.1@p5/2021", "MGT-2.1@p5/2021")
                        .get(0))
                .isEqualTo(
                        "met [u1 holds: training together, attended by p5 (32 class hours), by 2021-12-31] " + IN_TIME);
    }

    @Test
    void the_hours_of_a_past_year_come_too_late() {
        assertThat(courses(on("2021-12-31"), "MGT-2.1@p5/2021"))
                .containsExactly(
                        "met [u1 holds: training together, attended by p5 (32 class hours), by 2021-12-31] " + IN_TIME);
        assertThat(courses(on("2022-01-01"), "MGT-2.1@p5/2021"))
                .containsExactly("none [] records count by their date: after 2021-12-31 they no longer count for 2021");
    }

    @Test
    void a_course_is_of_the_kinds_whose_hours_count() {
        Situation situation = on("2021-05-10", "hours-counted=training");

        assertThat(courses(situation, "MGT-2.1@p5/2021").get(0))
                .startsWith("met [u1 holds: training together, attended");
    }
}
