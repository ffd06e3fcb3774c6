package dev.norms.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.norms.college.Organization;
import dev.norms.college.Post;
import dev.norms.college.Stay;
import dev.norms.college.TermOfOffice;
import dev.norms.evidence.ActivityKind;
import dev.norms.evidence.DocumentKind;
import dev.norms.ledger.Activity;
import dev.norms.ledger.Ballot;
import dev.norms.ledger.Document;
import dev.norms.ledger.Study;
import dev.norms.organization.MemberStatus;
import dev.norms.organization.Role;
import dev.norms.time.DateRange;
import dev.norms.vote.Matter;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What all builders of facts have in common, seen from another package. */
class BuilderTest {
    private static final LocalDate DAY = LocalDate.of(2020, 11, 5);

    @Test
    void every_public_method_of_a_builder_can_be_called_by_reflection() throws ReflectiveOperationException {
        Stay.Builder builder = Stay.builder("p001", MemberStatus.ACTIVIST).at("u1");
        Stay.Builder.class.getMethod("status", MemberStatus.class).invoke(builder, MemberStatus.FULL);
        Stay.Builder.class.getMethod("since", String.class).invoke(builder, "2020-11-05");
        Stay stay = (Stay) Stay.Builder.class.getMethod("build").invoke(builder);
        assertThat(stay.status()).isEqualTo(MemberStatus.FULL);
        for (Class<?> type : List.of(Activity.Builder.class, Organization.Builder.class, Study.Builder.class)) {
            assertThat(type.getMethod("build")
                            .canAccess(type.getDeclaringClass()
                                    .getMethod("builder")
                                    .invoke(null)))
                    .isTrue();
        }
    }

    @Test
    void days_are_given_as_dates_or_as_text() {
        assertThat(Stay.builder("p1", MemberStatus.FULL)
                        .at("u1")
                        .since("2020-11-05")
                        .until("2021-11-05")
                        .build())
                .isEqualTo(Stay.builder("p1", MemberStatus.FULL)
                        .at("u1")
                        .until(DAY.plusYears(1))
                        .since(DAY)
                        .build());
        assertThat(Organization.group("g")
                        .established(DAY)
                        .dissolved("2021-01-01")
                        .build()
                        .life())
                .isEqualTo(DateRange.parse("2020-11-05/2021-01-01"));
        assertThat(Study.of("p1", "2020-11-05", "1.5").date()).isEqualTo(DAY);
        assertThat(TermOfOffice.of("u1", DAY)).isEqualTo(TermOfOffice.of("u1", "2020-11-05"));
    }

    @Test
    void a_wrong_text_names_the_field_and_the_id() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Stay.builder("p001", MemberStatus.FULL).since("5.11.2020"))
                .withMessage("Stay p001: since must be a date like 2020-11-05, but was \"5.11.2020\"");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Activity.builder("a1", ActivityKind.PARTY_LECTURE).on("today"))
                .withMessage("Activity a1: on must be a date like 2020-11-05, but was \"today\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Study.of("p001", "2021-02-30", "2"))
                .withMessage("Study p001: date must be a date like 2020-11-05, but was \"2021-02-30\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Study.of("p001", "2021-02-03", "two"))
                .withMessage("Study p001: hours must be a number like 1.5, but was \"two\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Organization.group("g").established(DAY).dissolved(DAY))
                .withMessage("Organization g: the end must be after established 2020-11-05, but was 2020-11-05");
    }

    @Test
    void what_is_missing_is_named_in_the_words_of_the_builder() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Organization.generalBranch("art").build())
                .withMessage("Organization art: must be given, but was not: established");
        assertThatIllegalStateException()
                .isThrownBy(() -> Post.builder("p001", Role.SECRETARY).build())
                .withMessage("Post p001: must be given, but was not: at, since");
        assertThatIllegalStateException()
                .isThrownBy(() -> Stay.builder("p001", MemberStatus.FULL)
                        .at("u1")
                        .until(DAY)
                        .build())
                .withMessage("Stay p001: since is missing before the end 2020-11-05");
        assertThatIllegalStateException()
                .isThrownBy(
                        () -> Document.builder("art", DocumentKind.ANNUAL_PLAN).build())
                .withMessage("Document art annual-plan: must be given, but was not: on");
        assertThatIllegalStateException()
                .isThrownBy(() -> Ballot.builder("b1", Matter.ELECTION).by("u1").build())
                .withMessage("Ballot b1: must be given, but was not: on, voters");
        assertThatIllegalStateException()
                .isThrownBy(() -> Stay.builder().status(MemberStatus.FULL).build())
                .withMessage("Stay: must be given, but was not: person, organization, during");
        assertThatIllegalStateException()
                .isThrownBy(() -> Study.builder().build())
                .withMessageContaining("person, date, hours");
    }
}
