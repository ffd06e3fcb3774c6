package dev.norms.report.standing;

import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.assessment.Finding;
import dev.norms.calendar.obligation.Window;
import dev.norms.report.reason.WhyUnit;
import dev.norms.report.unit.Mark;
import dev.norms.report.unit.Places;
import dev.norms.report.unit.Places.Place;
import dev.norms.report.unit.Shade;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * The study hours of a person.
 *
 * @param unit the number of the unit, 0 for none
 * @param person the name or the key
 * @param organization the organization under which the obligation is listed
 * @param period the year
 * @param done the hours done; empty if unknown
 * @param required the hours required
 * @param elapsed the part of the year that has passed, in percent, 0 to 100
 * @param verdict the verdict in words
 * @param shade the color of the verdict
 * @param why the id of the obligation; empty if the report does not explain it
 */
public record HoursRow(
        int unit,
        String person,
        String organization,
        String period,
        Optional<BigDecimal> done,
        int required,
        int elapsed,
        String verdict,
        Shade shade,
        String why) {
    /** The greatest gap first. */
    static final Comparator<HoursRow> BY_GAP = Comparator.comparing(HoursRow::gap, Comparator.reverseOrder());

    private static final int PERCENT = 100;

    static HoursRow of(Finding finding, Assessment assessment, Places places) {
        Place place = places.of(finding);
        LocalDate asOf = assessment.asOf();
        return new HoursRow(
                place.unit(),
                places.people().of(finding.obligation().owner().text()),
                place.name(),
                finding.obligation()
                        .window()
                        .map(window -> window.period().label().zh())
                        .orElse(""),
                finding.done(),
                finding.obligation().bound().atLeast(),
                finding.obligation()
                        .window()
                        .map(window -> elapsed(window, asOf))
                        .orElse(0),
                finding.label().zh(),
                Mark.of(finding.verdict()).shade(),
                WhyUnit.anchor(assessment, finding));
    }

    private static int elapsed(Window window, LocalDate asOf) {
        long whole = window.deadline().toEpochDay() - window.opens().toEpochDay() + 1;
        long past = asOf.toEpochDay() - window.opens().toEpochDay() + 1;
        return (int) (Math.max(0, Math.min(whole, past)) * PERCENT / whole);
    }

    private BigDecimal doneOrZero() {
        return done.orElse(BigDecimal.ZERO);
    }

    /**
     * The hours that are missing, as far as is known.
     *
     * @return the hours, from 0; all that are required if it is not known how many were done
     */
    public BigDecimal gap() {
        return BigDecimal.valueOf(required).subtract(doneOrZero()).max(BigDecimal.ZERO);
    }

    /**
     * Returns whether everything was done.
     *
     * @return true if no hours are missing
     */
    public boolean isDone() {
        return gap().signum() == 0;
    }

    /**
     * Returns whether the data do not tell how many hours were done.
     *
     * @return true if hours may be missing or not
     */
    public boolean isUnknown() {
        return done.isEmpty();
    }

    /**
     * Returns whether a smaller part was done than the part of the year that has passed.
     *
     * @return true if the person is known to lag behind the calendar
     */
    public boolean isBehind() {
        return !isUnknown()
                && !isDone()
                && doneOrZero()
                                .multiply(BigDecimal.valueOf(PERCENT))
                                .compareTo(BigDecimal.valueOf(required).multiply(BigDecimal.valueOf(elapsed)))
                        < 0;
    }

    /**
     * The progress as the length of a bar.
     *
     * @return 0 to 100
     */
    public int percent() {
        return done.isEmpty() || required == 0
                ? 0
                : doneOrZero()
                        .multiply(BigDecimal.valueOf(PERCENT))
                        .divide(BigDecimal.valueOf(required), 0, RoundingMode.DOWN)
                        .min(BigDecimal.valueOf(PERCENT))
                        .intValue();
    }
}
