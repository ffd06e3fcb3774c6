package dev.norms.calendar.plan;

import dev.norms.book.NormBook;
import dev.norms.book.NormEdition;
import dev.norms.calendar.obligation.Duty;
import dev.norms.calendar.obligation.Window;
import dev.norms.calendar.workday.Certainty;
import dev.norms.duty.NormId;
import dev.norms.norm.Norm;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.requirement.Applicability;
import dev.norms.time.Bound;
import dev.norms.time.Period;
import java.time.LocalDate;
import java.util.Optional;

/** Makes templates of obligations without planning anything. */
final class Templates {
    private Templates() {}

    /** The first demand of a norm. */
    static Duty duty(NormBook book, String norm) {
        NormEdition edition = book.editions().get(0);
        Norm found = edition.find(NormId.parse(norm)).orElseThrow();
        return Duty.of(edition, found, found.demands().get(0));
    }

    /** The demand of a norm for a part, or the first one. */
    static Duty duty(String norm, Optional<String> part) {
        NormEdition edition = ImplementationOpinion.book().editions().get(0);
        Norm found = edition.find(NormId.parse(norm)).orElseThrow();
        return found.demands().stream()
                .map(demand -> Duty.of(edition, found, demand))
                .filter(duty -> duty.part().equals(part))
                .findFirst()
                .orElseThrow();
    }

    static Duty duty(String norm) {
        return duty(ImplementationOpinion.book(), norm);
    }

    static Window window(String period, LocalDate opens, LocalDate due) {
        return new Window(Period.parse(period), opens, due, due, due, Certainty.CONFIRMED);
    }

    static ObligationTemplate owed(Duty duty, Window window) {
        return ObligationTemplate.of(duty, Optional.empty(), window, Bound.atLeast(1), new Applicability.Always());
    }
}
