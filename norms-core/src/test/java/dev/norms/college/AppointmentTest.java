package dev.norms.college;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.fact.Problem;
import dev.norms.organization.BranchType;
import dev.norms.organization.OrganizationId;
import org.junit.jupiter.api.Test;

class AppointmentTest {
    private static CollegeBuilder u1() {
        return College.builder().add(Organization.branch("u1", BranchType.MIXED).established("2015-01-01"));
    }

    @Test
    void is_no_term_of_office() {
        College college = u1().add(Appointment.of("u1", "2021-03-01"))
                .add(Appointment.of("u1", "2018-03-01"))
                .build();
        OrganizationId u1 = OrganizationId.of("u1");
        assertThat(college.terms(u1)).isEmpty();
        assertThat(college.appointments(u1))
                .extracting(appointment -> appointment.since().toString())
                .containsExactly("2018-03-01", "2021-03-01");
    }

    @Test
    void is_of_an_organization_that_there_is_on_its_day() {
        assertThat(u1().add(Appointment.of("u1", "2014-03-01"))
                        .add(Appointment.of("u9", "2021-03-01"))
                        .check()
                        .problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "from: outside the life of the organization (2014-03-01)",
                        "organization: unknown organization (u9)");
    }
}
