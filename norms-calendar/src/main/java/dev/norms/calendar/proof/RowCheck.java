package dev.norms.calendar.proof;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import dev.norms.calendar.plan.PlanTable;
import dev.norms.calendar.proof.shape.Shape;
import dev.norms.calendar.proof.shape.State;
import dev.norms.duty.NormId;
import dev.norms.duty.ObligationId;
import dev.norms.label.Label;
import dev.norms.norm.Demand;
import dev.norms.norm.Norm;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Checks that every owner, period and demand has exactly one row. A norm that was tested in one book is not tested in
 * another.
 */
final class RowCheck {
    private final List<Shape> shapes;
    private final NormSet tried;

    RowCheck(List<Shape> shapes) {
        this(shapes, new NormSet());
    }

    private RowCheck(List<Shape> shapes, NormSet tried) {
        this.shapes = shapes;
        this.tried = tried;
    }

    /** Returns a check of the remaining norms on other shapes. */
    RowCheck on(List<Shape> others) {
        return new RowCheck(others, tried);
    }

    /** Returns a gap for each norm that a clause gives rise to and the book lacks. */
    static List<Flaw> lacking(ProofSubject subject, Collection<NormId> named) {
        return named.stream()
                .filter(norm -> subject.edition().find(norm).isEmpty())
                .map(norm -> subject.flaw(
                        FlawKind.GAP,
                        List.of(norm),
                        Label.format("条文据以提出{0}，规范集中没有", "a clause gives rise to {0}, which the book lacks", norm),
                        subject.idle()))
                .toList();
    }

    /** Returns the gaps and double rows of those norms of a book that this check has not tested in another book. */
    List<Flaw> flaws(ProofSubject subject) {
        List<Norm> fresh = subject.edition().norms().stream().filter(tried::add).toList();
        return fresh.isEmpty() ? List.of() : flaws(subject.only(fresh), fresh, subject);
    }

    private List<Flaw> flaws(ProofSubject part, List<Norm> norms, ProofSubject whole) {
        // an obligation for the first days of January may fall due before them
        DateRange around = DateRange.of(LocalDate.of(part.year() - 1, 12, 1), LocalDate.of(part.year() + 1, 2, 1));
        Map<NormId, Flaw> gaps = new LinkedHashMap<>();
        Map<NormId, Flaw> doubles = new LinkedHashMap<>();
        for (Shape shape : shapes) {
            State state = part.in(around, State.idle(shape.college(part.year())));
            Multiset<ObligationId> rows = rows(state, part.lastDay());
            for (ObligationId id : rows.elementSet()) {
                if (rows.count(id) > 1) {
                    Label text = Label.format("{0}列了{1}项", "{0} has {1} rows", id, rows.count(id));
                    doubles.computeIfAbsent(
                            id.norm(), norm -> whole.flaw(FlawKind.DOUBLE_ROW, List.of(norm), text, state.ledger()));
                }
            }
            Expected expected = new Expected(part.year(), state.schedule().college());
            for (Norm norm : norms) {
                for (Demand demand : norm.demands()) {
                    expected.of(norm, demand)
                            .filter(id -> !rows.contains(id))
                            .findFirst()
                            .ifPresent(id -> gaps.computeIfAbsent(
                                    norm.id(),
                                    any -> whole.flaw(
                                            FlawKind.GAP,
                                            List.of(norm.id()),
                                            Label.format("{0}应列而未列", "{0} has no row", id),
                                            state.ledger())));
                }
            }
        }
        return Stream.concat(gaps.values().stream(), doubles.values().stream()).toList();
    }

    private static Multiset<ObligationId> rows(State state, LocalDate day) {
        Multiset<ObligationId> rows = HashMultiset.create();
        PlanTable table = PlanTable.behind(state.schedule().planned());
        for (int row = 0; row < table.size(); row++) {
            rows.add(table.obligation(row).id());
        }
        state.schedule().standing(day, state.ledger()).forEach(obligation -> rows.add(obligation.id()));
        return rows;
    }
}
