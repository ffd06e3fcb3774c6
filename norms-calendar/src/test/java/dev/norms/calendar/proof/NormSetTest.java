package dev.norms.calendar.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.book.NormBook;
import dev.norms.calendar.proof.shape.Shapes;
import dev.norms.duty.NormId;
import dev.norms.internal.choice.DueDay;
import dev.norms.norm.Norm;
import dev.norms.opinion.reading.CountingReadings;
import dev.norms.profile.Profile;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class NormSetTest {
    private static NormBook tailored(DueDay value) {
        return FewNorms.book().tailoredBy(Profile.by("art").fix(CountingReadings.DUE_DAY, value, "so"));
    }

    private static Norm assembly(NormBook book) {
        return book.editions().get(0).find(NormId.parse("INS-2.1")).orElseThrow();
    }

    @Test
    void norms_that_differ_in_a_fixed_value_are_others() {
        NormSet set = new NormSet();
        Norm plain = FewNorms.norm("INS-2.1");
        Norm fixed = assembly(tailored(DueDay.CLOSE));
        assertThat(set.contains(plain)).isFalse();
        assertThat(set.add(plain)).isTrue();
        assertThat(set.add(plain)).isFalse();
        assertThat(set.contains(plain)).isTrue();
        assertThat(set.contains(plain)).isTrue();
        assertThat(set.contains(fixed)).isFalse();
        assertThat(set.add(fixed)).isTrue();
        assertThat(set.contains(assembly(tailored(DueDay.CLOSE)))).isTrue();
        assertThat(set.contains(assembly(tailored(DueDay.WORKING_DAY)))).isFalse();
        assertThat(set.contains(plain.withId(NormId.parse("COL-1.1")))).isFalse();
        assertThat(NormSet.of(List.of(plain)).contains(plain)).isTrue();
        assertThat(NormSet.of(List.of(plain)).contains(fixed)).isFalse();
    }

    @Test
    void a_subject_is_cut_down_to_norms_and_years() {
        ProofSubject subject = FewNorms.subject();
        assertThat(subject.year()).isEqualTo(2021);
        assertThat(year(2016, 2030)).isEqualTo(2021); // what is owed once for the edition falls due
        assertThat(year(2016, 2018)).isEqualTo(2018);
        assertThat(year(2025, 2030)).isEqualTo(2025);
        assertThat(subject.lastDay()).isEqualTo("2021-12-31");
        assertThat(subject.in(2019).lastDay()).isEqualTo("2019-12-31");
        assertThat(FewNorms.only("INS-2.1").norms()).containsExactly(NormId.parse("INS-2.1"));
        assertThat(FewNorms.only("INS-2.1", "MGT-2.2").norms())
                .extracting(NormId::text)
                .containsExactlyInAnyOrder("INS-2.1", "MGT-2.1", "MGT-2.2");
        ProofSubject fixed = subject.with(tailored(DueDay.CLOSE));
        assertThat(fixed.profile()).singleElement().satisfies(row -> {
            assertThat(row.setting()).isEqualTo("due-day");
            assertThat(row.value()).isEqualTo("close");
        });
        assertThat(fixed.flaw(FlawKind.GAP, List.of(), FewNorms.norm("INS-2.1").summary(), subject.idle())
                        .profile())
                .isEqualTo(fixed.profile());
        assertThat(subject.untouched(Shapes.ALONE).ledger().records()).isEmpty();
        assertThat(subject.idle().college().organizations()).hasSize(4);
    }

    private static int year(int first, int last) {
        return ProofSubject.of(FewNorms.book(), FewNorms.calendar(), new Bounds(first, last, true))
                .year();
    }

    @Test
    void a_witness_keeps_a_book_if_it_keeps_what_is_new_in_it() {
        ProofSubject none = FewNorms.only("INS-2.1");
        Witnesses witnesses = new Witnesses();
        assertThat(witnesses.isKept(none)).isFalse();
        ProofSubject alone = FewNorms.only("MGT-2.1");
        witnesses.add(alone.untouched(Shapes.ALONE).ledger(), alone);
        assertThat(witnesses.isKept(alone)).isTrue();
        assertThat(witnesses.isKept(none)).isTrue(); // there is no branch that owes an assembly
        ProofSubject ofGeneralBranch = FewNorms.only("INS-2.1", "ART-9.1");
        assertThat(witnesses.isKept(ofGeneralBranch)).isFalse();
        assertThat(witnesses.isKept(none, ofGeneralBranch)).isFalse();
        assertThat(witnesses.isKept(FewNorms.only("ART-9.1"))).isFalse();
        assertThat(witnesses.isKept(none, alone)).isTrue();
        assertThat(witnesses.isKept(FewNorms.only("ART-9.1", "INS-2.2"))).isFalse(); // what it breaks is known
    }

    @Test
    void a_college_keeps_what_remedies_know_to_do() {
        ProofSubject subject = FewNorms.only("INS-2.1", "INS-2.2");
        var untouched = subject.untouched(Shapes.corners().get(0)).ledger();
        var kept = new Keeping(subject).through(subject.days(), untouched);
        assertThat(Keeping.broken(kept)).isEmpty();
        assertThat(kept.schedule().range()).isEqualTo(subject.days());
        assertThat(kept.ledger().records()).hasSize(2 * 12); // an assembly on a themed day is both
        assertThat(kept.ledger().records())
                .allSatisfy(record ->
                        assertThat(record.date()).isBetween(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31)));
        assertThat(Keeping.broken(subject.untouched(Shapes.corners().get(0)))).hasSize(2 * 4 + 2 * 12);
    }
}
