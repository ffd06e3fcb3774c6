package dev.norms.calendar.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.assessment.Sample;
import dev.norms.college.Appointment;
import dev.norms.college.College;
import dev.norms.college.CollegeBuilder;
import dev.norms.college.Organization;
import dev.norms.college.Post;
import dev.norms.college.Stay;
import dev.norms.college.TermOfOffice;
import dev.norms.evidence.TargetKind;
import dev.norms.ledger.Contact;
import dev.norms.ledger.Ledger;
import dev.norms.organization.MemberStatus;
import dev.norms.organization.PersonId;
import dev.norms.organization.Role;
import dev.norms.organization.SubjectId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChangedPeopleTest {
    private final Ledger ledger = Sample.ledger(activists().build()).build();

    /** The sample with an activist in the group of u1. */
    private static CollegeBuilder activists() {
        return Sample.college().add(activist().build());
    }

    private static Stay.Builder activist() {
        return Stay.builder("act", MemberStatus.ACTIVIST).at("u1.g").since("2020-09-01");
    }

    private Optional<List<String>> concerned(CollegeBuilder before, CollegeBuilder after) {
        return ChangedPeople.between(before.build(), after.build(), ledger).map(ChangedPeopleTest::texts);
    }

    private static List<String> texts(Concerned concerned) {
        return concerned.inEverything().stream().map(SubjectId::text).sorted().toList();
    }

    @Test
    void a_college_that_is_the_same_concerns_nobody() {
        assertThat(concerned(activists(), activists()))
                .hasValueSatisfying(nobody -> assertThat(nobody).isEmpty());
    }

    @Test
    void who_comes_concerns_the_organization_and_those_above() {
        assertThat(concerned(Sample.college(), activists())).hasValue(List.of("act", "gb", "u1", "u1.g"));
        assertThat(concerned(activists(), Sample.college())).hasValue(List.of("act", "gb", "u1", "u1.g"));
    }

    @Test
    void who_moves_concerns_both_organizations() {
        assertThat(concerned(
                        activists(), Sample.college().add(activist().at("f1").build())))
                .hasValue(List.of("act", "f1", "gb", "u1", "u1.g"));
    }

    @Test
    void a_post_concerns_its_organization_and_those_above() {
        assertThat(concerned(
                        activists(),
                        activists()
                                .add(Post.builder("p3", Role.DEPUTY_SECRETARY)
                                        .at("u1")
                                        .since("2021-01-01"))))
                .hasValue(List.of("gb", "p3", "u1"));
        assertThat(concerned(
                        activists(),
                        activists()
                                .add(Post.builder("p1", Role.COMMISSIONER)
                                        .at("u1.g")
                                        .since("2021-01-01"))))
                .hasValue(List.of("f1", "gb", "p1", "u1", "u1.g"));
    }

    @Test
    void who_keeps_a_link_with_an_activist_concerns_the_activists_organizations() {
        College before = activists().build();
        Ledger linked = Sample.ledger(before)
                .add(Contact.of("p1", TargetKind.ACTIVIST, "act", "2021-01-01"))
                .build();
        Ledger others = Sample.ledger(before)
                .add(Contact.of("p1", TargetKind.BRANCH, "u1", "2021-01-01"))
                .build();
        ChangedPeople people = new ChangedPeople(linked);
        people.add(PersonId.of("p1"), before);
        assertThat(texts(people.concerned())).isEqualTo(List.of("f1", "gb", "p1", "u1", "u1.g"));
        ChangedPeople without = new ChangedPeople(others);
        without.add(PersonId.of("p1"), before);
        assertThat(texts(without.concerned())).isEqualTo(List.of("f1", "gb", "p1"));
    }

    @Test
    void other_organizations_elections_and_appointments_may_concern_everybody() {
        assertThat(concerned(
                        activists(),
                        activists().add(Organization.group("u1.h").under("u1").established("2012-09-01"))))
                .isEmpty();
        assertThat(concerned(activists(), activists().add(TermOfOffice.of("f1", "2019-10-10"))))
                .isEmpty();
        assertThat(concerned(activists(), activists().add(Appointment.of("f1", "2019-10-10"))))
                .isEmpty();
    }
}
