package dev.norms.calendar.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.proof.shape.Shapes;
import dev.norms.calendar.proof.shape.State;
import dev.norms.college.College;
import dev.norms.duty.NormId;
import dev.norms.norm.Demand;
import dev.norms.norm.Norm;
import dev.norms.requirement.Amount;
import dev.norms.requirement.PostsRequirement;
import dev.norms.time.Cadence;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Books of two or three norms, with and without a defect. */
class NeedCheckTest {
    private static Norm often(String id, String cadence) {
        Norm norm = FewNorms.norm(id);
        return norm.withDemands(norm.demands().stream()
                .map(demand -> demand.with(demand.requirement().with(new Amount.Times(Cadence.parse(cadence)))))
                .toList());
    }

    private static ProofSubject subject(Norm... norms) {
        return FewNorms.subject().with(FewNorms.book(norms));
    }

    @Test
    void a_norm_that_asks_for_nothing_is_dead() {
        NeedCheck needs = new NeedCheck(subject(FewNorms.norm("INS-2.1"), often("INS-2.2", "0+/month")));
        assertThat(needs.dead()).singleElement().satisfies(flaw -> {
            assertThat(flaw).hasToString("dead-norm [INS-2.2]: no college that was tried breaks INS-2.2");
            assertThat(flaw.ledger().college().organizations()).isNotEmpty();
        });
        assertThat(new NeedCheck(FewNorms.only("INS-2.1", "INS-2.2")).dead()).isEmpty();
    }

    @Test
    void a_norm_that_asks_for_less_than_another_is_implied_by_it() {
        Norm twice = often("INS-2.1", "2+/quarter").withId(NormId.parse("COL-1.1"));
        ProofSubject subject = subject(FewNorms.norm("INS-2.1"), twice, FewNorms.norm("INS-2.2"));
        List<Flaw> flaws = new NeedCheck(subject).implied(subject.norms(), List.of());
        assertThat(flaws).singleElement().satisfies(flaw -> {
            assertThat(flaw.kind()).isEqualTo(FlawKind.IMPLIED_NORM);
            assertThat(flaw.norms()).extracting(NormId::text).containsExactly("INS-2.1", "COL-1.1");
            assertThat(flaw.text().en()).isEqualTo("INS-2.1 is kept whenever one of [COL-1.1] is");
        });
        assertThat(new NeedCheck(subject).implied(List.of(NormId.parse("INS-2.2")), List.of()))
                .isEmpty();
        assertThat(new NeedCheck(subject).colleges()).isGreaterThan(10);
    }

    @Test
    void that_a_post_is_held_is_presupposed_by_what_its_holder_does() {
        Norm filled = FewNorms.book().editions().get(0).norms().stream()
                .filter(norm -> norm.find(PostsRequirement.class).isPresent())
                .findFirst()
                .orElseThrow();
        ProofSubject subject = subject(filled, FewNorms.norm("INS-2.5"), FewNorms.norm("INS-2.1"));
        NeedCheck needs = new NeedCheck(subject);
        assertThat(needs.implied(List.of(filled.id()), List.of())).isEmpty();
        assertThat(needs.implied(List.of(NormId.parse("INS-2.5")), List.of())).isEmpty();
    }

    @Test
    void a_row_that_stands_twice_and_a_row_that_lacks_are_found() {
        Norm norm = FewNorms.norm("INS-2.1");
        List<Demand> demands = new ArrayList<>(norm.demands());
        demands.addAll(norm.demands());
        RowCheck rows = new RowCheck(Shapes.corners());
        ProofSubject twice = subject(norm.withDemands(demands), FewNorms.norm("INS-2.2"));
        assertThat(rows.flaws(twice)).singleElement().satisfies(flaw -> {
            assertThat(flaw.kind()).isEqualTo(FlawKind.DOUBLE_ROW);
            assertThat(flaw.text().en()).matches("INS-2.1@[bo]/202\\d-Q\\d has 2 rows");
        });
        assertThat(rows.flaws(twice)).isEmpty(); // what was tried once is not tried again
        assertThat(rows.on(List.of(Shapes.ALONE)).flaws(twice)).isEmpty();
        assertThat(RowCheck.lacking(twice, List.of(NormId.parse("INS-2.1"), NormId.parse("INS-2.4"))))
                .extracting(Flaw::toString)
                .containsExactly("gap [INS-2.4]: a clause gives rise to INS-2.4, which the book lacks");
    }

