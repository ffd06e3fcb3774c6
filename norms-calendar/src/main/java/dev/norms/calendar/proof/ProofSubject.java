package dev.norms.calendar.proof;

import dev.norms.book.NormBook;
import dev.norms.book.NormEdition;
import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.proof.shape.Shape;
import dev.norms.calendar.proof.shape.Shapes;
import dev.norms.calendar.proof.shape.State;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.duty.NormId;
import dev.norms.label.Label;
import dev.norms.ledger.Ledger;
import dev.norms.norm.Norm;
import dev.norms.profile.ProfileRow;
import dev.norms.requirement.StudyHoursRequirement;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The book under test, and the year in which single norms are tested. The windows of a range are computed once for all.
 */
final class ProofSubject {
    private final NormBook book;
    private final CollegeCalendar calendar;
    private final int year;
    private final Map<DateRange, Schedule> schedules = new HashMap<>();

    ProofSubject(NormBook book, CollegeCalendar calendar, int year) {
        this.book = book;
        this.calendar = calendar;
        this.year = year;
    }

    /**
     * Returns a subject in the year in which even obligations owed once fall due, or in the nearest year within the
     * bounds.
     */
    static ProofSubject of(NormBook book, CollegeCalendar calendar, Bounds bounds) {
        // what is owed once is due within three months of the issue
        int issued =
                book.editions().get(0).edition().inForce().from().plusMonths(3).getYear();
        return new ProofSubject(book, calendar, Math.max(bounds.firstYear(), Math.min(bounds.lastYear(), issued)));
    }

    /** Returns a subject with another book in the same year. */
    ProofSubject with(NormBook other) {
        return new ProofSubject(other, calendar, year);
    }

    ProofSubject in(int other) {
        return new ProofSubject(book, calendar, other);
    }

    /**
     * Returns the book cut down to some norms of the year. What a norm asks for, and whether it is done, does not
     * depend on other norms, except that norms on study hours replace each other and that follow-ups are owed for
     * duties missed by other norms.
     */
    ProofSubject only(Collection<Norm> some) {
        Set<NormId> ids = some.stream().map(Norm::id).collect(Collectors.toSet());
        boolean isStudy = some.stream().anyMatch(ProofSubject::isStudy);
        List<Norm> kept = edition().norms().stream()
                .filter(norm -> ids.contains(norm.id()) || (isStudy && isStudy(norm)))
                .toList();
        return with(NormBook.of(List.of(NormEdition.of(edition().edition(), kept)), book.upperRules()));
    }

    private static boolean isStudy(Norm norm) {
        return norm.find(StudyHoursRequirement.class).isPresent();
    }

    NormBook book() {
        return book;
    }

    CollegeCalendar calendar() {
        return calendar;
    }

    int year() {
        return year;
    }

    DateRange days() {
        return DateRange.ofYear(year);
    }

    LocalDate lastDay() {
        return days().last();
    }

    /** Returns the edition that governs the last day of the year. */
    NormEdition edition() {
        return book.governing(lastDay());
    }

    List<NormId> norms() {
        return edition().norms().stream().map(Norm::id).toList();
    }

    /** Returns a college of a shape that did nothing in the year. */
    State untouched(Shape shape) {
        return untouched(shape, days());
    }

    State untouched(Shape shape, DateRange range) {
        return in(range, State.idle(shape.college(range.last().getYear())));
    }

    /** Returns a college in which everything occurs that an obligation can depend on, and which did nothing. */
    Ledger idle() {
        return State.idle(Shapes.corners().get(0).college(year));
    }

    State in(DateRange range, Ledger ledger) {
        return new State(
                schedules
                        .computeIfAbsent(
                                range,
                                any -> Schedule.of(
                                        book, Shapes.ALONE.college(range.last().getYear()), calendar, range))
                        .forCollege(ledger.college()),
                ledger);
    }

    /** Returns what the profiles of the book changed. */
    List<ProfileRow> profile() {
        return book.profiles().stream()
                .flatMap(profile -> profile.changes().stream())
                .map(ProfileRow::of)
                .toList();
    }

    Flaw flaw(FlawKind kind, List<NormId> norms, Label text, Ledger ledger) {
        return new Flaw(kind, norms, text, ledger, lastDay(), profile());
    }
}
