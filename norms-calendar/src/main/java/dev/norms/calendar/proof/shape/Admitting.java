package dev.norms.calendar.proof.shape;

import dev.norms.admission.AdmissionStep;
import dev.norms.book.NormBook;
import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.admission.Admissions;
import dev.norms.ledger.AdmissionEntry;
import dev.norms.ledger.Ledger;
import dev.norms.organization.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Admissions of the activist of a college: in order, and each out of order in one respect. */
public final class Admitting {
    /** The number of months in which a case begins. */
    private static final int BEGINNINGS = 12;
    /** The days before leaving on which steps are taken in a rush. */
    private static final int DAYS = 10;
    /** The months between two reviews of an activist. */
    private static final int MONTHS_BETWEEN_REVIEWS = 5;

    private final NormBook book;
    private final CollegeCalendar calendar;
    private final Ledger ledger;
    private final LocalDate last;

    private Admitting(NormBook book, CollegeCalendar calendar, Ledger ledger, LocalDate last) {
        this.book = book;
        this.calendar = calendar;
        this.ledger = ledger;
        this.last = last;
    }

    /**
     * Returns ledgers in which the college also admits its activist by a day. Each step is taken as soon as the
     * previous one allows, beginning in one of twelve months; in a second ledger of each, in a rush before the activist
     * leaves. Of the first case there are also ledgers without one step, or with one step too soon.
     *
     * @param book the norms
     * @param calendar the working days
     * @param ledger what the college did apart from that
     * @param last the day
     */
    public static List<Ledger> ledgers(NormBook book, CollegeCalendar calendar, Ledger ledger, LocalDate last) {
        Admitting admitting = new Admitting(book, calendar, ledger, last);
        List<AdmissionEntry> first = admitting.inOrder(0);
        List<List<AdmissionEntry>> cases = new ArrayList<>();
        for (int begin = 0; begin < BEGINNINGS; begin++) {
            cases.add(admitting.inOrder(begin));
            cases.add(admitting.rushed(admitting.inOrder(begin)));
        }
        for (int i = 1; i < first.size(); i++) {
            List<AdmissionEntry> without = new ArrayList<>(first);
            AdmissionEntry removed = without.remove(i);
            cases.add(without);
            List<AdmissionEntry> soon = new ArrayList<>(without);
            soon.add(
                    i,
                    AdmissionEntry.of(
                            Shape.ACTIVIST,
                            "b",
                            removed.step(),
                            first.get(i - 1).date()));
            cases.add(soon);
        }
        return cases.stream().map(ledger::with).toList();
    }

    /** Returns steps in which those that should wait until the person has left are taken shortly before. */
    private List<AdmissionEntry> rushed(List<AdmissionEntry> entries) {
        LocalDate before = Shape.leaving(last.getYear()).minusDays(DAYS);
        return entries.stream()
                .map(entry -> entry.date().isAfter(before) ? entry.withDate(before) : entry)
                .toList();
    }

    /** Returns the steps of a case that begins some months after the earliest beginning. */
    private List<AdmissionEntry> inOrder(int begin) {
        List<AdmissionEntry> entries = new ArrayList<>();
        Optional<AdmissionEntry> next = Optional.of(AdmissionEntry.of(
                Shape.ACTIVIST,
                "b",
                AdmissionStep.APPLICATION,
                last.minusYears(2).plusMonths(begin)));
        while (next.isPresent()) {
            entries.add(next.get());
            next = next(entries);
        }
        LocalDate begun = entries.get(0).date();
        for (LocalDate day = begun.plusMonths(MONTHS_BETWEEN_REVIEWS);
                day.isBefore(entries.get(entries.size() - 1).date());
                day = day.plusMonths(MONTHS_BETWEEN_REVIEWS)) {
            entries.add(1, AdmissionEntry.of(Shape.ACTIVIST, "b", AdmissionStep.ACTIVIST_REVIEW, day));
        }
        return entries;
    }

    private Optional<AdmissionEntry> next(List<AdmissionEntry> entries) {
        AdmissionEntry done = entries.get(entries.size() - 1);
        LocalDate before = done.date();
        return Admissions.of(book, ledger.college(), ledger.with(entries), calendar, before)
                .find(PersonId.of(Shape.ACTIVIST))
                .flatMap(one -> one.nextSteps().stream()
                        .filter(step -> step.rule().step().compareTo(done.step()) > 0)
                        .findFirst())
                .map(step -> AdmissionEntry.of(
                        Shape.ACTIVIST,
                        "b",
                        step.rule().step(),
                        step.earliest().isBefore(before) ? before : step.earliest()))
                .filter(entry -> !entry.date().isAfter(last));
    }
}
