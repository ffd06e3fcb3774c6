package dev.norms.report.standing;

import dev.norms.calendar.assessment.Finding;
import dev.norms.report.standing.Places.Place;
import dev.norms.report.unit.Mark;
import dev.norms.report.unit.Names;
import dev.norms.report.unit.Shade;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The study hours of a person in a year.
 *
 * @param unit the number of the unit, 0 for none
 * @param person the name or the key
 * @param organization where the person is listed
 * @param period the year
 * @param done the hours completed; empty without data
 * @param required the hours required
 * @param verdict the verdict
 * @param shade the color of the verdict
 */
public record HoursRow(
        int unit,
        String person,
        String organization,
        String period,
        String done,
        int required,
        String verdict,
        Shade shade) {
    private static final int WHOLE = 100;

    static HoursRow of(Finding finding, Place place, Names names) {
        return new HoursRow(
                place.unit(),
                names.of(finding.obligation().owner().text()),
                place.name(),
                finding.obligation()
                        .window()
                        .map(window -> window.period().label().zh())
                        .orElse(""),
                finding.done().map(BigDecimal::toPlainString).orElse(""),
                finding.obligation().bound().atLeast(),
                finding.label().zh(),
                Mark.of(finding.verdict()).shade());
    }

    /**
     * The completed part of the required hours.
     *
     * @return percent, from 0 to 100, rounded down
     */
    public int percent() {
        return done.isEmpty() || required == 0
                ? 0
                : new BigDecimal(done)
                        .multiply(BigDecimal.valueOf(WHOLE))
                        .divide(BigDecimal.valueOf(required), 0, RoundingMode.DOWN)
                        .min(BigDecimal.valueOf(WHOLE))
                        .intValue();
    }
}
