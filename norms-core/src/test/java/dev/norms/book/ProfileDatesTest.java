package dev.norms.book;

import static dev.norms.time.Bound.atLeast;
import static dev.norms.time.PeriodUnit.MONTH;
import static dev.norms.time.PeriodUnit.QUARTER;
import static dev.norms.time.PeriodUnit.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.book.EditionInForce.Basis;
import dev.norms.duty.Addressee;
import dev.norms.evidence.ActivityKind;
import dev.norms.evidence.EvidenceRule;
import dev.norms.label.Label;
import dev.norms.norm.Executability;
import dev.norms.norm.Interpretation;
import dev.norms.norm.Interpretations;
import dev.norms.norm.Norm;
import dev.norms.norm.ValueForm;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.profile.Profile;
import dev.norms.profile.ProfileProblem;
import dev.norms.requirement.CountRequirement;
import dev.norms.source.Edition;
import dev.norms.time.Cadence;
import dev.norms.time.DateRange;
import dev.norms.time.EditionPeriod;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProfileDatesTest {
    private static final NormBook BOOK = ImplementationOpinion.book();
    private static final Profile ART = Profile.by("art", "committee decision 2021-01-08");

    private static final Interpretation<Cadence> OFTEN = Interpretation.asks("often", "多久一次", "how often")
            .reads(atLeast(1).per(QUARTER), ValueForm.CADENCE)
            .because("原文未写", "not written")
            .at("annex:INS-2#1");
    private static final LocalDate ISSUED = LocalDate.of(2020, 10, 29);
    private static final LocalDate CHANGE = LocalDate.of(2021, 5, 15);

    private static final NormEdition NEXT = NormEdition.of(
            new Edition(new EditionPeriod(2021), "号", Label.of("意见", "opinion"), DateRange.since(CHANGE), CHANGE),
            ImplementationOpinion.book().editions().get(0).norms());

    @Test
    void editions_and_profiles_change_in_the_middle_of_a_year_without_touching_what_has_begun() {
        NormBook book = NormBook.of(
                List.of(edition(2020, DateRange.of(ISSUED, CHANGE), 1), edition(2021, DateRange.since(CHANGE), 2)),
                List.of());
        NormBook ours = book.tailoredBy(ART.from("2021-02-10")
                        .until("2021-08-20")
                        .fix(OFTEN, atLeast(1).per(MONTH), "x"))
                .tailoredBy(
                        Profile.by("b").from("2021-08-20").fix(OFTEN, atLeast(2).per(YEAR), "y"));
        assertThat(ours.editions())
                .extracting(edition -> edition.from() + " " + edition.edition().name() + " "
                        + edition.profiles().size() + " "
                        + edition.norms().get(0).demands().get(0).requirement() + " "
                        + edition.norms().get(1).demands().get(0).requirement())
                .containsExactly(
                        "2020-10-29 edition-2020 0 count 1+/quarter count 1+/year",
                        "2021-02-10 edition-2020 1 count 1+/month count 1+/year",
                        "2021-05-15 edition-2021 1 count 1+/month count 2+/year",
                        "2021-08-20 edition-2021 1 count 2+/year count 2+/year");
        assertThat(ours.governing(LocalDate.of(2021, 2, 9)))
                .isSameAs(ours.editions().get(0));
        assertThat(ours.governing(LocalDate.of(2021, 2, 10)))
                .isSameAs(ours.editions().get(1));
        assertThat(ours.governing(LocalDate.of(1990, 1, 1)))
                .isSameAs(ours.editions().get(0));
        assertThat(ours.asOf(CHANGE).basis()).isEqualTo(Basis.IN_FORCE);
        assertThat(ours.asOf(ISSUED.minusDays(1)).basis()).isEqualTo(Basis.BEFORE_FIRST);
        assertThat(ours.editions().get(1)).hasToString("edition-2020 tailored from 2021-02-10 (2 norms)");
        assertThat(ours.profiles()).hasSize(2);
    }

    @Test
    void a_profile_may_begin_before_the_first_edition() {
        NormBook ours = BOOK.tailoredBy(ART.from("2019-01-01").tighten("MGT-2.1", 40, "x"));
        assertThat(ours.governing(LocalDate.of(2018, 12, 31)).profiles()).isEmpty();
        assertThat(ours.governing(LocalDate.of(2019, 1, 1)).profiles()).hasSize(1);
        assertThat(ours.asOf(LocalDate.of(2019, 1, 1)).basis()).isEqualTo(Basis.BEFORE_FIRST);
        assertThat(ours.editions())
                .isSortedAccordingTo((one, other) -> one.from().compareTo(other.from()));
    }

    @Test
    void a_reading_of_an_edition_without_a_template_cannot_be_fixed() {
        NormEdition template = edition(2020, DateRange.since(ISSUED), 1);
        NormBook fixed = NormBook.of(List.of(NormEdition.of(template.edition(), template.norms())), List.of());
        assertThat(fixed.check(ART.fix(OFTEN, atLeast(1).per(MONTH), "x")))
                .extracting(ProfileProblem::toString)
                .containsExactly("often: is a reading that this edition does not let fix");
    }

    @Test
    void what_only_one_edition_has_is_set_there() {
        NormBook book = NormBook.of(List.of(edition(2020, DateRange.of(ISSUED, CHANGE), 1), NEXT), List.of());
        assertThat(book.check(ART.tighten("INS-2.2", atLeast(2).per(MONTH), "x")))
                .isEmpty();
        assertThat(book.check(
                        ART.until("2021-05-15").tighten("INS-2.2", atLeast(2).per(MONTH), "x")))
                .hasSize(1);
    }

    @Test
    void what_another_profile_sets_in_an_earlier_edition_is_not_held_against_a_later_one() {
        NormBook book = NormBook.of(List.of(edition(2020, DateRange.of(ISSUED, CHANGE), 1), NEXT), List.of())
                .tailoredBy(ART.tighten("INS-7.2", atLeast(2).per(YEAR), "x"));
        assertThat(book.check(Profile.by("b")
                        .from("2021-06-01")
                        .tighten("INS-2.2", atLeast(2).per(MONTH), "y")))
                .isEmpty();
    }

    private static NormEdition edition(int year, DateRange inForce, int perYear) {
        return NormEdition.of(
                new Edition(new EditionPeriod(year), "号", Label.of("意见", "opinion"), inForce, inForce.from()),
                in -> List.of(
                        norm(in, "INS-7.1", in.value(OFTEN)),
                        norm(in, "INS-7.2", atLeast(perYear).per(YEAR))));
    }

    private static Norm norm(Interpretations in, String id, Cadence cadence) {
        return Norm.builder()
                .id(id)
                .label("交流", "exchange")
                .summary("交流。", "An exchange.")
                .demands(
                        CountRequirement.of(cadence, EvidenceRule.activity(ActivityKind.SPECIAL_STUDY)),
                        Addressee.BRANCH)
                .executability(Executability.VAGUE)
                .cites("annex:INS-2#1")
                .reads(in, OFTEN)
                .build();
    }
}
