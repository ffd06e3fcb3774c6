package dev.norms.calendar.proof;

import dev.norms.book.NormBook;
import dev.norms.book.NormEdition;
import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.workday.HolidaysOf2026;
import dev.norms.duty.NormId;
import dev.norms.norm.Norm;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.requirement.Amount;
import dev.norms.time.Cadence;
import java.util.Arrays;
import java.util.List;

/** Books of few norms, which are tried out in no time. */
final class FewNorms {
    private FewNorms() {}

    static NormBook book() {
        return ImplementationOpinion.book();
    }

    static ProofSubject subject() {
        return ProofSubject.of(book(), calendar(), Bounds.QUICK);
    }

    static CollegeCalendar calendar() {
        return CollegeCalendar.of(HolidaysOf2026.calendar());
    }

    static Norm norm(String id) {
        return book().editions().get(0).find(NormId.parse(id)).orElseThrow();
    }

    /** The book cut down to some norms. */
    static ProofSubject only(String... ids) {
        return subject().only(Arrays.stream(ids).map(FewNorms::norm).toList());
    }

    /** The book cut down to one norm, whose first demand asks for something so often. */
    static ProofSubject often(String id, String cadence) {
        Norm norm = norm(id);
        return subject()
                .only(List.of(norm))
                .with(book(norm.withDemands(norm.demands().stream()
                        .map(demand -> demand.with(demand.requirement().with(new Amount.Times(Cadence.parse(cadence)))))
                        .toList())));
    }

    /** A book of norms that are made up. */
    static NormBook book(Norm... norms) {
        return NormBook.of(
                List.of(NormEdition.of(ImplementationOpinion.EDITION_2020, List.of(norms))), book().upperRules());
    }
}