    @Test
    void all_norms_have_the_rows_that_are_expected() {
        College college = Shapes.corners().get(0).college(2021);
        Expected expected = new Expected(2021, college);
        Norm assembly = FewNorms.norm("INS-2.1");
        assertThat(expected.of(assembly, assembly.demands().get(0)).map(id -> id.toString()))
                .containsExactlyInAnyOrder(
                        "INS-2.1@b/2021-Q1",
                        "INS-2.1@b/2021-Q2",
                        "INS-2.1@b/2021-Q3",
                        "INS-2.1@b/2021-Q4",
                        "INS-2.1@o/2021-Q1",
                        "INS-2.1@o/2021-Q2",
                        "INS-2.1@o/2021-Q3",
                        "INS-2.1@o/2021-Q4");
        Norm exchange = FewNorms.norm("ART-8.2");
        assertThat(expected.of(exchange, exchange.demands().get(0)).map(id -> id.toString()))
                .containsExactlyInAnyOrder("ART-8.2#a1@b/2021-H1", "ART-8.2#a1@b/2021-H2");
        Norm terms = FewNorms.norm("ORG-3.2");
        assertThat(terms.demands().stream()
                        .flatMap(demand -> expected.of(terms, demand))
                        .map(id -> id.toString()))
                .containsExactly("ORG-3.2@b/term-2018-05-10");
        Norm hours = FewNorms.norm("MGT-2.1");
        assertThat(expected.of(hours, hours.demands().get(0)).map(id -> id.toString()))
                .hasSize(8 + 3 + 3)
                .contains("MGT-2.1@b1/2021", "MGT-2.1@g1/2021", "MGT-2.1@o3/2021")
                .doesNotContain("MGT-2.1@a1/2021");
        Norm replacing = FewNorms.norm("MGT-2.2");
        assertThat(expected.of(replacing, replacing.demands().get(0))).isEmpty();
        Norm cadres = FewNorms.norm("INS-3.2");
        assertThat(cadres.demands().stream()
                        .flatMap(demand -> expected.of(cadres, demand))
                        .map(id -> id.toString()))
                .containsExactly(
                        "INS-3.2#organizational-life-meeting@b8/2021", "INS-3.2#democratic-life-meeting@b8/2021");
        Norm standing = FewNorms.norm("ACT-1.1");
        assertThat(standing.demands().stream().flatMap(demand -> expected.of(standing, demand)))
                .allMatch(id -> id.period().isEmpty())
                .isNotEmpty();
    }

    @Test
    void norms_that_cannot_be_kept_together_clash_and_others_are_kept() {
        ProofSubject kept = FewNorms.only("INS-2.1", "INS-2.2");
        KeepCheck check = new KeepCheck(kept, new Witnesses());
        assertThat(check.everywhere(Shapes.corners(), Bounds.QUICK)).isEmpty();
        Witnesses witnesses = new Witnesses();
        assertThat(new KeepCheck(kept, witnesses).somewhere()).isEmpty();
        assertThat(witnesses.isKept(kept)).isTrue();
        ProofSubject tooOften = FewNorms.often("INS-2.2", "29+/month");
        assertThat(new KeepCheck(tooOften, new Witnesses()).everywhere(Shapes.corners(), Bounds.QUICK))
                .extracting(Flaw::kind)
                .containsExactly(FlawKind.CONTRADICTION);
        assertThat(new KeepCheck(tooOften, new Witnesses()).somewhere())
                .extracting(Flaw::kind)
                .containsExactly(FlawKind.CONTRADICTION);
        ProofSubject clash = FewNorms.subject()
                .with(PlantedDefects.contradictions().findFirst().orElseThrow());
        ProofSubject few = clash.only(clash.edition().norms().stream()
                .filter(norm -> List.of("ORG-2.1", "COL-1.1", "INS-2.1")
                        .contains(norm.id().text()))
                .toList());
        assertThat(new KeepCheck(few, new Witnesses()).everywhere(Shapes.corners(), Bounds.QUICK))
                .extracting(Flaw::norms)
                .containsExactly(List.of(NormId.parse("ORG-2.1"), PlantedDefects.OWN));
        assertThat(new KeepCheck(few, new Witnesses()).somewhere()).hasSize(1);
        State state = few.untouched(Shapes.ALONE);
        assertThat(Keeping.broken(state)).isNotEmpty();
    }
}
