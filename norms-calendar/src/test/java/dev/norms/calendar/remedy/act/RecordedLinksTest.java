package dev.norms.calendar.remedy.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.norms.calendar.assessment.FullSample;
import dev.norms.college.Stay;
import dev.norms.evidence.TargetKind;
import dev.norms.ledger.Contact;
import dev.norms.ledger.Ledger;
import dev.norms.ledger.LedgerBuilder;
import dev.norms.ledger.LedgerRecord;
import dev.norms.organization.MemberStatus;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.organization.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The links that acts begin: whose they are and with what. */
class RecordedLinksTest {
    private static final LocalDate DAY = LocalDate.of(2021, 5, 10);
    private static final OrganizationId GB = OrganizationId.of("gb");
    private static final OrganizationId U1 = OrganizationId.of("u1");

    private static LedgerBuilder empty() {
        return Ledger.builder(FullSample.COLLEGE);
    }

    private static List<LedgerRecord> added(LedgerBuilder before, Act... acts) {
        Ledger ledger = before.build();
        return Act.apply(List.of(acts), ledger, DAY).records().stream()
                .filter(record -> !ledger.records().contains(record))
                .toList();
    }

    @Test
    void a_person_or_the_holder_of_the_post_is_linked_with_the_target() {
        assertThat(added(
                        empty(),
                        new Act.Link(PersonId.of("p5"), Optional.empty(), TargetKind.OTHER, Optional.of("x")),
                        new Act.Link(GB, Optional.of(Role.SECRETARY), TargetKind.BRANCH, Optional.of("f1"))))
                .containsExactlyInAnyOrder(
                        Contact.of("p5", TargetKind.OTHER, "x", DAY), Contact.of("p1", TargetKind.BRANCH, "f1", DAY));
    }

    @Test
    void a_target_to_be_chosen_gets_a_name_of_its_own() {
        Act.Link any = new Act.Link(PersonId.of("p5"), Optional.empty(), TargetKind.OTHER, Optional.empty());

        assertThat(added(empty().add(Contact.of("p1", TargetKind.BRANCH, "f1", "2021-01-01")), any, any))
                .containsExactlyInAnyOrder(
                        Contact.of("p5", TargetKind.OTHER, "remedy.2", DAY),
                        Contact.of("p5", TargetKind.OTHER, "remedy.3", DAY));
    }

    private static final Act LIAISON = new Act.Link(U1, Optional.empty(), TargetKind.ACTIVIST, Optional.of("act"));

    private static List<String> liaisons(LedgerBuilder before, int number) {
        return added(before, Stream.generate(() -> LIAISON).limit(number).toArray(Act[]::new)).stream()
                .map(record -> record.subject().text())
                .toList();
    }

    @Test
    void full_members_of_the_branch_are_linked_with_its_activist_before_others_each_once() {
        assertThat(liaisons(empty(), 1)).containsExactly("p13");
        assertThat(liaisons(empty(), 10))
                .containsExactlyInAnyOrder("p13", "p14", "p15", "p2", "p3", "p4", "p5", "p6", "p7", "p8");
        assertThat(liaisons(empty(), 11)).contains("p1").hasSize(11);
    }

    @Test
    void whoever_has_the_fewest_links_with_activists_is_taken_and_nobody_who_is_linked_with_this_one() {
        LedgerBuilder linked = Ledger.builder(FullSample.college()
                        .add(Stay.builder("other", MemberStatus.ACTIVIST)
                                .at("u1")
                                .since("2020-09-01"))
                        .build())
                .add(Contact.of("p13", TargetKind.ACTIVIST, "other", "2021-01-01"))
                .add(Contact.of("p14", TargetKind.ACTIVIST, "act", "2021-01-01"))
                .add(Contact.of("p15", TargetKind.OTHER, "act", "2021-01-01"));

        assertThat(liaisons(linked, 1)).containsExactly("p15");
        assertThat(liaisons(linked, 9)).contains("p13").doesNotContain("p14").hasSize(9);
        assertThat(liaisons(linked, 8)).doesNotContain("p13", "p14").hasSize(8);
    }

    @Test
    void without_a_full_member_who_is_not_linked_yet_there_is_no_liaison_person() {
        Ledger ledger = empty().build();
        List<Act> many = Stream.generate(() -> LIAISON).limit(17).toList();

        assertThatThrownBy(() -> Act.apply(many, ledger, DAY))
                .hasMessage("a full member must be there who is not linked with act, but was none");
    }
}
