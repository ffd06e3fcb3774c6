package dev.norms.calendar.proposal.problem;

import static dev.norms.calendar.proposal.problem.Needed.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.norms.evidence.ActivityKind;
import dev.norms.evidence.DocumentKind;
import dev.norms.ledger.Activity;
import dev.norms.ledger.Document;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NeedTest {
    @Test
    void an_activity_is_recorded_with_its_part_and_the_leader_of_its_day() {
        Need need = Needed.of("one", "u", ActivityKind.PARTY_LECTURE)
                .part("new-students")
                .led("p1")
                .on(0)
                .led("p2")
                .on(1)
                .named()
                .on(2)
                .need();
        Activity plain = Activity.builder()
                .id("a1")
                .organization(OrganizationId.of("u"))
                .addKindCode("party-lecture")
                .date(MONDAY.plusDays(1))
                .addLeader(PersonId.of("p2"))
                .part("new-students")
                .build();
        assertThat(need.record("a1", MONDAY.plusDays(1))).isEqualTo(plain);
        assertThat(need.record("a1", MONDAY.plusDays(2)))
                .isEqualTo(plain.withDate(MONDAY.plusDays(2)).withForPeriod(Period.parse("2021-Q1")));
    }

    @Test
    void a_document_is_recorded_with_its_person_and_without_an_id() {
        Need.Form form = new Need.Form(
                OrganizationId.of("u"), "thought-report", true, Optional.empty(), Optional.of(PersonId.of("act")));
        assertThat(form.record("a1", MONDAY, Optional.empty(), Optional.of(Period.parse("2021-Q1"))))
                .isEqualTo(Document.builder()
                        .organization(OrganizationId.of("u"))
                        .kind(DocumentKind.THOUGHT_REPORT)
                        .date(MONDAY)
                        .forPeriod(Period.parse("2021-Q1"))
                        .person(PersonId.of("act"))
                        .build());
    }

    @Test
    void a_day_on_which_it_would_not_count_is_refused() {
        Need need = Needed.of("one", "u", ActivityKind.PARTY_LECTURE).on(0, 1).need();
        assertThat(List.of(need.day(MONDAY), need.day(MONDAY.plusDays(1)))).isEqualTo(need.days());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> need.day(MONDAY.plusDays(2)))
                .withMessage("date must be one of the days, but was 2021-03-03");
    }
}
