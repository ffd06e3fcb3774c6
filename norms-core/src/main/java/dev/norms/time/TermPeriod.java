package dev.norms.time;

import static java.util.Objects.requireNonNull;

import dev.norms.label.Label;
import java.time.LocalDate;

/**
 * The name of a term of office (任期), for instance {@code term-2020-11-05}.
 *
 * @param elected the day of the election that began the term
 */
public record TermPeriod(LocalDate elected) implements Period {
    public TermPeriod {
        requireNonNull(elected, "elected");
    }

    @Override
    public PeriodForm form() {
        return SpecialForm.TERM;
    }

    @Override
    public Label label() {
        return Label.of(elected + "选举的一届", "term of office since " + elected);
    }

    /**
     * The text form.
     *
     * @return for instance {@code term-2020-11-05}
     */
    @Override
    public String toString() {
        return "term-" + elected;
    }
}
