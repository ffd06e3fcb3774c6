package dev.norms.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.norms.book.EditionInForce.Basis;
import dev.norms.duty.Addressee;
import dev.norms.duty.NormId;
import dev.norms.evidence.ActivityKind;
import dev.norms.evidence.EvidenceRule;
import dev.norms.label.Label;
import dev.norms.norm.Interpretation;
import dev.norms.norm.Interpretations;
import dev.norms.norm.Norm;
import dev.norms.norm.ValueForm;
import dev.norms.organization.Role;
import dev.norms.requirement.CountRequirement;
import dev.norms.requirement.LeadTimes;
import dev.norms.requirement.StudyHoursRequirement;
import dev.norms.source.Edition;
import dev.norms.time.Bound;
import dev.norms.time.DateRange;
import dev.norms.time.EditionPeriod;
import dev.norms.time.PeriodUnit;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NormBookTest {
    private static final LocalDate FIRST = LocalDate.of(2020, 10, 29);
    private static final LocalDate SECOND = LocalDate.of(2023, 6, 1);
    private static final NormEdition OLD = edition(2020, DateRange.of(FIRST, SECOND), FIRST);
    private static final NormEdition NEW = edition(2023, DateRange.since(SECOND), LocalDate.of(2024, 1, 1));
    private static final NormBook BOOK = NormBook.of(List.of(OLD, NEW), List.of());

    @Test
    void the_edition_changes_on_the_day_of_the_new_one() {
        assertThat(BOOK.asOf(SECOND.minusDays(1))).isEqualTo(new EditionInForce(OLD, Basis.IN_FORCE));
        assertThat(BOOK.asOf(SECOND)).isEqualTo(new EditionInForce(NEW, Basis.IN_FORCE));
        assertThat(BOOK.asOf(FIRST).basis()).isEqualTo(Basis.IN_FORCE);
    }

    @Test
    void a_day_before_the_first_edition_is_answered_with_it() {
        assertThat(BOOK.asOf(FIRST.minusDays(1))).isEqualTo(new EditionInForce(OLD, Basis.BEFORE_FIRST));
        assertThat(BOOK.asOf(LocalDate.of(1921, 7, 1)).edition()).isSameAs(OLD);
    }

    @Test
    void a_day_in_the_far_future_is_answered_with_a_warning() {
        assertThat(BOOK.asOf(LocalDate.of(2024, 1, 1)).basis()).isEqualTo(Basis.IN_FORCE);
        assertThat(BOOK.asOf(LocalDate.of(2035, 1, 1))).isEqualTo(new EditionInForce(NEW, Basis.NOT_RECHECKED));
    }

    @Test
    void a_day_after_the_last_edition_is_answered_with_it() {
        NormBook closed = NormBook.of(List.of(OLD), List.of());
        assertThat(closed.asOf(SECOND.minusDays(1)).basis()).isEqualTo(Basis.IN_FORCE);
        assertThat(closed.asOf(SECOND)).isEqualTo(new EditionInForce(OLD, Basis.AFTER_LAST));
    }

    @Test
    void editions_follow_each_other_without_a_gap() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NormBook.of(List.of(NEW, OLD), List.of()))
                .withMessageStartingWith("each edition must end where the next begins");
        assertThatIllegalArgumentException().isThrownBy(() -> NormBook.of(List.of(), List.of()));
    }

    @Test
    void a_norm_is_found_by_its_id() {
        assertThat(OLD.find(NormId.parse("INS-2.1"))).isPresent();
        assertThat(OLD.find(NormId.parse("INS-2.2"))).isEmpty();
        assertThat(BOOK.knows(NormId.parse("INS-2.1"))).isTrue();
        assertThat(BOOK.knows(NormId.parse("INS-2.2"))).isFalse();
        assertThat(OLD).hasToString("edition-2020 (1 norms)");
    }

    @Test
    void its_readings_are_each_told_once_and_those_of_reminders_last() {
        Interpretation<LeadTimes> reminders = Interpretation.asks("reminders", "何时提醒", "when to remind")
                .reads(LeadTimes.USUAL, ValueForm.LEAD_TIMES)
                .because("原文未写", "not written")
                .at("annex:INS-2#1");
        Interpretation<Bound> often = Interpretation.asks("often", "多少", "how many")
                .reads(Bound.atLeast(1), ValueForm.BOUND)
                .because("原文未写", "not written")
                .at("annex:INS-2#1");
        Norm first = norm().leadTimes(reminders).build();
        Norm second = Norm.builder()
                .from(first)
                .id("INS-2.2")
                .reads(Interpretations.defaults(), often)
                .build();
        Norm third = Norm.builder().from(second).id("INS-2.3").build();
        NormEdition edition = NormEdition.of(OLD.edition(), List.of(first, second, third));
        assertThat(edition.readings()).extracting(Interpretation::code).containsExactly("often", "reminders");
    }

    @Test
    void two_norms_cannot_have_one_id() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NormEdition.of(OLD.edition(), List.of(norm().build(), norm().build())));
    }

    @Test
    void hours_that_replace_others_are_found_by_the_norm_they_replace() {
        Norm members = norm("MGT-2.1")
                .demands(StudyHoursRequirement.ofMembers(32), Addressee.MEMBER)
                .build();
        Norm holders = norm("MGT-2.2")
                .demands(
                        StudyHoursRequirement.ofPosts(56, Set.of(Role.SECRETARY), members.id()),
                        Addressee.COMMITTEE_MEMBER)
                .build();
        NormEdition edition = NormEdition.of(OLD.edition(), List.of(members, holders));
        assertThat(edition.replacements(members.id())).containsExactly(holders);
        assertThat(edition.replacements(holders.id())).isEmpty();
        assertThat(edition.norms()).containsExactly(members, holders);
    }

    private static NormEdition edition(int year, DateRange inForce, LocalDate checked) {
        return NormEdition.of(
                new Edition(new EditionPeriod(year), "4", Label.of("意见", "opinion"), inForce, checked),
                List.of(norm().build()));
    }

    private static Norm.Builder norm() {
        return norm("INS-2.1")
                .demands(
                        CountRequirement.each(
                                Bound.atLeast(1),
                                PeriodUnit.QUARTER,
                                EvidenceRule.activity(ActivityKind.MEMBERS_ASSEMBLY)),
                        Addressee.BRANCH);
    }

    private static Norm.Builder norm(String id) {
        return Norm.builder()
                .id(id)
                .label("党员大会", "members' assembly")
                .summary("每季度召开。", "Held every quarter.")
                .cites("annex:INS-2#1");
    }
}
