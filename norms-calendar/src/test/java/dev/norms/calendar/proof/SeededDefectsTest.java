package dev.norms.calendar.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.book.NormBook;
import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.proof.shape.Shapes;
import dev.norms.calendar.workday.HolidaysOf2026;
import dev.norms.duty.NormId;
import dev.norms.opinion.ImplementationOpinion;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The book has no flaw, and defects planted in it are found, each by the check of its kind. One of each kind, and of
 * the book its norms by default, in the ordinary build; 34 of each and the whole bounds with
 * {@code -Dnorms.prove=whole}.
 */
class SeededDefectsTest {
    private static final boolean IS_WHOLE =
            System.getProperty("norms.prove", "").equals("whole");
    private static final int NUMBER = IS_WHOLE ? 34 : 1;
    private static final NormBook BOOK = ImplementationOpinion.book();
    private static final CollegeCalendar CALENDAR = CollegeCalendar.of(HolidaysOf2026.calendar());
    private static final List<NormId> NAMED = ImplementationOpinion.clauses().all().stream()
            .flatMap(clause -> clause.norms().stream())
            .distinct()
            .toList();

    @ParameterizedTest
    @EnumSource(
            value = FlawKind.class,
            names = {"IDLE_READING"},
            mode = EnumSource.Mode.EXCLUDE)
    void planted_defects_are_found(FlawKind kind) {
        List<NormBook> books = planted(kind).limit(NUMBER).toList();
        assertThat(books).hasSize(NUMBER);
        for (int i = 0; i < NUMBER; i++) {
            assertThat(flaws(kind, books.get(i)))
                    .as("%s %s", kind, i)
                    .extracting(Flaw::kind)
                    .contains(kind);
        }
    }

    @Test
    void the_book_has_none() {
        if (IS_WHOLE) {
            BookProof found = BookProof.of(BOOK, CALENDAR, ImplementationOpinion.discrepancies(), NAMED, Bounds.WHOLE);
            assertThat(found.flaws()).isEmpty();
            assertThat(found.scope()).hasSize(4);
        } else {
            ProofSubject subject = ProofSubject.of(BOOK, CALENDAR, Bounds.QUICK);
            NeedCheck needs = new NeedCheck(subject);
            assertThat(RowCheck.lacking(subject, NAMED)).isEmpty();
            assertThat(new RowCheck(Shapes.corners()).flaws(subject)).isEmpty();
            assertThat(new KeepCheck(subject, new Witnesses()).everywhere(Shapes.corners(), Bounds.QUICK))
                    .isEmpty();
            assertThat(needs.dead()).isEmpty();
            assertThat(needs.implied(subject.norms(), ImplementationOpinion.discrepancies()))
                    .isEmpty();
        }
    }

    @Test
    void a_clash_is_two_norms_of_which_each_is_necessary() {
        NormBook book = PlantedDefects.contradictions().findFirst().orElseThrow();
        assertThat(flaws(FlawKind.CONTRADICTION, book))
                .extracting(Flaw::norms)
                .contains(List.of(NormId.parse("ORG-2.1"), PlantedDefects.OWN));
    }

    private static Stream<NormBook> planted(FlawKind kind) {
        return switch (kind) {
            case CONTRADICTION -> PlantedDefects.contradictions();
            case GAP -> PlantedDefects.gaps();
            case DOUBLE_ROW -> PlantedDefects.doubleRows();
            case DEAD_NORM -> PlantedDefects.deadNorms();
            case IMPLIED_NORM -> PlantedDefects.impliedNorms();
            default -> PlantedDefects.unrealizable();
        };
    }

    private static List<Flaw> flaws(FlawKind kind, NormBook book) {
        ProofSubject subject = ProofSubject.of(book, CALENDAR, Bounds.QUICK);
        return switch (kind) {
            case GAP -> RowCheck.lacking(subject, NAMED);
            case DOUBLE_ROW -> new RowCheck(Shapes.corners()).flaws(subject);
            case DEAD_NORM -> new NeedCheck(subject).dead();
            case IMPLIED_NORM -> new NeedCheck(subject).implied(List.of(PlantedDefects.OWN), List.of());
            default -> new KeepCheck(subject, new Witnesses()).everywhere(Shapes.corners(), Bounds.QUICK);
        };
    }
}
