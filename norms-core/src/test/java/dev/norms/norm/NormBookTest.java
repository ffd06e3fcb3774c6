package dev.norms.norm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.norms.book.EditionInForce.Basis;
import dev.norms.duty.Addressee;
import dev.norms.duty.NormId;
import dev.norms.evidence.ActivityKind;
import dev.norms.evidence.EvidenceRule;
import dev.norms.evidence.TargetKind;
import dev.norms.evidence.Unit;
import dev.norms.label.Label;
import dev.norms.organization.TermRule;
import dev.norms.requirement.Applicability;
import dev.norms.requirement.ContactRequirement;
import dev.norms.requirement.CountRequirement;
import dev.norms.requirement.StudyHoursRequirement;
import dev.norms.requirement.TermRequirement;
import dev.norms.source.Edition;
import dev.norms.time.Bound;
import dev.norms.time.DateRange;
import dev.norms.time.EditionPeriod;
import dev.norms.time.PeriodUnit;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class NormBookTest {
    private static final LocalDate FIRST = LocalDate.of(2020, 10, 29);
    private static final LocalDate SECOND = LocalDate.of(2023, 6, 1);
    private static final NormEdition OLD = edition(2020, DateRange.of(FIRST, SECOND), FIRST);
    private static final NormEdition NEW = edition(2023, DateRange.since(SECOND), LocalDate.of(2024, 1, 1));
    private static final NormBook BOOK = NormBook.of(List.of(OLD, NEW), List.of());

    @Test
    void theEditionChangesOnTheDayOfTheNewOne() {
        assertThat(BOOK.asOf(SECOND.minusDays(1))).isEqualTo(new EditionInForce(OLD, Basis.IN_FORCE));
        assertThat(BOOK.asOf(SECOND)).isEqualTo(new EditionInForce(NEW, Basis.IN_FORCE));
        assertThat(BOOK.asOf(FIRST).basis()).isEqualTo(Basis.IN_FORCE);
    }

    @Test
    void aDayBeforeTheFirstEditionIsAnsweredWithIt() {
        assertThat(BOOK.asOf(FIRST.minusDays(1))).isEqualTo(new EditionInForce(OLD, Basis.BEFORE_FIRST));
        assertThat(BOOK.asOf(LocalDate.of(1921, 7, 1)).edition()).isSameAs(OLD);
    }

    @Test
    void aDayInTheFarFutureIsAnsweredWithAWarning() {
        assertThat(BOOK.asOf(LocalDate.of(2024, 1, 1)).basis()).isEqualTo(Basis.IN_FORCE);
        assertThat(BOOK.asOf(LocalDate.of(2035, 1, 1))).isEqualTo(new EditionInForce(NEW, Basis.NOT_RECHECKED));
    }

    @Test
    void aDayAfterTheLastEditionIsAnsweredWithIt() {
        NormBook closed = NormBook.of(List.of(OLD), List.of());
        assertThat(closed.asOf(SECOND.minusDays(1)).basis()).isEqualTo(Basis.IN_FORCE);
        assertThat(closed.asOf(SECOND)).isEqualTo(new EditionInForce(OLD, Basis.AFTER_LAST));
    }

    @Test
    void aNormThatCouldNeverBePlannedIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> norm().addAddressees(Addressee.BRANCH_COMMITTEE).build())
                .withMessageStartingWith("norm must address each tier once, but INS-2.1 had");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        norm().requirement(StudyHoursRequirement.ofMembers(32)).build())
                .withMessageStartingWith("norm must address persons");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> norm().addressees(List.of(Addressee.MEMBER))
                        .requirement(new TermRequirement(TermRule.STANDARD))
                        .build())
                .withMessageStartingWith("norm must address organizations");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> norm().requirement(new ContactRequirement(
                                Bound.atLeast(1), EvidenceRule.contacts(Unit.ITEMS, TargetKind.BRANCH)))
                        .build())
                .withMessageStartingWith("norm must address holders of posts");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> norm().addressees(List.of(Addressee.GROUP))
                        .requirement(monthly().where(new Applicability.HasCommittee(7)))
                        .build())
                .withMessageStartingWith("norm must address branches");
    }

    @Test
    void editionsFollowEachOtherWithoutAGap() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NormBook.of(List.of(NEW, OLD), List.of()))
                .withMessageStartingWith("each edition must end where the next begins");
        assertThatIllegalArgumentException().isThrownBy(() -> NormBook.of(List.of(), List.of()));
    }

    @Test
    void aNormIsFoundByItsId() {
        assertThat(OLD.find(NormId.parse("INS-2.1"))).isPresent();
        assertThat(OLD.find(NormId.parse("INS-2.2"))).isEmpty();
        assertThat(BOOK.knows(NormId.parse("INS-2.1"))).isTrue();
        assertThat(BOOK.knows(NormId.parse("INS-2.2"))).isFalse();
        assertThat(OLD).hasToString("edition-2020 (1 norms)");
    }

    @Test
    void twoNormsCannotHaveOneId() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NormEdition.of(OLD.edition(), List.of(norm().build(), norm().build())));
    }

    @Test
    void aNormHasAnAddresseeAndACitation() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Norm.builder().from(norm().build()).citations(List.of()).build())
                .withMessageContaining("INS-2.1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> norm().addAddressees(Addressee.MEMBER).build())
                .withMessageStartingWith("norm must address organizations only or persons only, but INS-2.1 had");
        assertThat(norm().build().executability()).isEqualTo(Executability.DECIDED);
        assertThat(norm().build().strength()).isEqualTo(Strength.STATED);
    }

    @Test
    void anInterpretationNamesItsReasonAndWhoFixedIt() {
        Interpretation<Bound> reading = Interpretation.byDefault(
                "funds-published",
                Label.of("经费公开的频次", "how often funds are published"),
                Bound.atLeast(1),
                Label.of("每半年一次", "once in half a year"),
                Label.of("惯例", "custom"),
                "annex:MGT-3#1");
        assertThat(reading.label().zh()).isEqualTo("经费公开的频次：每半年一次（funds-published，本库默认；惯例）");
        assertThat(reading.label().en())
                .isEqualTo(
                        "how often funds are published: once in half a year (funds-published, library default; custom)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Interpretation.byDefault(
                        "x", Label.same("x"), Bound.atLeast(1), Label.same("x"), Label.same("x")));
    }

    private static NormEdition edition(int year, DateRange inForce, LocalDate checked) {
        return NormEdition.of(
                new Edition(new EditionPeriod(year), "4", Label.of("意见", "opinion"), inForce, checked),
                List.of(norm().build()));
    }

    private static CountRequirement monthly() {
        return CountRequirement.each(
                Bound.atLeast(1), PeriodUnit.MONTH, EvidenceRule.activity(ActivityKind.MEMBERS_ASSEMBLY));
    }

    private static Norm.Builder norm() {
        return Norm.builder()
                .id("INS-2.1")
                .label("党员大会", "members' assembly")
                .summary("每季度召开。", "Held every quarter.")
                .addAddressees(Addressee.BRANCH)
                .requirement(CountRequirement.each(
                        Bound.atLeast(1), PeriodUnit.QUARTER, EvidenceRule.activity(ActivityKind.MEMBERS_ASSEMBLY)))
                .cites("annex:INS-2#1");
    }
}
