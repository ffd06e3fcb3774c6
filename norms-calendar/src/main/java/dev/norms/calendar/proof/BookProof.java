package dev.norms.calendar.proof;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.norms.book.NormBook;
import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.proof.shape.Shape;
import dev.norms.calendar.proof.shape.Shapes;
import dev.norms.duty.NormId;
import dev.norms.label.Label;
import dev.norms.norm.Discrepancy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The findings of a test of a book on every college within bounds (规范集自证).
 *
 * @param flaws the flaws in the order in which they were found; unmodifiable
 * @param scope what was tested, in one sentence each; unmodifiable
 */
public record BookProof(List<Flaw> flaws, List<Label> scope) {
    public BookProof {
        flaws = ImmutableList.copyOf(flaws);
        scope = ImmutableList.copyOf(scope);
    }

    /**
     * Tests a book.
     *
     * @param book the book, tailored or not: a tailored one is realizable if every shape of a college can be brought to
     *     keep it; for a book that is not tailored, other values of readings are tested, too
     * @param calendar the calendar; it has to cover the years of the bounds, and 2025 to 2027 for the readings
     * @param known the discrepancies that say which norms concern the same thing: those may imply each other
     * @param named the norms that have to be there, because clauses of the document give rise to them
     * @param bounds how far to look
     * @return the findings
     */
    public static BookProof of(
            NormBook book,
            CollegeCalendar calendar,
            Collection<Discrepancy> known,
            Collection<NormId> named,
            Bounds bounds) {
        requireNonNull(book, "book");
        ProofSubject subject = ProofSubject.of(book, calendar, bounds);
        List<Shape> shapes = bounds.isWhole() ? Shapes.all() : Shapes.corners();
        RowCheck rows = new RowCheck(shapes);
        Witnesses witnesses = new Witnesses();
        List<Flaw> flaws = new ArrayList<>(RowCheck.lacking(subject, named));
        flaws.addAll(rows.flaws(subject));
        for (int year = bounds.firstYear(); year <= bounds.lastYear(); year++) {
            flaws.addAll(new RowCheck(Shapes.corners()).flaws(subject.in(year)));
        }
        List<Flaw> clashes = new KeepCheck(subject, witnesses).everywhere(shapes, bounds);
        flaws.addAll(clashes);
        List<Label> scope = new ArrayList<>();
        scope.add(Label.format(
                "逐项列出和同时做到：{0}年{1}种学院；逐项列出另试{2}年至{3}年{4}种，同时做到另试一种由{2}年连续至{3}年",
                "rows, and everything kept together: {1} shapes of a college in {0}; rows also of {4} in each year from {2} to {3}, and one that keeps everything through these years",
                subject.year(),
                shapes.size(),
                bounds.firstYear(),
                bounds.lastYear(),
                Shapes.corners().size()));
        scope.add(Label.format(
                "能否做到：同类活动每天至多{0}次，学时每天至多{1}，节日和事件的时段按至少{2}天计",
                "what can be done at all: at most {0} activity of a kind and {1} class hours a day; windows around holidays and events have {2} days at least",
                Bounds.ACTIVITIES_A_DAY,
                Bounds.HOURS_A_DAY,
                Bounds.SHORTEST_WINDOW));
        if (!clashes.isEmpty()) {
            scope.add(Label.of(
                    "未检验其余各项：不能同时做到的，先行改正",
                    "nothing else was tried: what cannot be kept together has to be mended first"));
            return new BookProof(flaws, scope);
        }
        NeedCheck needs = new NeedCheck(subject);
        flaws.addAll(needs.dead());
        flaws.addAll(needs.implied(subject.norms(), known));
        scope.add(Label.format(
                "空规范、被涵盖的规范：{0}条规范逐条，{1}种学院",
                "dead and implied norms: each of {0} norms, {1} colleges",
                subject.norms().size(),
                needs.colleges()));
        if (book.profiles().isEmpty()) {
            ReadingCheck readings = new ReadingCheck(subject, rows, witnesses);
            flaws.addAll(readings.flaws(bounds.isWhole()));
            scope.add(readings.scope());
        }
        return new BookProof(flaws, scope);
    }
}
